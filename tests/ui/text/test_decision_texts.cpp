#include "support/builders.h"
#include "ui/text/decision_amounts.h"
#include "ui/text/decision_texts.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The decision sheet in words, in both languages.
class TestDecisionTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersInWords_data();
    void answersInWords();
    void saysWhoCannotBeMoved();
    void saysWhyAWayIsRefused();
    void tellsSeats_data();
    void tellsSeats();
    void tellsOverage_data();
    void tellsOverage();
    void tellsUntilWhen_data();
    void tellsUntilWhen();
    void namesScenarios();
};

namespace {

enum Row : quint8 { WhatHappens, ItsPlace, Handovers, Moves, DaysToMove, Access, Seats, OverageSum };

DecisionQuestion questionOn(const Tenant& tenant, const QString& from)
{
    constexpr int horizon = 90;
    return decisionOn(tenant, tenant.find(u"A")->ref, day(from), horizon).value();
}

std::vector<DecisionRow> rowsOf(const Tenant& tenant, LanguageCode code, const QString& from = "2024-11-01")
{
    return decisionRows(Language(code), decisionSheet(tenant, questionOn(tenant, from)), tenant);
}

QString answer(const std::vector<DecisionRow>& rows, Row row, WayOn way)
{
    return rows.at(row).answers.at(static_cast<std::size_t>(way)).text;
}

/// A and B of the article, before A expires, with somebody on A.
Tenant story()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A")
                  .named("Alpha")
                  .created("2023-12-01")
                  .terms("2024-01-01..2024-12-31")
                  .line(UsageType::StandardAgent, 5, "2024-01-01..2024-12-31")
                  .line(UsageType::AiAgent, 10, "2024-01-01.."))
        .with(SubscriptionBuilder("B")
                  .named("Beta")
                  .terms("2024-03-01..")
                  .line(UsageType::StandardAgent, 5, "2024-03-01..")
                  .line(UsageType::AiAgent, 10, "2024-03-01.."))
        .with(PersonBuilder("ann").administrator().holds("A"))
        .with(PersonBuilder("bo").holds("A"))
        .build();
}

} // namespace

void TestDecisionTexts::answersInWords_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("answers"); // by WayOn

    const auto en = [](const char* name, Row row, const QStringList& answers) {
        QTest::addRow("en, %s", name) << LanguageCode::English << static_cast<int>(row) << answers;
    };
    const auto nl = [](const char* name, Row row, const QStringList& answers) {
        QTest::addRow("nl, %s", name) << LanguageCode::Dutch << static_cast<int>(row) << answers;
    };
    en("what happens", WhatHappens,
       {"Alpha runs on through 31 December 2025. Entitlements that would end with the term go on.",
        "A-2 starts on 1 January 2025 and runs through 31 December 2025, with the entitlements and overage rates of "
        "Alpha.",
        "Alpha ends on 31 December 2024, and nothing follows."});
    en("place", ItsPlace,
       {"It keeps its place, and counts from 1 December 2023. For AI Agent it counts from 1 January 2024.",
        "A new subscription starts young: it counts from 1 January 2025, and the place that Alpha has had since "
        "1 December 2023 is lost. It is not the primary subscription: another one is older. It does not pay for AI "
        "Agent: another one had it earlier.",
        "Its place is free for as long as it has ended. If it is renewed later, it takes its place again."});
    const QString handedOver = "1 Jan 2025: Beta becomes primary instead of Alpha\n"
                               "1 Jan 2025: Beta pays for AI Agent instead of Alpha";
    // Where both are there, a name alone does not say which is meant.
    en("handovers", Handovers,
       {"Nothing changes.",
        "1 Jan 2025: Beta becomes primary instead of Alpha (A)\n1 Jan 2025: Beta pays for AI Agent instead of Alpha "
        "(A)",
        handedOver});
    en("moves", Moves, {"Nobody has to be moved.", "2 people to Alpha (A-2)", "2 people to Beta"});
    en("days", DaysToMove,
       {"–", "None: there is no day on which both are active. Let the new one start earlier to have days for it.",
        "Between 1 November 2024 and 31 December 2024."});
    en("access", Access,
       {"Nobody loses access.",
        "Nobody, but only if everybody is moved on the first day after the end itself, not earlier and not later.",
        "Nobody loses access."});
    en("seats", Seats, {"Standard: 2 of 10 assigned", "Standard: 2 of 10 assigned", "Standard: 2 of 5 assigned"});
    en("overage", OverageSum,
       {"Unknown: no usage has been entered.", "Unknown: no usage has been entered.",
        "Unknown: no usage has been entered."});
    nl("what happens", WhatHappens,
       {"Alpha loopt door t/m 31 december 2025. Gebruiksrechten die met de contractperiode zouden eindigen, lopen "
        "door.",
        "A-2 begint op 1 januari 2025 en loopt t/m 31 december 2025, met de gebruiksrechten en overschrijdingstarieven "
        "van Alpha.",
        "Alpha loopt t/m 31 december 2024, en er volgt niets op."});
    nl("moves", Moves, {"Niemand hoeft te worden overgezet.", "2 mensen naar Alpha (A-2)", "2 mensen naar Beta"});
    nl("days", DaysToMove,
       {"–",
        "Geen: er is geen dag waarop beide actief zijn. Laat het nieuwe eerder beginnen om er dagen voor te hebben.",
        "Tussen 1 november 2024 en 31 december 2024."});
}

