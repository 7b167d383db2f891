#include "core/exchange/tenant_reader.h"
#include "support/builders.h"
#include "support/places.h"
#include "support/random_tenant.h"
#include "support/text.h"
#include "ui/timeline/timeline_scene.h"

#include <QFile>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What a timeline shows, by cases and on the samples.
class TestTimelineScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsContracts_data();
    void showsContracts();
    void showsThePrimaryAndWhatDiffers();
    void leavesOutWhatNobodyEverHas();
    void tellsTheStoryOfTheDepartments();
    void stopsWhereSomethingChanges();
    void showsABaseline();
    void showsWhatOnlyOneOfBothHas();
    void isWideEnough();
    void coversEachDayOnce();
};

namespace {

const QDate today(2026, 11, 24);

QString codeOfSpan(const Tenant& tenant, const TimelineSpan& span)
{
    switch (span.kind) {
    case SpanKind::Holder: return tenant.find(*span.holder)->id;
    case SpanKind::Nobody: return QStringLiteral("nobody");
    case SpanKind::Access:
        return QStringLiteral("%1%2").arg(span.access.without).arg(QLatin1String(span.lacksAdministrator ? "!" : ""));
    case SpanKind::Term: return QStringLiteral("term");
    case SpanKind::Gap: return QStringLiteral("gap");
    case SpanKind::Renewal: return QStringLiteral("renewal");
    case SpanKind::Suspension: break;
    }
    return QStringLiteral("suspension");
}

QStringList textOf(const Tenant& tenant, const std::vector<TimelineSpan>& spans)
{
    QStringList lines;
    for (const TimelineSpan& span : spans)
        lines.push_back(QStringLiteral("%1 %2").arg(codeOfSpan(tenant, span), test::textOf(std::optional(span.days))));
    return lines;
}

QStringList lane(const Tenant& tenant, const TimelineScene& scene, const LaneKey& key)
{
    const auto place = scene.find(key);
    return place ? textOf(tenant, scene.lanes[*place].spans) : QStringList{QStringLiteral("no lane")};
}

LaneKey contract(const Tenant& tenant, QStringView id)
{
    return {.kind = LaneKey::Kind::Contract, .subscription = tenant.find(id)->ref};
}

LaneKey duty(Duty duty)
{
    return {.kind = LaneKey::Kind::Duty, .duty = duty};
}

constexpr LaneKey ofAccess{.kind = LaneKey::Kind::Access};

Tenant sample(const char* name)
{
    QFile file(sampleFile(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? readTenant(file).value() : Tenant();
}

TimelineScene sceneOf(const Tenant& tenant, const Tenant* baseline = nullptr)
{
    return timelineScene(tenant, baseline, today, today);
}

} // namespace

void TestTimelineScene::showsContracts_data()
{
    QTest::addColumn<SubscriptionBuilder>("subscription");
    QTest::addColumn<QStringList>("spans");

    const auto a = [] { return SubscriptionBuilder("A"); };
    QTest::newRow("no term") << a() << QStringList();
    QTest::newRow("an open end") << a().terms("2026-01-01..") << QStringList{"term 2026-01-01.."};
    QTest::newRow("a gap of one day") << a().terms("2026-01-01..2026-01-31 2026-02-02..2026-02-28")
                                      << QStringList{"term 2026-01-01..2026-01-31", "gap 2026-02-01..2026-02-01",
                                                     "term 2026-02-02..2026-02-28"};
    QTest::newRow("no gap") << a().terms("2026-01-01..2026-01-31 2026-02-01..2026-02-28")
                            << QStringList{"term 2026-01-01..2026-01-31", "term 2026-02-01..2026-02-28"};
    QTest::newRow("a renewal that follows by itself")
        << a().terms("2024-11-15..2027-11-14").autoRenews()
        << QStringList{"term 2024-11-15..2027-11-14", "renewal 2027-11-15..2030-11-14"};
    QTest::newRow("none after an open end")
        << a().terms("2024-11-15..").autoRenews() << QStringList{"term 2024-11-15.."};
    QTest::newRow("a suspension that sticks out")
        << a().terms("2026-01-01..2026-01-31").suspended("2026-01-20..2026-02-10")
        << QStringList{"term 2026-01-01..2026-01-31", "suspension 2026-01-20..2026-01-31"};
    QTest::newRow("one over two terms and the gap between them")
        << a().terms("2026-01-01..2026-01-31 2026-03-01..2026-03-31").suspended("2026-01-20..2026-03-10")
        << QStringList{"term 2026-01-01..2026-01-31", "gap 2026-02-01..2026-02-28", "term 2026-03-01..2026-03-31",
                       "suspension 2026-01-20..2026-01-31", "suspension 2026-03-01..2026-03-10"};
    QTest::newRow("one outside") << a().terms("2026-01-01..2026-01-31").suspended("2026-02-01..2026-02-10")
                                 << QStringList{"term 2026-01-01..2026-01-31"};
}

void TestTimelineScene::showsContracts()
{
    QFETCH(const SubscriptionBuilder, subscription);
    QFETCH(const QStringList, spans);
    const Tenant tenant = TenantBuilder().with(subscription).build();
    QCOMPARE(lane(tenant, sceneOf(tenant), contract(tenant, u"A")), spans);
}

void TestTimelineScene::showsThePrimaryAndWhatDiffers()
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A")
                                        .terms("2026-01-01..2026-12-31")
                                        .line(UsageType::AiAssistant, 5, "2026-01-01.."))
                              .with(SubscriptionBuilder("B")
                                        .terms("2026-06-01..2027-06-30")
                                        .line(UsageType::AiAgent, 5, "2026-07-01..")
                                        .line(UsageType::AiAssistant, 5, "2026-06-01.."))
                              .build();
    const TimelineScene scene = sceneOf(tenant);
    QCOMPARE(lane(tenant, scene, duty(Duty::Primary)),
             (QStringList{"A 2026-01-01..2026-12-31", "B 2027-01-01..2027-06-30", "nobody 2027-07-01.."}));
    QCOMPARE(lane(tenant, scene, duty(Duty::AiAgent)),
             (QStringList{"B 2026-07-01..2027-06-30", "nobody 2027-07-01.."}));
    QCOMPARE(lane(tenant, scene, duty(Duty::AiAssistant)), QStringList{"no lane"}); // as the primary, on all days
    using enum UsageType;
    QCOMPARE(scene.primary, (std::vector{StandardAgent, PremiumAgent, Ivr, AiAssistant, WebexConnect}));
}

