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
    void saysWhatBecameOfPlannedChanges_data();
    void saysWhatBecameOfPlannedChanges();
    void saysThatCountsDiffer();
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
    row("since a day before", rule, withAdministrators({"Demi Peters"}, taxes("2024-01-01..2026-10-31")),
        "Since 1 November 2026 no administrator has had access. Demi Peters holds licenses only on subscriptions that "
        "have ended. Move this person.",
        "Sinds 1 november 2026 heeft geen enkele beheerder toegang. Demi Peters heeft alleen licenties op abonnementen "
        "die geëindigd zijn. Zet deze beheerder over.");
    row("suspended since a day before", rule,
        withAdministrators({"Demi Peters", "Lotte Bos"}, taxes("2024-01-01..").suspended("2026-11-23..")),
        "Since 23 November 2026 no administrator has had access. Demi Peters and Lotte Bos hold licenses only on "
        "subscriptions that are not active. Move at least one of them.",
        "Sinds 23 november 2026 heeft geen enkele beheerder toegang. Demi Peters en Lotte Bos hebben alleen licenties "
        "op abonnementen die niet actief zijn. Zet ten minste één van hen over.");
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

void rowsOfLosses()
{
    const char* rule = "access-cliff";
    const SubscriptionBuilder ends = taxes("2024-01-01..2026-12-31");
    const auto agent = [](const QString& name) { return called(name).roles(Role::Agent).holds("Sub140077"); };
    row("people of several kinds", rule,
        withAdministrators({"Demi Peters", "Lotte Bos"}, ends)
            .with(called("Cy").roles(Role::Supervisor).supervises("Sub140077"))
            .with(agent("Di"))
            .with(called("Ed").holds("Sub140077")),
        "On 1 January 2027, 5 people lose access: 2 administrators, 1 supervisor, 1 agent and 1 other. Belastingen "
        "(Sub140077) has ended by then.",
        "Op 1 januari 2027 verliezen 5 mensen de toegang: 2 beheerders, 1 supervisor, 1 agent en 1 ander. Belastingen "
        "(Sub140077) is dan geëindigd.");
    row("agents alone", rule, TenantBuilder().with(ends).with(agent("Ann")).with(agent("Bo")),
        "On 1 January 2027, 2 agents lose access. Belastingen (Sub140077) has ended by then.",
        "Op 1 januari 2027 verliezen 2 agenten de toegang. Belastingen (Sub140077) is dan geëindigd.");
    row("one, while suspended", rule,
        TenantBuilder().with(taxes("2024-01-01..").suspended("2027-01-01..")).with(agent("Ann")),
        "On 1 January 2027, 1 agent loses access. Belastingen (Sub140077) is suspended then.",
        "Op 1 januari 2027 verliest 1 agent de toegang. Belastingen (Sub140077) is dan opgeschort.");
    row("nothing known of them but their licenses, two causes", rule,
        TenantBuilder()
            .with(ends)
            .with(SubscriptionBuilder("B").terms("2025-01-01..").suspended("2027-01-01.."))
            .with(called("Ann").rolesUnknown().holds("Sub140077"))
            .with(called("Bo").rolesUnknown().holds("B")),
        "On 1 January 2027, 2 people lose access. Belastingen (Sub140077) and B are not active then.",
        "Op 1 januari 2027 verliezen 2 mensen de toegang. Belastingen (Sub140077) en B zijn dan niet actief.");
    row("the last administrator", "last-administrator", withAdministrators({"Demi Peters"}, taxes("2024-01-01..")),
        "From 24 November 2026 Demi Peters is the only administrator with access. Give somebody else the role "
        "administrator and a license on an active subscription.",
        "Vanaf 24 november 2026 is Demi Peters de enige beheerder met toegang. Geef nog iemand de rol beheerder en een "
        "licentie op een actief abonnement.");
    row("the last of three", "last-administrator",
        withAdministrators({"Demi Peters", "Lotte Bos"}, ends)
            .with(SubscriptionBuilder("B").terms("2025-01-01.."))
            .with(called("Noor Visser").administrator().holds("B")),
        "From 1 January 2027 Noor Visser is the only administrator with access; 2 others have none then. Give at least "
        "one of them a license on an active subscription.",
        "Vanaf 1 januari 2027 is Noor Visser de enige beheerder met toegang; 2 andere hebben die dan niet. Geef ten "
        "minste één van hen een licentie op een actief abonnement.");
}

