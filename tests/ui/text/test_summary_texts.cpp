#include "support/builders.h"
#include "ui/text/summaries.h"

#include <QTest>

#include <set>

using namespace seatkeeper;
using namespace seatkeeper::test;

namespace {

/// An act as core writes it down, with its words in both languages.
struct Act {
    Summary summary;
    QString english;
    QString dutch;
};

Summary act(const char* operation, std::vector<Argument> arguments, qint64 people = 0, qint64 changes = 1)
{
    return {QString::fromLatin1(operation), std::move(arguments), people, changes, {}};
}

std::vector<Act> actsOnContracts()
{
    const QString label("Care (Sub1)");
    const QDate first = day("2027-02-01");
    const QDate last = day("2028-01-31");
    return {
        {act("add-subscription", {label}), "Subscription Care (Sub1) added", "Abonnement Care (Sub1) toegevoegd"},
        {act("edit-subscription", {label}), "Details of Care (Sub1) changed", "Gegevens van Care (Sub1) gewijzigd"},
        {act("remove-subscription", {label}), "Subscription Care (Sub1) removed", "Abonnement Care (Sub1) verwijderd"},
        {act("renew-subscription", {label, first, last}),
         "Care (Sub1) renewed from 1 February 2027 through 31 January 2028",
         "Care (Sub1) verlengd van 1 februari 2027 t/m 31 januari 2028"},
        {act("renew-subscription", {label, first}), "Care (Sub1) renewed from 1 February 2027 with no last day",
         "Care (Sub1) verlengd vanaf 1 februari 2027, zonder einddatum"},
        {act("change-term", {label, first, first, last}),
         "Term of Care (Sub1) that started on 1 February 2027 changed: from 1 February 2027 through 31 January 2028",
         "Contractperiode van Care (Sub1) die op 1 februari 2027 begon gewijzigd: van 1 februari 2027 t/m 31 januari "
         "2028"},
        {act("change-term", {label, first, last}),
         "Term of Care (Sub1) that started on 1 February 2027 changed: from 31 January 2028 with no last day",
         "Contractperiode van Care (Sub1) die op 1 februari 2027 begon gewijzigd: vanaf 31 januari 2028, zonder "
         "einddatum"},
        {act("end-subscription", {label, last}), "Care (Sub1) ended: it runs through 31 January 2028",
         "Care (Sub1) beëindigd: loopt t/m 31 januari 2028"},
        {act("suspend-subscription", {label, first, last}),
         "Care (Sub1) suspended from 1 February 2027 through 31 January 2028",
         "Care (Sub1) opgeschort van 1 februari 2027 t/m 31 januari 2028"},
        {act("suspend-subscription", {label, first}), "Care (Sub1) suspended from 1 February 2027 with no last day",
         "Care (Sub1) opgeschort vanaf 1 februari 2027, zonder einddatum"},
        {act("resume-subscription", {label, first}), "Care (Sub1) resumed from 1 February 2027",
         "Care (Sub1) hervat vanaf 1 februari 2027"},
        {act("add-entitlement", {label, UsageType::AiAgent, qint64{1200}, first, last}),
         "Entitlement added to Care (Sub1): AI Agent, quantity 1,200, from 1 February 2027 through 31 January 2028",
         "Gebruiksrecht toegevoegd aan Care (Sub1): AI Agent, aantal 1.200, van 1 februari 2027 t/m 31 januari 2028"},
        {act("add-entitlement", {label, UsageType::Ivr, qint64{40}, first}),
         "Entitlement added to Care (Sub1): IVR ports, quantity 40, from 1 February 2027 with no last day",
         "Gebruiksrecht toegevoegd aan Care (Sub1): IVR-poorten, aantal 40, vanaf 1 februari 2027, zonder einddatum"},
        {act("change-quantity", {label, UsageType::AiAgent, qint64{25}, first}),
         "Quantity of Care (Sub1) changed: AI Agent, 25 from 1 February 2027",
         "Aantal van Care (Sub1) gewijzigd: AI Agent, 25 vanaf 1 februari 2027"},
        {act("end-entitlement", {label, UsageType::IvrOutbound, last}),
         "Entitlement of Care (Sub1) ended: IVR Outbound Campaigns, through 31 January 2028",
         "Gebruiksrecht van Care (Sub1) beëindigd: uitgaande IVR-campagnes, t/m 31 januari 2028"},
        {act("set-overage-rate", {label, UsageType::WebexConnect, "0.0125"}),
         "Overage rate of Care (Sub1) set: Webex Connect, 0.0125 a unit",
         "Overschrijdingstarief van Care (Sub1) ingesteld: Webex Connect, 0,0125 per eenheid"},
        {act("set-overage-rate", {label, UsageType::AiAgent}), "Overage rate of Care (Sub1) taken away: AI Agent",
         "Overschrijdingstarief van Care (Sub1) weggehaald: AI Agent"},
    };
}

std::vector<Act> actsOnPeople()
{
    const QString demi("Demi Peters");
    const QString several;
    const QString from("Care (Sub1)");
    const QString to("Tax (Sub2)");
    return {
        {act("assign-license", {demi, from, UsageType::PremiumAgent}, 1),
         "License assigned to Demi Peters on Care (Sub1): Premium",
         "Licentie toegewezen aan Demi Peters op Care (Sub1): Premium"},
        {act("assign-license", {several, from, UsageType::StandardAgent}, 17),
         "Licenses assigned to 17 people on Care (Sub1): Standard",
         "Licenties toegewezen aan 17 mensen op Care (Sub1): Standard"},
        {act("assign-license", {several, from, UsageType::StandardAgent}, 1),
         "License assigned to 1 person on Care (Sub1): Standard",
         "Licentie toegewezen aan 1 persoon op Care (Sub1): Standard"},
        {act("remove-license", {demi, from, UsageType::StandardAgent}, 1),
         "License of Demi Peters on Care (Sub1) removed: Standard",
         "Licentie van Demi Peters op Care (Sub1) ingetrokken: Standard"},
        {act("remove-license", {several, from, UsageType::StandardAgent}, 1204),
         "Licenses of 1,204 people on Care (Sub1) removed: Standard",
         "Licenties van 1.204 mensen op Care (Sub1) ingetrokken: Standard"},
        {act("move-licenses", {demi, from, to}, 1), "Licenses of Demi Peters moved from Care (Sub1) to Tax (Sub2)",
         "Licenties van Demi Peters overgezet van Care (Sub1) naar Tax (Sub2)"},
        {act("move-licenses", {several, from, to}, 17), "Licenses of 17 people moved from Care (Sub1) to Tax (Sub2)",
         "Licenties van 17 mensen overgezet van Care (Sub1) naar Tax (Sub2)"},
        {act("add-people", {demi}, 1), "Demi Peters added", "Demi Peters toegevoegd"},
        {act("add-people", {several}, 17), "17 people added", "17 mensen toegevoegd"},
        {act("edit-people", {demi}, 1), "Details of Demi Peters changed", "Gegevens van Demi Peters gewijzigd"},
        {act("edit-people", {several}, 17), "Details of 17 people changed", "Gegevens van 17 mensen gewijzigd"},
        {act("remove-people", {demi}, 1), "Demi Peters removed", "Demi Peters verwijderd"},
        {act("remove-people", {several}, 17), "17 people removed", "17 mensen verwijderd"},
        {act("edit-licenses", {demi}, 1), "Licenses of Demi Peters edited", "Licenties van Demi Peters bewerkt"},
        {act("edit-licenses", {several}, 17, 3), "Licenses of 17 people edited, and 2 more changes",
         "Licenties van 17 mensen bewerkt, en nog 2 wijzigingen"},
    };
}

std::vector<Act> actsOnScenarios()
{
    return {
        {act("create-scenario", {"A"}), "Scenario A made", "Scenario A gemaakt"},
        {act("copy-scenario", {"A", "B"}), "Scenario B made as a copy of A", "Scenario B gemaakt als kopie van A"},
        {act("rename-scenario", {"A", "B"}), "Scenario A renamed to B", "Scenario A hernoemd naar B"},
        {act("note-scenario", {"A"}), "Note of scenario A changed", "Notitie van scenario A gewijzigd"},
        {act("delete-scenario", {"A"}), "Scenario A deleted", "Scenario A verwijderd"},
        {act("switch-on-items", {"A"}), "Change of scenario A switched on", "Wijziging van scenario A ingeschakeld"},
        {act("switch-off-items", {"A"}, 0, 3), "Change of scenario A switched off, and 2 more changes",
         "Wijziging van scenario A uitgeschakeld, en nog 2 wijzigingen"},
        {act("discard-items", {"A"}), "Change of scenario A discarded", "Wijziging van scenario A verworpen"},
        {act("edit-item", {"A"}), "Change of scenario A edited", "Wijziging van scenario A bewerkt"},
        {act("take-over", {"A"}), "Change of scenario A taken over into the baseline",
         "Wijziging van scenario A overgenomen in de uitgangssituatie"},
    };
}

std::vector<Act> otherActs()
{
    const QString label("Care (Sub1)");
    const Month january(2027, 1);
    return {
        {act("set-usage", {january, UsageType::AiAgent, label, qint64{31}}),
         "Usage of January 2027 entered: AI Agent, Care (Sub1): 31",
         "Gebruik van januari 2027 ingevoerd: AI Agent, Care (Sub1): 31"},
        {act("set-usage", {january, UsageType::AiAgent, "", qint64{31}}),
         "Usage of January 2027 entered: AI Agent, subscription unknown: 31",
         "Gebruik van januari 2027 ingevoerd: AI Agent, abonnement onbekend: 31"},
        {act("set-usage", {january, UsageType::AiAgent, label}),
         "Usage of January 2027 taken away: AI Agent, Care (Sub1)",
         "Gebruik van januari 2027 weggehaald: AI Agent, Care (Sub1)"},
        {act("set-invoice", {january, "1665.00"}), "Invoice of January 2027 entered: 1,665.00",
         "Factuur van januari 2027 ingevoerd: 1.665,00"},
        {act("set-invoice", {january, "1665.00", "CX-7"}), "Invoice of January 2027 entered: 1,665.00, number CX-7",
         "Factuur van januari 2027 ingevoerd: 1.665,00, nummer CX-7"},
        {act("set-invoice", {january}), "Invoice of January 2027 taken away", "Factuur van januari 2027 weggehaald"},
        {act("set-assumption", {"renewalKeepsAge", "true"}),
         "Assumption A3 changed: a renewed subscription keeps its place",
         "Aanname A3 gewijzigd: een verlengd abonnement behoudt zijn plaats"},
        {act("set-assumption", {"renewalKeepsAge", "false"}),
         "Assumption A3 changed: a renewed subscription starts anew",
         "Aanname A3 gewijzigd: een verlengd abonnement begint opnieuw"},
        {act("set-assumption", {"overageDay", "month-start"}),
         "Assumption A18 changed: the first day of a month counts for its overage",
         "Aanname A18 gewijzigd: de eerste dag van een maand telt voor de overschrijding"},
        {act("set-assumption", {"overageDay", "month-end"}),
         "Assumption A18 changed: the last day of a month counts for its overage",
         "Aanname A18 gewijzigd: de laatste dag van een maand telt voor de overschrijding"},
        {act("edit-tenant", {"Meerbeek"}), "Details of the tenant changed: Meerbeek",
         "Gegevens van de tenant gewijzigd: Meerbeek"},
        {act("import-tenant", {"Meerbeek"}, 1204), "Tenant file imported: Meerbeek, 1,204 people",
         "Tenantbestand geïmporteerd: Meerbeek, 1.204 mensen"},
        {act("import-tenant", {"Meerbeek"}, 1), "Tenant file imported: Meerbeek, 1 person",
         "Tenantbestand geïmporteerd: Meerbeek, 1 persoon"},
        {act("edit-tenant", {""}), "Details of the tenant changed", "Gegevens van de tenant gewijzigd"},
        {act("import-tenant", {""}, 0), "Tenant file imported: 0 people", "Tenantbestand geïmporteerd: 0 mensen"},
        {act("set-invoice", {january, "5"}, 0, 2), "Invoice of January 2027 entered: 5, and 1 more change",
         "Factuur van januari 2027 ingevoerd: 5, en nog 1 wijziging"},
        {act("paint-it-black", {"Care"}), "paint-it-black", "paint-it-black"},
    };
}

} // namespace

