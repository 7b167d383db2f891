#include "core/plan/apply.h"
#include "support/builders.h"
#include "ui/licenses/license_draft.h"
#include "ui/licenses/license_texts.h"
#include "ui/licenses/seats_text.h"
#include "ui/text/translators.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestLicenseDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesNothingByItself();
    void turnsIntoChanges();
    void leavesASupervisorOnStandardAlone();
    void goesOnAfterAnEdit();
    void takesBackWhatWasChosen();
    void countsSeats();
    void leavesManyAsTheyAre();
    void choosesForMany();
    void choosesTheSupervisorRoleApart();
    void takesEverythingAway();
    void judgesManyByOneOfEach();
    void saysWhatItDoesToMany();
    void warnsBesideTheChoice_data();
    void warnsBesideTheChoice();
    void saysWhatTooManyMeans();

private:
    std::unique_ptr<QTranslator> m_translator;

    static Tenant tenant(Licensing licensing = Licensing::Concurrent);
    static SubscriptionRef ref(const Tenant& tenant, const char* id)
    {
        return tenant.find(QString::fromLatin1(id))->ref;
    }
    static std::vector<PersonId> one() { return {static_cast<PersonId>(0)}; }
    static std::vector<PersonId> many() { return {static_cast<PersonId>(0), static_cast<PersonId>(1)}; }
    static std::optional<Holding> held(const Tenant& tenant, std::size_t person, const char* id)
    {
        return tenant.pool->holdingOn(tenant.licensesOf(static_cast<PersonId>(person)), ref(tenant, id));
    }
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

namespace {

constexpr LicenseChoice none{LicenseWish::None, SupervisorWish::AsItIs};
constexpr LicenseChoice standard{LicenseWish::Standard, SupervisorWish::AsItIs};
constexpr LicenseChoice premium{LicenseWish::Premium, SupervisorWish::AsItIs};
constexpr LicenseChoice supervisor{LicenseWish::Premium, SupervisorWish::With};

} // namespace

void TestLicenseDraft::initTestCase()
{
    m_translator = ownTranslator(LanguageCode::English); // has the singular
    QCoreApplication::installTranslator(m_translator.get());
}

void TestLicenseDraft::changesNothingByItself()
{
    const LicenseDraft draft(tenant(), one());
    QVERIFY(!draft.isChanged());
    QVERIFY(draft.changes().empty());
    QCOMPARE(draft.rows().size(), 2U);
    QVERIFY(draft.rows().front().isHeld());
    QVERIFY(!draft.rows().back().isHeld());
}

void TestLicenseDraft::turnsIntoChanges()
{
    const Tenant before = tenant();
    LicenseDraft draft(before, one());
    draft.choose(ref(before, "A"), none);
    draft.choose(ref(before, "B"), supervisor);
    const std::vector<Change> changes = draft.changes();
    QCOMPARE(changes.size(), 2U);
    QCOMPARE(std::get<RemoveLicense>(changes.at(0)).license, License::StandardAgent);
    QCOMPARE(std::get<AssignLicense>(changes.at(1)).subscription, QStringLiteral("B"));
    QVERIFY(std::get<AssignLicense>(changes.at(1)).supervisor);
    const Result<Tenant> after = draft.trial();
    QVERIFY(after);
    QVERIFY(!held(*after, 0, "A"));
    QVERIFY(held(before, 0, "A")); // the plan's own is untouched
    draft.choose(ref(before, "A"), standard);
    draft.choose(ref(before, "B"), none);
    QVERIFY(!draft.isChanged());
}

void TestLicenseDraft::leavesASupervisorOnStandardAlone()
{
    Tenant before = tenant();
    before.setLicenses(one().front(), before.pool.edit().intern({{ref(before, "A"), License::StandardAgent, true}}));
    LicenseDraft draft(before, one());
    draft.choose(ref(before, "A"), standard);
    draft.choose(ref(before, "B"), standard);
    QCOMPARE(draft.changes().size(), 1U);
    QVERIFY(draft.trial());
    draft.choose(ref(before, "A"), {LicenseWish::AsItIs, SupervisorWish::Without});
    QVERIFY(draft.trial());
    QVERIFY(!held(*draft.trial(), 0, "A")->supervisor);
}

void TestLicenseDraft::goesOnAfterAnEdit()
{
    const Tenant before = tenant();
    LicenseDraft draft(before, one());
    draft.choose(ref(before, "B"), standard);
    Tenant edited = before;
    edited.setLicenses(one().front(), LicenseSetId::None);
    draft.rebase(edited);
    QVERIFY(!draft.rows().at(0).steps.front().after);                                  // follows the plan
    QCOMPARE(draft.rows().at(1).steps.front().after->license, License::StandardAgent); // stays chosen
    QCOMPARE(draft.changes().size(), 1U);
    edited.setLicenses(one().front(), LicenseSetId::NotAMember);
    draft.rebase(edited);
    QVERIFY(draft.people().empty());
}

