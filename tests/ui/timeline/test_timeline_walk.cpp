#include "support/builders.h"
#include "ui/timeline/timeline_walk.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Where the keys lead on a timeline, and what stays current when it shows something else.
class TestTimelineWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesFirstToAHandover_data();
    void comesFirstToAHandover();
    void goesAsFarAsThereIsSomething();
    void staysWhereItIs_data();
    void staysWhereItIs();
};

namespace {

const QDate today(2026, 6, 1);

/// The primary ends with `endOfA` and goes to B; one person holds a license on A, one on C.
TimelineScene scene(const char* endOfA = "2026-12-31", const char* termsOfC = "2026-01-01..2026-08-31")
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms("2025-01-01.." + QString(endOfA)))
                              .with(SubscriptionBuilder("B").terms("2025-06-01..2027-12-31"))
                              .with(SubscriptionBuilder("C").terms(termsOfC))
                              .with(PersonBuilder("one@x").holds("A"))
                              .with(PersonBuilder("two@x").holds("C"))
                              .build();
    return timelineScene(tenant, nullptr, today, today);
}

QString textOf(const TimelineScene& scene, const std::optional<TimelinePlace>& place)
{
    if (!place)
        return QStringLiteral("nothing");
    if (!place->stop)
        return QStringLiteral("%1").arg(place->lane);
    const TimelineStop stop = stopsOf(scene.lanes.at(place->lane)).at(*place->stop);
    return QStringLiteral("%1 %2 %3")
        .arg(place->lane)
        .arg(QLatin1String(stop.edge == SpanEdge::End ? "end" : "start"), dateToString(stop.day));
}

constexpr std::size_t primary = 0; // the lanes: primary, access, A, B, C
constexpr std::size_t laneOfA = 2;
constexpr std::size_t laneOfC = 4;

} // namespace

void TestTimelineWalk::comesFirstToAHandover_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("on");
    QTest::newRow("access changes before") << "2026-06-01"
                                           << "0 start 2027-01-01"
                                           << "nothing";
    QTest::newRow("the day before") << "2026-12-31"
                                    << "0 start 2027-01-01"
                                    << "nothing";
    QTest::newRow("the day itself") << "2027-01-01"
                                    << "0 start 2028-01-01"
                                    << "0 start 2027-01-01";
    QTest::newRow("there is no other") << "2028-01-01"
                                       << "nothing"
                                       << "0 start 2028-01-01";
    QTest::newRow("only access") << "2026-09-01"
                                 << "0 start 2027-01-01"
                                 << "1 start 2026-09-01";
    QTest::newRow("only a contract") << "2025-06-01"
                                     << "0 start 2027-01-01"
                                     << "3 start 2025-06-01";
}

void TestTimelineWalk::comesFirstToAHandover()
{
    QFETCH(const QString, day);
    QFETCH(const QString, next);
    QFETCH(const QString, on);
    const TimelineScene shown = scene();
    QCOMPARE(textOf(shown, nextPlace(shown, test::day(day))), next);
    QCOMPARE(textOf(shown, placeOn(shown, test::day(day))), on);
    QVERIFY(!nextPlace({}, test::day(day)) && !placeOn({}, test::day(day)));
}

void TestTimelineWalk::goesAsFarAsThereIsSomething()
{
    const TimelineScene shown = scene();
    const QDate wanted = day("2026-08-01");
    const TimelinePlace first{primary, 0};
    QCOMPARE(textOf(shown, placeBelow(shown, first, -1, wanted)), QStringLiteral("0 start 2027-01-01"));
    QCOMPARE(textOf(shown, placeBelow(shown, first, 4, wanted)), QStringLiteral("4 end 2026-09-01"));
    QCOMPARE(textOf(shown, placeBelow(shown, first, 9, wanted)), QStringLiteral("4 end 2026-09-01"));
    QCOMPARE(textOf(shown, placeBeside(shown, first, 1)), QStringLiteral("0 start 2027-01-01"));
    QCOMPARE(textOf(shown, placeBeside(shown, first, 9)), QStringLiteral("0 start 2028-01-01"));
    QCOMPARE(textOf(shown, placeBeside(shown, first, -1)), QStringLiteral("0 start 2025-01-01"));
    const TimelinePlace nowhere{primary, std::nullopt};
    QCOMPARE(placeBeside(shown, nowhere, 1), nowhere);
}

void TestTimelineWalk::staysWhereItIs_data()
{
    QTest::addColumn<TimelinePlace>("place");
    QTest::addColumn<TimelineScene>("after");
    QTest::addColumn<QString>("found");
    const TimelinePlace endOfA{laneOfA, 1};
    QTest::newRow("nothing differs") << endOfA << scene() << "2 end 2027-01-01";
    QTest::newRow("an end that has moved is the same end") << endOfA << scene("2026-03-15") << "2 end 2026-03-16";
    QTest::newRow("a term that is gone: what is near")
        << TimelinePlace{laneOfC, 1} << scene("2026-12-31", "2026-10-01..2027-03-31") << "4 start 2026-10-01";
    QTest::newRow("a lane without events") << TimelinePlace{laneOfC, 1} << scene("2026-12-31", "") << "4";
    QTest::newRow("a lane as such") << TimelinePlace{laneOfC, std::nullopt} << scene() << "4";
    QTest::newRow("a lane that is gone") << endOfA << TimelineScene() << "nothing";
}

void TestTimelineWalk::staysWhereItIs()
{
    QFETCH(const TimelinePlace, place);
    QFETCH(const TimelineScene, after);
    QFETCH(const QString, found);
    QCOMPARE(textOf(after, samePlace(scene(), place, after)), found);
}

QTEST_APPLESS_MAIN(TestTimelineWalk)
#include "test_timeline_walk.moc"