void rowsOfLicenses()
{
    const auto on = [](const SubscriptionBuilder& subscription) {
        return TenantBuilder().with(subscription).with(called("Bo Vos").holds("Sub140077"));
    };
    const SubscriptionBuilder other = SubscriptionBuilder("B").terms("2024-01-01..");
    const char* expired = "license-on-expired-subscription";
    row("after the end, one", expired, on(taxes("2024-01-01..2026-10-31")),
        "1 person still holds a license on Belastingen (Sub140077), which ended on 31 October 2026. This person has no "
        "access because of that. Move or remove this license.",
        "1 mens heeft nog een licentie op Belastingen (Sub140077), dat op 31 oktober 2026 is geëindigd. Die heeft "
        "daardoor geen toegang. Zet deze licentie over of trek die in.");
    row("after the end, two of three without access", expired,
        on(taxes("2024-01-01..2026-10-31"))
            .with(other)
            .with(called("Ann").holds("Sub140077"))
            .with(called("Cy").holds("Sub140077").holds("B")),
        "3 people still hold a license on Belastingen (Sub140077), which ended on 31 October 2026. 2 of them have no "
        "access. Move or remove these licenses.",
        "3 mensen hebben nog een licentie op Belastingen (Sub140077), dat op 31 oktober 2026 is geëindigd. 2 van hen "
        "hebben geen toegang. Zet deze licenties over of trek ze in.");
    row("after the end, until it comes back", expired, on(taxes("2024-01-01..2026-10-31 2027-01-01..")),
        "1 person still holds a license on Belastingen (Sub140077), which ended on 31 October 2026. This person has no "
        "access because of that. It comes back on 1 January 2027.",
        "1 mens heeft nog een licentie op Belastingen (Sub140077), dat op 31 oktober 2026 is geëindigd. Die heeft "
        "daardoor geen toegang. Het komt op 1 januari 2027 terug.");
    row("while suspended", "license-on-suspended-subscription",
        TenantBuilder()
            .with(taxes("2024-01-01..").suspended("2026-11-01..2026-11-30"))
            .with(other)
            .with(called("Ann").holds("Sub140077").holds("B"))
            .with(called("Bo").holds("Sub140077").holds("B")),
        "2 people hold a license on Belastingen (Sub140077), which is suspended through 30 November 2026. All of them "
        "have access through another subscription.",
        "2 mensen hebben een licentie op Belastingen (Sub140077), dat t/m 30 november 2026 is opgeschort. Zij hebben "
        "allemaal wel toegang via een ander abonnement.");
    row("while suspended, nobody knows for how long", "license-on-suspended-subscription",
        on(taxes("2024-01-01..").suspended("2026-11-01..")).with(called("Cy").holds("Sub140077")),
        "2 people hold a license on Belastingen (Sub140077), which is suspended; until when is not known. None of them "
        "has access.",
        "2 mensen hebben een licentie op Belastingen (Sub140077), dat is opgeschort; tot wanneer is niet bekend. Geen "
        "van hen heeft toegang.");
    row("before the start", "license-on-pending-subscription",
        TenantBuilder().with(taxes("2026-12-01..")).with(other).with(called("Ann").holds("Sub140077").holds("B")),
        "1 person holds a license on Belastingen (Sub140077), which starts only on 1 December 2026. There is access "
        "through another subscription.",
        "1 mens heeft een licentie op Belastingen (Sub140077), dat pas op 1 december 2026 begint. Via een ander "
        "abonnement is er wel toegang.");
    row("administrator without a license", "administrator-without-license",
        TenantBuilder().with(called("Demi Peters").administrator()),
        "Demi Peters is an administrator without a license. Whether administrators need one is not documented "
        "(assumption A13): check that Demi Peters can sign in to Control Hub.",
        "Demi Peters is beheerder zonder licentie. Of beheerders er een nodig hebben, is niet gedocumenteerd (aanname "
        "A13): controleer of Demi Peters zich kan aanmelden bij Control Hub.");
    row("administrators without a license", "administrator-without-license",
        TenantBuilder().with(called("Demi Peters").administrator()).with(called("Lotte Bos").administrator()),
        "2 administrators hold no license. Whether administrators need one is not documented (assumption A13): check "
        "that they can sign in to Control Hub.",
        "2 beheerders hebben geen licentie. Of beheerders er een nodig hebben, is niet gedocumenteerd (aanname A13): "
        "controleer of zij zich kunnen aanmelden bij Control Hub.");
    const auto inactive = [](const char* name) {
        return called(QString::fromLatin1(name)).status(AccountStatus::Inactive).holds("Sub140077");
    };
    row("inactive", "inactive-user-holds-license", TenantBuilder().with(taxes("2024-01-01..")).with(inactive("Bo Vos")),
        "Bo Vos is inactive in Control Hub, but holds a license. Remove it if it is no longer needed.",
        "Bo Vos is inactief in Control Hub, maar heeft wel een licentie. Trek die in als ze niet meer nodig is.");
    row("inactive, two", "inactive-user-holds-license",
        TenantBuilder().with(taxes("2024-01-01..")).with(inactive("Ann")).with(inactive("Bo")),
        "2 people are inactive in Control Hub, but hold a license. Remove what is no longer needed.",
        "2 mensen zijn inactief in Control Hub, maar hebben wel een licentie. Trek in wat niet meer nodig is.");
    const auto supervisor = [](const char* name) {
        return called(QString::fromLatin1(name)).roles(Role::Supervisor).holds("Sub140077");
    };
    row("a supervisor with Standard", "supervisor-without-premium",
        TenantBuilder().with(taxes("2024-01-01..")).with(supervisor("Bo Vos")),
        "Bo Vos is a supervisor with a Standard license. A supervisor needs Premium: change the license, or take the "
        "role away.",
        "Bo Vos is supervisor met een Standard-licentie. Een supervisor heeft Premium nodig: wijzig de licentie of "
        "neem de rol weg.");
    row("supervisors with Standard", "supervisor-without-premium",
        TenantBuilder().with(taxes("2024-01-01..")).with(supervisor("Ann")).with(supervisor("Bo")),
        "2 people are supervisors with a Standard license. A supervisor needs Premium: change the licenses, or take "
        "the role away.",
        "2 mensen zijn supervisor met een Standard-licentie. Een supervisor heeft Premium nodig: wijzig de licenties "
        "of neem de rol weg.");
    const char* several = "licenses-on-several-subscriptions";
    row("on several", several,
        TenantBuilder().with(taxes("2024-01-01..")).with(other).with(called("Bo Vos").holds("B").holds("Sub140077")),
        "Bo Vos holds licenses on B and Belastingen (Sub140077). For access one of them is enough.",
        "Bo Vos heeft licenties op B en Belastingen (Sub140077). Voor toegang is één daarvan genoeg.");
    row("on several, two, one of which ends first", several,
        TenantBuilder()
            .with(taxes("2024-02-01..2026-12-31"))
            .with(other)
            .with(called("Ann").holds("B").holds("Sub140077"))
            .with(called("Bo").holds("B").holds("Sub140077")),
        "2 people hold licenses on B and Belastingen (Sub140077). For access one of them is enough; B is active "
        "longest.",
        "2 mensen hebben licenties op B en Belastingen (Sub140077). Voor toegang is één daarvan genoeg; B is het "
        "langst actief.");
}

