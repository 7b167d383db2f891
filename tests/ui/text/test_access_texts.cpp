#include "support/builders.h"
#include "ui/text/access_texts.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

namespace {

/// A ends on 2026-12-31 and comes back in March, B goes on, C is suspended in June 2026, D starts in 2028, E is
/// incomplete.
Tenant fiveSubscriptions()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A").terms("2024-01-01..2026-12-31 2027-03-01..2027-12-31"))
        .with(SubscriptionBuilder("B").terms("2024-02-01..2027-01-31"))
        .with(SubscriptionBuilder("C").terms("2024-03-01..").suspended("2026-06-01..2026-06-30"))
        .with(SubscriptionBuilder("D").terms("2028-01-01.."))
        .with(SubscriptionBuilder("E").licensing(std::nullopt))
        .with(PersonBuilder("none@x"))
        .with(PersonBuilder("administrator@x").administrator())
        .with(PersonBuilder("a@x").holds("A"))
        .with(PersonBuilder("b@x").holds("B"))
        .with(PersonBuilder("c@x").holds("C"))
        .with(PersonBuilder("d@x").holds("D"))
        .with(PersonBuilder("e@x").holds("E"))
        .with(PersonBuilder("ab@x").holds("A").holds("B"))
        .with(PersonBuilder("de@x").holds("D").holds("E"))
        .build();
}

Tenant with(const Tenant& tenant, const char* email, LicenseSetId set)
{
    Tenant changed = tenant;
    changed.setLicenses(tenant.people->find(QString(email)).value(), set);
    return changed;
}

} // namespace

/// What is said about a person's access, on a day and after a change.
class TestAccessTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesAVerdict_data();
    void givesAVerdict();
    void knowsWhoHasGone();
    void countsSubscriptions();
    void tellsTheConsequence_data();
    void tellsTheConsequence();

private:
    Language m_english{LanguageCode::English};
    Language m_dutch{LanguageCode::Dutch};
};

void TestAccessTexts::givesAVerdict_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    const auto row = [](const char* name, const char* email, const char* iso, const char* english, const char* dutch) {
        QTest::newRow(name) << QString(email) << QString(iso) << QString(english) << QString(dutch);
    };
    row("yes", "b@x", "2026-11-24", "Access on 24 November 2026: yes, via B, through 31 January 2027.",
        "Toegang op 24 november 2026: ja, via B, t/m 31 januari 2027.");
    row("on the last day", "b@x", "2027-01-31", "Access on 31 January 2027: yes, via B, through 31 January 2027.",
        "Toegang op 31 januari 2027: ja, via B, t/m 31 januari 2027.");
    row("on the day after", "b@x", "2027-02-01", "Access on 1 February 2027: no, B ended on 31 January 2027.",
        "Toegang op 1 februari 2027: nee, B is geëindigd op 31 januari 2027.");
    row("through two", "ab@x", "2026-11-24", "Access on 24 November 2026: yes, via A and B, through 31 January 2027.",
        "Toegang op 24 november 2026: ja, via A en B, t/m 31 januari 2027.");
    row("through the other", "ab@x", "2027-01-01", "Access on 1 January 2027: yes, via B, through 31 January 2027.",
        "Toegang op 1 januari 2027: ja, via B, t/m 31 januari 2027.");
    row("open", "c@x", "2026-11-24", "Access on 24 November 2026: yes, via C, with no known last day.",
        "Toegang op 24 november 2026: ja, via C, zonder bekende laatste dag.");
    row("in a gap", "a@x", "2027-01-01",
        "Access on 1 January 2027: no, A ended on 31 December 2026. There is access from 1 March 2027.",
        "Toegang op 1 januari 2027: nee, A is geëindigd op 31 december 2026. Toegang is er vanaf 1 maart 2027.");
    row("after all", "ab@x", "2028-01-01",
        "Access on 1 January 2028: no, the last subscription with a license (A) ended on 31 December 2027.",
        "Toegang op 1 januari 2028: nee, het laatste abonnement met een licentie (A) is geëindigd op 31 december "
        "2027.");
    row("suspended", "c@x", "2026-06-01",
        "Access on 1 June 2026: no, C is suspended. There is access from 1 July 2026.",
        "Toegang op 1 juni 2026: nee, C is opgeschort. Toegang is er vanaf 1 juli 2026.");
    row("not started", "d@x", "2027-12-31",
        "Access on 31 December 2027: no, D has not started yet. There is access from 1 January 2028.",
        "Toegang op 31 december 2027: nee, D is nog niet begonnen. Toegang is er vanaf 1 januari 2028.");
    row("incomplete", "e@x", "2026-11-24", "Access on 24 November 2026: no, the term of E is not known.",
        "Toegang op 24 november 2026: nee, de contractperiode van E is niet bekend.");
    row("the best of two", "de@x", "2026-11-24",
        "Access on 24 November 2026: no, D has not started yet. There is access from 1 January 2028.",
        "Toegang op 24 november 2026: nee, D is nog niet begonnen. Toegang is er vanaf 1 januari 2028.");
    row("no license", "none@x", "2026-11-24", "Access on 24 November 2026: no, there is no license.",
        "Toegang op 24 november 2026: nee, er is geen licentie.");
    row("administrator without license", "administrator@x", "2026-11-24",
        "Access on 24 November 2026: no, there is no license. Whether an administrator needs one is not documented "
        "(assumption "
        "A13).",
        "Toegang op 24 november 2026: nee, er is geen licentie. Of een beheerder er een nodig heeft, is niet "
        "gedocumenteerd "
        "(aanname A13).");
}

