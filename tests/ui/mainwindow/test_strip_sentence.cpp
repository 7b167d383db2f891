#include "ui/mainwindow/strip_sentence.h"

#include <QTest>

using namespace seatkeeper;

/// What the strip says about the day and the import, and when it asks for attention.
class TestStripSentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatOneLooksAt_data();
    void saysWhatOneLooksAt();
};

void TestStripSentence::saysWhatOneLooksAt_data()
{
    using Attention = StripSentence::Attention;
    QTest::addColumn<QDate>("imported");
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Attention>("attention");

    const QDate today(2026, 11, 24);
    QTest::newRow("nothing imported") << QDate() << "" << today
                                      << "You are looking at today. Nothing has been imported from Control Hub yet."
                                      << Attention::None;
    QTest::newRow("imported today") << today << "" << today << "You are looking at today, as imported today."
                                    << Attention::None;
    QTest::newRow("13 days old") << today.addDays(-13) << "" << today
                                 << "You are looking at today, as imported on 11 November 2026 (13 days old)."
                                 << Attention::None;
    QTest::newRow("14 days old") << today.addDays(-14) << "" << today
                                 << "You are looking at today, as imported on 10 November 2026 (14 days old)."
                                 << Attention::OldImport;
    QTest::newRow("an old sample") << today.addDays(-21) << "departments" << today
                                   << "You are looking at today, as imported on 3 November 2026 (21 days old). This "
                                      "is a sample."
                                   << Attention::None;
    QTest::newRow("ahead") << today.addDays(-13) << "" << today.addDays(1)
                           << "You are looking ahead to 25 November 2026. Licenses are those of now."
                           << Attention::OtherDay;
    QTest::newRow("back, with an old import")
        << today.addDays(-14) << "" << today.addDays(-1)
        << "You are looking back to 23 November 2026. Licenses are those of now. The import is 14 days old."
        << Attention::OtherDay;
}

void TestStripSentence::saysWhatOneLooksAt()
{
    QFETCH(const QDate, imported);
    QFETCH(const QString, sample);
    QFETCH(const QDate, day);
    const ImportInfo import{.day = imported, .source = QStringLiteral("csv"), .sample = sample};
    const StripSentence sentence = stripSentence(Language(LanguageCode::English), import, QDate(2026, 11, 24), day);
    QTEST(sentence.text, "text");
    QTEST(sentence.attention, "attention");
}

QTEST_APPLESS_MAIN(TestStripSentence)
#include "test_strip_sentence.moc"
