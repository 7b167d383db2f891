#include "core/rules/access.h"
#include "core/rules/access_days.h"
#include "core/rules/access_spans.h"
#include "support/builders.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Access over time: how long it lasts, whether some administrator keeps it, and when a license can be moved.
class TestAccessThrough : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lastsUntilTheFirstDayWithout_data();
    void lastsUntilTheFirstDayWithout();
    void lastsAsEachDaySays();
    void goesThroughTimeInSpans();
    void spansAgreeWithEachDay();
    void watchesAdministrators_data();
    void watchesAdministrators();
    void watchesThemAsEachDaySays();
    void leavesAWindowForAMove_data();
    void leavesAWindowForAMove();
};

void TestAccessThrough::lastsUntilTheFirstDayWithout_data()
{
    QTest::addColumn<QString>("firstTerms"); // the person holds a license on each of two subscriptions
    QTest::addColumn<QString>("suspensions");
    QTest::addColumn<QString>("secondTerms");
    QTest::addColumn<QString>("days"); // from 2024-06-01 on

    QTest::newRow("through the last day of the term") << "2024-01-01..2024-06-30"
                                                      << ""
                                                      << ""
                                                      << "2024-06-01..2024-06-30";
    QTest::newRow("one day") << "2024-01-01..2024-06-01"
                             << ""
                             << ""
                             << "2024-06-01..2024-06-01";
    QTest::newRow("no end is known") << "2024-01-01.."
                                     << ""
                                     << ""
                                     << "2024-06-01..";
    QTest::newRow("not on the day itself: expired") << "2024-01-01..2024-05-31"
                                                    << ""
                                                    << ""
                                                    << "-";
    QTest::newRow("not on the day itself: only from the next one on") << "2024-06-02.."
                                                                      << ""
                                                                      << ""
                                                                      << "-";
    QTest::newRow("A14: until a suspension") << "2024-01-01.."
                                             << "2024-06-15..2024-06-20"
                                             << ""
                                             << "2024-06-01..2024-06-14";
    QTest::newRow("not in a suspension") << "2024-01-01.."
                                         << "2024-05-15..2024-06-01"
                                         << ""
                                         << "-";
    QTest::newRow("adjacent terms go on") << "2024-01-01..2024-06-30 2024-07-01..2024-12-31"
                                          << ""
                                          << ""
                                          << "2024-06-01..2024-12-31";
    QTest::newRow("a gap ends it") << "2024-01-01..2024-06-30 2024-07-02..2024-12-31"
                                   << ""
                                   << ""
                                   << "2024-06-01..2024-06-30";
    QTest::newRow("another subscription goes on without a missing day") << "2024-01-01..2024-06-30"
                                                                        << ""
                                                                        << "2024-07-01..2024-09-30"
                                                                        << "2024-06-01..2024-09-30";
    QTest::newRow("another one that overlaps goes on") << "2024-01-01..2024-06-30"
                                                       << ""
                                                       << "2024-06-10..2024-09-30"
                                                       << "2024-06-01..2024-09-30";
    QTest::newRow("another one that ends earlier has no effect") << "2024-01-01..2024-06-30"
                                                                 << ""
                                                                 << "2024-06-10..2024-06-20"
                                                                 << "2024-06-01..2024-06-30";
    QTest::newRow("another one that ended before has no effect") << "2024-01-01..2024-06-30"
                                                                 << ""
                                                                 << "2023-01-01..2024-05-31"
                                                                 << "2024-06-01..2024-06-30";
    QTest::newRow("another one bridges a suspension") << "2024-01-01..2024-12-31"
                                                      << "2024-06-15..2024-06-20"
                                                      << "2024-06-10..2024-06-20"
                                                      << "2024-06-01..2024-12-31";
    QTest::newRow("another one that comes a day late") << "2024-01-01..2024-06-30"
                                                       << ""
                                                       << "2024-07-02.."
                                                       << "2024-06-01..2024-06-30";
    QTest::newRow("through the last day that can be written") << "2024-01-01..2024-06-30"
                                                              << ""
                                                              << "2024-07-01..9999-12-31"
                                                              << "2024-06-01..9999-12-31";
    QTest::newRow("an open subscription that is suspended for good") << "2024-01-01.."
                                                                     << "2024-06-15..9999-12-31"
                                                                     << "2024-06-10..9999-12-31"
                                                                     << "2024-06-01..9999-12-31";
}

