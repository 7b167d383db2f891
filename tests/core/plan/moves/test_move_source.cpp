#include "core/plan/moves/move_source.h"
#include "support/builders.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Off which subscription people would be moved.
class TestMoveSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatGivesAccessLast_data();
    void isWhatGivesAccessLast();
};

void TestMoveSource::isWhatGivesAccessLast_data()
{
    QTest::addColumn<std::vector<PersonBuilder>>("people");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("source"); // empty: none

    const auto ann = [] { return PersonBuilder("ann@x"); };
    const auto bo = [] { return PersonBuilder("bo@x"); };
    const auto row = [](const char* name, std::vector<PersonBuilder> people, const char* on, const char* source) {
        QTest::newRow(name) << std::move(people) << on << source;
    };
    row("the one that ends", {ann().holds("Ends")}, "2026-06-01", "Ends");
    row("… on its last day", {ann().holds("Ends")}, "2026-12-31", "Ends");
    row("… and when it has ended", {ann().holds("Ends")}, "2027-06-01", "Ends");
    row("none that goes on", {ann().holds("Open")}, "2026-06-01", "");
    row("none where another one goes on", {ann().holds("Ends").holds("Open")}, "2026-06-01", "");
    row("the later one", {ann().holds("Ends").holds("Later")}, "2026-06-01", "Later");
    row("the later one, when both have ended", {ann().holds("Ends").holds("Later")}, "2028-06-01", "Later");
    row("the suspended one", {ann().holds("Paused")}, "2026-06-10", "Paused");
    row("none that has not begun", {ann().holds("Future")}, "2026-06-01", "");
    row("none of those without a license", {ann()}, "2026-06-01", "");
    row("that of most people", {ann().holds("Ends"), bo().holds("Later"), PersonBuilder("cy@x").holds("Later")},
        "2026-06-01", "Later");
    row("the oldest of equals", {ann().holds("Later"), bo().holds("Ends")}, "2026-06-01", "Ends");
}

void TestMoveSource::isWhatGivesAccessLast()
{
    QFETCH(std::vector<PersonBuilder>, people);
    QFETCH(QString, on);
    TenantBuilder builder;
    builder.with(SubscriptionBuilder("Open").terms("2023-01-01.."))
        .with(SubscriptionBuilder("Ends").terms("2024-01-01..2026-12-31"))
        .with(SubscriptionBuilder("Later").terms("2025-01-01..2027-12-31"))
        .with(SubscriptionBuilder("Paused").terms("2025-06-01..").suspended("2026-06-01..2026-06-30"))
        .with(SubscriptionBuilder("Future").terms("2027-01-01.."));
    for (const PersonBuilder& person : people)
        builder.with(person);
    const Tenant tenant = builder.build();
    const auto source = moveSource(tenant, tenant.members(), day(on));
    QTEST(source ? tenant.find(*source)->id : QString(), "source");
}

QTEST_APPLESS_MAIN(TestMoveSource)
#include "test_move_source.moc"
