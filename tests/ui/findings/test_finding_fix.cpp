#include "core/rules/findings/findings.h"
#include "support/builders.h"
#include "ui/findings/finding_fix.h"
#include "ui/findings/finding_people.h"

#include <QTest>

#include <algorithm>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Where each finding can be solved, and whom the list of users shows for it.
class TestFindingFix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheEditor_data();
    void leadsToTheEditor();
    void helpsWithMoving_data();
    void helpsWithMoving();
    void showsThePeople_data();
    void showsThePeople();
    void leadsToChangesOfScenarios();
};

namespace {

const QDate june(2024, 6, 1);

const std::map<ContractAct, QString> actWords{
    {ContractAct::EditDetails, "details"},
    {ContractAct::Renew, "renew"},
    {ContractAct::ChangeTerm, "term"},
    {ContractAct::Resume, "resume"},
    {ContractAct::AddEntitlement, "entitlement"},
    {ContractAct::ChangeQuantity, "quantity"},
    {ContractAct::SetRate, "rate"},
};

/// A fix in words: "licenses ann@x", "renew A ai-agent"; empty for none.
QString told(const FindingFix& fix, const Tenant& tenant)
{
    if (const auto* licenses = std::get_if<LicensesFix>(&fix)) {
        QStringList words{"licenses"};
        for (const PersonId person : licenses->people)
            words.push_back(tenant.people->email(person));
        return words.join(QLatin1Char(' '));
    }
    if (const auto* ending = std::get_if<DecisionFix>(&fix))
        return QStringLiteral("decide %1").arg(tenant.find(ending->subscription)->id);
    if (const auto* usage = std::get_if<UsageFix>(&fix))
        return QStringLiteral("usage %1 %2").arg(usage->month.toString(), codeOf(usage->type));
    const auto* contract = std::get_if<ContractFix>(&fix);
    if (!contract)
        return {};
    const QString type = contract->type ? QString(codeOf(*contract->type)) : QString();
    return QStringLiteral("%1 %2 %3")
        .arg(actWords.at(contract->act), tenant.find(contract->subscription)->id, type)
        .trimmed();
}

SubscriptionBuilder a(const QString& terms)
{
    return SubscriptionBuilder("A").terms(terms);
}

PersonBuilder ann()
{
    return PersonBuilder("ann@x");
}

PersonBuilder bo()
{
    return PersonBuilder("bo@x");
}

void row(const char* rule, const TenantBuilder& tenant, const char* fix, const char* name = nullptr)
{
    QTest::newRow(name ? name : rule) << QString::fromLatin1(rule) << tenant << QString::fromLatin1(fix);
}

/// The finding of a row of the table.
Finding found(const Tenant& tenant, const QString& rule)
{
    const std::vector<Finding> all = findings({tenant, june, {}});
    const auto finding = std::ranges::find_if(all, [&](const Finding& one) { return one.rule == rule; });
    if (finding == all.end())
        qFatal("nothing was found by %s", qPrintable(rule));
    return *finding;
}

void rowsOfPeople()
{
    const auto both = [](const SubscriptionBuilder& subscription) {
        return TenantBuilder()
            .with(subscription)
            .with(SubscriptionBuilder("B").terms("2023-01-01.."))
            .with(ann().holds("A"))
            .with(PersonBuilder("cy@x").holds("B"))
            .with(bo().holds("B").holds("A"));
    };
    row("license-on-expired-subscription", both(a("2024-01-01..2024-05-31")), "licenses ann@x bo@x");
    row("license-on-suspended-subscription", both(a("2024-01-01..").suspended("2024-06-01..")), "licenses ann@x bo@x");
    row("license-on-pending-subscription", both(a("2024-06-02..")), "licenses ann@x bo@x");
    row("person-without-access", both(a("2024-01-01..2024-05-31")), "licenses ann@x");
    row("person-without-access",
        TenantBuilder().with(a("2024-01-01..2024-05-31")).with(ann().holds("A")).with(bo().holds("A")),
        "licenses ann@x bo@x", "several without access, at once");
    row("licenses-on-several-subscriptions", both(a("2024-01-01..")), "licenses bo@x");
    row("administrator-without-license", TenantBuilder().with(ann().administrator()).with(bo().administrator()),
        "licenses ann@x bo@x");
    row("no-administrator-with-access", TenantBuilder().with(ann().administrator()).with(bo().administrator()),
        "licenses ann@x", "the alarm: one of them is enough");
    row("last-administrator", TenantBuilder().with(a("2024-01-01..")).with(ann().administrator().holds("A")), "");
    row("inactive-user-holds-license",
        both(a("2024-01-01..")).with(PersonBuilder("di@x").status(AccountStatus::Inactive).holds("A")),
        "licenses di@x");
    row("supervisor-without-premium",
        TenantBuilder().with(a("2024-01-01..")).with(ann().supervises("A", License::StandardAgent)), "licenses ann@x");
}

void rowsOfContracts()
{
    const auto with = [](const SubscriptionBuilder& subscription) { return TenantBuilder().with(subscription); };
    const auto held = [&](const SubscriptionBuilder& subscription) {
        return with(subscription).with(ann().holds("A"));
    };
    row("access-cliff", held(a("2024-01-01..2024-06-30")), "decide A");
    row("access-cliff", held(a("2024-01-01..").suspended("2024-06-10..")), "resume A",
        "access is lost to a suspension");
    row("subscription-ends-soon", with(a("2024-01-01..2024-06-30")), "decide A");
    row("gap-before-renewal", with(a("2024-01-01..2024-06-30 2024-07-10..")), "term A");
    row("incomplete-subscription", with(SubscriptionBuilder("A")), "renew A");
    row("incomplete-subscription", with(SubscriptionBuilder("A").licensing(std::nullopt)), "details A",
        "a term needs a licensing model");
    row("licensing-switch",
        with(a("2024-01-01..2024-06-30"))
            .with(SubscriptionBuilder("B").licensing(Licensing::Named).terms("2024-07-01..")),
        "details B");
    const SubscriptionBuilder ivr = a("2024-01-01..").line(UsageType::Ivr, 5, "2024-01-01..");
    row("owner-without-rate", with(ivr), "rate A ivr");
    row("usage-over-commitment", with(ivr).usage("2024-05", UsageType::Ivr, "A", 6), "quantity A ivr");
    row("usage-over-commitment", with(ivr).usage("2024-05", UsageType::WebexConnect, "A", 6),
        "entitlement A webex-connect", "who pays has no such entitlement");
    row("usage-over-commitment", with(ivr).usage("2024-05", UsageType::Wfo, "A", 6), "", "nobody pays");
    row("commitment-unused", with(ivr).usage("2024-05", UsageType::Ivr, "A", 1), "quantity A ivr");
    row("usage-without-subscription",
        with(ivr)
            .usage("2024-04", UsageType::StandardAgent, {}, 0)
            .usage("2024-04", UsageType::Ivr, {}, 1)
            .usage("2024-04", UsageType::WebexConnect, {}, 1)
            .usage("2024-05", UsageType::StandardAgent, {}, 1),
        "usage 2024-04 ivr", "the first month that is not known of");
    row("license-type-not-on-subscription", held(ivr), "entitlement A standard-agent");
    row("notice-period-ends", with(a("2024-01-01..2024-06-30").notice(20)), "decide A");
    row("handover-ahead", with(a("2024-01-01..2024-06-30")), "");
    row("primary-without-agents",
        with(a("2024-01-01..")).with(SubscriptionBuilder("B").terms("2024-02-01..")).with(ann().holds("B")), "");
}

} // namespace

