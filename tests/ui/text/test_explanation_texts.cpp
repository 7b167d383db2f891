#include "core/exchange/tenant_reader.h"
#include "support/builders.h"
#include "support/places.h"
#include "ui/text/answers.h"
#include "ui/text/assumption_texts.h"
#include "ui/text/explanations.h"

#include <QFile>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

namespace {

Tenant departments()
{
    QFile file(sampleFile(QStringLiteral("departments")));
    return file.open(QIODevice::ReadOnly) ? readTenant(file).value() : Tenant();
}

/// The question of the primary where there is no type, else the one of who pays for it.
Why why(const Tenant& tenant, std::optional<UsageType> type, const QString& iso)
{
    return {explain(tenant, type ? dutyFor(*type).value() : Duty::Primary, day(iso)), type};
}

QStringList decisions(const Language& language, const Why& why, const Tenant& tenant)
{
    QStringList texts;
    for (const Candidate& candidate : why.explanation.candidates)
        texts.push_back(tenant.find(candidate.subscription)->id + QStringLiteral(": ") +
                        decisionText(language, why, candidate));
    return texts;
}

} // namespace

/// The "Why?": every kind of answer as a sentence, with candidates, rule, assumptions and what comes next.
class TestExplanationTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explainsTheSample();
    void explainsTheSampleInEnglish();
    void concludes_data();
    void concludes();
    void asks_data();
    void asks();
    void tellsOfTies_data();
    void tellsOfTies();
    void tellsWhatDecided();
    void tellsWhyACandidateDoesNotTakePart();
    void namesRules_data();
    void namesRules();
    void statesAssumptions();
    void hasATextForEveryAssumption();
    void tellsWhatComesNext_data();
    void tellsWhatComesNext();
    void callsEqualNamesByTheirIds();
    void saysThatThereIsNoRule();

private:
    Language m_english{LanguageCode::English};
    Language m_dutch{LanguageCode::Dutch};
};

void TestExplanationTexts::explainsTheSample()
{
    const Tenant tenant = departments();
    QCOMPARE(
        plainText(answerTo(AskPayer{UsageType::AiAgent}, m_dutch, tenant, day("2026-11-24"))).split('\n'),
        QStringList({
            "Waarom betaalt Belastingen voor AI Agent?",
            "Omdat Belastingen op 24 november 2026 het abonnement is dat AI Agent het eerst had en het nog heeft.",
            "• Belastingen · sinds 01-09-2023 · betaalt",
            "• Parkeren en handhaving · sinds 01-03-2025 · 547 dagen later",
            "• Proef AI Agent · sinds 01-10-2026 · 1.126 dagen later",
            "• Klantcontactcentrum · nooit · doet niet mee: heeft AI Agent niet (ouder zijn telt hier niet)",
            "• Workforce Optimization · nooit · doet niet mee: heeft AI Agent niet",
            "Regel R6 · artikel n98y8mz, nieuwe versie",
            "Aanname A1: de leeftijd van een abonnement telt vanaf de dag waarop het is aangemaakt, en anders vanaf de "
            "eerste dag van de eerste contractperiode. Het artikel zegt hier niets over.",
            "Aanname A3: een abonnement dat wordt verlengd, behoudt zijn leeftijd en zijn plaats, ook na een "
            "onderbreking. Zo staat het in het voorbeeld in de nieuwe versie van het artikel.",
            "Aanname A14: een opgeschort abonnement is niet actief. Het artikel zegt hier niets over.",
            "Verandert op 1 januari 2027: Parkeren en handhaving betaalt dan, omdat Belastingen eindigt.",
        }));
}

void TestExplanationTexts::explainsTheSampleInEnglish()
{
    const Tenant tenant = departments();
    const QStringList lines =
        plainText(answerTo(AskPayer{UsageType::AiAgent}, m_english, tenant, day("2026-11-24"))).split('\n');
    QCOMPARE(lines.at(0), "Why does Belastingen pay for AI Agent?");
    QCOMPARE(lines.at(1),
             "Because Belastingen is the subscription on 24 November 2026 that had AI Agent first and still has it.");
    QCOMPARE(lines.at(3), "• Parkeren en handhaving · since 1 Mar 2025 · 547 days later");
    QCOMPARE(lines.at(7), "Rule R6 · article n98y8mz, newer edition");
    QCOMPARE(lines.constLast(),
             "Changes on 1 January 2027: Parkeren en handhaving pays from then on, because Belastingen ends.");
}

