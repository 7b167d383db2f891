#include "core/rules/findings/findings.h"
#include "support/builders.h"
#include "ui/text/findings.h"

#include <QTest>

#include <set>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The words of each finding, in both languages. What is found is tested in core.
class TestFindingTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasFound_data();
    void saysWhatWasFound();
    void callsEachCheckSomething_data();
    void callsEachCheckSomething();
    void saysWhatAFindingIsAbout();
};

namespace {

const QDate november(2026, 11, 24);

SubscriptionBuilder taxes(const QString& terms)
{
    return SubscriptionBuilder("Sub140077").named("Belastingen").terms(terms);
}

PersonBuilder called(const QString& name)
{
    return PersonBuilder(name.section(u' ', 0, 0).toLower() + QStringLiteral("@x")).named(name);
}

TenantBuilder withAdministrators(const QStringList& names, const SubscriptionBuilder& subscription)
{
    TenantBuilder tenant;
    tenant.with(subscription);
    for (const QString& name : names)
        tenant.with(called(name).administrator().holds("Sub140077"));
    return tenant;
}

void row(const char* name, const char* rule, const TenantBuilder& tenant, const char* english, const char* dutch)
{
    QTest::newRow(name) << QString::fromLatin1(rule) << tenant << QString::fromUtf8(english)
                        << QString::fromUtf8(dutch);
}

void rowsOfAdministrators()
{
    const char* rule = "no-administrator-with-access";
    const SubscriptionBuilder ends = taxes("2024-01-01..2027-01-31");
    row("two administrators on what ends", rule, withAdministrators({"Demi Peters", "Lotte Bos"}, ends),
        "From 1 February 2027 no administrator has access. Demi Peters and Lotte Bos hold licenses only on "
        "subscriptions that have ended by then. Move at least one of them.",
        "Vanaf 1 februari 2027 heeft geen enkele beheerder toegang. Demi Peters en Lotte Bos hebben alleen licenties "
        "op abonnementen die dan geëindigd zijn. Zet ten minste één van hen over.");
    row("one", rule, withAdministrators({"Demi Peters"}, ends),
        "From 1 February 2027 no administrator has access. Demi Peters holds licenses only on subscriptions that have "
        "ended by then. Move this person.",
        "Vanaf 1 februari 2027 heeft geen enkele beheerder toegang. Demi Peters heeft alleen licenties op abonnementen "
        "die dan geëindigd zijn. Zet deze beheerder over.");
    row("many are counted", rule, withAdministrators({"A", "B", "C", "D", "E"}, ends),
        "From 1 February 2027 no administrator has access. A, B, C and 2 others hold licenses only on subscriptions "
        "that have ended by then. Move at least one of them.",
        "Vanaf 1 februari 2027 heeft geen enkele beheerder toegang. A, B, C en 2 anderen hebben alleen licenties op "
        "abonnementen die dan geëindigd zijn. Zet ten minste één van hen over.");
    row("suspended", rule,
        withAdministrators({"Demi Peters"}, taxes("2024-01-01..").suspended("2027-02-01..2027-02-28")),
        "From 1 February 2027 no administrator has access. Demi Peters holds licenses only on subscriptions that are "
        "not active then. Move this person.",
        "Vanaf 1 februari 2027 heeft geen enkele beheerder toegang. Demi Peters heeft alleen licenties op abonnementen "
        "die dan niet actief zijn. Zet deze beheerder over.");
    row("without a license", rule, TenantBuilder().with(called("Demi Peters").administrator()),
        "From 24 November 2026 no administrator has access. Demi Peters holds no license. Give this person one, on an "
        "active subscription.",
        "Vanaf 24 november 2026 heeft geen enkele beheerder toegang. Demi Peters heeft geen licentie. Wijs deze "
        "beheerder er een toe, op een actief abonnement.");
    row("nobody is one", rule, TenantBuilder().with(called("Demi Peters").roles(Role::Agent)),
        "Nobody in this plan has the role administrator. Give it to at least one person who has access.",
        "Niemand in dit plan heeft de rol beheerder. Geef die aan ten minste één mens met toegang.");
    row("roles are unknown", "administrators-unknown",
        TenantBuilder().with(taxes("2024-01-01..")).with(called("Bo").rolesUnknown()).with(called("Cy").rolesUnknown()),
        "Of 2 people the roles are not known. Whether an administrator has access from 24 November 2026 cannot be "
        "said. Fill in the roles of those who are administrators.",
        "Van 2 mensen zijn de rollen niet bekend. Of er vanaf 24 november 2026 een beheerder met toegang is, is niet "
        "te "
        "zeggen. Vul de rollen in van wie beheerder is.");
}

void rowsOfAccess()
{
    const char* rule = "person-without-access";
    const auto one = [](const SubscriptionBuilder& subscription) {
        return TenantBuilder().with(subscription).with(called("Bo Vos").holds("Sub140077"));
    };
    row("one, expired", rule, one(taxes("2024-01-01..2026-10-31")),
        "Bo Vos has no access on 24 November 2026: the subscription with the license has ended.",
        "Bo Vos heeft op 24 november 2026 geen toegang: het abonnement met de licentie is geëindigd.");
    row("two, expired", rule, one(taxes("2024-01-01..2026-10-31")).with(called("Cy").holds("Sub140077")),
        "2 people have no access on 24 November 2026: the subscriptions with their licenses have ended.",
        "2 mensen hebben op 24 november 2026 geen toegang: de abonnementen met hun licenties zijn geëindigd.");
    row("suspended", rule, one(taxes("2024-01-01..").suspended("2026-11-24..2026-11-30")),
        "Bo Vos has no access on 24 November 2026: the subscription with the license is suspended.",
        "Bo Vos heeft op 24 november 2026 geen toegang: het abonnement met de licentie is opgeschort.");
    row("pending", rule, one(taxes("2026-12-01..")),
        "Bo Vos has no access on 24 November 2026: the subscription with the license has not started yet.",
        "Bo Vos heeft op 24 november 2026 geen toegang: het abonnement met de licentie is nog niet begonnen.");
    row("unknown", rule, one(taxes(QString())),
        "Bo Vos has no access on 24 November 2026: the term of the subscription with the license is not known.",
        "Bo Vos heeft op 24 november 2026 geen toegang: van het abonnement met de licentie is geen contractperiode "
        "bekend.");
    row("no license", rule, TenantBuilder().with(called("Bo Vos").roles(Role::Agent)),
        "Bo Vos has no access on 24 November 2026: there is a role, but no license.",
        "Bo Vos heeft op 24 november 2026 geen toegang: er is een rol, maar geen licentie.");
}

void rowsOfContracts()
{
    const auto with = [](const SubscriptionBuilder& subscription) { return TenantBuilder().with(subscription); };
    const char* endsSoon = "subscription-ends-soon";
    row("ends soon", endsSoon, with(taxes("2024-01-01..2026-12-31")),
        "Belastingen (Sub140077) runs through 31 December 2026, 37 days left.",
        "Belastingen (Sub140077) loopt t/m 31 december 2026, nog 37 dagen.");
    row("ends tomorrow", endsSoon, with(taxes("2024-01-01..2026-11-25")),
        "Belastingen (Sub140077) runs through 25 November 2026, 1 day left.",
        "Belastingen (Sub140077) loopt t/m 25 november 2026, nog 1 dag.");
    row("comes back", endsSoon, with(taxes("2024-01-01..2026-12-31 2027-02-01..")),
        "Belastingen (Sub140077) runs through 31 December 2026, 37 days left. It comes back on 1 February 2027.",
        "Belastingen (Sub140077) loopt t/m 31 december 2026, nog 37 dagen. Het komt op 1 februari 2027 terug.");
    row("renews itself", endsSoon, with(taxes("2024-01-01..2026-12-31").autoRenews()),
        "Belastingen (Sub140077) runs through 31 December 2026, 37 days left. It renews automatically, but the next "
        "term is not in the plan yet.",
        "Belastingen (Sub140077) loopt t/m 31 december 2026, nog 37 dagen. Het wordt automatisch verlengd, maar de "
        "volgende contractperiode staat nog niet in het plan.");
    row("notice", "notice-period-ends", with(taxes("2024-01-01..2027-01-31").notice(60)),
        "Notice for Belastingen (Sub140077) can be given through 2 December 2026, 8 days left. It runs through "
        "31 January 2027.",
        "Belastingen (Sub140077) kan worden opgezegd t/m 2 december 2026, nog 8 dagen. Het loopt t/m 31 januari 2027.");
    row("incomplete", "incomplete-subscription", with(taxes(QString())),
        "Of Belastingen (Sub140077) no term is known, so it is active on no day. Fill in its term.",
        "Van Belastingen (Sub140077) is geen contractperiode bekend, dus is het op geen enkele dag actief. Vul de "
        "contractperiode in.");
    const auto over = [](const SubscriptionBuilder& subscription) {
        return TenantBuilder().with(subscription).with(called("Bo Vos").holds("Sub140077"));
    };
    const SubscriptionBuilder none = taxes("2024-01-01..").line(UsageType::StandardAgent, 0, "2024-01-01..");
    row("over, concurrent", "assigned-over-committed", over(none),
        "Belastingen (Sub140077): 1 of 0 Standard licenses assigned. With concurrent licenses usage counts, not "
        "assignment.",
        "Belastingen (Sub140077): 1 van 0 Standard-licenties toegewezen. Bij gelijktijdige licenties telt het gebruik, "
        "niet de toewijzing.");
    row("over, named", "assigned-over-committed", over(SubscriptionBuilder(none).licensing(Licensing::Named)),
        "Belastingen (Sub140077): 1 of 0 Standard licenses assigned. Remove or move licenses, or raise the committed "
        "quantity.",
        "Belastingen (Sub140077): 1 van 0 Standard-licenties toegewezen. Trek licenties in, zet ze over of verhoog het "
        "gecontracteerde aantal.");
    row("not in the contract", "license-type-not-on-subscription",
        over(taxes("2024-01-01..").line(UsageType::AiAgent, 5, "2024-01-01..")),
        "Belastingen (Sub140077): 1 Standard license assigned, but its contract has none of that type on 24 November "
        "2026. Remove or move it, or add the entitlement.",
        "Belastingen (Sub140077): 1 Standard-licentie toegewezen, maar het contract heeft er op 24 november 2026 geen "
        "van dat type. Trek haar in, zet haar over of voeg het gebruiksrecht toe.");
    const SubscriptionBuilder other = SubscriptionBuilder("B").terms("2024-01-01..");
    row("a tie of the primary", "tie-decided", with(taxes("2024-01-01..")).with(other),
        "B and Belastingen (Sub140077) are equally old; B is taken for the primary subscription. Control Hub has the "
        "last word: look there which one it is.",
        "B en Belastingen (Sub140077) zijn even oud; hier geldt B als primair abonnement. Control Hub heeft het "
        "laatste "
        "woord: kijk daar welk het is.");
    row("a tie of a type", "tie-decided",
        with(taxes("2024-01-01..").line(UsageType::AiAgent, 1, "2024-02-01.."))
            .with(SubscriptionBuilder("B").terms("2023-01-01..").line(UsageType::AiAgent, 1, "2024-02-01..")),
        "B and Belastingen (Sub140077) had AI Agent first on the same day; B is taken for the one that pays. Control "
        "Hub has the last word: look there who pays.",
        "B en Belastingen (Sub140077) hadden AI Agent op dezelfde dag het eerst; hier geldt B als het abonnement dat "
        "betaalt. Control Hub heeft het laatste woord: kijk daar wie betaalt.");
}

} // namespace

