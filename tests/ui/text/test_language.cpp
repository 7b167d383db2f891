#include "support/builders.h"
#include "ui/text/arguments.h"
#include "ui/text/days.h"
#include "ui/text/translators.h"

#include <QTest>

#include <limits>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Dates, numbers and amounts as each language writes them, and texts out of the files that are built in.
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesDates();
    void doesNotAskTheSystem();
    void writesRanges_data();
    void writesRanges();
    void writesNumbers_data();
    void writesNumbers();
    void writesAmounts_data();
    void writesAmounts();
    void writesPricesAsTheyWereEntered();
    void joinsLists();
    void translates();
    void choosesTheGrammaticalNumber_data();
    void choosesTheGrammaticalNumber();
    void leavesUnknownTextsInEnglish();
    void replacesArgumentsInOnePass();
    void findsTextsOfQt();

private:
    Language m_english{LanguageCode::English};
    Language m_dutch{LanguageCode::Dutch};
};

void TestLanguage::writesDates()
{
    const QDate last = day("2027-01-31");
    QCOMPARE(m_dutch.date(last), "31-01-2027");
    QCOMPARE(m_english.date(last), "31 Jan 2027");
    QCOMPARE(m_dutch.dateInSentence(last), "31 januari 2027");
    QCOMPARE(m_english.dateInSentence(last), "31 January 2027");
    QCOMPARE(m_dutch.month(month("2027-01")), "januari 2027");
    QCOMPARE(m_english.month(month("2027-01")), "January 2027");
    QCOMPARE(m_dutch.date(day("0001-02-03")), "03-02-0001");
    QCOMPARE(m_dutch.date(QDate()), "");
}

void TestLanguage::doesNotAskTheSystem()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const Language dutch(LanguageCode::Dutch);
    QCOMPARE(dutch.dateInSentence(day("2027-03-01")), "1 maart 2027");
    QCOMPARE(dutch.number(1204), "1.204");
    QLocale::setDefault(before);
}

void TestLanguage::writesRanges_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    QTest::newRow("one day") << "2027-01-01..2027-01-01"
                             << "on 1 January 2027"
                             << "op 1 januari 2027";
    QTest::newRow("in a month") << "2027-01-01..2027-01-31"
                                << "from 1 through 31 January 2027"
                                << "van 1 t/m 31 januari 2027";
    QTest::newRow("in a year") << "2027-01-01..2027-02-01"
                               << "from 1 January 2027 through 1 February 2027"
                               << "van 1 januari 2027 t/m 1 februari 2027";
    QTest::newRow("same month, other year") << "2026-01-01..2027-01-31"
                                            << "from 1 January 2026 through 31 January 2027"
                                            << "van 1 januari 2026 t/m 31 januari 2027";
    QTest::newRow("open") << "2027-01-01.."
                          << "from 1 January 2027 on"
                          << "vanaf 1 januari 2027";
}

void TestLanguage::writesRanges()
{
    QFETCH(const QString, days);
    QTEST(daysInSentence(m_english, range(days)), "english");
    QTEST(daysInSentence(m_dutch, range(days)), "dutch");
    const DateRange closed{range(days).starts, range(days).lastDay()}; // an error carries the last day, open or not
    QTEST(daysInSentence(m_dutch, closed), "dutch");
}

void TestLanguage::writesNumbers_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    QTest::newRow("none") << qint64{0} << "0"
                          << "0";
    QTest::newRow("below a thousand") << qint64{999} << "999"
                                      << "999";
    QTest::newRow("thousand") << qint64{1204} << "1,204"
                              << "1.204";
    QTest::newRow("million") << qint64{1000000} << "1,000,000"
                             << "1.000.000";
    QTest::newRow("negative") << qint64{-1204} << "-1,204"
                              << "-1.204";
}

void TestLanguage::writesNumbers()
{
    QFETCH(const qint64, number);
    QTEST(m_english.number(number), "english");
    QTEST(m_dutch.number(number), "dutch");
}