/// Belastingen with a rate for AI Agent, until the end of 2026, and B with another one.
TenantBuilder twoRates(const char* ofB)
{
    TenantBuilder tenant;
    tenant
        .with(taxes("2024-01-01..2026-12-31")
                  .line(UsageType::AiAgent, 6, "2024-01-01..")
                  .rate(UsageType::AiAgent, "205.00"))
        .with(SubscriptionBuilder("B")
                  .terms("2025-01-01..")
                  .line(UsageType::AiAgent, 6, "2025-01-01..")
                  .rate(UsageType::AiAgent, QString::fromLatin1(ofB)));
    return tenant;
}

void rowsOfPayers()
{
    // The part tells findings of one check and one subscription apart; the first of these is of the type.
    const char* rule = "handover-ahead";
    const auto primary = [](const char* iso) {
        return TenantBuilder()
            .with(taxes("2024-01-01..2026-12-31").rate(UsageType::Ivr, "36.00"))
            .with(SubscriptionBuilder("B").terms(QString::fromLatin1(iso)).rate(UsageType::Ivr, "42.00"));
    };
    row("another primary", rule, primary("2025-01-01.."),
        "From 1 January 2027 B is the primary subscription instead of Belastingen (Sub140077), and pays the overage of "
        "agents, IVR ports and Webex Connect. A unit then costs: IVR ports 42.00 instead of 36.00.",
        "Vanaf 1 januari 2027 is B het primaire abonnement in plaats van Belastingen (Sub140077), en betaalt het de "
        "overschrijding van agenten, IVR-poorten en Webex Connect. De tarieven per eenheid zijn dan: IVR-poorten "
        "42,00 (nu 36,00).");
    row("no primary", rule, TenantBuilder().with(taxes("2024-01-01..2026-12-31")),
        "From 1 January 2027 there is no primary subscription: none is active then.",
        "Vanaf 1 januari 2027 is er geen primair abonnement: er is dan geen enkel abonnement actief.");
    row("a first primary", rule, TenantBuilder().with(taxes("2027-01-01..")),
        "From 1 January 2027 Belastingen (Sub140077) is the primary subscription; until then there is none.",
        "Vanaf 1 januari 2027 is Belastingen (Sub140077) het primaire abonnement; tot dan is er geen.");
    row("another payer, at another rate", "handover-ahead ai-agent", twoRates("230.00"),
        "From 1 January 2027 B pays the overage of AI Agent: 230.00 a unit instead of 205.00.",
        "Vanaf 1 januari 2027 betaalt B de overschrijding van AI Agent: 230,00 per eenheid in plaats van 205,00.");
    row("another payer, at the same rate", "handover-ahead ai-agent", twoRates("205.00"),
        "From 1 January 2027 B pays the overage of AI Agent, instead of Belastingen (Sub140077).",
        "Vanaf 1 januari 2027 betaalt B de overschrijding van AI Agent, in plaats van Belastingen (Sub140077).");
    row("nobody pays", "handover-ahead ai-agent",
        TenantBuilder().with(taxes("2024-01-01..").line(UsageType::AiAgent, 6, "2024-01-01..2026-12-31")),
        "From 1 January 2027 nobody pays the overage of AI Agent any more: no active subscription has it then. Until "
        "then Belastingen (Sub140077) pays.",
        "Vanaf 1 januari 2027 betaalt niemand meer de overschrijding van AI Agent: geen enkel actief abonnement heeft "
        "dan nog dit gebruikstype. Tot dan betaalt Belastingen (Sub140077).");
    row("somebody pays", "handover-ahead ai-agent",
        TenantBuilder().with(taxes("2024-01-01..").line(UsageType::AiAgent, 6, "2027-01-01..")),
        "From 1 January 2027 Belastingen (Sub140077) pays the overage of AI Agent; until then nobody does.",
        "Vanaf 1 januari 2027 betaalt Belastingen (Sub140077) de overschrijding van AI Agent; tot dan doet niemand "
        "dat.");
    row("no rate", "owner-without-rate",
        TenantBuilder().with(taxes("2024-01-01..").line(UsageType::WebexConnect, 1, "2027-02-01..")),
        "Belastingen (Sub140077) has no known overage rate for Webex Connect. Amounts from 1 February 2027 are "
        "therefore unknown, not zero.",
        "Van Webex Connect is bij Belastingen (Sub140077) geen overschrijdingstarief bekend. Bedragen vanaf 1 februari "
        "2027 zijn daarom onbekend, niet nul.");
    row("a primary without agents", "primary-without-agents",
        TenantBuilder()
            .with(taxes("2024-01-01.."))
            .with(SubscriptionBuilder("B").terms("2025-01-01.."))
            .with(called("Bo").holds("B")),
        "From 24 November 2026 Belastingen (Sub140077) is the primary subscription, although nobody holds a license on "
        "it. It pays the overage of agents, IVR ports and Webex Connect all the same.",
        "Vanaf 24 november 2026 is Belastingen (Sub140077) het primaire abonnement, hoewel niemand er een licentie op "
        "heeft. Het betaalt dan toch de overschrijding van agenten, IVR-poorten en Webex Connect.");
}