void TestFindingFix::leadsToTheEditor_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<QString>("fix");

    rowsOfPeople();
    rowsOfContracts();
}

void TestFindingFix::leadsToTheEditor()
{
    QFETCH(QString, rule);
    QFETCH(TenantBuilder, tenant);
    const Tenant built = tenant.build();
    const Finding finding = found(built, rule);
    QTEST(told(fixFor(finding, built), built), "fix");
}

void TestFindingFix::helpsWithMoving_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<QString>("fix"); // the subscription that people would be moved off; empty: none

    const auto held = [](const SubscriptionBuilder& subscription) {
        return TenantBuilder().with(subscription).with(ann().administrator().holds("A"));
    };
    row("access-cliff", held(a("2024-01-01..2024-06-30")), "A");
    row("access-cliff", held(a("2024-01-01..").suspended("2024-06-10..")), "A", "access is lost to a suspension");
    row("no-administrator-with-access", held(a("2024-01-01..2024-06-30")), "A", "the alarm, ahead");
    row("no-administrator-with-access", held(a("2024-01-01..2024-05-31")), "A", "the alarm, today");
    row("no-administrator-with-access", TenantBuilder().with(ann().administrator()), "", "nothing to move");
    row("person-without-access", held(a("2024-01-01..2024-05-31")), "A");
    row("license-on-expired-subscription", held(a("2024-01-01..2024-05-31")), "A");
    row("license-on-suspended-subscription", held(a("2024-01-01..").suspended("2024-06-01..")), "A");
    row("license-on-pending-subscription", held(a("2024-06-02..")), "", "it only has to begin");
    row("subscription-ends-soon", TenantBuilder().with(a("2024-01-01..2024-06-30")), "", "nobody loses anything");
}

