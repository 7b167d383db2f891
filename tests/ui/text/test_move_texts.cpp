#include "support/builders.h"
#include "ui/text/move_texts.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// A proposal in words, in both languages.
class TestMoveTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void concludes_data();
    void concludes();
    void givesReasons();
    void saysWhatOthersAre_data();
    void saysWhatOthersAre();
    void saysWhatIsShort();
    void saysWhenToCarryOut();
};

namespace {

const QString always = QStringLiteral("2024-01-01..");

SubscriptionBuilder old()
{
    return SubscriptionBuilder("Old").terms("2023-01-01..2026-12-31");
}

SubscriptionBuilder target(const QString& id, int seats, const QString& terms = always)
{
    return SubscriptionBuilder(id).terms(terms).line(UsageType::StandardAgent, seats, always);
}

/// A tenant with this many people on Old, and one more who keeps access.
TenantBuilder holders(int people)
{
    TenantBuilder tenant;
    tenant.with(old()).with(SubscriptionBuilder("Other").terms(always));
    for (int i = 0; i < people; ++i)
        tenant.with(PersonBuilder(QStringLiteral("user%1@x").arg(i)).department("Care").holds("Old"));
    tenant.with(PersonBuilder("both@x").holds("Old").holds("Other"));
    return tenant;
}

MoveProposal proposed(const Tenant& tenant, std::vector<PersonId> locked = {})
{
    return proposeMoves(tenant, {.source = tenant.find(u"Old")->ref,
                                 .first = day("2026-11-24"),
                                 .last = day("2027-02-22"),
                                 .concurrent = ConcurrentSeats::Limit,
                                 .locked = std::move(locked)});
}

const Language english(LanguageCode::English);
const Language dutch(LanguageCode::Dutch);

} // namespace

void TestMoveTexts::concludes_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("locked");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inDutch");
    const QString other = QStringLiteral(" 1 other keeps access and does not have to be moved.");
    const QString ander = QStringLiteral(" 1 ander behoudt de toegang en hoeft niet te worden overgezet.");
    QTest::newRow("nobody") << 0 << 5 << 0
                            << "Through 22 February 2027, nobody with a license on Old loses access. Nobody has to be "
                               "moved." +
                                   other
                            << "Tot en met 22 februari 2027 verliest niemand met een licentie op Old de toegang. Er "
                               "hoeft niemand te worden overgezet." +
                                   ander;
    QTest::newRow("one") << 1 << 5 << 0
                         << "1 person with a license on Old loses access. That person can be moved." + other
                         << "1 persoon met een licentie op Old verliest de toegang. Die persoon kan worden "
                            "overgezet." +
                                ander;
    QTest::newRow("all") << 3 << 5 << 0
                         << "3 people with a license on Old lose access. All 3 of them can be moved." + other
                         << "3 mensen met een licentie op Old verliezen de toegang. Zij kunnen alle 3 worden "
                            "overgezet." +
                                ander;
    QTest::newRow("some, and one stays")
        << 4 << 1 << 1
        << "4 people with a license on Old lose access. 1 of them can be moved. For 2 of them there is no place. 1 of "
           "them stays, because you chose so." +
               other
        << "4 mensen met een licentie op Old verliezen de toegang. 1 van hen kan worden overgezet. Voor 2 van hen is "
           "er geen plaats. 1 van hen blijft, omdat u dat hebt gekozen." +
               ander;
    QTest::newRow("none of them") << 2 << 0 << 0
                                  << "2 people with a license on Old lose access. For 2 of them there is no place." +
                                         other
                                  << "2 mensen met een licentie op Old verliezen de toegang. Voor 2 van hen is er geen "
                                     "plaats." +
                                         ander;
}

void TestMoveTexts::concludes()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    QFETCH(const int, locked);
    const Tenant tenant = holders(people).with(target("New", seats)).build();
    std::vector<PersonId> staying = tenant.members();
    staying.resize(static_cast<std::size_t>(locked));
    const MoveProposal proposal = proposed(tenant, staying);
    QTEST(moveConclusion(english, tenant, proposal), "inEnglish");
    QTEST(moveConclusion(dutch, tenant, proposal), "inDutch");
}

void TestMoveTexts::givesReasons()
{
    const Tenant tenant = holders(4)
                              .with(target("Own", 1, "2025-01-01..2028-12-31").department("care"))
                              .with(target("Long", 1, "2025-02-01..2029-12-31"))
                              .with(target("Short", 1, "2025-03-01..2028-06-30"))
                              .build();
    const MoveGroup group = proposed(tenant).groups.front();
    QCOMPARE(placeReason(english, tenant, group, 0), QString("Of their own department."));
    QCOMPARE(placeReason(dutch, tenant, group, 0), QString("Van de eigen afdeling."));
    QCOMPARE(placeReason(english, tenant, group, 1), QString("Own is full."));
    QCOMPARE(placeReason(dutch, tenant, group, 2), QString("Own en Long zijn vol."));
    QCOMPARE(noPlaceReason(english, tenant, group), QString("No seat is left on Own, Long and Short."));

    const auto reasonOfFirst = [](const Tenant& other) {
        return placeReason(english, other, proposed(other).groups.front(), 0);
    };
    QCOMPARE(reasonOfFirst(holders(1).with(target("New", 1)).build()), QString("The only one that can take them."));
    QCOMPARE(
        reasonOfFirst(holders(1).with(target("New", 1)).with(target("Newer", 1, "2024-01-01..2028-12-31")).build()),
        QString("Has no known last day."));
    QCOMPARE(reasonOfFirst(holders(1)
                               .with(target("New", 1, "2024-01-01..2029-12-31"))
                               .with(target("Newer", 1, "2024-01-01..2028-12-31"))
                               .build()),
             QString("None runs longer: through 31 December 2029."));
    const Tenant alone = holders(1).build();
    QCOMPARE(noPlaceReason(dutch, alone, proposed(alone).groups.front()),
             QString("Geen ander abonnement kan hen nu opnemen."));
}

