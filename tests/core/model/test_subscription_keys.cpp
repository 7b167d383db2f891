#include "core/model/subscription_keys.h"

#include <QTest>

using namespace seatkeeper;

class TestSubscriptionKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEqualIdsOneRef();
    void givesEachNewIdTheNextRef();
    void findsOnlyWhatWasNamed();
};

void TestSubscriptionKeys::givesEqualIdsOneRef()
{
    SubscriptionKeys keys;
    const SubscriptionRef ref = keys.intern(u"Gr\u00f6\u00dfe 7");
    QCOMPARE(keys.intern(u"GRO\u0308\u00dfE 7"), ref);
    QCOMPARE(keys.find(u"gr\u00f6\u1e9ee 7"), std::optional(ref));
    QCOMPARE(keys.key(ref), QByteArray("größe 7"));
    QCOMPARE(keys.size(), std::size_t{1});
}

void TestSubscriptionKeys::givesEachNewIdTheNextRef()
{
    SubscriptionKeys keys;
    QCOMPARE(keys.intern(u"Sub1"), SubscriptionRef{0});
    QCOMPARE(keys.intern(u"Sub01"), SubscriptionRef{1});
    QCOMPARE(keys.intern(u"sub1"), SubscriptionRef{0});
    QCOMPARE(keys.intern(u"Sub2"), SubscriptionRef{2});
}

void TestSubscriptionKeys::findsOnlyWhatWasNamed()
{
    SubscriptionKeys keys;
    QCOMPARE(keys.find(u"Sub1"), std::nullopt);
    keys.intern(u"Sub1");
    QCOMPARE(keys.find(u"Sub2"), std::nullopt);
}

QTEST_APPLESS_MAIN(TestSubscriptionKeys)
#include "test_subscription_keys.moc"