void TestExplanationTexts::concludes_data()
{
    QTest::addColumn<std::optional<UsageType>>("type");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    using Type = std::optional<UsageType>;
    const auto row = [](const char* name, Type type, const char* iso, const char* english, const char* dutch) {
        QTest::newRow(name) << type << QString(iso) << QString(english) << QString(dutch);
    };
    row("primary, alone", Type(), "2024-01-01", "Because A is the only subscription that is active on 1 January 2024.",
        "Omdat A het enige abonnement is dat op 1 januari 2024 actief is.");
    row("primary, oldest", Type(), "2024-02-01",
        "Because A is the oldest subscription that is active on 1 February 2024.",
        "Omdat A het oudste abonnement is dat op 1 februari 2024 actief is.");
    row("primary, by id", Type(), "2024-04-01",
        "Because B comes first by its id among the oldest subscriptions that are active on 1 April 2024.",
        "Omdat B door zijn id vooraan staat bij de oudste abonnementen die op 1 april 2024 actief zijn.");
    row("primary, nobody", Type(), "2023-01-01", "Because no subscription is active on 1 January 2023.",
        "Omdat op 1 januari 2023 geen enkel abonnement actief is.");
    row("R3", Type(UsageType::Ivr), "2024-02-01",
        "Because A is the primary subscription on 1 February 2024, and that one pays the overage of IVR ports. It is "
        "the oldest "
        "subscription that is active on that day.",
        "Omdat A op 1 februari 2024 het primaire abonnement is, en dat betaalt de overschrijding van IVR-poorten. Het "
        "is het "
        "oudste abonnement dat op die dag actief is.");
    row("R3, by id", Type(UsageType::StandardAgent), "2024-04-01",
        "Because B is the primary subscription on 1 April 2024, and that one pays the overage of Standard agents. It "
        "comes first "
        "by its id among the oldest subscriptions that are active on that day.",
        "Omdat B op 1 april 2024 het primaire abonnement is, en dat betaalt de overschrijding van Standard-agenten. "
        "Door zijn id "
        "staat het vooraan bij de oudste abonnementen die op die dag actief zijn.");
    row("R3, nobody", Type(UsageType::Ivr), "2023-01-01",
        "Because no subscription is active on 1 January 2023, so there is no primary subscription to pay for IVR "
        "ports.",
        "Omdat op 1 januari 2023 geen enkel abonnement actief is, zodat er geen primair abonnement is dat voor "
        "IVR-poorten "
        "betaalt.");
    row("R1", Type(UsageType::WebexConnect), "2024-01-01",
        "Because all usage of Webex Connect counts as that of the primary subscription, and on 1 January 2024 that is "
        "A. It is "
        "the only subscription that is active on that day.",
        "Omdat al het gebruik van Webex Connect geldt als dat van het primaire abonnement, en dat is A op 1 januari "
        "2024. Het is "
        "het enige abonnement dat op die dag actief is.");
    row("R6, alone", Type(UsageType::AiAgent), "2024-02-01",
        "Because B is the only active subscription that has AI Agent on 1 February 2024.",
        "Omdat B op 1 februari 2024 het enige actieve abonnement is dat AI Agent heeft.");
    row("R6, first", Type(UsageType::AiAgent), "2024-04-01",
        "Because B is the subscription on 1 April 2024 that had AI Agent first and still has it.",
        "Omdat B op 1 april 2024 het abonnement is dat AI Agent het eerst had en het nog heeft.");
    row("R6, first, plural", Type(UsageType::IvrOutbound), "2024-04-01",
        "Because C is the subscription on 1 April 2024 that had IVR Outbound Campaigns first and still has them.",
        "Omdat C op 1 april 2024 het abonnement is dat uitgaande IVR-campagnes het eerst had en ze nog heeft.");
    row("R6, by id", Type(UsageType::AiAssistant), "2024-04-01",
        "Because B comes first by its id on 1 April 2024 among the subscriptions that had AI Assistant first and are "
        "equally old.",
        "Omdat B op 1 april 2024 door zijn id vooraan staat bij de abonnementen die AI Assistant het eerst hadden en "
        "even oud "
        "zijn.");
    row("R6, by age", Type(UsageType::AiAssistant), "2024-03-01",
        "Because A is the oldest on 1 March 2024 of the subscriptions that had AI Assistant first.",
        "Omdat A op 1 maart 2024 het oudste is van de abonnementen die AI Assistant het eerst hadden.");
    row("R6, nobody", Type(UsageType::AiAgent), "2024-01-01",
        "Because no active subscription has the usage type AI Agent on 1 January 2024.",
        "Omdat op 1 januari 2024 geen enkel actief abonnement het gebruikstype AI Agent heeft.");
}