void rowsOfUsage()
{
    const char* over = "usage-over-commitment";
    const SubscriptionBuilder ivr = taxes("2024-01-01..").line(UsageType::Ivr, 50, "2024-01-01..");
    row("over, with a rate", over,
        TenantBuilder()
            .with(SubscriptionBuilder(ivr).rate(UsageType::Ivr, "36.00"))
            .usage("2026-10", UsageType::Ivr, {}, 62),
        "In October 2026 the usage of IVR ports was 62: 12 more than the 50 committed. Belastingen (Sub140077) pays "
        "432.00.",
        "In oktober 2026 was het gebruik van IVR-poorten 62: 12 meer dan de gecontracteerde 50. Belastingen "
        "(Sub140077) betaalt 432,00.");
    row("over, without a rate", over, TenantBuilder().with(ivr).usage("2026-10", UsageType::Ivr, {}, 62),
        "In October 2026 the usage of IVR ports was 62: 12 more than the 50 committed. Belastingen (Sub140077) pays; "
        "how much is unknown, because no overage rate of it is known.",
        "In oktober 2026 was het gebruik van IVR-poorten 62: 12 meer dan de gecontracteerde 50. Belastingen "
        "(Sub140077) betaalt; hoeveel is onbekend, want het overschrijdingstarief ervan is niet bekend.");
    row("over, and nobody pays", over, TenantBuilder().with(ivr).usage("2026-10", UsageType::AiAgent, {}, 2),
        "In October 2026 the usage of AI Agent was 2: 2 more than the 0 committed. No subscription is responsible for "
        "it.",
        "In oktober 2026 was het gebruik van AI Agent 2: 2 meer dan de gecontracteerde 0. Geen enkel abonnement is "
        "ervoor verantwoordelijk.");
    row("over, without a rule", over, TenantBuilder().with(ivr).usage("2026-10", UsageType::Wfo, {}, 2),
        "In October 2026 the usage of Workforce Optimization (WFO) was 2: 2 more than the 0 committed. No rule is "
        "known for who pays.",
        "In oktober 2026 was het gebruik van Workforce Optimization (WFO) 2: 2 meer dan de gecontracteerde 0. Er is "
        "geen regel bekend voor wie er betaalt.");
    const char* nobodys = "usage-without-subscription";
    row("whose usage, once", nobodys, TenantBuilder().usage("2026-10", UsageType::Ivr, {}, 62),
        "Of 1 usage entry of October 2026 the subscription is not known. Overage that it causes can be charged on to "
        "nobody.",
        "Van 1 gebruiksgegeven van oktober 2026 is het abonnement niet bekend. Overschrijding die het veroorzaakt, is "
        "aan niemand door te belasten.");
    row("whose usage, over months", nobodys,
        TenantBuilder().usage("2026-10", UsageType::Ivr, {}, 62).usage("2026-08", UsageType::Wfo, {}, 1),
        "Of 2 usage entries from August 2026 through October 2026 the subscription is not known. Overage that they "
        "cause can be charged on to nobody.",
        "Van 2 gebruiksgegevens van augustus 2026 t/m oktober 2026 is het abonnement niet bekend. Overschrijding die "
        "ze veroorzaken, is aan niemand door te belasten.");
    row("not used, one month", "commitment-unused", TenantBuilder().with(ivr).usage("2026-10", UsageType::Ivr, {}, 9),
        "For IVR ports 50 are committed; in October 2026, the only month with usage, 9 were used. Fewer may do at the "
        "next renewal.",
        "Voor IVR-poorten is 50 gecontracteerd; in oktober 2026, de enige maand met gebruik, is 9 gebruikt. Bij de "
        "volgende verlenging kan het misschien met minder.");
    row("not used, two months", "commitment-unused",
        TenantBuilder().with(ivr).usage("2026-10", UsageType::Ivr, {}, 9).usage("2026-09", UsageType::Ivr, {}, 11),
        "For IVR ports 50 are committed; in the last 2 months with usage, through October 2026, at most 11 were used. "
        "Fewer may do at the next renewal.",
        "Voor IVR-poorten is 50 gecontracteerd; in de laatste 2 maanden met gebruik, t/m oktober 2026, is hooguit 11 "
        "gebruikt. Bij de volgende verlenging kan het misschien met minder.");
}

