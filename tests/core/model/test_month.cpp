#include "core/model/month.h"

#include <QTest>

using namespace seatkeeper;

class TestMonth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refusesAnythingElse_data();
    void refusesAnythingElse();
    void hasAFirstAndALastDay_data();
    void hasAFirstAndALastDay();
    void adds_data();
    void adds();
    void compares();
    void isThatOfEachOfItsDays();
};

void TestMonth::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");

    QTest::newRow("the first month of all") << "0001-01" << 1 << 1;
    QTest::newRow("the last month of all") << "9999-12" << 9999 << 12;
    QTest::newRow("a month of one digit") << "2026-02" << 2026 << 2;
}

void TestMonth::reads()
{
    QFETCH(QString, text);
    QFETCH(int, year);
    QFETCH(int, month);
    const std::optional<Month> read = Month::fromString(text);
    QVERIFY(read);
    QCOMPARE(read->year(), year);
    QCOMPARE(read->month(), month);
    QCOMPARE(read->toString(), text);
}

void TestMonth::refusesAnythingElse_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << "";
    QTest::newRow("the year 0") << "0000-01";
    QTest::newRow("a year of five digits") << "10000-01";
    QTest::newRow("a month 0") << "2026-00";
    QTest::newRow("a month 13") << "2026-13";
    QTest::newRow("no zero before the month") << "2026-1";
    QTest::newRow("a day") << "2026-01-01";
    QTest::newRow("a slash") << "2026/01";
    QTest::newRow("a space") << "2026- 1";
    QTest::newRow("digits of another script") << "٢٠٢٦-٠١";
    QTest::newRow("what would end like a date") << "2026-0";
}

void TestMonth::refusesAnythingElse()
{
    QFETCH(QString, text);
    QVERIFY(!Month::fromString(text));
}

void TestMonth::hasAFirstAndALastDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");

    QTest::newRow("31 days") << "2026-12" << QDate(2026, 12, 1) << QDate(2026, 12, 31);
    QTest::newRow("February") << "2026-02" << QDate(2026, 2, 1) << QDate(2026, 2, 28);
    QTest::newRow("February of a leap year") << "2024-02" << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("the first month of all") << "0001-01" << QDate(1, 1, 1) << QDate(1, 1, 31);
    QTest::newRow("the last month of all") << "9999-12" << QDate(9999, 12, 1) << QDate(9999, 12, 31);
}

void TestMonth::hasAFirstAndALastDay()
{
    QFETCH(QString, text);
    const Month month = Month::fromString(text).value();
    QTEST(month.firstDay(), "first");
    QTEST(month.lastDay(), "last");
}

void TestMonth::adds_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("expected");

    QTest::newRow("none") << 0 << "2026-11";
    QTest::newRow("into the next year") << 2 << "2027-01";
    QTest::newRow("back into the year before") << -11 << "2025-12";
    QTest::newRow("years") << 25 << "2028-12";
}

void TestMonth::adds()
{
    QFETCH(int, months);
    QTEST(Month(2026, 11).plus(months).toString(), "expected");
}

void TestMonth::compares()
{
    QVERIFY(Month(2025, 12) < Month(2026, 1));
    QVERIFY(Month(2026, 2) < Month(2026, 10));
    QCOMPARE(Month(2026, 2), Month(2026, 1).plus(1));
}

void TestMonth::isThatOfEachOfItsDays()
{
    const Month month(2024, 2);
    for (QDate each = month.firstDay(); each <= month.lastDay(); each = each.addDays(1))
        QCOMPARE(Month::of(each), month);
    QCOMPARE(Month::of(month.lastDay().addDays(1)), month.plus(1));
    QCOMPARE(Month::of(month.firstDay().addDays(-1)), month.plus(-1));
}

QTEST_APPLESS_MAIN(TestMonth)
#include "test_month.moc"
