#include "support/builders.h"
#include "ui/text/handover_texts.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Handovers in words: each cause, for the primary and for a usage type, in both languages.
class TestHandoverTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoAndWhy_data();
    void saysWhoAndWhy();
    void leavesNamesAsTheyAre();
};

namespace {

/// The handover of the primary, or of AI Agent, on a day.
Handover handoverOf(const Tenant& tenant, std::optional<UsageType> type, QDate day)
{
    const std::vector<Handover> rows = handovers(tenant, day, day);
    const auto found = std::ranges::find(rows, type, &Handover::type);
    return found == rows.end() ? Handover() : *found;
}

SubscriptionBuilder care()
{
    return SubscriptionBuilder("Sub1").named("Care");
}

SubscriptionBuilder tax()
{
    return SubscriptionBuilder("Sub2").named("Tax");
}

} // namespace

void TestHandoverTexts::saysWhoAndWhy_data()
{
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<bool>("ofPrimary");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("cause");

    const auto ai = [](SubscriptionBuilder builder, const char* terms, const char* line) {
        return builder.terms(QString(terms)).line(UsageType::AiAgent, 1, QString(line));
    };
    // All on 1 March 2026.
    QTest::newRow("ends")
        << TenantBuilder().with(care().terms("2026-01-01..2026-02-28")).with(tax().terms("2026-02-01..")) << true
        << "From 1 March 2026 Tax is the primary subscription. Care has ended by then."
        << "Vanaf 1 maart 2026 is Tax het primaire abonnement. Care is dan geëindigd."
        << "Care: Geëindigd";
    QTest::newRow("ends, and nobody comes")
        << TenantBuilder().with(care().terms("2026-01-01..2026-02-28")) << true
        << "From 1 March 2026 there is no primary subscription. Care has ended by then."
        << "Vanaf 1 maart 2026 is er geen primair abonnement. Care is dan geëindigd."
        << "Care: Geëindigd";
    QTest::newRow("is suspended") << TenantBuilder()
                                         .with(care().terms("2026-01-01..").suspended("2026-03-01..2026-03-31"))
                                         .with(tax().terms("2026-02-01.."))
                                  << true
                                  << "From 1 March 2026 Tax is the primary subscription. Care is suspended then."
                                  << "Vanaf 1 maart 2026 is Tax het primaire abonnement. Care is dan opgeschort."
                                  << "Care: Opgeschort";
    QTest::newRow("is no longer suspended")
        << TenantBuilder()
               .with(care().terms("2026-01-01..").suspended("2026-02-01..2026-02-28"))
               .with(tax().terms("2026-02-01.."))
        << true << "From 1 March 2026 Care is the primary subscription. Care is no longer suspended then."
        << "Vanaf 1 maart 2026 is Care het primaire abonnement. Care is dan niet langer opgeschort."
        << "Care: Hervat";
    QTest::newRow("comes back")
        << TenantBuilder().with(care().terms("2025-01-01..2025-12-31 2026-03-01..")).with(tax().terms("2026-02-01.."))
        << true << "From 1 March 2026 Care is the primary subscription. Care comes back then."
        << "Vanaf 1 maart 2026 is Care het primaire abonnement. Care komt dan terug."
        << "Care: Verlengd";
    QTest::newRow("starts") << TenantBuilder().with(ai(care(), "2026-03-01..", "2026-03-01..")) << false
                            << "From 1 March 2026 Care pays the overage of AI Agent. Care starts then."
                            << "Vanaf 1 maart 2026 betaalt Care de overschrijding van AI Agent. Care begint dan."
                            << "Care: Begonnen";
    QTest::newRow("gets the type") << TenantBuilder().with(ai(care(), "2026-01-01..", "2026-03-01..")) << false
                                   << "From 1 March 2026 Care pays the overage of AI Agent. Care gets AI Agent then."
                                   << "Vanaf 1 maart 2026 betaalt Care de overschrijding van AI Agent. Care krijgt dan "
                                      "AI Agent."
                                   << "Care: Gebruiksrecht begonnen";
    QTest::newRow("no longer has the type")
        << TenantBuilder().with(ai(care(), "2026-01-01..", "2026-01-01..2026-02-28")) << false
        << "From 1 March 2026 nobody pays the overage of AI Agent. Care no longer has AI Agent then."
        << "Vanaf 1 maart 2026 betaalt niemand de overschrijding van AI Agent. Care heeft AI Agent dan niet meer."
        << "Care: Gebruiksrecht geëindigd";
}

void TestHandoverTexts::saysWhoAndWhy()
{
    QFETCH(const TenantBuilder, tenant);
    QFETCH(const bool, ofPrimary);
    QFETCH(const QString, english);
    QFETCH(const QString, dutch);
    QFETCH(const QString, cause);
    const Tenant built = tenant.build();
    const auto type = ofPrimary ? std::nullopt : std::optional(UsageType::AiAgent);
    const Handover handover = handoverOf(built, type, day("2026-03-01"));
    QCOMPARE(handover.date, day("2026-03-01"));
    QCOMPARE(handoverText(Language(LanguageCode::English), built, handover), english);
    QCOMPARE(handoverText(Language(LanguageCode::Dutch), built, handover), dutch);
    QCOMPARE(causeText(Language(LanguageCode::Dutch), built, handover), cause);
}

void TestHandoverTexts::leavesNamesAsTheyAre()
{
    const Tenant tenant =
        TenantBuilder().with(SubscriptionBuilder("A").named("%1 %3 <b>&amp;").terms("2026-03-01..")).build();
    QCOMPARE(
        handoverText(Language(LanguageCode::English), tenant, handoverOf(tenant, {}, day("2026-03-01"))),
        QStringLiteral("From 1 March 2026 %1 %3 <b>&amp; is the primary subscription. %1 %3 <b>&amp; starts then."));
}

QTEST_APPLESS_MAIN(TestHandoverTexts)
#include "test_handover_texts.moc"