void rowsOfTerms()
{
    row("a gap", "gap-before-renewal", TenantBuilder().with(taxes("2024-01-01..2026-12-31 2027-02-01..")),
        "Belastingen (Sub140077) is not active from 1 through 31 January 2027: a gap of 31 days before its renewal. "
        "Let its "
        "terms follow each other, or plan for these days.",
        "Belastingen (Sub140077) is van 1 t/m 31 januari 2027 niet actief: een onderbreking van 31 dagen vóór de "
        "verlenging. Laat de contractperioden op elkaar aansluiten of houd rekening met deze dagen.");
    row("a gap of a day", "gap-before-renewal", TenantBuilder().with(taxes("2024-01-01..2026-12-31 2027-01-02..")),
        "Belastingen (Sub140077) is not active on 1 January 2027: a gap of 1 day before its renewal. Let its terms "
        "follow each other, or plan for this day.",
        "Belastingen (Sub140077) is op 1 januari 2027 niet actief: een onderbreking van 1 dag vóór de verlenging. Laat "
        "de contractperioden op elkaar aansluiten of houd rekening met deze dag.");
    const SubscriptionBuilder concurrent = SubscriptionBuilder("B").terms("2024-01-01..2026-12-31");
    row("to named licenses", "licensing-switch",
        TenantBuilder().with(concurrent).with(taxes("2027-01-01..").licensing(Licensing::Named)),
        "From 1 January 2027 licenses are named (Belastingen (Sub140077)); through 31 December 2026 they are "
        "concurrent (B). Whether a tenant can change over like that is not documented (assumption A11): ask your "
        "supplier before you order.",
        "Vanaf 1 januari 2027 zijn licenties op naam (Belastingen (Sub140077)); t/m 31 december 2026 zijn ze "
        "gelijktijdig (B). Of een tenant zo kan overstappen, is niet gedocumenteerd (aanname A11): vraag het uw "
        "leverancier voordat u bestelt.");
    row("to concurrent licenses", "licensing-switch",
        TenantBuilder().with(SubscriptionBuilder(concurrent).licensing(Licensing::Named)).with(taxes("2027-01-01..")),
        "From 1 January 2027 licenses are concurrent (Belastingen (Sub140077)); through 31 December 2026 they are "
        "named (B). Whether a tenant can change over like that is not documented (assumption A11): ask your supplier "
        "before you order.",
        "Vanaf 1 januari 2027 zijn licenties gelijktijdig (Belastingen (Sub140077)); t/m 31 december 2026 zijn ze op "
        "naam (B). Of een tenant zo kan overstappen, is niet gedocumenteerd (aanname A11): vraag het uw leverancier "
        "voordat u bestelt.");
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
    rowsOfLosses();
    rowsOfLicenses();
    rowsOfPayers();
    rowsOfUsage();
    rowsOfTerms();
}