void TestTimelineScene::leavesOutWhatNobodyEverHas()
{
    const Tenant tenant = TenantBuilder().with(SubscriptionBuilder("A").terms("2026-01-01..")).build();
    const TimelineScene scene = sceneOf(tenant);
    QCOMPARE(scene.lanes.size(), std::size_t{3}); // the primary, access, the contract
    QCOMPARE(lane(tenant, scene, ofAccess), QStringList{"0 2026-01-01.."});
    QVERIFY(sceneOf({}).lanes.empty());
}

void TestTimelineScene::tellsTheStoryOfTheDepartments()
{
    const Tenant tenant = sample("departments");
    const TimelineScene scene = sceneOf(tenant);
    QCOMPARE(
        lane(tenant, scene, duty(Duty::Primary)),
        (QStringList{"Sub121331 2022-02-01..2027-01-31", "Sub158812 2027-02-01..2027-11-14", "nobody 2027-11-15.."}));
    QCOMPARE(
        lane(tenant, scene, duty(Duty::AiAgent)),
        (QStringList{"Sub140077 2023-09-01..2026-12-31", "Sub158812 2027-01-01..2027-11-14", "nobody 2027-11-15.."}));
    QCOMPARE(lane(tenant, scene, duty(Duty::AiAssistant)),
             (QStringList{"Sub121331 2024-06-01..2027-01-31", "nobody 2027-02-01.."}));
    QCOMPARE(lane(tenant, scene, ofAccess).mid(3, 5),
             (QStringList{"2 2026-10-01..2026-12-29", "10 2026-12-30..2026-12-31", "66 2027-01-01..2027-01-31",
                          "177! 2027-02-01..2027-11-14", "240! 2027-11-15.."}));
    QCOMPARE(scene.people, 240);
    QCOMPARE(scene.most, 240);
    QVERIFY(std::ranges::binary_search(scene.handovers, day("2027-01-01")));
    QVERIFY(!std::ranges::binary_search(scene.handovers, day("2026-12-30"))); // nobody pays by that trial
    QVERIFY(std::ranges::binary_search(scene.turns, day("2026-12-30")));
    std::vector<QString> contracts;
    for (const TimelineLane& each : scene.lanes) {
        if (each.key.kind == LaneKey::Kind::Contract)
            contracts.push_back(tenant.find(each.key.subscription)->name);
    }
    QCOMPARE(contracts, (std::vector<QString>{"Klantcontactcentrum", "Belastingen", "Parkeren en handhaving",
                                              "Workforce Optimization", "Proef AI Agent"}));
}

void TestTimelineScene::stopsWhereSomethingChanges()
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A")
                                        .terms("2026-01-01..2026-01-31 2026-02-01..2026-02-28 2026-04-01..2026-04-30")
                                        .suspended("2026-02-27..2026-02-28")
                                        .autoRenews())
                              .build();
    const TimelineScene scene = sceneOf(tenant);
    const auto stopsIn = [&](const LaneKey& key) {
        QStringList lines;
        const TimelineLane& found = scene.lanes[scene.find(key).value()];
        for (const TimelineStop& stop : stopsOf(found)) {
            lines.push_back(QStringLiteral("%1 %2 %3")
                                .arg(dateToString(stop.day), codeOfSpan(tenant, found.spans[stop.span]),
                                     QLatin1String(stop.edge == SpanEdge::End ? "ends" : "starts")));
        }
        return lines;
    };
    QCOMPARE(stopsIn(contract(tenant, u"A")),
             (QStringList{"2026-01-01 term starts", "2026-02-01 term ends", "2026-02-01 term starts",
                          "2026-02-27 suspension starts", "2026-03-01 term ends", "2026-03-01 suspension ends",
                          "2026-04-01 term starts", "2026-05-01 term ends"}));
    QCOMPARE(stopsIn(duty(Duty::Primary)), (QStringList{"2026-01-01 A starts", "2026-02-27 nobody starts",
                                                        "2026-04-01 A starts", "2026-05-01 nobody starts"}));
    QCOMPARE(stopsIn(ofAccess), QStringList()); // there are no people
}