void TestFindingFix::helpsWithMoving()
{
    QFETCH(QString, rule);
    QFETCH(TenantBuilder, tenant);
    const Tenant built = tenant.build();
    const auto source = moveSourceFor(found(built, rule), built);
    QTEST(source ? built.find(*source)->id : QString(), "fix");
}

void TestFindingFix::showsThePeople_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<QString>("shown"); // who are shown; empty: nobody in particular

    row("license-on-expired-subscription",
        TenantBuilder().with(a("2024-01-01..2024-05-31")).with(ann().holds("A")).with(bo()), "ann@x");
    row("access-cliff",
        TenantBuilder()
            .with(a("2024-01-01..2024-06-30"))
            .with(SubscriptionBuilder("B").terms("2024-01-01..2024-05-31"))
            .with(ann().holds("A"))
            .with(bo().holds("B")),
        "ann@x");
    row("administrator-without-license",
        TenantBuilder()
            .with(ann().administrator())
            .with(a("2024-01-01.."))
            .with(bo().administrator().holds("A"))
            .with(PersonBuilder("cy@x").roles(Role::Agent)),
        "ann@x");
    row("subscription-ends-soon", TenantBuilder().with(a("2024-01-01..2024-06-30")).with(ann()), "");
}

void TestFindingFix::showsThePeople()
{
    QFETCH(QString, rule);
    QFETCH(TenantBuilder, tenant);
    QFETCH(QString, shown);
    const Tenant built = tenant.build();
    const Finding finding = found(built, rule);
    const FacetChoices who = choicesFor(finding);
    QCOMPARE(isAnyChosen(who), !shown.isEmpty());
    QVERIFY(leadsSomewhere(finding));
    if (shown.isEmpty())
        return;
    const Language language(LanguageCode::English);
    const UserListing listing(built, built.licenses, finding.day, language);
    const std::vector<bool> are = peopleWho(who, listing);
    QStringList emails;
    for (const PersonId person : built.members()) {
        if (are.at(static_cast<std::size_t>(person)))
            emails.push_back(built.people->email(person));
    }
    QCOMPARE(emails, QStringList{shown});
}

void TestFindingFix::leadsToChangesOfScenarios()
{
    const Finding drift{.rule = QLatin1StringView("planned-step-drifted"), .about = About::PlannedChange};
    QVERIFY(leadsSomewhere(drift));
    QVERIFY(std::holds_alternative<std::monostate>(fixFor(drift, {})));
    const Finding usage{.rule = QLatin1StringView("usage-without-subscription"), .about = About::Tenant};
    QVERIFY(!leadsSomewhere(usage));
}

QTEST_GUILESS_MAIN(TestFindingFix)
#include "test_finding_fix.moc"