/// The rule of a row may have a part behind it.
void TestFindingTexts::saysWhatWasFound()
{
    QFETCH(QString, rule);
    QFETCH(TenantBuilder, tenant);
    const Tenant built = tenant.build();
    const std::vector<Finding> all = findings({built, november, {}});
    const QString part = rule.section(u' ', 1);
    const auto found = std::ranges::find_if(all, [&](const Finding& one) {
        return one.rule == rule.section(u' ', 0, 0) && (part.isEmpty() || one.part == part);
    });
    QVERIFY(found != all.end());
    QTEST(findingText(Language(LanguageCode::English), *found, built), "english");
    QTEST(findingText(Language(LanguageCode::Dutch), *found, built), "dutch");
}

void TestFindingTexts::saysWhatBecameOfPlannedChanges_data()
{
    QTest::addColumn<PlannedFacts>("planned");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");

    QTest::newRow("two were changed otherwise") << PlannedFacts{.drifts = {{{"Later", 3}, 2, {"Ann", "Bo"}}}}
                                                << "2 people of change 3 of scenario Later were changed otherwise "
                                                   "meanwhile, and the scenario leaves them as they are: Ann and Bo."
                                                << "2 mensen van wijziging 3 van scenario Later zijn intussen anders "
                                                   "gewijzigd en blijven in het scenario zoals ze zijn: Ann en Bo.";
    QTest::newRow("many were") << PlannedFacts{.drifts = {{{"Later", 3}, 5, {"Ann", "Bo", "Cy", "Di"}}}}
                               << "5 people of change 3 of scenario Later were changed otherwise meanwhile, and the "
                                  "scenario leaves them as they are: Ann, Bo, Cy and 2 others."
                               << "5 mensen van wijziging 3 van scenario Later zijn intussen anders gewijzigd en "
                                  "blijven in het scenario zoals ze zijn: Ann, Bo, Cy en 2 anderen.";
    QTest::newRow("no day to move")
        << PlannedFacts{.windowlessMoves = {{{"Later", 2}, 17, "A", day("2026-12-31"), "B", day("2027-01-15")}}}
        << "There is no day on which to carry out change 2 of scenario Later: 17 people go from A, active through 31 "
           "December 2026, to B, active from 15 January 2027. Let B start earlier, or A run longer."
        << "Er is geen dag om wijziging 2 van scenario Later uit te voeren: 17 mensen gaan van A, actief t/m 31 "
           "december 2026, naar B, actief vanaf 15 januari 2027. Laat B eerder beginnen of A langer lopen.";
}