void TestDecisionTexts::answersInWords()
{
    QFETCH(const LanguageCode, language);
    QFETCH(const int, row);
    QFETCH(const QStringList, answers);
    const std::vector<DecisionRow> rows = rowsOf(story(), language);
    for (const WayOn way : waysOn)
        QCOMPARE(answer(rows, static_cast<Row>(row), way), answers.at(static_cast<int>(way)));
}

void TestDecisionTexts::saysWhoCannotBeMoved()
{
    const SubscriptionBuilder ends =
        SubscriptionBuilder("A").terms("2024-01-01..2024-12-31").line(UsageType::StandardAgent, 5, "2024-01-01..");
    const auto said = [](const TenantBuilder& tenant, LanguageCode code) {
        return answer(rowsOf(tenant.build(), code), Moves, WayOn::LetEnd);
    };
    const TenantBuilder alone =
        TenantBuilder().with(ends).with(PersonBuilder("ann").holds("A")).with(PersonBuilder("bo").holds("A"));
    QCOMPARE(said(alone, LanguageCode::English), "2 people, but there is no subscription to move them to");
    QCOMPARE(said(alone, LanguageCode::Dutch), "2 mensen, maar er is geen abonnement om naar over te zetten");
    const TenantBuilder full = TenantBuilder(alone).with(SubscriptionBuilder("B").terms("2024-03-01.."));
    QCOMPARE(said(full, LanguageCode::English), "2 people, but no other subscription has a seat for them");
    QCOMPARE(said(full, LanguageCode::Dutch), "2 mensen, maar op geen ander abonnement is voor hen een plaats vrij");
}

void TestDecisionTexts::saysWhyAWayIsRefused()
{
    const Tenant tenant = story();
    DecisionQuestion question = questionOn(tenant, "2024-11-01");
    question.newId = "b";
    const Language language(LanguageCode::English);
    const auto rows = decisionRows(language, decisionSheet(tenant, question), tenant);
    QVERIFY(answer(rows, WhatHappens, WayOn::Replace).contains("There already is a subscription b."));
    QVERIFY(rows.at(WhatHappens).answers.at(1).weight == DecisionAnswer::Weight::Loss);
    for (const Row row : {ItsPlace, Handovers, Moves, DaysToMove, Access, Seats, OverageSum})
        QCOMPARE(answer(rows, row, WayOn::Replace), "–");
}

void TestDecisionTexts::tellsSeats_data()
{
    QTest::addColumn<Licensing>("licensing");
    QTest::addColumn<QString>("renewed");
    QTest::addColumn<QString>("ended");
    QTest::addColumn<QString>("access");

    QTest::newRow("named") << Licensing::Named << "Standard: short by 1"
                           << "Standard: short by 1"
                           << "On 1 January 2025, 1 person loses access through this.";
    QTest::newRow("concurrent") << Licensing::Concurrent << "Standard: 2 of 2 assigned"
                                << "Standard: 2 of 1 assigned\nWith concurrent licenses usage counts, not assignment."
                                << "Nobody loses access.";
}

void TestDecisionTexts::tellsSeats()
{
    QFETCH(const Licensing, licensing);
    const auto subscription = [licensing](const char* id, const char* terms) {
        return SubscriptionBuilder(id).licensing(licensing).terms(terms).line(UsageType::StandardAgent, 1,
                                                                              "2024-01-01..");
    };
    const Tenant tenant = TenantBuilder()
                              .with(subscription("A", "2024-01-01..2024-12-31"))
                              .with(subscription("B", "2024-03-01.."))
                              .with(PersonBuilder("ann").administrator().holds("A"))
                              .with(PersonBuilder("bo").holds("A"))
                              .build();
    const auto rows = rowsOf(tenant, LanguageCode::English);
    QTEST(answer(rows, Seats, WayOn::Renew), "renewed");
    QTEST(answer(rows, Seats, WayOn::LetEnd), "ended");
    QTEST(answer(rows, Access, WayOn::LetEnd), "access");
    const bool isShort = licensing == Licensing::Named;
    QCOMPARE(rows.at(Seats).answers.at(2).weight == DecisionAnswer::Weight::Loss, isShort);
}