void TestFindingTexts::saysWhatWasFound_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");

    rowsOfAdministrators();
    rowsOfAccess();
    rowsOfContracts();
}

void TestFindingTexts::saysWhatWasFound()
{
    QFETCH(QString, rule);
    QFETCH(TenantBuilder, tenant);
    const Tenant built = tenant.build();
    const std::vector<Finding> all = findings({built, november, {}});
    const auto found = std::ranges::find_if(all, [&](const Finding& one) { return one.rule == rule; });
    QVERIFY(found != all.end());
    QTEST(findingText(Language(LanguageCode::English), *found, built), "english");
    QTEST(findingText(Language(LanguageCode::Dutch), *found, built), "dutch");
}

void TestFindingTexts::callsEachCheckSomething_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::newRow("nl") << LanguageCode::Dutch;
    QTest::newRow("en") << LanguageCode::English;
}

void TestFindingTexts::callsEachCheckSomething()
{
    QFETCH(LanguageCode, language);
    std::set<QString> titles;
    for (const Check& check : allChecks()) {
        const QString title = findingTitle(Language(language), check.rule);
        QVERIFY2(title != check.rule, check.rule.data());
        QVERIFY2(titles.insert(title).second, check.rule.data());
    }
    QCOMPARE(findingTitle(Language(language), "of-a-later-program"), "of-a-later-program");
}

void TestFindingTexts::saysWhatAFindingIsAbout()
{
    const Tenant tenant =
        TenantBuilder().with(taxes(QString())).with(called("Bo Vos").holds("Sub140077")).with(called("Cy")).build();
    const Language dutch(LanguageCode::Dutch);
    QCOMPARE(findingSubject(dutch, {.about = About::Tenant, .people = {PersonId{0}}}, tenant), QString());
    QCOMPARE(findingSubject(dutch, {.about = About::Subscription, .subscription = SubscriptionRef{0}}, tenant),
             "Belastingen (Sub140077)");
    const Finding ofType{
        .about = About::Subscription, .subscription = SubscriptionRef{0}, .part = infoOf(UsageType::PremiumAgent).code};
    QCOMPARE(findingSubject(dutch, ofType, tenant), "Belastingen (Sub140077) · Premium");
    QCOMPARE(findingSubject(dutch, {.about = About::EachPerson, .people = {PersonId{0}}}, tenant), "Bo Vos");
    QCOMPARE(findingSubject(dutch, {.about = About::EachPerson, .people = {PersonId{0}, PersonId{1}}}, tenant),
             "2 mensen");
}

QTEST_APPLESS_MAIN(TestFindingTexts)
#include "test_finding_texts.moc"
