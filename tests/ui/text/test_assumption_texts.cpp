#include "core/plan/other_reading.h"
#include "support/builders.h"
#include "ui/text/assumption_effect_texts.h"
#include "ui/text/assumption_texts.h"
#include "ui/text/cliff_texts.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What is said of assumptions, of what another reading alters, and of ends and suspensions, in both languages.
class TestAssumptionTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void haveASourceEach();
    void nameTheReading_data();
    void nameTheReading();
    void tellTheEffect_data();
    void tellTheEffect();
    void tellWhoLosesAccess_data();
    void tellWhoLosesAccess();
    void leaveNamesAsTheyAre();
};

namespace {

const Language& language(LanguageCode code)
{
    static const Language english(LanguageCode::English);
    static const Language dutch(LanguageCode::Dutch);
    return code == LanguageCode::English ? english : dutch;
}

} // namespace

void TestAssumptionTexts::haveASourceEach()
{
    for (const LanguageCode code : {LanguageCode::English, LanguageCode::Dutch}) {
        for (const Assumption assumption : listedAssumptions) {
            QVERIFY(assumptionSource(language(code), assumption).contains(QStringLiteral("n98y8mz")));
            const bool isSwitchable = otherReading({}, assumption).has_value();
            QCOMPARE(whatIfText(language(code), assumption, {}).isEmpty(), !isSwitchable);
            QCOMPARE(switchText(language(code), assumption, {}).isEmpty(), !isSwitchable);
        }
    }
}

void TestAssumptionTexts::nameTheReading_data()
{
    QTest::addColumn<LanguageCode>("code");
    QTest::addColumn<Assumption>("assumption");
    QTest::addColumn<Assumptions>("read");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("whatIf");
    const Assumptions off{.renewalKeepsAge = false};
    const Assumptions start{.overageDay = OverageDay::MonthStart};
    const auto a3 = Assumption::A3RenewalKeepsAge;
    const auto a18 = Assumption::A18OverageDay;
    QTest::newRow("A3 on") << LanguageCode::English << a3 << Assumptions() << "On"
                           << "What if it is off?";
    QTest::newRow("A3 off") << LanguageCode::English << a3 << off << "Off"
                            << "What if it is on?";
    QTest::newRow("A3 aan") << LanguageCode::Dutch << a3 << Assumptions() << "Aan"
                            << "Wat als die uit staat?";
    QTest::newRow("A3 uit") << LanguageCode::Dutch << a3 << off << "Uit"
                            << "Wat als die aan staat?";
    QTest::newRow("A18 end") << LanguageCode::English << a18 << Assumptions() << "Last day of the month"
                             << "What if the first day counts?";
    QTest::newRow("A18 start") << LanguageCode::English << a18 << start << "First day of the month"
                               << "What if the last day counts?";
    QTest::newRow("A18 laatste") << LanguageCode::Dutch << a18 << Assumptions() << "Laatste dag van de maand"
                                 << "Wat als de eerste dag telt?";
    QTest::newRow("A1") << LanguageCode::Dutch << Assumption::A1CreatedDay << Assumptions() << "Ligt vast"
                        << "";
}

void TestAssumptionTexts::nameTheReading()
{
    QFETCH(LanguageCode, code);
    QFETCH(Assumption, assumption);
    QFETCH(Assumptions, read);
    QTEST(readingText(language(code), assumption, read), "reading");
    QTEST(whatIfText(language(code), assumption, read), "whatIf");
}

void TestAssumptionTexts::tellTheEffect_data()
{
    QTest::addColumn<LanguageCode>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("en") << LanguageCode::English
                        << "For 2 periods from 31 December 2026 on, another subscription pays or is primary. 1 amount "
                           "changes, from unknown to €\u00a010.00."
                        << QStringList{"Primary: pays for agents, IVR and Webex Connect|31 Dec 2026|A|B",
                                       "Primary: pays for agents, IVR and Webex Connect|From 1 Mar 2027|A|nobody",
                                       "Overage of IVR ports|December 2026|5 over: unknown, A pays|5 over: "
                                       "€\u00a010.00, B pays"};
    QTest::newRow("nl") << LanguageCode::Dutch
                        << "In 2 perioden vanaf 31 december 2026 betaalt een ander abonnement of is een ander primair. "
                           "1 bedrag verandert, van onbekend naar €\u00a010,00."
                        << QStringList{"Primair: betaalt voor agenten, IVR en Webex Connect|31-12-2026|A|B",
                                       "Primair: betaalt voor agenten, IVR en Webex Connect|Vanaf 01-03-2027|A|niemand",
                                       "Overschrijding van IVR-poorten|december 2026|5 te veel: onbekend, A "
                                       "betaalt|5 te veel: €\u00a010,00, B betaalt"};
}