namespace {

/// A is older than B and C, which are equally old, and ends on 2024-03-31.
Tenant abc()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A").terms("2024-01-01..2024-03-31").line(UsageType::AiAssistant, 1, "2024-02-10.."))
        .with(SubscriptionBuilder("B")
                  .terms("2024-02-01..2024-12-31")
                  .line(UsageType::AiAgent, 1, "2024-02-01..")
                  .line(UsageType::AiAssistant, 1, "2024-02-10..")
                  .line(UsageType::IvrOutbound, 1, "2024-03-15.."))
        .with(SubscriptionBuilder("C")
                  .terms("2024-02-01..")
                  .line(UsageType::AiAgent, 1, "2024-03-01..")
                  .line(UsageType::AiAssistant, 1, "2024-02-10..")
                  .line(UsageType::IvrOutbound, 1, "2024-02-01.."))
        .build();
}

} // namespace

void TestExplanationTexts::concludes()
{
    QFETCH(const std::optional<UsageType>, type);
    QFETCH(const QString, iso);
    const Tenant tenant = abc();
    QTEST(conclusionText(m_english, why(tenant, type, iso), tenant), "english");
    QTEST(conclusionText(m_dutch, why(tenant, type, iso), tenant), "dutch");
}

void TestExplanationTexts::asks_data()
{
    QTest::addColumn<std::optional<UsageType>>("type");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    using Type = std::optional<UsageType>;
    QTest::newRow("primary") << Type() << "2024-02-01"
                             << "Why is A the primary subscription?"
                             << "Waarom is A het primaire abonnement?";
    QTest::newRow("no primary") << Type() << "2023-01-01"
                                << "Why is there no primary subscription?"
                                << "Waarom is er geen primair abonnement?";
    QTest::newRow("payer") << Type(UsageType::PremiumAgent) << "2024-02-01"
                           << "Why does A pay for Premium agents?"
                           << "Waarom betaalt A voor Premium-agenten?";
    QTest::newRow("no payer") << Type(UsageType::AiAgent) << "2024-01-01"
                              << "Why does nobody pay for AI Agent?"
                              << "Waarom betaalt niemand voor AI Agent?";
}

void TestExplanationTexts::asks()
{
    QFETCH(const std::optional<UsageType>, type);
    QFETCH(const QString, iso);
    const Tenant tenant = abc();
    QTEST(questionText(m_english, why(tenant, type, iso), tenant), "english");
    QTEST(questionText(m_dutch, why(tenant, type, iso), tenant), "dutch");
}

void TestExplanationTexts::tellsOfTies_data()
{
    QTest::addColumn<std::optional<UsageType>>("type");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    using Type = std::optional<UsageType>;
    QTest::newRow("none") << Type(UsageType::AiAgent) << "2024-04-01"
                          << ""
                          << "";
    QTest::newRow("primary")
        << Type() << "2024-04-01"
        << "A tie: B and C are equally old. Control Hub has the last word: look there which one is the "
           "primary subscription."
        << "Gelijke stand: B en C zijn even oud. Control Hub heeft het laatste woord: kijk daar welk "
           "abonnement primair is.";
    QTest::newRow("R6")
        << Type(UsageType::AiAssistant) << "2024-03-01"
        << "A tie: A, B and C had AI Assistant first, on the same day. Control Hub has the last word: look there "
           "who pays."
        << "Gelijke stand: A, B en C hadden AI Assistant het eerst, op dezelfde dag. Control Hub heeft het laatste "
           "woord: kijk daar wie betaalt.";
}