void TestLicenseDraft::takesBackWhatWasChosen()
{
    Tenant before = tenant();
    LicenseDraft draft(before, one());
    draft.choose(ref(before, "A"), premium);
    draft.choose(ref(before, "A"), standard); // what there is
    Tenant edited = before;
    edited.setLicenses(one().front(), LicenseSetId::None);
    draft.rebase(edited);
    QVERIFY(!draft.isChanged());
}

void TestLicenseDraft::countsSeats()
{
    const Tenant before = tenant();
    LicenseDraft draft(before, one());
    draft.choose(ref(before, "A"), premium);
    const std::vector<Seats> seats = draft.seats(draft.row(ref(before, "A")), day(QStringLiteral("2026-06-01")));
    QCOMPARE(seats.size(), 2U);
    QCOMPARE(seats.at(0).assigned, 1);
    QCOMPARE(seats.at(0).after, 0);
    QCOMPARE(seats.at(0).committed, std::optional(2));
    QCOMPARE(seats.at(1).after, 1);
    QVERIFY(!seats.at(1).committed);
    QVERIFY(seats.at(1).isOver());
    // A subscription that has not begun is counted by what it begins with, and others' licenses count as well.
    const std::vector<Seats> later = draft.seats(draft.row(ref(before, "B")), day(QStringLiteral("2026-06-01")));
    QCOMPARE(later.size(), 1U);
    QCOMPARE(later.at(0).committed, std::optional(1));
    QCOMPARE(later.at(0).assigned, 1);
    QCOMPARE(later.at(0).after, 1);
}

void TestLicenseDraft::leavesManyAsTheyAre()
{
    const Tenant before = tenant();
    LicenseDraft draft(before, many());
    QVERIFY(draft.isForMany());
    QVERIFY(!draft.isChanged());
    QCOMPARE(draft.alteredPeople(), 0);
    const Language english(LanguageCode::English);
    QCOMPARE(asItIsText(english, draft.row(ref(before, "A")).steps),
             QStringLiteral("Leave as it is (1 Standard, 1 none)"));
    draft.choose(ref(before, "A"), standard);
    QCOMPARE(draft.alteredPeople(), 1); // the other one has it
    draft.choose(ref(before, "A"), {});
    QVERIFY(draft.changes().empty());
}

void TestLicenseDraft::choosesForMany()
{
    const Tenant before = tenant();
    LicenseDraft draft(before, many());
    draft.choose(ref(before, "A"), none);
    draft.choose(ref(before, "B"), supervisor);
    QCOMPARE(draft.alteredPeople(), 2);
    const std::vector<Change> changes = draft.changes();
    QCOMPARE(changes.size(), 2U);
    QCOMPARE(std::get<RemoveLicense>(changes.at(0)).users, one()); // only who has one
    QCOMPARE(std::get<AssignLicense>(changes.at(1)).users, many());
    QVERIFY(std::get<AssignLicense>(changes.at(1)).supervisor);
    const std::vector<Seats> seats = draft.seats(draft.row(ref(before, "B")), day(QStringLiteral("2026-06-01")));
    QCOMPARE(seats.front().assigned, 1);
    QCOMPARE(seats.front().after, 2);
    QVERIFY(seats.front().isOver());
}

void TestLicenseDraft::choosesTheSupervisorRoleApart()
{
    const Tenant before = tenant();
    LicenseDraft draft(before, many());
    draft.choose(ref(before, "A"), {LicenseWish::AsItIs, SupervisorWish::With}); // only a Standard there
    QVERIFY(!draft.isChanged());
    draft.choose(ref(before, "B"), {LicenseWish::AsItIs, SupervisorWish::With});
    const std::vector<Change> changes = draft.changes();
    QCOMPARE(changes.size(), 1U);
    QCOMPARE(std::get<AssignLicense>(changes.front()).users, std::vector{static_cast<PersonId>(1)});
    // Who gets Premium keeps the role or does not have it; nobody gets it along with the license.
    draft.choose(ref(before, "A"), premium);
    QVERIFY(!held(*draft.trial(), 0, "A")->supervisor);
}

void TestLicenseDraft::takesEverythingAway()
{
    const Tenant before = tenant();
    LicenseDraft draft(before, many());
    draft.chooseNone();
    QCOMPARE(draft.changes().size(), 2U);
    const Result<Tenant> after = draft.trial();
    for (const PersonId person : many())
        QCOMPARE(after->licensesOf(person), LicenseSetId::None);
}