void TestAccessThrough::lastsUntilTheFirstDayWithout()
{
    QFETCH(QString, firstTerms);
    QFETCH(QString, suspensions);
    QFETCH(QString, secondTerms);
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms(firstTerms).suspended(suspensions))
                              .with(SubscriptionBuilder("B").terms(secondTerms))
                              .with(SubscriptionBuilder("NotHeld").terms("2020-01-01.."))
                              .with(PersonBuilder("ann@contoso.example").holds("A").holds("B"))
                              .build();
    const AccessDays access(tenant);
    QTEST(textOf(access.from(tenant.licensesOf(PersonId{0}), day("2024-06-01"))), "days");
    QCOMPARE(access.from(LicenseSetId::None, day("2024-06-01")), std::nullopt);
}

void TestAccessThrough::lastsAsEachDaySays()
{
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        const AccessDays access(tenant);
        for (std::size_t index = 0; index < tenant.pool->size(); ++index) {
            const auto set = static_cast<LicenseSetId>(index);
            const auto hasAccess = [&](QDate day) { return !AccessOn(tenant, day).refusal(set); };
            for (QDate each = randomDays.starts; randomDays.contains(each); each = each.addDays(11)) {
                QDate last = each;
                while (hasAccess(last) && last.year() < 2026)
                    last = last.addDays(1);
                const bool open = last.year() == 2026;
                const auto expected =
                    last == each
                        ? std::nullopt
                        : std::optional(DateRange{each, open ? std::nullopt : std::optional(last.addDays(-1))});
                QCOMPARE(textOf(access.from(set, each)), textOf(expected));
            }
        }
    }
}

namespace {

QString textOf(const AdministratorAccess& access)
{
    switch (access.verdict) {
    case AdministratorAccess::Verdict::Kept: return "kept";
    case AdministratorAccess::Verdict::Unknown: return "unknown from " + dateToString(access.day);
    case AdministratorAccess::Verdict::Lost: return "lost from " + dateToString(access.day);
    }
    Q_UNREACHABLE();
    return {};
}

/// Some that end, pause, or come late; nobody yet.
TenantBuilder subscriptions()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("Ending").terms("2024-01-01..2024-06-20"))
        .with(SubscriptionBuilder("UntilThe29th").terms("2024-01-01..2024-06-29"))
        .with(SubscriptionBuilder("UntilThe30th").terms("2024-01-01..2024-06-30"))
        .with(SubscriptionBuilder("Late").terms("2024-06-22.."))
        .with(SubscriptionBuilder("Gap").terms("2024-01-01..").suspended("2024-06-10..2024-06-10"))
        .with(SubscriptionBuilder("Always").terms("2024-01-01.."));
}

PersonBuilder admin(const QString& email)
{
    return PersonBuilder(email).administrator();
}

} // namespace

void TestAccessThrough::goesThroughTimeInSpans()
{
    const Tenant tenant =
        TenantBuilder()
            .with(SubscriptionBuilder("A").terms("2024-01-01..2024-06-30"))
            .with(SubscriptionBuilder("B").terms("2024-06-01..2024-09-30").suspended("2024-08-01..2024-08-31"))
            .with(SubscriptionBuilder("Other").terms("2024-03-01..2024-12-31"))
            .with(PersonBuilder("ann@x").holds("A").holds("B"))
            .build();
    const SubscriptionRef a = tenant.find(u"A")->ref;
    const SubscriptionRef b = tenant.find(u"B")->ref;
    const std::vector<AccessSpan> expected{
        {range("2024-05-15..2024-05-31"), std::nullopt, {a}},
        {range("2024-06-01..2024-06-30"), std::nullopt, {a, b}},
        {range("2024-07-01..2024-07-31"), std::nullopt, {b}},
        {range("2024-08-01..2024-08-31"), NoAccess::Suspended, {}},
        {range("2024-09-01..2024-09-30"), std::nullopt, {b}},
        {range("2024-10-01..2024-12-31"), NoAccess::Expired, {}},
    };
    QCOMPARE(accessSpans(tenant, tenant.licensesOf(tenant.members().front()), day("2024-05-15"), day("2024-12-31")),
             expected);
    const std::vector<AccessSpan> oneDay{{range("2024-08-01..2024-08-01"), NoAccess::Suspended, {}}};
    QCOMPARE(accessSpans(tenant, tenant.licensesOf(tenant.members().front()), day("2024-08-01"), day("2024-08-01")),
             oneDay);
}