void TestMoveTexts::saysWhatOthersAre_data()
{
    QTest::addColumn<SubscriptionBuilder>("other");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inDutch");
    QTest::newRow("takes some") << target("New", 1)
                                << "New takes 1 of these people. 1 seat of this license is free on all days. The "
                                   "proposal uses all of that."
                                << "Naar New gaat 1 van deze mensen. Op alle dagen is 1 plaats van deze licentie vrij. "
                                   "Het voorstel gebruikt dat helemaal.";
    QTest::newRow("takes all") << target("New", 5)
                               << "New takes 2 of these people. 5 seats of this license are free on all days."
                               << "Naar New gaan 2 van deze mensen. Op alle dagen zijn 5 plaatsen van deze licentie "
                                  "vrij.";
    QTest::newRow("is full") << target("New", 0)
                             << "New could take them, but has no seat left. No seat of this license is free on 24 "
                                "November 2026."
                             << "New zou hen kunnen opnemen, maar heeft geen plaats meer. Op 24 november 2026 is geen "
                                "plaats van deze licentie vrij.";
    QTest::newRow("ends before") << target("New", 5, "2024-01-01..2027-01-31")
                                 << "New runs only through 31 January 2027."
                                 << "New loopt maar t/m 31 januari 2027.";
    QTest::newRow("is suspended") << target("New", 5).suspended("2027-01-10..2027-01-20")
                                  << "New is suspended on 10 January 2027."
                                  << "New is op 10 januari 2027 opgeschort.";
    QTest::newRow("begins later")
        << target("New", 5, "2027-01-10..")
        << "New begins only on 10 January 2027. To plan with it, make that the as-of date."
        << "New begint pas op 10 januari 2027. Maak van die dag de peildatum om ermee te plannen.";
    QTest::newRow("without terms") << SubscriptionBuilder("New") << "Of New, no terms are known."
                                   << "Van New zijn geen contractperioden bekend.";
    QTest::newRow("begins when Old is over")
        << target("New", 5, "2027-01-01..")
        << "New can take over from 1 January 2027 at the earliest, when access is gone already; nobody could be moved "
           "without a gap. To plan with it all the same, make that the as-of date."
        << "New kan pas op 1 januari 2027 overnemen, wanneer de toegang al weg is; niemand kan zonder onderbreking "
           "worden overgezet. Maak van die dag de peildatum om er toch mee te plannen.";
    QTest::newRow("has not the type") << SubscriptionBuilder("New").terms(always)
                                      << "New has no Standard agents on 24 November 2026."
                                      << "New heeft op 24 november 2026 geen Standard-agenten.";
}

void TestMoveTexts::saysWhatOthersAre()
{
    QFETCH(const SubscriptionBuilder, other);
    const Tenant tenant = TenantBuilder()
                              .with(old())
                              .with(other)
                              .with(PersonBuilder("a@x").holds("Old"))
                              .with(PersonBuilder("b@x").holds("Old"))
                              .build();
    const MoveProposal proposal = proposed(tenant);
    const MoveGroup& group = proposal.groups.front();
    const MoveCandidate candidate = candidatesOf(tenant, proposal.question, group).front();
    QTEST(candidateText(english, tenant, proposal, group, candidate), "inEnglish");
    QTEST(candidateText(dutch, tenant, proposal, group, candidate), "inDutch");
}

void TestMoveTexts::saysWhatIsShort()
{
    MoveShortage shortage{.license = License::PremiumAgent, .from = day("2027-03-01"), .people = 12};
    QCOMPARE(shortageText(english, shortage), QString("Short by 12 Premium seats from 1 March 2027."));
    QCOMPARE(shortageText(dutch, shortage), QString("Vanaf 1 maart 2027 zijn er 12 Premium-plaatsen te weinig."));
    shortage = {
        .license = License::StandardAgent, .from = day("2027-03-01"), .remedy = ShortageRemedy::None, .people = 1};
    QCOMPARE(shortageText(english, shortage),
             QString("From 1 March 2027, no other subscription can take 1 person with a Standard license. More seats "
                     "would not help."));
    const Tenant tenant = TenantBuilder().with(SubscriptionBuilder("New").named("Nieuw")).build();
    const SeatAddition addition{.subscription = tenant.find(u"New")->ref, .people = 2, .seats = 5, .changes = {}};
    QCOMPARE(additionText(english, tenant, addition),
             QString("5 more Standard seats on Nieuw would do. 3 of them make up for what is short there already."));
    QCOMPARE(
        additionText(dutch, tenant, addition),
        QString("5 Standard-plaatsen meer op Nieuw zijn genoeg. 3 daarvan vullen aan wat daar nu al te weinig is."));
}

void TestMoveTexts::saysWhenToCarryOut()
{
    MoveTarget move{.window = range("2026-12-10..2026-12-31")};
    QCOMPARE(moveWindowText(english, move), QString("To be carried out from 10 through 31 December 2026."));
    QCOMPARE(moveWindowText(dutch, move), QString("Uit te voeren van 10 t/m 31 december 2026."));
    move.window.reset();
    QCOMPARE(moveWindowText(english, move), QString("At once: they are without access."));
}

QTEST_APPLESS_MAIN(TestMoveTexts)
#include "test_move_texts.moc"
