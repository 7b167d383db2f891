#include "core/model/license_pool.h"

#include <QTest>

using namespace seatkeeper;

namespace {

constexpr SubscriptionRef first{0};
constexpr SubscriptionRef second{1};
constexpr SubscriptionRef third{70000}; // more than fits in two bytes

constexpr Holding standardOnFirst{first, License::StandardAgent};
constexpr Holding premiumOnFirst{first, License::PremiumAgent};
constexpr Holding supervisorOnFirst{first, License::PremiumAgent, true};
constexpr Holding standardOnSecond{second, License::StandardAgent};
constexpr Holding premiumOnThird{third, License::PremiumAgent};

std::vector<Holding> held(const LicensePool& pool, LicenseSetId id)
{
    const std::span<const Holding> holdings = pool.holdings(id);
    return {holdings.begin(), holdings.end()};
}

} // namespace

class TestLicensePool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheEmptySet();
    void internsASetOnce();
    void ordersHoldingsBySubscription();
    void tellsSetsApart();
    void answersForOneSubscription();
    void putsAHolding();
    void takesAHolding();
    void keepsIdsWhileItGrows();
    void hasNothingForWhoIsNoMember();
};

void TestLicensePool::holdsTheEmptySet()
{
    LicensePool pool;
    QCOMPARE(pool.size(), std::size_t{1});
    QVERIFY(pool.holdings(LicenseSetId::None).empty());
    QCOMPARE(pool.intern({}), LicenseSetId::None);
}

void TestLicensePool::internsASetOnce()
{
    LicensePool pool;
    const LicenseSetId set = pool.intern({premiumOnFirst, standardOnSecond});
    QCOMPARE(pool.intern({standardOnSecond, premiumOnFirst}), set);
    QCOMPARE(pool.size(), std::size_t{2});
}

void TestLicensePool::ordersHoldingsBySubscription()
{
    LicensePool pool;
    const LicenseSetId set = pool.intern({premiumOnThird, standardOnSecond, supervisorOnFirst});
    QCOMPARE(held(pool, set), std::vector({supervisorOnFirst, standardOnSecond, premiumOnThird}));
}

void TestLicensePool::tellsSetsApart()
{
    LicensePool pool;
    const std::vector<LicenseSetId> sets{
        pool.intern({}),
        pool.intern({standardOnFirst}),
        pool.intern({premiumOnFirst}),
        pool.intern({supervisorOnFirst}),
        pool.intern({standardOnSecond}),
        pool.intern({standardOnFirst, standardOnSecond}),
        pool.intern({premiumOnThird}),
        pool.intern({{SubscriptionRef{70000 - 65536}, License::PremiumAgent}}),
    };
    for (std::size_t i = 0; i < sets.size(); ++i)
        QCOMPARE(static_cast<std::size_t>(sets[i]), i);
}

void TestLicensePool::answersForOneSubscription()
{
    LicensePool pool;
    const LicenseSetId set = pool.intern({supervisorOnFirst, premiumOnThird});
    QCOMPARE(pool.holdingOn(set, first), std::optional(supervisorOnFirst));
    QCOMPARE(pool.holdingOn(set, third), std::optional(premiumOnThird));
    QCOMPARE(pool.holdingOn(set, second), std::nullopt);
    QCOMPARE(pool.holdingOn(LicenseSetId::None, first), std::nullopt);
}

void TestLicensePool::putsAHolding()
{
    LicensePool pool;
    const LicenseSetId set = pool.intern({standardOnFirst, premiumOnThird});
    QCOMPARE(held(pool, pool.with(set, standardOnSecond)),
             std::vector({standardOnFirst, standardOnSecond, premiumOnThird}));
    QCOMPARE(held(pool, pool.with(set, supervisorOnFirst)), std::vector({supervisorOnFirst, premiumOnThird}));
    QCOMPARE(pool.with(set, standardOnFirst), set);
    QCOMPARE(held(pool, set), std::vector({standardOnFirst, premiumOnThird}));
}

void TestLicensePool::takesAHolding()
{
    LicensePool pool;
    const LicenseSetId set = pool.intern({standardOnFirst, premiumOnThird});
    QCOMPARE(held(pool, pool.without(set, first)), std::vector({premiumOnThird}));
    QCOMPARE(pool.without(set, second), set);
    QCOMPARE(pool.without(pool.without(set, first), third), LicenseSetId::None);
}

void TestLicensePool::keepsIdsWhileItGrows()
{
    LicensePool pool;
    std::vector<LicenseSetId> sets;
    for (quint32 i = 0; i < 1000; ++i)
        sets.push_back(pool.intern({{SubscriptionRef{i}, License::PremiumAgent}, {SubscriptionRef{i + 1}}}));
    QCOMPARE(pool.size(), std::size_t{1001});
    for (quint32 i = 0; i < 1000; ++i) {
        QCOMPARE(pool.holdings(sets[i]).size(), std::size_t{2});
        QCOMPARE(pool.holdings(sets[i]).front().subscription, SubscriptionRef{i});
    }
}

void TestLicensePool::hasNothingForWhoIsNoMember()
{
    const LicensePool pool;
    QVERIFY(pool.holdings(LicenseSetId::NotAMember).empty());
    QCOMPARE(pool.holdingOn(LicenseSetId::NotAMember, first), std::nullopt);
}

QTEST_APPLESS_MAIN(TestLicensePool)
#include "test_license_pool.moc"
