#include "ui/text/typed_number.h"

#include <QTest>

using namespace seatkeeper;

class TestTypedNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRates_data();
    void readsRates();
    void readsQuantities_data();
    void readsQuantities();
};

void TestTypedNumber::readsRates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("dutch"); // empty: refused
    QTest::addColumn<QString>("english");
    const auto row = [](const char* typed, const char* dutch, const char* english) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString(dutch) << QString(english);
    };
    row("95", "95", "95");
    row("95,00", "95.00", "95.00");
    row("95.00", "95.00", "95.00");
    row("0,0125", "0.0125", "0.0125");
    row(" € 95,5 ", "95.5", "95.5");
    row("1.234", "", "1.234"); // 1234 in Dutch, or is it?
    row("1,234", "1.234", "");
    row("1.234,50", "1234.50", "1234.50");
    row("1,234.50", "1234.50", "1234.50");
    row("12.34,50", "", "");
    row("1,2,3", "", "");
    row("-5", "", "");
    row("95,12345", "", "");
    row("veel", "", "");
}

void TestTypedNumber::readsRates()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, dutch);
    QFETCH(const QString, english);
    const auto text = [&](QLocale::Language language) {
        const std::optional<Rate> rate = rateFromText(typed, QLocale(language));
        return rate ? rate->toString() : QString();
    };
    QCOMPARE(text(QLocale::Dutch), dutch);
    QCOMPARE(text(QLocale::English), english);
}

void TestTypedNumber::readsQuantities_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("number"); // -1: refused
    QTest::newRow("plain") << "1200" << 1200;
    QTest::newRow("grouped") << "1.200" << 1200;
    QTest::newRow("none") << "0" << 0;
    QTest::newRow("spaces") << " 12 " << 12;
    QTest::newRow("below zero") << "-1" << -1;
    QTest::newRow("part") << "12,5" << -1;
    QTest::newRow("too large") << "2147483648" << -1;
    QTest::newRow("words") << "tien" << -1;
}

void TestTypedNumber::readsQuantities()
{
    QFETCH(const QString, typed);
    QFETCH(const int, number);
    QCOMPARE(quantityFromText(typed, QLocale(QLocale::Dutch)).value_or(-1), number);
}

QTEST_APPLESS_MAIN(TestTypedNumber)
#include "test_typed_number.moc"
