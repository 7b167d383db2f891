#include "support/builders.h"
#include "ui/text/outlook_texts.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The sentences of an outlook, in both languages. What they rest on is tested in core.
class TestOutlookTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoLosesAccess_data();
    void saysWhoLosesAccess();
    void saysWhoPays_data();
    void saysWhoPays();
    void saysWhoPaysThen_data();
    void saysWhoPaysThen();
    void saysWhatComes_data();
    void saysWhatComes();
    void saysWhoPaysInstead_data();
    void saysWhoPaysInstead();
    void saysWhatToDecide_data();
    void saysWhatToDecide();
    void saysWhatOverageCosts_data();
    void saysWhatOverageCosts();
    void isCalmWhereAllIsWell();
    void leavesNamesAsTheyAre();
};

namespace {

const Language& language(LanguageCode code)
{
    static const Language english(LanguageCode::English);
    static const Language dutch(LanguageCode::Dutch);
    return code == LanguageCode::English ? english : dutch;
}

const QDate november(2026, 11, 24);

SubscriptionBuilder taxes(const QString& terms)
{
    return SubscriptionBuilder("Sub140077")
        .named("Belastingen")
        .terms(terms)
        .line(UsageType::StandardAgent, 10, "2020-01-01..");
}

SubscriptionBuilder parking(const QString& terms)
{
    return SubscriptionBuilder("Sub158812").named("Parkeren").terms(terms).line(UsageType::AiAgent, 5, "2020-01-01..");
}

/// People on Belastingen, which ends on 31 January 2027: administrators, and others; and administrators elsewhere.
TenantBuilder lost(int administrators, int others, int elsewhere)
{
    TenantBuilder tenant;
    tenant.with(taxes("2024-01-01..2027-01-31")).with(parking("2024-02-01.."));
    const auto add = [&tenant](int count, const QString& name, Roles roles, const QString& subscription) {
        for (int i = 0; i < count; ++i)
            tenant.with(PersonBuilder(QStringLiteral("%1%2@x").arg(name).arg(i)).roles(roles).holds(subscription));
    };
    add(administrators, QStringLiteral("admin"), Role::Administrator, QStringLiteral("Sub140077"));
    add(others, QStringLiteral("agent"), Role::Agent, QStringLiteral("Sub140077"));
    add(elsewhere, QStringLiteral("other"), Role::Administrator, QStringLiteral("Sub158812"));
    return tenant;
}

void addTextColumns()
{
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
}

void row(const char* name, const TenantBuilder& tenant, const char* english, const char* dutch)
{
    QTest::newRow(name) << tenant << QString::fromUtf8(english) << QString::fromUtf8(dutch);
}

/// Compares what `say` makes of the row's tenant with the row, in both languages.
template <class Say> void compareWithRow(Say say)
{
    QFETCH(const TenantBuilder, tenant);
    const Tenant built = tenant.build();
    const Outlook outlook = outlookOn(built, november);
    QTEST(say(language(LanguageCode::English), built, outlook), "english");
    QTEST(say(language(LanguageCode::Dutch), built, outlook), "dutch");
}

} // namespace