void TestDecisionTexts::tellsOverage_data()
{
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<QString>("basis");
    QTest::addColumn<QString>("sums"); // where it ends

    const auto contracts = [](const char* rateOfB) {
        SubscriptionBuilder b = SubscriptionBuilder("B").named("Beta").terms("2024-03-01..");
        b.line(UsageType::StandardAgent, 5, "2024-03-01..").line(UsageType::Wfo, 5, "2024-03-01..");
        if (*rateOfB)
            b.rate(UsageType::StandardAgent, QLatin1String(rateOfB));
        return TenantBuilder().with(SubscriptionBuilder("A").named("Alpha").terms("2024-01-01..2024-12-31")).with(b);
    };
    const QString likeOctober = "Months without usage are taken to be like October 2024.";
    const QString atLeast =
        " An amount is \"at least\" where a rate is missing or nobody pays: do not compare it with one "
        "that is known in full.";
    const QString uncounted = "Not counted, as no usage is known: ";
    QTest::newRow("nothing is known") << contracts("100.00")
                                      << uncounted + "Standard agent, Workforce Optimization (WFO)."
                                      << "Unknown: no usage has been entered.";
    QTest::newRow("nothing is over") << contracts("100.00").usage("2024-10", UsageType::StandardAgent, "A", 5)
                                     << likeOctober + " " + uncounted + "Workforce Optimization (WFO)."
                                     << "No overage.";
    // Where it is renewed, it has no rate.
    QTest::newRow("one a month") << contracts("100.00").usage("2024-10", UsageType::StandardAgent, "A", 6)
                                 << likeOctober + atLeast + " " + uncounted + "Workforce Optimization (WFO)."
                                 << QStringLiteral("Beta: €\u00A01,200.00");
    QTest::newRow("no rate") << contracts("").usage("2024-10", UsageType::StandardAgent, "A", 6)
                             << likeOctober + atLeast + " " + uncounted + "Workforce Optimization (WFO)."
                             << "Beta: unknown";
    QTest::newRow("nobody pays, and at least")
        << contracts("100.00")
               .usage("2024-10", UsageType::StandardAgent, "A", 6)
               .usage("2024-10", UsageType::Wfo, "B", 0)
               .usage("2024-10", UsageType::AiAgent, "", 1)
        << likeOctober + atLeast
        << QStringLiteral("Beta: €\u00A01,200.00\nNobody pays: unknown\nTogether: at least €\u00A01,200.00");
}

void TestDecisionTexts::tellsOverage()
{
    QFETCH(const TenantBuilder, tenant);
    Tenant built = tenant.build();
    built.currency = "EUR";
    const auto rows = rowsOf(built, LanguageCode::English);
    QCOMPARE(rows.at(OverageSum).question, QStringLiteral("Overage from January 2025 through December 2025"));
    const DecisionSheet sheet = decisionSheet(built, questionOn(built, "2024-11-01"));
    QTEST(overageBasis(Language(LanguageCode::English), sheet), "basis");
    QTEST(answer(rows, OverageSum, WayOn::LetEnd), "sums");
}

void TestDecisionTexts::tellsUntilWhen_data()
{
    QTest::addColumn<std::optional<int>>("notice");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");

    QTest::newRow("no notice") << std::optional<int>() << "Alpha (A) runs through 31 December 2024, 60 days left."
                               << "Alpha (A) loopt t/m 31 december 2024, nog 60 dagen.";
    QTest::newRow("today is the last day")
        << std::optional(60)
        << "Alpha (A) runs through 31 December 2024, 60 days left. Notice can be given through 1 November 2024."
        << "Alpha (A) loopt t/m 31 december 2024, nog 60 dagen. Opzeggen kan tot en met 1 november 2024.";
    QTest::newRow("yesterday was")
        << std::optional(61)
        << "Alpha (A) runs through 31 December 2024, 60 days left. The last day to give notice was 31 October 2024."
        << "Alpha (A) loopt t/m 31 december 2024, nog 60 dagen. Opzeggen kon tot en met 31 oktober 2024.";
}

void TestDecisionTexts::tellsUntilWhen()
{
    QFETCH(const std::optional<int>, notice);
    const Tenant tenant =
        TenantBuilder()
            .with(SubscriptionBuilder("A").named("Alpha").terms("2024-01-01..2024-12-31").notice(notice))
            .build();
    const DecisionQuestion question = questionOn(tenant, "2024-11-01");
    QTEST(endingText(Language(LanguageCode::English), question, tenant), "english");
    QTEST(endingText(Language(LanguageCode::Dutch), question, tenant), "dutch");
}

void TestDecisionTexts::namesScenarios()
{
    const Language dutch(LanguageCode::Dutch);
    Subscription subscription = SubscriptionBuilder("A").build();
    QCOMPARE(scenarioNameFor(dutch, WayOn::Renew, subscription), "A verlengen");
    subscription.name = "Alpha %2";
    QCOMPARE(scenarioNameFor(dutch, WayOn::LetEnd, subscription), "Alpha %2 laten eindigen");
    QCOMPARE(nameOf(dutch, WayOn::Replace), "Vervangen door een nieuw abonnement");
}

QTEST_GUILESS_MAIN(TestDecisionTexts)
#include "test_decision_texts.moc"
