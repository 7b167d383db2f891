#include "core/plan/apply.h"
#include "support/builders.h"
#include "ui/text/consequence_texts.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What a change does, in both languages.
class TestConsequenceTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void putsLossesFirst();
};

namespace {

Tenant departments()
{
    Tenant tenant = TenantBuilder()
                        .with(SubscriptionBuilder("A")
                                  .terms("2022-01-01..2027-01-31")
                                  .line(UsageType::AiAssistant, 60, "2022-01-01..")
                                  .rate(UsageType::StandardAgent, "92.50")
                                  .rate(UsageType::AiAssistant, "17.25"))
                        .with(SubscriptionBuilder("B")
                                  .terms("2024-01-01..2027-11-14")
                                  .line(UsageType::AiAssistant, 5, "2024-01-01..")
                                  .rate(UsageType::StandardAgent, "101.00")
                                  .rate(UsageType::AiAssistant, "20.00"))
                        .with(PersonBuilder("one@x").administrator().holds("A"))
                        .with(PersonBuilder("two@x").holds("A"))
                        .build();
    tenant.currency = QStringLiteral("EUR");
    return tenant;
}

QStringList texts(LanguageCode code, const Tenant& before, const Change& change)
{
    Tenant after = before;
    if (!applyChange(after, change))
        return {};
    QStringList list;
    for (const ConsequenceText& text :
         consequenceTexts(Language(code), consequences(before, after, day("2026-11-24")), before, after))
        list.push_back(QString(text.text).replace(QChar(QChar::Nbsp), u' '));
    return list;
}

} // namespace

void TestConsequenceTexts::says_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("english");
    QTest::addColumn<QStringList>("dutch");
    QTest::newRow("an end")
        << Change(EndSubscription{"A", day("2026-12-31")})
        << QStringList{"On 1 January 2027, 2 people lose access through this. Among them is the last administrator.",
                       "B is the primary subscription from 1 through 31 January 2027, instead of A, and pays for "
                       "agents, "
                       "IVR ports and Webex Connect. A unit then costs: Standard agents € 101.00 instead of € 92.50.",
                       "B pays the overage of AI Assistant from 1 through 31 January 2027, instead of A. A unit then "
                       "costs "
                       "€ 20.00 instead of € 17.25."}
        << QStringList{"Op 1 januari 2027 verliezen hierdoor 2 mensen de toegang. Onder hen is de laatste beheerder.",
                       "B is van 1 t/m 31 januari 2027 het primaire abonnement, in plaats van A, en betaalt voor "
                       "agenten, IVR-poorten en Webex Connect. De tarieven per eenheid zijn dan: Standard-agenten "
                       "€ 101,00 (nu € 92,50).",
                       "B betaalt van 1 t/m 31 januari 2027 de overschrijding van AI Assistant, in plaats van A. Een "
                       "eenheid kost dan € 20,00 in plaats van € 17,25."};
    QTest::newRow("a type that nobody had, without a rate")
        << Change(AddEntitlement{"B", {UsageType::AiAgent, 5, range("2027-01-01..2027-01-01")}})
        << QStringList{"B pays the overage of AI Agent on 1 January 2027; nobody would have. B has no known overage "
                       "rate for it, so amounts are unknown."}
        << QStringList{"B betaalt op 1 januari 2027 de overschrijding van AI Agent; anders niemand. Van B is daarvoor "
                       "geen overschrijdingstarief bekend. Bedragen zijn daarom onbekend."};
    QTest::newRow("a later end") << Change(ChangeTerm{"B", day("2024-01-01"), range("2024-01-01..2027-11-30")})
                                 << QStringList{"B is the primary subscription from 15 through 30 November 2027; there "
                                                "would have been none.",
                                                "B pays the overage of AI Assistant from 15 through 30 November 2027; "
                                                "nobody would have. A unit then costs € 20.00."}
                                 << QStringList{"B is van 15 t/m 30 november 2027 het primaire abonnement; anders was "
                                                "er geen.",
                                                "B betaalt van 15 t/m 30 november 2027 de overschrijding van AI "
                                                "Assistant; anders niemand. Een eenheid kost dan € 20,00."};
    QTest::newRow("an earlier end of the last one")
        << Change(EndSubscription{"B", day("2027-11-13")})
        << QStringList{"There is no primary subscription on 14 November 2027; it would have been B.",
                       "Nobody pays the overage of AI Assistant on 14 November 2027; B would have."}
        << QStringList{"Er is op 14 november 2027 geen primair abonnement; anders was het B.",
                       "Niemand betaalt op 14 november 2027 de overschrijding van AI Assistant; anders B."};
    QTest::newRow("nothing of the sort") << Change(SetOverageRate{"B", UsageType::Wfo, Rate::fromString(u"1.00")})
                                         << QStringList{"From today on, who pays and who has access stay as they are."}
                                         << QStringList{
                                                "Wie betaalt en wie toegang heeft, blijft vanaf vandaag zoals het is."};
}

void TestConsequenceTexts::says()
{
    QFETCH(const Change, change);
    QTEST(texts(LanguageCode::English, departments(), change), "english");
    QTEST(texts(LanguageCode::Dutch, departments(), change), "dutch");
}

void TestConsequenceTexts::putsLossesFirst()
{
    const Tenant before = departments();
    Tenant after = before;
    QVERIFY(applyChange(after, EndSubscription{"A", day("2026-12-31")}));
    const auto list = consequenceTexts(Language(LanguageCode::English), consequences(before, after, day("2026-11-24")),
                                       before, after);
    QCOMPARE(list.front().weight, ConsequenceText::Weight::Loss);
    QCOMPARE(list.back().weight, ConsequenceText::Weight::Note);
}

QTEST_APPLESS_MAIN(TestConsequenceTexts)
#include "test_consequence_texts.moc"