void TestOutlookTexts::saysWhoLosesAccess_data()
{
    addTextColumns();
    row("the last two administrators", lost(2, 109, 0),
        "On 1 February 2027, 111 people lose access, among them the last 2 administrators.",
        "Op 1 februari 2027 verliezen 111 mensen de toegang, onder wie de laatste 2 beheerders.");
    row("the last one", lost(1, 4, 0), "On 1 February 2027, 5 people lose access, among them the last administrator.",
        "Op 1 februari 2027 verliezen 5 mensen de toegang, onder wie de laatste beheerder.");
    row("one, who is the last one", lost(1, 0, 0), "On 1 February 2027, 1 person loses access: the last administrator.",
        "Op 1 februari 2027 verliest 1 persoon de toegang: de laatste beheerder.");
    row("another one remains", lost(1, 4, 1), "On 1 February 2027, 5 people lose access, among them an administrator.",
        "Op 1 februari 2027 verliezen 5 mensen de toegang, onder wie een beheerder.");
    row("two, and another one remains", lost(2, 4, 1),
        "On 1 February 2027, 6 people lose access, among them 2 administrators.",
        "Op 1 februari 2027 verliezen 6 mensen de toegang, onder wie 2 beheerders.");
    row("no administrators", lost(0, 1, 1), "On 1 February 2027, 1 person loses access.",
        "Op 1 februari 2027 verliest 1 persoon de toegang.");
    row("first some, then more: the first day and the worst one",
        lost(2, 4, 1)
            .with(SubscriptionBuilder("Sub9").terms("2024-03-01..2026-12-31"))
            .with(PersonBuilder("early@x").roles(Role::Agent).holds("Sub9")),
        "On 1 January 2027, 1 person loses access. On 1 February 2027, 6 people lose access, among them 2 "
        "administrators.",
        "Op 1 januari 2027 verliest 1 persoon de toegang. Op 1 februari 2027 verliezen 6 mensen de toegang, onder wie "
        "2 beheerders.");
    row("two have none already",
        lost(0, 0, 1)
            .with(SubscriptionBuilder("Sub9").terms("2024-03-01..2026-10-31"))
            .with(PersonBuilder("ann@x").roles(Role::Agent).holds("Sub9"))
            .with(PersonBuilder("bo@x").roles(Role::Agent).holds("Sub9")),
        "2 people already have no access; nobody else loses it up to and including 24 May 2028.",
        "2 mensen hebben nu al geen toegang; tot en met 24 mei 2028 komt er niemand bij.");
    row("nobody up to the horizon",
        TenantBuilder().with(taxes("2024-01-01..2027-06-30")).with(PersonBuilder("a@x").holds("Sub140077")),
        "Nobody loses access up to and including 30 June 2027.",
        "Tot en met 30 juni 2027 verliest niemand de toegang.");
    row("nobody", lost(0, 0, 1), "Nobody loses access up to and including 24 May 2028.",
        "Tot en met 24 mei 2028 verliest niemand de toegang.");
}

void TestOutlookTexts::saysWhoLosesAccess()
{
    compareWithRow([](const Language& in, const Tenant&, const Outlook& outlook) {
        return accessHead(in, outlook, november.addDays(90));
    });
}

void TestOutlookTexts::saysWhoPays_data()
{
    addTextColumns();
    row("nobody", TenantBuilder(), "No subscription is active, so nobody pays for overage.",
        "Er is geen abonnement actief, dus niemand betaalt voor overschrijding.");
    row("one, for good", TenantBuilder().with(taxes("2024-01-01..")), "Belastingen pays for all overage.",
        "Belastingen betaalt voor alle overschrijding.");
    row("one, through a day", TenantBuilder().with(taxes("2024-01-01..2026-12-31")),
        "Belastingen pays for all overage, through 31 December 2026.",
        "Belastingen betaalt voor alle overschrijding, t/m 31 december 2026.");
    const auto unruled = [](const QString& terms) {
        return TenantBuilder().with(taxes(terms).line(UsageType::Wfo, 1, "2024-01-01.."));
    };
    row("one, but of a type no rule is known", unruled("2024-01-01.."), "Only Belastingen pays for overage.",
        "Alleen Belastingen betaalt voor overschrijding.");
    row("the same, through a day", unruled("2024-01-01..2026-12-31"),
        "Only Belastingen pays for overage, through 31 December 2026.",
        "Alleen Belastingen betaalt voor overschrijding, t/m 31 december 2026.");
    row("two, through a day", TenantBuilder().with(taxes("2024-01-01..2026-12-31")).with(parking("2024-02-01..")),
        "2 subscriptions pay for overage, unchanged through 31 December 2026.",
        "2 abonnementen betalen voor overschrijding, ongewijzigd t/m 31 december 2026.");
    row("two, for good", TenantBuilder().with(taxes("2024-01-01..")).with(parking("2024-02-01..")),
        "2 subscriptions pay for overage; no handover is known.",
        "2 abonnementen betalen voor overschrijding; er is geen wisseling bekend.");
}

void TestOutlookTexts::saysWhoPays()
{
    compareWithRow(paymentsHead);
}

void TestOutlookTexts::saysWhoPaysThen_data()
{
    addTextColumns();
    const TenantBuilder agent =
        TenantBuilder().with(taxes("2024-01-01..2026-12-31").line(UsageType::AiAgent, 1, "2024-01-01.."));
    row("for good", TenantBuilder().with(taxes("2024-01-01..")), "", "");
    row("nobody", agent, "Then nobody.", "Daarna niemand.");
    row("one for all", TenantBuilder(agent).with(parking("2024-02-01..")), "Then Parkeren.", "Daarna Parkeren.");
    const SubscriptionBuilder care = SubscriptionBuilder("Sub1").named("Zorg").terms("2024-02-01..");
    row("others for some", TenantBuilder(agent).with(care), "Then Zorg; nobody for AI Agent.",
        "Daarna Zorg; niemand voor AI Agent.");
}

