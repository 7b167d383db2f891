#include "support/builders.h"
#include "ui/timeline/timeline_geometry.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Where everything on a timeline lies, in numbers, without a window.
class TestTimelineGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsLanesBelowEachOther();
    void drawsFromTheFirstDayThroughTheLast();
    void drawsPeopleAsHeights();
    void findsWhatIsAtAPlace_data();
    void findsWhatIsAtAPlace();
    void findsTheNearestStop();

private:
    static TimelineScene scene();
    static TimelineGeometry geometry();
};

namespace {

// One pixel a day from the first one: a place is then as many days later.
const DayScale onePixelADay{QDate(2026, 1, 1), 0, 1};
constexpr TimelineHeights heights{.heading = 10, .duty = 20, .access = 50, .contract = 30, .inset = 5, .headroom = 8};

} // namespace

/// A and B, with a gap, a suspension and a renewal: lanes 0 (primary), 1 (access), 2 (A), 3 (B).
TimelineScene TestTimelineGeometry::scene()
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A")
                                        .terms("2026-01-11..2026-04-10 2026-05-01..2026-08-28")
                                        .suspended("2026-02-10..2026-02-19")
                                        .autoRenews())
                              .with(SubscriptionBuilder("B").terms("2026-06-01.."))
                              .with(PersonBuilder("one@x").holds("A"))
                              .build();
    return timelineScene(tenant, nullptr, QDate(2026, 1, 1), QDate(2026, 1, 1));
}

TimelineGeometry TestTimelineGeometry::geometry()
{
    return layOut(scene(), heights, onePixelADay);
}

void TestTimelineGeometry::putsLanesBelowEachOther()
{
    const TimelineGeometry lies = geometry();
    QCOMPARE(lies.headings, (std::vector<Strip>{{0, 10}, {30, 10}, {90, 10}}));
    QCOMPARE(lies.lanes, (std::vector<Strip>{{10, 20}, {40, 50}, {100, 30}, {130, 30}}));
    QCOMPARE(lies.height, 160.0);
    QVERIFY(!lies.laneAt(9.9)); // a heading
    QCOMPARE(lies.laneAt(10), std::size_t{0});
    QCOMPARE(lies.laneAt(29.9), std::size_t{0});
    QCOMPARE(lies.laneAt(129.9), std::size_t{2});
    QCOMPARE(lies.laneAt(130), std::size_t{3});
    QVERIFY(!lies.laneAt(160));
    QVERIFY(!lies.laneAt(-1));
    const TimelineGeometry nothing = layOut({}, heights, onePixelADay);
    QCOMPARE(nothing.height, 0.0);
    QVERIFY(std::ranges::all_of(nothing.headings, [](const Strip& strip) { return strip.height == 0; }));
}

void TestTimelineGeometry::drawsFromTheFirstDayThroughTheLast()
{
    const TimelineGeometry lies = geometry();
    QCOMPARE(lies.bar(2, range("2026-01-11..2026-01-11"), -100, 500), QRectF(10, 105, 1, 20)); // a day is a day wide
    QCOMPARE(lies.bar(2, range("2026-01-11..2026-02-09"), -100, 500), QRectF(10, 105, 30, 20));
    QCOMPARE(lies.bar(2, range("2026-02-10..2026-02-19"), -100, 500).left(), 40.0); // where the one before ended
    QCOMPARE(lies.bar(3, range("2026-06-01.."), -100, 500).right(), 500.0);
    // What lies far away is cut, and never turned round.
    QCOMPARE(lies.bar(3, range("0001-01-01..9999-12-31"), -8, 400), QRectF(-8, 135, 408, 20));
    QCOMPARE(lies.bar(3, range("0001-01-01..0002-01-01"), -8, 400).width(), 0.0);
    QCOMPARE(lies.bar(3, range("9000-01-01.."), -8, 400).width(), 0.0);
}

void TestTimelineGeometry::drawsPeopleAsHeights()
{
    const TimelineGeometry lies = geometry();
    QCOMPARE(lies.heightOf(1, 0, 40), 85.0);  // the bottom
    QCOMPARE(lies.heightOf(1, 40, 40), 53.0); // the top, below the room for the number
    QCOMPARE(lies.heightOf(1, 10, 40), 77.0);
    QCOMPARE(lies.heightOf(1, 0, 0), 85.0);
}

void TestTimelineGeometry::findsWhatIsAtAPlace_data()
{
    QTest::addColumn<QPointF>("place");
    QTest::addColumn<QString>("found");

    const qreal a = 115; // in the lane of A
    const qreal b = 145;
    QTest::newRow("a heading") << QPointF(50, 95) << "nothing";
    QTest::newRow("before everything") << QPointF(2, a) << "lane 2";
    QTest::newRow("the start of a term") << QPointF(13, a) << "lane 2: starts 2026-01-11";
    QTest::newRow("a term means its end") << QPointF(25, a) << "lane 2: ends 2026-04-10";
    QTest::newRow("the suspension lies over it") << QPointF(45, a) << "lane 2: starts 2026-02-10";
    QTest::newRow("the end of it") << QPointF(48, a) << "lane 2: ends 2026-02-19";
    QTest::newRow("within reach of an end") << QPointF(103, a) << "lane 2: ends 2026-04-10";
    QTest::newRow("out of its reach: the gap means the term before") << QPointF(108, a) << "lane 2: ends 2026-04-10";
    QTest::newRow("the renewal means the term before") << QPointF(300, a) << "lane 2: ends 2026-08-28";
    QTest::newRow("an open term means its start") << QPointF(400, b) << "lane 3: starts 2026-06-01";
    QTest::newRow("a duty means when it began") << QPointF(70, 20) << "lane 0: starts 2026-02-20";
    QTest::newRow("steps too") << QPointF(45, 60) << "lane 1: starts 2026-02-10";
    QTest::newRow("but for the first one") << QPointF(25, 60) << "lane 1";
}

void TestTimelineGeometry::findsWhatIsAtAPlace()
{
    QFETCH(const QPointF, place);
    QFETCH(const QString, found);
    const TimelineScene shown = scene();
    constexpr qreal reach = 4;
    const auto at = placeAt(shown, geometry(), place, reach);
    QString text("nothing");
    if (at) {
        text = QStringLiteral("lane %1").arg(at->lane);
        if (at->stop) {
            const TimelineStop stop = stopsOf(shown.lanes[at->lane]).at(*at->stop);
            const bool ends = stop.edge == SpanEdge::End;
            text += QStringLiteral(": %1 %2").arg(QLatin1String(ends ? "ends" : "starts"),
                                                  dateToString(ends ? stop.day.addDays(-1) : stop.day));
        }
    }
    QCOMPARE(text, found);
}

void TestTimelineGeometry::findsTheNearestStop()
{
    const std::vector<TimelineStop> stops{{0, SpanEdge::Start, day("2026-01-01")},
                                          {1, SpanEdge::Start, day("2026-01-11")}};
    QCOMPARE(stopNear(stops, day("2020-01-01")), std::size_t{0});
    QCOMPARE(stopNear(stops, day("2026-01-06")), std::size_t{0}); // of two as near, the first
    QCOMPARE(stopNear(stops, day("2026-01-07")), std::size_t{1});
    QVERIFY(!stopNear({}, day("2026-01-01")));
}

QTEST_APPLESS_MAIN(TestTimelineGeometry)
#include "test_timeline_geometry.moc"