/// Every act of History in words.
class TestSummaryTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void namesWhatCoreDescribes();
};

void TestSummaryTexts::names_data()
{
    QTest::addColumn<Summary>("summary");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    for (const std::vector<Act>& acts : {actsOnContracts(), actsOnPeople(), actsOnScenarios(), otherActs()}) {
        for (const Act& one : acts)
            QTest::newRow(qPrintable(one.english)) << one.summary << one.english << one.dutch;
    }
}

void TestSummaryTexts::names()
{
    QFETCH(const Summary, summary);
    QTEST(summaryText(Language(LanguageCode::English), summary), "english");
    QTEST(summaryText(Language(LanguageCode::Dutch), summary), "dutch");
}

/// The words of acts stand here by hand; that core calls them so is seen by letting it describe one of each.
void TestSummaryTexts::namesWhatCoreDescribes()
{
    const Language dutch(LanguageCode::Dutch);
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("Sub1").terms("2026-01-01.."))
                              .with(PersonBuilder("demi@example.org"))
                              .build();
    const std::vector<PersonId> users{PersonId{0}};
    const std::vector<Change> changes{
        AddSubscription{tenant.subscriptions.front()},
        EditSubscription{"Sub1", {}},
        RemoveSubscription{"Sub1"},
        RenewSubscription{"Sub1", range("2027-01-01..")},
        ChangeTerm{"Sub1", day("2026-01-01"), range("2026-01-01..")},
        EndSubscription{"Sub1", day("2026-12-31")},
        SuspendSubscription{"Sub1", range("2026-05-01..2026-05-31")},
        ResumeSubscription{"Sub1", day("2026-05-10")},
        AddEntitlement{"Sub1", {UsageType::Ivr, 1, range("2026-05-01..")}},
        ChangeQuantity{"Sub1", UsageType::Ivr, 2, day("2026-06-01")},
        EndEntitlement{"Sub1", UsageType::Ivr, day("2026-07-01")},
        SetOverageRate{"Sub1", UsageType::Ivr, Rate::fromString(u"1.50")},
        AssignLicense{users, "Sub1"},
        RemoveLicense{users, "Sub1"},
        MoveLicenses{users, "Sub1", "Sub2"},
        AddPeople{{{tenant.people->person(users.front()), {}}}},
        EditPeople{users, {}},
        RemovePeople{users},
        SetUsage{Month(2026, 1), UsageType::Ivr, std::nullopt, 3},
        SetInvoice{Month(2026, 1), InvoiceAmount::fromString(u"1.50"), {}, {}},
        SetAssumption{false},
        EditTenant{"Meerbeek", {}},
    };
    std::set<QString> texts;
    for (const Change& change : changes) {
        const Summary summary = summarise(change, tenant);
        const QString text = summaryText(dutch, summary);
        QVERIFY2(text != summary.operation, qPrintable(summary.operation));
        QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
        texts.insert(text);
    }
    QVERIFY(texts.contains("Licentie toegewezen aan demi@example.org op Sub1: Standard"));
    QVERIFY(texts.contains("Gebruik van januari 2026 ingevoerd: IVR-poorten, abonnement onbekend: 3"));
    QCOMPARE(changes.size(), operationCodes.size());
}

QTEST_APPLESS_MAIN(TestSummaryTexts)
#include "test_summary_texts.moc"