void TestOutlookTexts::saysWhoPaysThen()
{
    compareWithRow([](const Language& in, const Tenant& tenant, const Outlook& outlook) {
        return thenText(in, tenant, outlook.payments.payments.front());
    });
}

void TestOutlookTexts::saysWhatComes_data()
{
    addTextColumns();
    const auto alone = [](const SubscriptionBuilder& subscription) {
        return TenantBuilder().with(parking("2020-01-01..")).with(subscription);
    };
    row("an end", alone(taxes("2024-01-01..2026-12-31")), "Belastingen runs through 31 December 2026.",
        "Belastingen loopt t/m 31 december 2026.");
    row("with notice", alone(taxes("2024-01-01..2026-12-31").notice(30)),
        "Belastingen runs through 31 December 2026. Decide by 1 December 2026.",
        "Belastingen loopt t/m 31 december 2026. Beslis uiterlijk op 1 december 2026.");
    row("on the last day for it", alone(taxes("2024-01-01..2026-12-31").notice(37)),
        "Belastingen runs through 31 December 2026. Decide by 24 November 2026.",
        "Belastingen loopt t/m 31 december 2026. Beslis uiterlijk op 24 november 2026.");
    row("too late for notice", alone(taxes("2024-01-01..2026-12-31").notice(38).autoRenews()),
        "Belastingen runs through 31 December 2026. Notice could be given through 23 November 2026. It renews "
        "automatically; that is not counted on.",
        "Belastingen loopt t/m 31 december 2026. Opzeggen kon t/m 23 november 2026. Het wordt automatisch verlengd; "
        "daar is niet op gerekend.");
    row("a start", alone(taxes("2027-01-01..")), "Belastingen starts.", "Belastingen begint.");
    row("a suspension", alone(taxes("2024-01-01..").suspended("2027-01-01..2027-01-31")),
        "Belastingen is suspended from this day.", "Belastingen is vanaf deze dag opgeschort.");
    row("other quantities", alone(taxes("2024-01-01..").line(UsageType::PremiumAgent, 7, "2027-01-01..2027-01-31")),
        "The quantities of Belastingen change: Premium agent none → 7.",
        "De aantallen van Belastingen wijzigen: Premium-agent geen → 7.");
    row("a type ends",
        TenantBuilder()
            .with(taxes("2024-01-01..2026-12-31").line(UsageType::AiAgent, 2, "2024-01-01..2026-11-30"))
            .with(parking("2024-02-01..")),
        "The quantities of Belastingen change: AI Agent 2 → none.",
        "De aantallen van Belastingen wijzigen: AI Agent 2 → geen.");
}

void TestOutlookTexts::saysWhatComes()
{
    compareWithRow([](const Language& in, const Tenant& tenant, const Outlook& outlook) {
        return comingText(in, tenant, outlook.coming.front(), outlook.day);
    });
}

void TestOutlookTexts::saysWhoPaysInstead_data()
{
    addTextColumns();
    row("another primary",
        TenantBuilder()
            .with(taxes("2024-01-01..2026-12-31").line(UsageType::AiAgent, 2, "2024-01-01.."))
            .with(parking("2024-02-01..")),
        "Parkeren is the primary subscription and pays for Standard agents and AI Agent, instead of Belastingen.",
        "Parkeren wordt het primaire abonnement en betaalt voor Standard-agenten en AI Agent, in plaats van "
        "Belastingen.");
    row("another one for a type",
        TenantBuilder()
            .with(taxes("2024-01-01..").line(UsageType::AiAgent, 2, "2024-01-01..2026-12-31"))
            .with(parking("2024-02-01..")),
        "Parkeren pays for AI Agent, instead of Belastingen.",
        "Parkeren betaalt voor AI Agent, in plaats van Belastingen.");
    row("nobody any more", TenantBuilder().with(taxes("2024-01-01..2026-12-31")),
        "No subscription is active any more, so there is no primary one.",
        "Er is geen abonnement meer actief, dus ook geen primair abonnement.");
}

/// The last event of a day is who pays from then on.
void TestOutlookTexts::saysWhoPaysInstead()
{
    compareWithRow([](const Language& in, const Tenant& tenant, const Outlook& outlook) {
        return comingText(in, tenant, outlook.coming.back(), outlook.day);
    });
}

