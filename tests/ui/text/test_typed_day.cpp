#include "ui/text/typed_day.h"

#include <QTest>

using namespace seatkeeper;

class TestTypedDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestTypedDay::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day"); // invalid: refused
    const auto row = [](const char* text, QDate day) { QTest::newRow(text) << QString::fromUtf8(text) << day; };
    row("vandaag", {2026, 11, 24});
    row("Today", {2026, 11, 24});
    row("+60", {2027, 1, 23});
    row("-24", {2026, 10, 31});
    row("+0", {2026, 11, 24});
    row("2027-01-31", {2027, 1, 31});
    row("31-1-27", {2027, 1, 31});
    row("31-01-2027", {2027, 1, 31});
    row("31/1/2027", {2027, 1, 31});
    row("31.1.27", {2027, 1, 31});
    row("31 1 27", {2027, 1, 31});
    row("31-1", {2027, 1, 31});   // the next one
    row("24-11", {2026, 11, 24}); // today counts
    row("23-11", {2027, 11, 23});
    row("29-2", {2028, 2, 29}); // the next year that has it
    row("31 jan", {2027, 1, 31});
    row("31 jan.", {2027, 1, 31});
    row("31 januari 2027", {2027, 1, 31});
    row("31 January 2027", {2027, 1, 31});
    row("31-jan-27", {2027, 1, 31});
    row("1 Sept 2027", {2027, 9, 1}); // as the table writes it
    row("3 mrt 27", {2027, 3, 3});
    row("3 maart", {2027, 3, 3});
    row("3 mei", {2027, 5, 3});
    row("3 may", {2027, 5, 3});
    row("  1  okt  ", {2027, 10, 1});
    row("1 oct 2026", {2026, 10, 1});
    row("feb 2027", {2027, 2, 1}); // a month is its first day
    row("februari", {2027, 2, 1});
    row("November 2026", {2026, 11, 1});
    row("maa", {2027, 3, 1});
    for (const char* wrong : {"",       "31",       "31-2-27",       "30 feb", "31-1-",     "31-1/27", "31-13-27",
                              "0-1-27", "31-1-027", "1 ja",          "1 janx", "1 j 27",    "morgen",  "+",
                              "+x",     "+9999999", "31-1-27 12:00", "١-١-٢٧", "2027-1-31", "1e3",     "31 jan 20 27"})
        row(wrong, {});
}

void TestTypedDay::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, day);
    const std::optional<QDate> read = dayFromText(text, QDate(2026, 11, 24));
    QCOMPARE(read.value_or(QDate()), day);
}

QTEST_GUILESS_MAIN(TestTypedDay)
#include "test_typed_day.moc"