void TestExplanationTexts::tellsOfTies()
{
    QFETCH(const std::optional<UsageType>, type);
    QFETCH(const QString, iso);
    const Tenant tenant = abc();
    const Why asked = why(tenant, type, iso);
    QTEST(tieText(m_english, asked, tenant), "english");
    QTEST(tieText(m_dutch, asked, tenant), "dutch");
    const QString tie = tieText(m_dutch, asked, tenant);
    QCOMPARE(answerTo(AskPayer{type}, m_dutch, tenant, day(iso)).caution, tie);
}

void TestExplanationTexts::tellsWhatDecided()
{
    const Tenant tenant = abc();
    QCOMPARE(decisions(m_dutch, why(tenant, std::nullopt, "2024-04-01"), tenant),
             QStringList({"B: is primair", "C: in alles gelijk; het id komt later", "A: doet niet mee: is geëindigd"}));
    QCOMPARE(decisions(m_english, why(tenant, UsageType::Ivr, "2024-02-01"), tenant),
             QStringList({"A: pays", "B: 31 days later", "C: 31 days later"}));
    QCOMPARE(
        decisions(m_english, why(tenant, UsageType::AiAssistant, "2024-03-01"), tenant),
        QStringList({"A: pays", "B: on the same day, but 31 days younger", "C: on the same day, but 31 days younger"}));

    Candidate nextDay{.decision = Decision::LaterFirstHad, .daysLater = 1};
    const Why asked = why(tenant, UsageType::AiAgent, "2024-04-01");
    QCOMPARE(decisionText(m_dutch, asked, nextDay), "1 dag later");
    QCOMPARE(decisionText(m_english, asked, nextDay), "1 day later");
    nextDay.decision = Decision::LaterAge;
    QCOMPARE(decisionText(m_dutch, asked, nextDay), "op dezelfde dag, maar 1 dag jonger");
    nextDay.daysLater = 17;
    QCOMPARE(decisionText(m_dutch, asked, nextDay), "op dezelfde dag, maar 17 dagen jonger");
}

void TestExplanationTexts::tellsWhyACandidateDoesNotTakePart()
{
    const Tenant tenant =
        TenantBuilder()
            .with(SubscriptionBuilder("A").terms("2022-01-01..").line(UsageType::AiAgent, 1, "2022-01-01..2022-12-31"))
            .with(SubscriptionBuilder("B").terms("2023-01-01..").line(UsageType::AiAgent, 1, "2023-01-01.."))
            .with(SubscriptionBuilder("C").terms("2024-01-01..").line(UsageType::AiAgent, 1, "2024-01-01..2024-01-31"))
            .with(SubscriptionBuilder("D").terms("2024-01-02..").suspended("2024-06-01..2024-06-30"))
            .with(SubscriptionBuilder("E").terms("2025-01-01.."))
            .with(SubscriptionBuilder("F").licensing(std::nullopt))
            .build();
    const Why asked = why(tenant, UsageType::AiAgent, "2024-06-15");
    QCOMPARE(
        decisions(m_dutch, asked, tenant),
        QStringList({"B: betaalt", "A: doet niet mee: heeft AI Agent niet meer (ouder zijn telt hier niet)",
                     "C: doet niet mee: heeft AI Agent niet meer", "D: doet niet mee: is opgeschort",
                     "E: doet niet mee: is nog niet begonnen", "F: doet niet mee: de contractperiode is niet bekend"}));
    QCOMPARE(sinceText(m_dutch, asked, asked.explanation.candidates.back()), "nooit");
    const Why primary = why(tenant, std::nullopt, "2024-06-15");
    QCOMPARE(sinceText(m_dutch, primary, primary.explanation.candidates.front()), "sinds 01-01-2022");
    QCOMPARE(sinceText(m_dutch, primary, primary.explanation.candidates.back()), "leeftijd onbekend");
}

void TestExplanationTexts::namesRules_data()
{
    QTest::addColumn<std::optional<UsageType>>("type");
    QTest::addColumn<QString>("dutch");
    using Type = std::optional<UsageType>;
    QTest::newRow("primary") << Type() << "Regel R2 · artikel n98y8mz, nieuwe en oude versie";
    QTest::newRow("IVR") << Type(UsageType::Ivr) << "Regels R3 en R2 · artikel n98y8mz, nieuwe en oude versie";
    QTest::newRow("Connect") << Type(UsageType::WebexConnect)
                             << "Regels R1 en R2 · artikel n98y8mz, nieuwe en oude versie";
    QTest::newRow("campaigns") << Type(UsageType::IvrOutbound) << "Regel R6 · artikel n98y8mz, nieuwe versie";
}