void TestFindingTexts::saysWhatBecameOfPlannedChanges()
{
    QFETCH(PlannedFacts, planned);
    const Tenant tenant;
    const std::vector<Finding> all = findings({tenant, november, {}, planned});
    QCOMPARE(all.size(), std::size_t{1});
    QTEST(findingText(Language(LanguageCode::English), all.front(), tenant), "english");
    QTEST(findingText(Language(LanguageCode::Dutch), all.front(), tenant), "dutch");
    QCOMPARE(findingSubject(Language(LanguageCode::Dutch), all.front(), tenant), "Later");
}

void TestFindingTexts::saysThatCountsDiffer()
{
    const Tenant tenant = TenantBuilder().with(taxes("2024-01-01..")).build();
    const PlannedFacts facts{.counts = {{SubscriptionRef{0}, License::PremiumAgent, 14, 12}}};
    const std::vector<Finding> all = findings({tenant, november, {}, facts});
    const auto found = std::ranges::find(all, QLatin1StringView("counts-differ"), &Finding::rule);
    QVERIFY(found != all.end());
    QCOMPARE(findingText(Language(LanguageCode::English), *found, tenant),
             QStringLiteral("Belastingen (Sub140077): the Webex API counts 14 Premium licenses in use, the last import "
                            "has 12 people with one. Import the licenses and the people anew, one right after the "
                            "other; if it stays so, look in Control Hub who is missing."));
    QCOMPARE(findingText(Language(LanguageCode::Dutch), *found, tenant),
             QStringLiteral("Belastingen (Sub140077): de Webex-API telt 14 Premium-licenties in gebruik, de laatste "
                            "import heeft 12 mensen met zo'n licentie. Importeer de licenties en de mensen opnieuw, "
                            "direct na elkaar; blijft het zo, kijk dan in Control Hub wie er ontbreekt."));
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
    QCOMPARE(findingSubject(dutch, {.about = About::Tenant, .part = infoOf(UsageType::Ivr).code}, tenant), "IVR-poort");
    QCOMPARE(findingSubject(dutch, {.about = About::EachPerson, .people = {PersonId{0}}}, tenant), "Bo Vos");
    QCOMPARE(findingSubject(dutch, {.about = About::EachPerson, .people = {PersonId{0}, PersonId{1}}}, tenant),
             "2 mensen");
}

QTEST_APPLESS_MAIN(TestFindingTexts)
#include "test_finding_texts.moc"