void TestLanguage::writesAmounts_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("english"); // ~ stands for the space that does not break
    QTest::addColumn<QString>("dutch");
    QTest::newRow("euro") << qint64{203500} << "EUR"
                          << "€~2,035.00"
                          << "€~2.035,00";
    QTest::newRow("one cent") << qint64{1} << "EUR"
                              << "€~0.01"
                              << "€~0,01";
    QTest::newRow("nothing") << qint64{0} << "EUR"
                             << "€~0.00"
                             << "€~0,00";
    QTest::newRow("negative") << qint64{-500} << "EUR"
                              << "€~-5.00"
                              << "€~-5,00";
    QTest::newRow("less than one, negative") << qint64{-5} << "EUR"
                                             << "€~-0.05"
                                             << "€~-0,05";
    QTest::newRow("other currency") << qint64{123456} << "USD"
                                    << "USD~1,234.56"
                                    << "USD~1.234,56";
    QTest::newRow("no currency") << qint64{123456} << ""
                                 << "1,234.56"
                                 << "1.234,56";
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << "EUR"
                             << "€~92,233,720,368,547,758.07"
                             << "€~92.233.720.368.547.758,07";
}

void TestLanguage::writesAmounts()
{
    QFETCH(const qint64, cents);
    QFETCH(const QString, currency);
    const auto written = [&](const Language& language) {
        return language.money({cents}, currency).replace(QChar(QChar::Nbsp), QLatin1Char('~'));
    };
    QTEST(written(m_english), "english");
    QTEST(written(m_dutch), "dutch");
}

void TestLanguage::writesPricesAsTheyWereEntered()
{
    const QString nbsp(QChar(QChar::Nbsp));
    QCOMPARE(m_dutch.price(*Rate::fromString(u"0.0125"), "EUR"), "€" + nbsp + "0,0125");
    QCOMPARE(m_dutch.price(*Rate::fromString(u"1230"), "EUR"), "€" + nbsp + "1.230");
    QCOMPARE(m_english.price(*Rate::fromString(u"230.00"), "EUR"), "€" + nbsp + "230.00");
}

void TestLanguage::joinsLists()
{
    QCOMPARE(m_dutch.list({"A", "B", "C"}), "A, B en C");
    QCOMPARE(m_english.list({"A", "B"}), "A and B");
    QCOMPARE(m_dutch.list({"A"}), "A");
}

void TestLanguage::translates()
{
    QCOMPARE(m_dutch.translate("Words", "Administrator"), "Beheerder");
    QCOMPARE(m_english.translate("Words", "Administrator"), "Administrator");
    Language moved = std::move(m_dutch);
    QCOMPARE(moved.translate("Words", "Administrator"), "Beheerder");
    m_dutch = std::move(moved);
    QCOMPARE(m_dutch.translate("Words", "Administrator"), "Beheerder");
}

void TestLanguage::choosesTheGrammaticalNumber_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    QTest::newRow("none") << qint64{0} << "0 people added"
                          << "0 mensen toegevoegd";
    QTest::newRow("one") << qint64{1} << "1 person added"
                         << "1 persoon toegevoegd";
    QTest::newRow("several") << qint64{17} << "17 people added"
                             << "17 mensen toegevoegd";
    QTest::newRow("grouped") << qint64{1204} << "1,204 people added"
                             << "1.204 mensen toegevoegd";
    QTest::newRow("more than 32 bits") << (qint64{1} << 32) + 1 << "4,294,967,297 people added"
                                       << "4.294.967.297 mensen toegevoegd";
}

void TestLanguage::choosesTheGrammaticalNumber()
{
    QFETCH(const qint64, count);
    QTEST(m_english.translate("Summaries", "%n people added", nullptr, count), "english");
    QTEST(m_dutch.translate("Summaries", "%n people added", nullptr, count), "dutch");
}

void TestLanguage::leavesUnknownTextsInEnglish()
{
    QCOMPARE(m_dutch.translate("Nowhere", "Not a text of Seatkeeper"), "Not a text of Seatkeeper");
}

void TestLanguage::replacesArgumentsInOnePass()
{
    QCOMPARE(withArguments("%2 of %1: %3, 5 %", {"%2 & co", "100 %1"}), "100 %1 of %2 & co: %3, 5 %");
}

void TestLanguage::findsTextsOfQt()
{
    QVERIFY(qtTranslator(LanguageCode::English)->isEmpty());
    QCOMPARE(qtTranslator(LanguageCode::Dutch)->translate("QPlatformTheme", "Cancel"), "Annuleren");
    // What Qt's own lack is among ours.
    QCOMPARE(
        ownTranslator(LanguageCode::Dutch)->translate("QAbstractFileIconProvider", "Folder", "All other platforms"),
        "Map");
}

QTEST_APPLESS_MAIN(TestLanguage)
#include "test_language.moc"