void TestAssumptionTexts::tellTheEffect()
{
    QFETCH(LanguageCode, code);
    QFETCH(QStringList, rows);
    Tenant tenant = TenantBuilder()
                        .with(SubscriptionBuilder("A").terms("2024-01-01.."))
                        .with(SubscriptionBuilder("B").terms("2024-02-01..").rate(UsageType::Ivr, "2.00"))
                        .usage("2026-12", UsageType::Ivr, "A", 5)
                        .build();
    tenant.currency = QStringLiteral("EUR");
    const auto a = tenant.find(u"A")->ref;
    const auto b = tenant.find(u"B")->ref;
    OverageRow left{.month = month("2026-12"), .type = UsageType::Ivr, .usage = 5, .overage = 5, .responsible = a};
    OverageRow right = left;
    right.responsible = b;
    right.amount = Money{1000};
    const AssumptionEffect effect{.owners = {{Duty::Primary, range("2026-12-31..2026-12-31"), {a, b}},
                                             {Duty::Primary, range("2027-03-01.."), {a, std::nullopt}}},
                                  .amounts = {{month("2026-12"), UsageType::Ivr, {left, right}}}};
    QTEST(effectText(language(code), tenant, effect, day("2026-12-31")), "text");
    QStringList texts;
    for (const EffectRow& row : effectRows(language(code), tenant, effect))
        texts.push_back(QStringList{row.what, row.when, row.left, row.right}.join(u'|'));
    QCOMPARE(texts, rows);
}

void TestAssumptionTexts::tellWhoLosesAccess_data()
{
    QTest::addColumn<LanguageCode>("code");
    QTest::addColumn<AccessCliff>("cliff");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("departments");
    const AccessCliff nobody{.day = day("2027-01-01")};
    AccessCliff one = nobody;
    one.lost.administrators = 1;
    one.departments = {{QString(), one.lost}};
    AccessCliff suspended{
        .day = day("2027-01-01"), .state = SubscriptionState::Suspended, .returns = day("2027-02-01")};
    suspended.lost = {.administrators = 2, .supervisors = 1, .agents = 1200, .withoutRole = 1, .rolesUnknown = 2};
    suspended.departments = {{"Care", {.agents = 1200}}, {"Sales", {.administrators = 6}}};
    QTest::newRow("nobody") << LanguageCode::English << nobody
                            << "Alpha no longer runs from 1 January 2027 on, and nobody loses access with it."
                            << "";
    QTest::newRow("niemand") << LanguageCode::Dutch << nobody
                             << "Alpha loopt vanaf 1 januari 2027 niet meer, en niemand verliest daarmee de toegang."
                             << "";
    QTest::newRow("one") << LanguageCode::English << one
                         << "Alpha no longer runs from 1 January 2027 on. 1 person loses access: 1 administrator."
                         << "By department: no department 1.";
    QTest::newRow("suspended") << LanguageCode::English << suspended
                               << "Alpha is suspended from 1 January 2027 on. 1,206 people lose access: 2 "
                                  "administrators, 1 supervisor, 1,200 agents, 1 person without a role and 2 people "
                                  "whose roles are unknown. It is active again on 1 February 2027."
                               << "By department: Care 1,200, Sales 6.";
}

void TestAssumptionTexts::tellWhoLosesAccess()
{
    QFETCH(LanguageCode, code);
    QFETCH(AccessCliff, cliff);
    const Tenant tenant =
        TenantBuilder().with(SubscriptionBuilder("A").named("Alpha").terms("2024-01-01..2026-12-31")).build();
    cliff.subscription = tenant.find(u"A")->ref;
    QTEST(cliffText(language(code), tenant, cliff), "text");
    QTEST(cliffDepartmentsText(language(code), cliff), "departments");
}

/// A name that looks like a place for another argument stays what it is.
void TestAssumptionTexts::leaveNamesAsTheyAre()
{
    const Tenant tenant =
        TenantBuilder().with(SubscriptionBuilder("A").named("%1 %3").terms("2024-01-01..2026-12-31")).build();
    AccessCliff cliff{.day = day("2027-01-01"), .subscription = tenant.find(u"A")->ref};
    cliff.lost.agents = 2;
    cliff.departments = {{QStringLiteral("%1"), cliff.lost}};
    QCOMPARE(cliffText(language(LanguageCode::English), tenant, cliff),
             QStringLiteral("%1 %3 no longer runs from 1 January 2027 on. 2 people lose access: 2 agents."));
    QCOMPARE(cliffDepartmentsText(language(LanguageCode::English), cliff), QStringLiteral("By department: %1 2."));
}

QTEST_APPLESS_MAIN(TestAssumptionTexts)
#include "test_assumption_texts.moc"