void TestExplanationTexts::namesRules()
{
    QFETCH(const std::optional<UsageType>, type);
    QTEST(ruleText(m_dutch, why(abc(), type, "2024-04-01")), "dutch");
}

void TestExplanationTexts::statesAssumptions()
{
    Tenant tenant = abc();
    const auto numbers = [&](const Why& asked) {
        QStringList texts;
        for (const Assumption assumption : assumptionsOf(asked))
            texts.push_back(assumptionText(m_english, assumption, tenant.assumptions).section(QLatin1Char(':'), 0, 0));
        return texts;
    };
    QCOMPARE(numbers(why(tenant, UsageType::WebexConnect, "2024-04-01")),
             QStringList({"Assumption A1", "Assumption A2", "Assumption A3", "Assumption A9", "Assumption A14"}));
    QCOMPARE(numbers(why(tenant, UsageType::Ivr, "2023-01-01")),
             QStringList({"Assumption A1", "Assumption A3", "Assumption A10", "Assumption A14"}));
    tenant.assumptions.renewalKeepsAge = false;
    QCOMPARE(numbers(why(tenant, UsageType::AiAgent, "2024-04-01")),
             QStringList({"Assumption A3, switched off", "Assumption A14"}));
}

void TestExplanationTexts::hasATextForEveryAssumption()
{
    for (const Assumption assumption :
         {Assumption::A1CreatedDay, Assumption::A2TieNeedsControlHub, Assumption::A3RenewalKeepsAge,
          Assumption::A4AgentsAndIvrAreSummed, Assumption::A5TypesAreNotPooled, Assumption::A6TypesAreNotPooledEither,
          Assumption::A7AssignmentsHaveNoDates, Assumption::A9ConnectGoesWithThePrimary, Assumption::A10NoPrimary,
          Assumption::A11OneAfterTheOther, Assumption::A12WfoHasNoRule, Assumption::A13AdministratorWithoutLicense,
          Assumption::A14SuspendedIsNotActive, Assumption::A15WholeDays, Assumption::A16LabelsWithoutRule,
          Assumption::A17NoGracePeriod, Assumption::A18OverageDay}) {
        for (const Assumptions& read : {Assumptions{}, Assumptions{false, OverageDay::MonthStart}}) {
            const QString number = QString::number(static_cast<int>(assumption));
            const QString dutch = assumptionText(m_dutch, assumption, read);
            const QString english = assumptionText(m_english, assumption, read);
            QVERIFY2(dutch.startsWith("Aanname A" + number), qPrintable(dutch));
            QVERIFY2(english.startsWith("Assumption A" + number), qPrintable(english));
        }
    }
    const Assumptions monthStart{true, OverageDay::MonthStart};
    QVERIFY(assumptionText(m_dutch, Assumption::A18OverageDay, {}).contains("op de laatste dag"));
    QVERIFY(assumptionText(m_dutch, Assumption::A18OverageDay, monthStart).contains("op de eerste dag"));
}

