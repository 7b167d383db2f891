#include "core/model/assumptions.h"
#include "core/model/error.h"
#include "core/model/license.h"
#include "core/model/person.h"
#include "core/model/subscription.h"
#include "core/model/usage_type.h"

#include <QStringList>
#include <QTest>

using namespace seatkeeper;

namespace {

/// The words of an enumeration, in its order.
template <class Enum> QStringList codes()
{
    QStringList words;
    for (const auto& [value, code] : CodeTable<Enum>::rows)
        words.push_back(code);
    return words;
}

/// Whether each word stands for one value and each value for one word.
template <class Enum> bool areOneToOne()
{
    for (const auto& [value, code] : CodeTable<Enum>::rows) {
        const QString word(code);
        if (fromCode<Enum>(word) != value || fromCodeUtf8<Enum>(word.toStdString()) != value || codeOf(value) != code)
            return false;
    }
    return true;
}

} // namespace

/// The words that files use. They are a promise, so they stand here a second time.
class TestCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesUsageTypesInCatalogueOrder();
    void namesWhatFilesHold();
    void standsForOneValueEach();
    void knowsOnlyTheExactWord_data();
    void knowsOnlyTheExactWord();
};

void TestCodes::namesUsageTypesInCatalogueOrder()
{
    QCOMPARE(codes<UsageType>(), QStringList({"standard-agent", "premium-agent", "ivr", "ai-agent", "ai-assistant",
                                              "ivr-outbound", "webex-connect", "wfo"}));
    for (std::size_t i = 0; i < usageTypes.size(); ++i)
        QCOMPARE(indexOf(usageTypes.at(i).type), i);
}

void TestCodes::namesWhatFilesHold()
{
    QCOMPARE(codes<License>(), QStringList({"standard-agent", "premium-agent"}));
    QCOMPARE(codes<Licensing>(), QStringList({"concurrent", "named"}));
    QCOMPARE(codes<Role>(), QStringList({"administrator", "supervisor", "agent"}));
    QCOMPARE(codes<AccountStatus>(), QStringList({"active", "inactive", "pending"}));
    QCOMPARE(codes<OverageDay>(), QStringList({"month-end", "month-start"}));
    QCOMPARE(usageTypeOf(License::StandardAgent), UsageType::StandardAgent);
    QCOMPARE(usageTypeOf(License::PremiumAgent), UsageType::PremiumAgent);
}

void TestCodes::standsForOneValueEach()
{
    QVERIFY(areOneToOne<UsageType>());
    QVERIFY(areOneToOne<License>());
    QVERIFY(areOneToOne<Licensing>());
    QVERIFY(areOneToOne<Role>());
    QVERIFY(areOneToOne<AccountStatus>());
    QVERIFY(areOneToOne<OverageDay>());
    QVERIFY(areOneToOne<ErrorCode>());
}

void TestCodes::knowsOnlyTheExactWord_data()
{
    QTest::addColumn<QString>("word");

    QTest::newRow("nothing") << "";
    QTest::newRow("another case") << "AI-Agent";
    QTest::newRow("a space") << "ai-agent ";
    QTest::newRow("the beginning") << "ai";
    QTest::newRow("another word") << "voice";
}

void TestCodes::knowsOnlyTheExactWord()
{
    QFETCH(QString, word);
    QCOMPARE(fromCode<UsageType>(word), std::nullopt);
    QCOMPARE(fromCodeUtf8<UsageType>(word.toStdString()), std::nullopt);
}

QTEST_APPLESS_MAIN(TestCodes)
#include "test_codes.moc"
