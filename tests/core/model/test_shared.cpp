#include "core/model/shared.h"

#include <QTest>

#include <vector>

using namespace seatkeeper;

class TestShared : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithAValue();
    void copiesShareUntilAnEdit();
    void editsInPlaceWhereNobodyElseSees();
    void startsAnewWhenTheOtherIsGone();
};

void TestShared::startsWithAValue()
{
    QVERIFY(Shared<std::vector<int>>()->empty());
    QCOMPARE(*Shared(std::vector{1, 2}), std::vector({1, 2}));
}

void TestShared::copiesShareUntilAnEdit()
{
    Shared original(std::vector{1});
    Shared copy = original;
    QVERIFY(copy.isSameAs(original));

    copy.edit().push_back(2);
    QVERIFY(!copy.isSameAs(original));
    QCOMPARE(*original, std::vector({1}));
    QCOMPARE(*copy, std::vector({1, 2}));

    original.edit().push_back(3);
    QCOMPARE(*original, std::vector({1, 3}));
    QCOMPARE(*copy, std::vector({1, 2}));
}

void TestShared::editsInPlaceWhereNobodyElseSees()
{
    Shared alone(std::vector{1});
    const std::vector<int>* const before = &*alone;
    alone.edit().push_back(2);
    QCOMPARE(&*alone, before);
}

void TestShared::startsAnewWhenTheOtherIsGone()
{
    Shared original(std::vector{1});
    {
        const Shared copy = original;
        QVERIFY(copy.isSameAs(original));
    }
    const std::vector<int>* const before = &*original;
    original.edit().push_back(2);
    QCOMPARE(&*original, before);
}

QTEST_APPLESS_MAIN(TestShared)
#include "test_shared.moc"
