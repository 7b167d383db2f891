#include "support/builders.h"
#include "ui/licenses/license_draft.h"
#include "ui/licenses/seats_text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestLicenseDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesNothingByItself();
    void turnsIntoChanges();
    void leavesASupervisorOnStandardAlone();
    void goesOnAfterAnEdit();
    void countsSeats();
    void saysWhatTooManyMeans();

private:
    static Tenant tenant(Licensing licensing = Licensing::Concurrent);
    static SubscriptionRef ref(const Tenant& tenant, const char* id)
    {
        return tenant.find(QString::fromLatin1(id))->ref;
    }
    static PersonId who() { return static_cast<PersonId>(0); }
};

Tenant TestLicenseDraft::tenant(Licensing licensing)
{
    return TenantBuilder()
        .with(SubscriptionBuilder(QStringLiteral("A"))
                  .licensing(licensing)
                  .terms(QStringLiteral("2024-01-01..2026-12-31"))
                  .line(UsageType::StandardAgent, 2, QStringLiteral("2024-01-01..")))
        .with(SubscriptionBuilder(QStringLiteral("B"))
                  .licensing(licensing)
                  .terms(QStringLiteral("2027-01-01.."))
                  .line(UsageType::PremiumAgent, 1, QStringLiteral("2027-01-01..")))
        .with(PersonBuilder(QStringLiteral("one@x")).holds(QStringLiteral("A")))
        .with(PersonBuilder(QStringLiteral("two@x")).holds(QStringLiteral("B"), License::PremiumAgent))
        .build();
}

void TestLicenseDraft::changesNothingByItself()
{
    const LicenseDraft draft(tenant(), who());
    QVERIFY(!draft.isChanged());
    QVERIFY(draft.changes().empty());
    QCOMPARE(draft.rows().size(), 2U);
    QCOMPARE(draft.rows().front().now.license, std::optional(License::StandardAgent));
}

void TestLicenseDraft::turnsIntoChanges()
{
    const Tenant before = tenant();
    LicenseDraft draft(before, who());
    draft.choose(ref(before, "A"), {});
    draft.choose(ref(before, "B"), {License::PremiumAgent, true});
    const std::vector<Change> changes = draft.changes();
    QCOMPARE(changes.size(), 2U);
    QCOMPARE(std::get<RemoveLicense>(changes.at(0)).license, License::StandardAgent);
    QCOMPARE(std::get<AssignLicense>(changes.at(1)).subscription, QStringLiteral("B"));
    QVERIFY(std::get<AssignLicense>(changes.at(1)).supervisor);
    const Result<Tenant> after = draft.after();
    QVERIFY(after);
    QVERIFY(!after->pool->holdingOn(after->licensesOf(who()), ref(before, "A")));
    QVERIFY(before.pool->holdingOn(before.licensesOf(who()), ref(before, "A"))); // the plan's own is untouched
    draft.choose(ref(before, "A"), {License::StandardAgent, false});
    draft.choose(ref(before, "B"), {});
    QVERIFY(!draft.isChanged());
}

void TestLicenseDraft::leavesASupervisorOnStandardAlone()
{
    Tenant before = tenant();
    before.setLicenses(who(), before.pool.edit().intern({{ref(before, "A"), License::StandardAgent, true}}));
    LicenseDraft draft(before, who());
    draft.choose(ref(before, "B"), {License::StandardAgent, false});
    QCOMPARE(draft.changes().size(), 1U);
    QVERIFY(draft.after());
}

void TestLicenseDraft::goesOnAfterAnEdit()
{
    const Tenant before = tenant();
    LicenseDraft draft(before, who());
    draft.choose(ref(before, "B"), {License::StandardAgent, false});
    Tenant edited = before;
    edited.setLicenses(who(), LicenseSetId::None);
    draft.rebase(edited);
    QCOMPARE(draft.rows().at(0).now.license, std::nullopt);                          // follows the plan
    QCOMPARE(draft.rows().at(1).now.license, std::optional(License::StandardAgent)); // stays chosen
    QCOMPARE(draft.changes().size(), 1U);
}

void TestLicenseDraft::countsSeats()
{
    const Tenant before = tenant();
    LicenseDraft draft(before, who());
    draft.choose(ref(before, "A"), {License::PremiumAgent, false});
    const std::vector<Seats> seats = draft.seats(ref(before, "A"), day(QStringLiteral("2026-06-01")));
    QCOMPARE(seats.size(), 2U);
    QCOMPARE(seats.at(0).assigned, 1);
    QCOMPARE(seats.at(0).after, 0);
    QCOMPARE(seats.at(0).committed, std::optional(2));
    QCOMPARE(seats.at(1).after, 1);
    QVERIFY(!seats.at(1).committed);
    QVERIFY(seats.at(1).isOver());
    // A subscription that has not begun is counted by what it begins with.
    const std::vector<Seats> later = draft.seats(ref(before, "B"), day(QStringLiteral("2026-06-01")));
    QCOMPARE(later.size(), 1U);
    QCOMPARE(later.at(0).committed, std::optional(1));
}

void TestLicenseDraft::saysWhatTooManyMeans()
{
    const Language english(LanguageCode::English);
    const Language dutch(LanguageCode::Dutch);
    Seats seats{License::StandardAgent, 41, 42, 50, Licensing::Concurrent};
    QCOMPARE(seatsText(english, seats), QStringLiteral("Standard: 41 of 50 assigned; 42 after saving."));
    seats = {License::StandardAgent, 63, 63, 35, Licensing::Concurrent};
    QCOMPARE(seatsText(english, seats), QStringLiteral("Standard: 63 of 35 assigned. With concurrent licenses usage "
                                                       "counts, not assignment."));
    seats = {License::PremiumAgent, 12, 13, 10, Licensing::Named};
    QVERIFY(seatsText(dutch, seats).contains(QStringLiteral("13")));
    QVERIFY(seatsText(english, seats).endsWith(QStringLiteral("short by 3.")));
}

QTEST_GUILESS_MAIN(TestLicenseDraft)
#include "test_license_draft.moc"