void TestAccessThrough::spansAgreeWithEachDay()
{
    constexpr int tenants = 40;
    for (std::uint32_t seed = 0; seed < tenants; ++seed) {
        Dice dice(seed);
        const Tenant tenant = randomTenant(seed).build();
        const QDate first = day("2024-01-01");
        const QDate last = first.addDays(dice.below(500));
        for (std::size_t set = 0; set < tenant.pool->size(); ++set) {
            const std::vector<AccessSpan> spans = accessSpans(tenant, static_cast<LicenseSetId>(set), first, last);
            QCOMPARE(spans.back().days.ends, std::optional(last));
            for (std::size_t i = 0; i < spans.size(); ++i) {
                QCOMPARE(spans[i].days.starts, i == 0 ? first : spans[i - 1].days.lastDay().addDays(1));
                for (QDate d = spans[i].days.starts; d <= spans[i].days.lastDay(); d = d.addDays(1))
                    QCOMPARE(spans[i].refusal, AccessOn(tenant, d).refusal(static_cast<LicenseSetId>(set)));
                if (i > 0)
                    QVERIFY(spans[i].refusal != spans[i - 1].refusal || spans[i].via != spans[i - 1].via);
            }
        }
    }
}

void TestAccessThrough::watchesAdministrators_data()
{
    QTest::addColumn<Tenant>("tenant");
    QTest::addColumn<QString>("verdict"); // from 2024-06-01 through 2024-06-30

    QTest::newRow("one with access on every day")
        << subscriptions().with(admin("ann@x").holds("Always")).build() << "kept";
    QTest::newRow("two, one after the other, with a day between")
        << subscriptions().with(admin("ann@x").holds("Ending")).with(admin("bo@x").holds("Late")).build()
        << "lost from 2024-06-21";
    QTest::newRow("a single day without, however short")
        << subscriptions().with(admin("ann@x").holds("Gap")).build() << "lost from 2024-06-10";
    QTest::newRow("two that cover each other's gaps")
        << subscriptions().with(admin("ann@x").holds("Gap")).with(admin("bo@x").holds("Ending")).build() << "kept";
    QTest::newRow("one who holds on both")
        << subscriptions().with(admin("ann@x").holds("Gap").holds("Ending")).build() << "kept";
    QTest::newRow("lost on the first day")
        << subscriptions().with(admin("ann@x").holds("Late")).build() << "lost from 2024-06-01";
    QTest::newRow("lost on the last day asked")
        << subscriptions().with(admin("ann@x").holds("UntilThe29th")).build() << "lost from 2024-06-30";
    QTest::newRow("lost on the day after: not asked")
        << subscriptions().with(admin("ann@x").holds("UntilThe30th")).build() << "kept";
    QTest::newRow("agents and supervisors don't count")
        << subscriptions().with(PersonBuilder("ann@x").roles(Role::Agent | Role::Supervisor).holds("Always")).build()
        << "lost from 2024-06-01";
    QTest::newRow("A13: an administrator without a license has no access")
        << subscriptions().with(admin("ann@x")).build() << "lost from 2024-06-01";
    QTest::newRow("roles of some unknown: it cannot be said")
        << subscriptions()
               .with(admin("ann@x").holds("Ending"))
               .with(PersonBuilder("bo@x").rolesUnknown().holds("Always"))
               .build()
        << "unknown from 2024-06-21";
    QTest::newRow("roles of some unknown, but one has access on every day")
        << subscriptions()
               .with(admin("ann@x").holds("Always"))
               .with(PersonBuilder("bo@x").rolesUnknown().holds("Ending"))
               .build()
        << "kept";
    QTest::newRow("roles of all unknown")
        << subscriptions().with(PersonBuilder("bo@x").rolesUnknown().holds("Always")).build()
        << "unknown from 2024-06-01";
    QTest::newRow("an inactive account counts")
        << subscriptions().with(admin("ann@x").status(AccountStatus::Inactive).holds("Always")).build() << "kept";
    QTest::newRow("nobody at all") << subscriptions().build() << "lost from 2024-06-01";
}