void TestTimelineScene::showsABaseline()
{
    const auto tenant = [](const char* ends) {
        return TenantBuilder()
            .with(SubscriptionBuilder("A").terms("2026-01-01.." + QString(ends)))
            .with(SubscriptionBuilder("B").terms("2026-06-01.."))
            .with(PersonBuilder("one@x").holds("A"))
            .build();
    };
    const Tenant baseline = tenant("2026-12-31");
    const Tenant scenario = tenant("2026-11-30");
    const TimelineScene scene = sceneOf(scenario, &baseline);
    const auto found = [&](const LaneKey& key) { return scene.lanes[scene.find(key).value()]; };
    QVERIFY(found(contract(baseline, u"A")).differs);
    QCOMPARE(textOf(baseline, found(contract(baseline, u"A")).baseline), QStringList{"term 2026-01-01..2026-12-31"});
    QVERIFY(!found(contract(baseline, u"B")).differs);
    QVERIFY(found(contract(baseline, u"B")).baseline.empty());
    QCOMPARE(textOf(baseline, found(ofAccess).baseline), (QStringList{"0 2026-01-01..2026-12-31", "1 2027-01-01.."}));
    QCOMPARE(textOf(baseline, found(duty(Duty::Primary)).baseline),
             (QStringList{"A 2026-01-01..2026-12-31", "B 2027-01-01.."}));
    QVERIFY(std::ranges::none_of(sceneOf(baseline, &baseline).lanes, &TimelineLane::differs));
}

void TestTimelineScene::showsWhatOnlyOneOfBothHas()
{
    const Tenant baseline = TenantBuilder()
                                .with(SubscriptionBuilder("old").terms("2025-01-01..2026-12-31"))
                                .with(SubscriptionBuilder("kept").terms("2024-01-01.."))
                                .build();
    Tenant scenario = baseline;
    scenario.take(baseline.find(u"old")->ref);
    Subscription added = SubscriptionBuilder("new").terms("2026-01-01..").build();
    added.ref = scenario.keys.edit().intern(added.id);
    scenario.put(added);
    const TimelineScene scene = sceneOf(scenario, &baseline);
    QStringList contracts;
    for (const TimelineLane& each : scene.lanes) {
        if (each.key.kind != LaneKey::Kind::Contract)
            continue;
        const Subscription* known = scenario.find(each.key.subscription);
        contracts.push_back(QStringLiteral("%1 %2 %3 %4")
                                .arg((known ? known : baseline.find(each.key.subscription))->id)
                                .arg(each.spans.size())
                                .arg(each.baseline.size())
                                .arg(each.differs));
    }
    QCOMPARE(contracts, (QStringList{"kept 1 0 0", "old 0 1 1", "new 1 0 1"})); // oldest first
}

void TestTimelineScene::isWideEnough()
{
    const Tenant tenant =
        TenantBuilder().with(SubscriptionBuilder("A").terms("2024-11-15..2027-11-14").autoRenews()).build();
    QCOMPARE(sceneOf(tenant).days, range("2024-10-15..2030-12-14")); // with the renewal, and a month of air
    QCOMPARE(sceneOf({}).days, range("2026-07-24..2028-03-24"));
    QCOMPARE(timelineScene({}, nullptr, today, day("2040-01-01")).days.ends, day("2041-05-01"));
    const Tenant ages = TenantBuilder().with(SubscriptionBuilder("A").terms("0001-01-01..9999-12-31")).build();
    QCOMPARE(sceneOf(ages).days, range("0001-01-01..9999-12-31"));
}

void TestTimelineScene::coversEachDayOnce()
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        const Tenant baseline = randomTenant(seed).build();
        const TimelineScene scene = timelineScene(tenant, &baseline, randomDays.starts, randomDays.starts);
        for (const TimelineLane& each : scene.lanes) {
            QVERIFY2(!each.differs, qPrintable(QStringLiteral("seed %1").arg(seed)));
            std::optional<QDate> next;
            for (const TimelineSpan& span : each.spans) {
                if (span.kind == SpanKind::Suspension || span.kind == SpanKind::Renewal)
                    continue; // on top of others, or after all of them
                QVERIFY2(!next || span.days.starts == *next,
                         qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(dateToString(span.days.starts))));
                next = span.days.lastDay().addDays(1);
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestTimelineScene)
#include "test_timeline_scene.moc"
