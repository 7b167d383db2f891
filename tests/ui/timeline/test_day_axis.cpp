#include "support/builders.h"
#include "ui/timeline/day_axis.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Days and pixels, there and back, and where an axis has its marks.
class TestDayAxis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesThereAndBack();
    void findsTheNearestEdge_data();
    void findsTheNearestEdge();
    void fits();
    void choosesTheFinestUnitThatHasRoom_data();
    void choosesTheFinestUnitThatHasRoom();
    void marksDays_data();
    void marksDays();
    void saysInTheRowAboveWhatIsLeftOpen();
};

void TestDayAxis::goesThereAndBack()
{
    const DayScale scale{day("2026-11-24"), 200, 2.5};
    for (const char* each : {"2020-02-29", "2026-11-23", "2026-11-24", "2027-01-01", "9999-12-31"}) {
        const QDate date = day(QLatin1String(each));
        QCOMPARE(scale.dayAt(scale.x(date)), date);
        QCOMPARE(scale.dayAt(scale.x(date) + 2.49), date);
        QCOMPARE(scale.dayAt(scale.x(date) - 0.01), date.addDays(-1));
    }
    QCOMPARE(scale.x(day("2026-11-24")), 200.0);
    QCOMPARE(scale.x(day("2026-11-26")), 205.0);
    QCOMPARE(scale.between(200, 209.9), range("2026-11-24..2026-11-27"));
}

void TestDayAxis::findsTheNearestEdge_data()
{
    QTest::addColumn<qreal>("x");
    QTest::addColumn<QDate>("edge");
    QTest::newRow("at it") << 100.0 << day("2027-01-01");
    QTest::newRow("just before the middle") << 104.9 << day("2027-01-01");
    QTest::newRow("just after the middle") << 105.1 << day("2027-01-02");
    QTest::newRow("to the left") << 94.0 << day("2026-12-31");
}

void TestDayAxis::findsTheNearestEdge()
{
    QFETCH(const qreal, x);
    QFETCH(const QDate, edge);
    QCOMPARE((DayScale{day("2027-01-01"), 100, 10}.edgeNear(x)), edge);
}

void TestDayAxis::fits()
{
    const DayScale scale = fitting(range("2027-01-01..2027-01-10"), 50, 100);
    QCOMPARE(scale.x(day("2027-01-01")), 50.0);
    QCOMPARE(scale.x(day("2027-01-11")), 150.0); // the right edge of the last day
    QVERIFY(fitting(range("2027-01-01..2027-01-10"), 50, 0).dayWidth > 0);
}

void TestDayAxis::choosesTheFinestUnitThatHasRoom_data()
{
    QTest::addColumn<qreal>("dayWidth");
    QTest::addColumn<int>("unit");
    const auto row = [](const char* name, qreal dayWidth, TickUnit unit) {
        QTest::newRow(name) << dayWidth << static_cast<int>(unit);
    };
    row("days", 20.0, TickUnit::Day);
    row("not days any more", 19.9, TickUnit::Week);
    row("weeks", 20.0 / 7, TickUnit::Week);
    row("not weeks any more", 20.0 / 7 - 0.01, TickUnit::Month);
    row("months: the shortest has room", 28.0 / 28, TickUnit::Month);
    row("not February any more", 27.9 / 28, TickUnit::Quarter);
    row("quarters", 27.0 / 90, TickUnit::Quarter);
    row("years", 26.9 / 90, TickUnit::Year);
    row("ten years", 36.0 / 3652, TickUnit::Decade);
    row("all the time there is", 0.0001, TickUnit::Millennium);
}

void TestDayAxis::choosesTheFinestUnitThatHasRoom()
{
    QFETCH(const qreal, dayWidth);
    QFETCH(const int, unit);
    QCOMPARE(static_cast<int>(tickUnit(dayWidth, {.day = 20, .month = 28, .quarter = 27, .year = 36})), unit);
}

void TestDayAxis::marksDays_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("marks");
    const auto row = [](const char* name, TickUnit unit, const char* days, const char* marks) {
        QTest::newRow(name) << static_cast<int>(unit) << days << marks;
    };
    row("days", TickUnit::Day, "2028-02-28..2028-03-01", "2028-02-28 2028-02-29 2028-03-01");
    row("weeks of a month", TickUnit::Week, "2027-01-31..2027-02-23",
        "2027-01-22 2027-02-01 2027-02-08 2027-02-15 2027-02-22");
    row("the end of a month goes with its last week", TickUnit::Week, "2028-02-29..2028-03-01",
        "2028-02-22 2028-03-01");
    row("months", TickUnit::Month, "2026-11-24..2027-01-01", "2026-11-01 2026-12-01 2027-01-01");
    row("quarters", TickUnit::Quarter, "2026-12-31..2027-04-01", "2026-10-01 2027-01-01 2027-04-01");
    row("years", TickUnit::Year, "2026-12-31..2028-01-01", "2026-01-01 2027-01-01 2028-01-01");
    row("five years", TickUnit::FiveYears, "2026-01-01..2030-01-01", "2025-01-01 2030-01-01");
    row("the first days there are", TickUnit::Decade, "0003-05-05..0020-01-01", "0001-01-01 0010-01-01 0020-01-01");
    row("the last days there are", TickUnit::Millennium, "8500-01-01..9999-12-31", "8000-01-01 9000-01-01");
}

void TestDayAxis::marksDays()
{
    QFETCH(const int, unit);
    QFETCH(const QString, days);
    QFETCH(const QString, marks);
    QStringList found;
    for (const QDate tick : tickDays(static_cast<TickUnit>(unit), range(days)))
        found.push_back(dateToString(tick));
    QCOMPARE(found.join(QLatin1Char(' ')), marks);
}

void TestDayAxis::saysInTheRowAboveWhatIsLeftOpen()
{
    QCOMPARE(unitAbove(TickUnit::Day), TickUnit::Month);
    QCOMPARE(unitAbove(TickUnit::Week), TickUnit::Month);
    QCOMPARE(unitAbove(TickUnit::Month), TickUnit::Year);
    QCOMPARE(unitAbove(TickUnit::Quarter), TickUnit::Year);
    QVERIFY(!unitAbove(TickUnit::Year));
    QVERIFY(!unitAbove(TickUnit::Millennium));
}

QTEST_APPLESS_MAIN(TestDayAxis)
#include "test_day_axis.moc"
