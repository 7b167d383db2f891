#include "core/plan/plain_moves.h"
#include "support/applied.h"
#include "support/builders.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Where people go who would lose access with a subscription.
class TestPlainMoves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesWhoWouldLoseAccess_data();
    void movesWhoWouldLoseAccess();
};

namespace {

constexpr auto named = Licensing::Named;

SubscriptionBuilder source(Licensing licensing)
{
    return SubscriptionBuilder("A").licensing(licensing).terms("2024-01-01..2026-12-31");
}

/// Another one, with so many seats for Standard.
SubscriptionBuilder taker(const QString& id, Licensing licensing, int seats, const QString& terms = "2025-01-01..")
{
    return SubscriptionBuilder(id).licensing(licensing).terms(terms).line(UsageType::StandardAgent, seats,
                                                                          "2024-01-01..");
}

/// `ann, bo > B; cas > C`: all moves, in their order.
QString movesText(const Tenant& tenant)
{
    QStringList moves;
    for (const Change& change : plainMoves(tenant, tenant.find(u"A")->ref, day("2027-01-01"))) {
        const auto& move = std::get<MoveLicenses>(change);
        QStringList people;
        for (const PersonId person : move.users)
            people.push_back(tenant.people->email(person));
        moves.push_back(people.join(QStringLiteral(", ")) + QStringLiteral(" > ") + move.to);
        if (move.from != QStringLiteral("A") || applied(tenant, change).verdict != accepted)
            return QStringLiteral("does not fit");
    }
    return moves.join(QStringLiteral("; "));
}

} // namespace

void TestPlainMoves::movesWhoWouldLoseAccess_data()
{
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<QString>("moves");

    const auto people = [](TenantBuilder tenant) {
        return tenant.with(PersonBuilder("ann").holds("A"))
            .with(PersonBuilder("bo").holds("A"))
            .with(PersonBuilder("cas").administrator().holds("A"));
    };
    const auto with = [&people](const SubscriptionBuilder& one, Licensing licensing = named) {
        return people(TenantBuilder().with(source(licensing)).with(one));
    };
    QTest::newRow("nowhere to go") << people(TenantBuilder().with(source(named))) << "";
    QTest::newRow("administrators first") << with(taker("B", named, 3)) << "cas, ann, bo > B";
    QTest::newRow("as many as there are seats") << with(taker("B", named, 2)) << "cas, ann > B";
    QTest::newRow("no seat") << with(taker("B", named, 0)) << "";
    QTest::newRow("concurrent, where usage counts")
        << with(taker("B", Licensing::Concurrent, 0), Licensing::Concurrent) << "cas, ann, bo > B";
    QTest::newRow("seats that others have")
        << with(taker("B", named, 3)).with(PersonBuilder("dik").holds("B")) << "cas, ann > B";
    QTest::newRow("the oldest first, then the next")
        << with(taker("B", named, 1)).with(taker("C", named, 5, "2024-06-01..")) << "cas, ann, bo > C";
    QTest::newRow("divided") << with(taker("B", named, 5)).with(taker("C", named, 1, "2024-06-01.."))
                             << "cas > C; ann, bo > B";
    QTest::newRow("not active on the day") << with(taker("B", named, 5, "2025-01-01..2026-12-31")) << "";
    QTest::newRow("active from the day on") << with(taker("B", named, 5, "2027-01-01..")) << "cas, ann, bo > B";
    QTest::newRow("active from the day after") << with(taker("B", named, 5, "2027-01-02..")) << "";
    QTest::newRow("suspended on the day") << with(taker("B", named, 5).suspended("2027-01-01..2027-01-01")) << "";
    QTest::newRow("not of that type") << with(SubscriptionBuilder("B")
                                                  .licensing(named)
                                                  .terms("2025-01-01..")
                                                  .line(UsageType::PremiumAgent, 5, "2024-01-01.."))
                                      << "";
    QTest::newRow("a type that has ended") << with(SubscriptionBuilder("B")
                                                       .licensing(named)
                                                       .terms("2025-01-01..")
                                                       .line(UsageType::StandardAgent, 5, "2024-01-01..2026-12-31"))
                                           << "";
    QTest::newRow("who keeps access stays") << TenantBuilder()
                                                   .with(source(named))
                                                   .with(taker("B", named, 5))
                                                   .with(PersonBuilder("ann").holds("A").holds("B"))
                                                   .with(PersonBuilder("bo").holds("B"))
                                                   .with(PersonBuilder("cas"))
                                            << "";
    QTest::newRow("who has one there already goes on to the next")
        << TenantBuilder()
               .with(source(named))
               .with(taker("B", named, 5).suspended("2027-01-01..2027-01-01"))
               .with(taker("C", named, 5))
               .with(PersonBuilder("ann").holds("A").holds("B"))
        << "ann > C";
}

void TestPlainMoves::movesWhoWouldLoseAccess()
{
    QFETCH(const TenantBuilder, tenant);
    QTEST(movesText(tenant.build()), "moves");
}

QTEST_APPLESS_MAIN(TestPlainMoves)
#include "test_plain_moves.moc"