void TestAccessThrough::watchesAdministrators()
{
    QFETCH(Tenant, tenant);
    QTEST(textOf(administratorAccess(tenant, day("2024-06-01"), day("2024-06-30"))), "verdict");
}

void TestAccessThrough::watchesThemAsEachDaySays()
{
    int lostLater = 0;
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        for (QDate first = randomDays.starts; randomDays.contains(first); first = first.addDays(30)) {
            const QDate last = first.addDays(45);
            QDate without = first;
            while (without <= last && accessSummary(tenant, without).administratorsWith > 0)
                without = without.addDays(1);
            AdministratorAccess expected;
            if (without <= last) {
                const bool unknown = accessSummary(tenant, without).administratorsUnknown > 0;
                expected = {unknown ? AdministratorAccess::Verdict::Unknown : AdministratorAccess::Verdict::Lost,
                            without};
                lostLater += without > first ? 1 : 0;
            }
            QCOMPARE(textOf(administratorAccess(tenant, first, last)), textOf(expected));
        }
    }
    QVERIFY(lostLater > 50);
}

void TestAccessThrough::leavesAWindowForAMove_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("sourceSuspended");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("targetSuspended");
    QTest::addColumn<QString>("window");

    const QString none;
    QTest::newRow("A7: from the target's first active day to the source's last")
        << "2024-01-01..2024-06-30" << none << "2024-06-01..2025-05-31" << none << "2024-06-01..2024-06-30";
    QTest::newRow("one shared day") << "2024-01-01..2024-06-01" << none << "2024-06-01.." << none
                                    << "2024-06-01..2024-06-01";
    QTest::newRow("adjacent: a gap") << "2024-01-01..2024-05-31" << none << "2024-06-01.." << none << "-";
    QTest::newRow("the source is open") << "2024-01-01.." << none << "2024-06-01..2024-12-31" << none << "2024-06-01..";
    QTest::newRow("A14: the target's first day in a suspension does not count")
        << "2024-01-01..2024-06-30" << none << "2024-06-01.."
        << "2024-06-01..2024-06-09"
        << "2024-06-10..2024-06-30";
    QTest::newRow("A14: the source's last day in a suspension does not count")
        << "2024-01-01..2024-06-30"
        << "2024-06-20..2024-07-31"
        << "2024-06-01.." << none << "2024-06-01..2024-06-19";
    QTest::newRow("a suspension between first and last day does not count") << "2024-01-01..2024-06-30"
                                                                            << "2024-06-10..2024-06-12"
                                                                            << "2024-06-01.."
                                                                            << "2024-06-11..2024-06-15"
                                                                            << "2024-06-01..2024-06-30";
    QTest::newRow("the source's last term, the target's first one")
        << "2024-01-01..2024-02-29 2024-09-01..2024-12-31" << none << "2024-03-01..2024-04-30 2025-01-01.." << none
        << "2024-03-01..2024-12-31";
    QTest::newRow("the source was never active") << "" << none << "2024-06-01.." << none << "-";
    QTest::newRow("the target is never active") << "2024-01-01.." << none << "" << none << "-";
    QTest::newRow("the target is suspended for good, day by day") << "2024-01-01.." << none << "2024-06-01.."
                                                                  << "2024-06-01..9999-12-31"
                                                                  << "-";
}

void TestAccessThrough::leavesAWindowForAMove()
{
    QFETCH(QString, source);
    QFETCH(QString, sourceSuspended);
    QFETCH(QString, target);
    QFETCH(QString, targetSuspended);
    QTEST(textOf(moveWindow(SubscriptionBuilder("A").terms(source).suspended(sourceSuspended).build(),
                            SubscriptionBuilder("B").terms(target).suspended(targetSuspended).build())),
          "window");
}

QTEST_APPLESS_MAIN(TestAccessThrough)
#include "test_access_through.moc"