void TestLicenseDraft::judgesManyByOneOfEach()
{
    const Tenant before =
        TenantBuilder()
            .with(SubscriptionBuilder(QStringLiteral("A")).terms(QStringLiteral("2024-01-01..")))
            .with(SubscriptionBuilder(QStringLiteral("B")).terms(QStringLiteral("2024-01-01..2026-12-31")))
            .with(PersonBuilder(QStringLiteral("1@x")).administrator().holds(QStringLiteral("B")))
            .with(PersonBuilder(QStringLiteral("2@x")).administrator().holds(QStringLiteral("A")))
            .with(PersonBuilder(QStringLiteral("3@x")).holds(QStringLiteral("B")))
            .with(PersonBuilder(QStringLiteral("4@x")).holds(QStringLiteral("B")))
            .with(PersonBuilder(QStringLiteral("5@x")).rolesUnknown())
            .build();
    const std::vector<PersonId> all = before.members();
    LicenseDraft draft(before, {all.at(0), all.at(2), all.at(3), all.at(4)});
    draft.choose(ref(before, "B"), none);
    draft.choose(ref(before, "A"), standard);
    const QDate today = day(QStringLiteral("2026-06-01"));
    const AccessConsequences moved = draft.consequences(*draft.trial(), today);
    QVERIFY(moved.lost.empty());
    QCOMPARE(moved.gained.size(), 2U); // whoever had none, and later those whose subscription would have ended
    QCOMPARE(moved.gained.at(0).people, 1);
    QCOMPARE(moved.gained.at(1).day, day(QStringLiteral("2027-01-01")));
    QCOMPARE(moved.gained.at(1).people, 3);
    draft.choose(ref(before, "A"), {});
    const AccessConsequences taken = draft.consequences(*draft.trial(), today);
    QCOMPARE(taken.lost.size(), 1U);
    QCOMPARE(taken.lost.front().people, 3);
    QCOMPARE(taken.lost.front().administrators, 1);
    QCOMPARE(taken.lost.front().administratorsLeft, 1); // who is not edited
    // The whole change does what its trial says.
    Tenant after = before;
    for (const Change& change : draft.changes())
        QVERIFY(applyChange(after, change));
    QCOMPARE(consequences(before, after, today).access, taken);
}

void TestLicenseDraft::saysWhatItDoesToMany()
{
    const Tenant before = tenant();
    const Language english(LanguageCode::English);
    LicenseDraft draft(before, many());
    draft.choose(ref(before, "B"), supervisor);
    QCOMPARE(
        stepTexts(english, draft.row(ref(before, "B")).steps),
        QStringList({"1 person gets Premium + Supervisor.", "1 person gets Premium + Supervisor instead of Premium."}));
    draft.choose(ref(before, "B"), none);
    QCOMPARE(stepTexts(english, draft.row(ref(before, "B")).steps),
             QStringList({"Premium is taken away from 1 person."}));
}

void TestLicenseDraft::warnsBesideTheChoice_data()
{
    QTest::addColumn<QString>("subscription");
    QTest::addColumn<LicenseChoice>("choice");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QStringList>("warnings");
    const QStringList soon{"A license here gives access only through 31 December 2026."};
    QTest::newRow("ends in 91 days") << "A" << standard << "2026-10-01" << QStringList();
    QTest::newRow("ends in 90 days") << "A" << standard << "2026-10-02" << soon;
    QTest::newRow("ends today") << "A" << standard << "2026-12-31" << soon;
    QTest::newRow("nobody gets one") << "A" << LicenseChoice() << "2026-12-31" << QStringList();
    QTest::newRow("has not begun") << "B" << standard << "2026-12-31"
                                   << QStringList({"A license here gives access only from 1 January 2027."});
    QTest::newRow("has begun") << "B" << standard << "2027-01-01" << QStringList();
    QTest::newRow("supervisor without Premium")
        << "A" << LicenseChoice{LicenseWish::AsItIs, SupervisorWish::With} << "2026-06-01"
        << QStringList({"1 person with Standard does not become supervisor: it needs a Premium license."});
}

void TestLicenseDraft::warnsBesideTheChoice()
{
    QFETCH(QString, subscription);
    QFETCH(LicenseChoice, choice);
    QFETCH(QString, today);
    const Tenant before = tenant();
    LicenseDraft draft(before, many());
    const Subscription& about = *before.find(subscription);
    draft.choose(about.ref, choice);
    QTEST(warningTexts(Language(LanguageCode::English), about, choice, draft.row(about.ref).steps, day(today)),
          "warnings");
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