void TestOutlookTexts::saysWhatToDecide_data()
{
    addTextColumns();
    row("nothing", TenantBuilder().with(taxes("2024-01-01..")),
        "Nothing is known to change up to and including 24 May 2028.",
        "Tot en met 24 mei 2028 verandert er niets, voor zover bekend.");
    row("an end", TenantBuilder().with(taxes("2024-01-01..2026-12-31")),
        "Belastingen runs through 31 December 2026, 37 days left.",
        "Belastingen loopt t/m 31 december 2026, nog 37 dagen.");
    row("the first notice, though another one ends first",
        TenantBuilder().with(parking("2024-01-01..2026-12-01")).with(taxes("2024-01-01..2026-12-31").notice(30)),
        "Decide by 1 December 2026: Belastingen runs through 31 December 2026.",
        "Beslis uiterlijk op 1 december 2026: Belastingen loopt t/m 31 december 2026.");
    row("a change", TenantBuilder().with(taxes("2024-01-01..")).with(parking("2027-01-01..")),
        "The next change is on 1 January 2027.", "De volgende verandering is op 1 januari 2027.");
}

void TestOutlookTexts::saysWhatToDecide()
{
    compareWithRow(comingHead);
}

void TestOutlookTexts::saysWhatOverageCosts_data()
{
    addTextColumns();
    const auto used = [](int standard, int ai) {
        return TenantBuilder()
            .with(taxes("2024-01-01..")
                      .rate(UsageType::StandardAgent, "92.50")
                      .line(UsageType::AiAgent, 1, "2024-01-01.."))
            .usage("2026-10", UsageType::StandardAgent, "Sub140077", standard)
            .usage("2026-10", UsageType::AiAgent, "Sub140077", ai);
    };
    row("no usage", TenantBuilder().with(taxes("2024-01-01..")),
        "No usage has been entered yet, so nothing is known of overage.",
        "Er is nog geen gebruik ingevoerd, dus over overschrijding is niets bekend.");
    row("none", used(10, 1), "The overage of October 2026 costs nothing.",
        "De overschrijding van oktober 2026 kost niets.");
    row("some", used(12, 1), "The overage of October 2026 costs 185.00.",
        "De overschrijding van oktober 2026 kost 185,00.");
    row("a rate is not known", used(12, 2), "The overage of October 2026 costs at least 185.00.",
        "De overschrijding van oktober 2026 kost ten minste 185,00.");
    row("nothing of it is known", used(10, 2), "What the overage of October 2026 costs is unknown.",
        "Wat de overschrijding van oktober 2026 kost, is onbekend.");
}

void TestOutlookTexts::saysWhatOverageCosts()
{
    compareWithRow([](const Language& in, const Tenant& tenant, const Outlook& outlook) {
        return overageHead(in, tenant, outlook.overage);
    });
}

void TestOutlookTexts::isCalmWhereAllIsWell()
{
    const QDate horizon = november.addDays(90);
    const Language& dutch = language(LanguageCode::Dutch);
    const auto calm = [&](const TenantBuilder& tenant, const std::vector<JudgedFinding>& findings) {
        const Tenant built = tenant.build();
        return calmText(dutch, outlookOn(built, november), findings, horizon);
    };
    const TenantBuilder well = TenantBuilder().with(taxes("2024-01-01..2027-06-30"));
    const QString text = QStringLiteral("Alles is in orde: tot en met 22 februari 2027 verliest niemand de toegang, en "
                                        "niets vraagt aandacht. De volgende datum is 1 juli 2027.");
    QCOMPARE(calm(well, {}), text);
    JudgedFinding finding;
    finding.finding.severity = Severity::Info;
    QCOMPARE(calm(well, {finding}), text);
    finding.finding.severity = Severity::Warning;
    QCOMPARE(calm(well, {finding}), QString());
    finding.standing = Standing::Accepted;
    QCOMPARE(calm(well, {finding}), text);
    QCOMPARE(calm(lost(0, 1, 0), {}), QString());
    QCOMPARE(calm(TenantBuilder().with(taxes("2024-01-01..")), {}).section(QStringLiteral(". "), 1),
             QStringLiteral("Een volgende datum is niet bekend."));
}

void TestOutlookTexts::leavesNamesAsTheyAre()
{
    const Tenant tenant =
        TenantBuilder().with(SubscriptionBuilder("A").named("100%2 & <b>").terms("2024-01-01..2026-12-31")).build();
    QCOMPARE(paymentsHead(language(LanguageCode::English), tenant, outlookOn(tenant, november)),
             QStringLiteral("100%2 & <b> pays for all overage, through 31 December 2026."));
}

QTEST_APPLESS_MAIN(TestOutlookTexts)
#include "test_outlook_texts.moc"