void TestAccessTexts::givesAVerdict()
{
    QFETCH(const QString, email);
    QFETCH(const QString, iso);
    const Tenant tenant = fiveSubscriptions();
    const PersonId person = tenant.people->find(email).value();
    QTEST(accessVerdict(m_english, tenant, person, day(iso)), "english");
    QTEST(accessVerdict(m_dutch, tenant, person, day(iso)), "dutch");
}

void TestAccessTexts::knowsWhoHasGone()
{
    const Tenant tenant = with(fiveSubscriptions(), "a@x", LicenseSetId::NotAMember);
    const PersonId person = tenant.people->find(u"a@x").value();
    QCOMPARE(accessVerdict(m_dutch, tenant, person, day("2026-11-24")), "Deze persoon staat niet meer in het plan.");
}

void TestAccessTexts::countsSubscriptions()
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms("2024-01-01..").suspended("2026-01-01.."))
                              .with(SubscriptionBuilder("B").terms("2024-01-01..").suspended("2026-01-01.."))
                              .with(SubscriptionBuilder("C").licensing(std::nullopt))
                              .with(SubscriptionBuilder("D").licensing(std::nullopt))
                              .with(PersonBuilder("ab@x").holds("A").holds("B"))
                              .with(PersonBuilder("cd@x").holds("C").holds("D"))
                              .build();
    const auto verdict = [&](const Language& language, const char* email, const char* iso) {
        return accessVerdict(language, tenant, tenant.people->find(QString(email)).value(), day(iso));
    };
    QCOMPARE(verdict(m_english, "ab@x", "2026-11-24"), "Access on 24 November 2026: no, A and B are suspended.");
    QCOMPARE(verdict(m_dutch, "ab@x", "2026-11-24"), "Toegang op 24 november 2026: nee, A en B zijn opgeschort.");
    QCOMPARE(verdict(m_english, "ab@x", "2023-11-24"),
             "Access on 24 November 2023: no, A and B have not started yet. There is access from 1 January 2024.");
    QCOMPARE(verdict(m_dutch, "cd@x", "2026-11-24"),
             "Toegang op 24 november 2026: nee, de contractperioden van C en D zijn niet bekend.");
}

void TestAccessTexts::tellsTheConsequence_data()
{
    QTest::addColumn<QString>("from"); // whose licenses are had before
    QTest::addColumn<QString>("to");   // and whose after
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    const auto row = [](const char* name, const char* from, const char* to, const char* english, const char* dutch) {
        QTest::newRow(name) << QString(from) << QString(to) << QString(english) << QString(dutch);
    };
    row("nothing", "b@x", "b@x", "", "");
    row("other way, same days", "b@x", "ab@x", "", "");
    row("longer", "a@x", "b@x", "Access through 31 January 2027 instead of 31 December 2026.",
        "Toegang t/m 31 januari 2027 in plaats van t/m 31 december 2026.");
    row("lost", "a@x", "none@x", "This takes away access on 24 November 2026.",
        "Hierdoor is er op 24 november 2026 geen toegang meer.");
    row("given", "none@x", "a@x", "This gives access on 24 November 2026, through 31 December 2026.",
        "Hierdoor is er op 24 november 2026 toegang, t/m 31 december 2026.");
    row("given, open", "none@x", "c@x", "This gives access on 24 November 2026, with no known last day.",
        "Hierdoor is er op 24 november 2026 toegang, zonder bekende laatste dag.");
    row("opened", "a@x", "c@x", "Access no longer ends on 31 December 2026; it has no known last day.",
        "De toegang eindigt niet meer op 31 december 2026; er is geen laatste dag bekend.");
    row("closed", "c@x", "a@x", "Access had no known last day; it now ends on 31 December 2026.",
        "Van de toegang was geen laatste dag bekend; die loopt nu t/m 31 december 2026.");
    row("none before and after", "d@x", "none@x", "", "");
}

void TestAccessTexts::tellsTheConsequence()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const Tenant tenant = fiveSubscriptions();
    const auto setOf = [&](const QString& email) { return tenant.licensesOf(tenant.people->find(email).value()); };
    const Tenant before = with(tenant, "none@x", setOf(from));
    const Tenant after = with(tenant, "none@x", setOf(to));
    const PersonId person = tenant.people->find(u"none@x").value();
    QTEST(accessConsequence(m_english, before, after, person, day("2026-11-24")), "english");
    QTEST(accessConsequence(m_dutch, before, after, person, day("2026-11-24")), "dutch");

    const Tenant gone = with(tenant, "none@x", LicenseSetId::NotAMember);
    QCOMPARE(accessConsequence(m_english, gone, gone, person, day("2026-11-24")), "");
}

QTEST_APPLESS_MAIN(TestAccessTexts)
#include "test_access_texts.moc"