void TestExplanationTexts::tellsWhatComesNext_data()
{
    QTest::addColumn<std::optional<UsageType>>("type");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    using Type = std::optional<UsageType>;
    const auto row = [](const char* name, Type type, const char* iso, const char* english, const char* dutch) {
        QTest::newRow(name) << type << QString(iso) << QString(english) << QString(dutch);
    };
    row("starts", Type(), "2023-12-31", "Changes on 1 January 2024: A is primary from then on, because it starts then.",
        "Verandert op 1 januari 2024: A is dan primair, omdat het dan begint.");
    row("suspended", Type(), "2024-01-01",
        "Changes on 1 March 2024: B is primary from then on, because A is suspended.",
        "Verandert op 1 maart 2024: B is dan primair, omdat A wordt opgeschort.");
    row("resumed", Type(), "2024-03-01",
        "Changes on 1 April 2024: A is primary from then on, because it is no longer suspended.",
        "Verandert op 1 april 2024: A is dan primair, omdat het dan niet meer is opgeschort.");
    row("ends", Type(), "2024-04-01", "Changes on 1 July 2024: B is primary from then on, because A ends.",
        "Verandert op 1 juli 2024: B is dan primair, omdat A eindigt.");
    row("renewed", Type(), "2024-07-01",
        "Changes on 1 September 2024: A is primary from then on, because its renewal starts then.",
        "Verandert op 1 september 2024: A is dan primair, omdat de verlenging dan begint.");
    row("no primary", Type(), "2024-09-01",
        "Changes on 1 January 2025: there is no primary subscription from then on, because A ends.",
        "Verandert op 1 januari 2025: er is dan geen primair abonnement, omdat A eindigt.");
    row("never", Type(), "2025-01-01", "As far as is known, this does not change.",
        "Voor zover bekend verandert dit niet.");
    row("R3", Type(UsageType::Ivr), "2024-01-01",
        "Changes on 1 March 2024: B pays from then on, because A is suspended.",
        "Verandert op 1 maart 2024: B betaalt dan, omdat A wordt opgeschort.");
    row("nobody", Type(UsageType::Ivr), "2024-09-01",
        "Changes on 1 January 2025: nobody pays from then on, because A ends.",
        "Verandert op 1 januari 2025: niemand betaalt dan, omdat A eindigt.");
    row("entitlement starts", Type(UsageType::AiAgent), "2024-01-01",
        "Changes on 1 February 2024: B pays from then on, because it then has AI Agent.",
        "Verandert op 1 februari 2024: B betaalt dan, omdat het dan AI Agent heeft.");
    row("entitlement ends", Type(UsageType::AiAgent), "2024-02-01",
        "Changes on 1 May 2024: A pays from then on, because B no longer has AI Agent.",
        "Verandert op 1 mei 2024: A betaalt dan, omdat B dan AI Agent niet meer heeft.");
    row("entitlement of nobody", Type(UsageType::AiAgent), "2024-05-01",
        "Changes on 1 June 2024: nobody pays from then on, because A no longer has AI Agent.",
        "Verandert op 1 juni 2024: niemand betaalt dan, omdat A dan AI Agent niet meer heeft.");
}

void TestExplanationTexts::tellsWhatComesNext()
{
    QFETCH(const std::optional<UsageType>, type);
    QFETCH(const QString, iso);
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A")
                                        .terms("2024-01-01..2024-06-30 2024-09-01..2024-12-31")
                                        .suspended("2024-03-01..2024-03-31")
                                        .line(UsageType::AiAgent, 1, "2024-04-15..2024-05-31"))
                              .with(SubscriptionBuilder("B")
                                        .terms("2024-01-15..2024-10-31")
                                        .line(UsageType::AiAgent, 1, "2024-02-01..2024-04-30"))
                              .build();
    QTEST(nextText(m_english, why(tenant, type, iso), tenant), "english");
    QTEST(nextText(m_dutch, why(tenant, type, iso), tenant), "dutch");
}

void TestExplanationTexts::callsEqualNamesByTheirIds()
{
    Tenant tenant = abc();
    for (Subscription subscription : std::vector(tenant.subscriptions)) {
        subscription.name = subscription.id == "C" ? QString("Care") : QString("Tax");
        tenant.put(subscription);
    }
    QCOMPARE(questionText(m_english, why(tenant, std::nullopt, "2024-04-01"), tenant),
             "Why is Tax (B) the primary subscription?");
    QCOMPARE(questionText(m_english, why(tenant, UsageType::IvrOutbound, "2024-04-01"), tenant),
             "Why does Care pay for IVR Outbound Campaigns?");
}

void TestExplanationTexts::saysThatThereIsNoRule()
{
    QCOMPARE(noRuleText(m_dutch, UsageType::Wfo), "Geen regel bekend: het artikel zegt niet welk abonnement de "
                                                  "overschrijding van Workforce Optimization (WFO) betaalt. "
                                                  "Seatkeeper raadt er niet naar (aanname A12).");
    QVERIFY(noRuleText(m_english, UsageType::Wfo).startsWith("No rule known: "));
}

QTEST_APPLESS_MAIN(TestExplanationTexts)
#include "test_explanation_texts.moc"
