#include "core/plan/apply.h"
#include "core/store/delta_codec.h"
#include "support/plan_folder.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The bytes of before-images and of summaries: what goes in comes out, and nothing else does.
class TestDeltaCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItTook_data();
    void givesBackWhatItTook();
    void givesBackRandomDeltas();
    void givesBackSummaries();
    void refusesEveryTruncation();
    void refusesBytesBehindTheEnd();
    void refusesValuesThatThereAreNot_data();
    void refusesValuesThatThereAreNot();
    void survivesAnyFlip();
    void survivesAnyBytes();
};

namespace {

// What the parts that were added later take where there is nothing in them.
constexpr qsizetype emptyText = 4;
constexpr qsizetype emptyMap = 4;

/// A delta with something in every part: the difference of everything from nothing, and back.
PlanDelta fullDelta(bool back)
{
    const PlanState empty;
    PlanState full = fullState();
    PlanDelta delta = difference(empty, full);
    Person person{.email = "Zoë@x",
                  .displayName = "Zoë",
                  .firstName = "Z",
                  .lastName = "ë",
                  .department = "d",
                  .status = AccountStatus::Pending,
                  .roles = Role::Supervisor | Role::Agent};
    delta.baseline.people = {{PersonId{0}, person}, {PersonId{1}, Person()}};
    if (back)
        exchange(full, delta);
    return delta;
}

} // namespace

void TestDeltaCodec::givesBackWhatItTook_data()
{
    QTest::addColumn<PlanDelta>("delta");

    QTest::newRow("nothing") << PlanDelta();
    QTest::newRow("from nothing") << fullDelta(false);
    QTest::newRow("to nothing") << fullDelta(true);
}

void TestDeltaCodec::givesBackWhatItTook()
{
    QFETCH(PlanDelta, delta);
    const auto decoded = decodeDelta(encodeDelta(delta));
    QVERIFY(decoded);
    QVERIFY(*decoded == delta);
}

void TestDeltaCodec::givesBackRandomDeltas()
{
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        PlanState before;
        before.baseline = randomTenant(seed).build();
        PlanState after = before;
        RandomChanges random(seed);
        for (int i = 0; i < 20; ++i)
            static_cast<void>(applyChange(after.baseline, random.next(after.baseline)));
        PlanDelta delta = difference(before, after);
        QVERIFY(decodeDelta(encodeDelta(delta)) == delta);
        exchange(after, delta);
        QVERIFY(decodeDelta(encodeDelta(delta)) == delta);
    }
}

void TestDeltaCodec::givesBackSummaries()
{
    const Summary summary{.operation = "set-usage",
                          .arguments = {QStringLiteral("Größe 𝄞"), QDate(2024, 2, 29), Month(9999, 12), qint64{-1},
                                        UsageType::Wfo, QString()},
                          .people = 1'000'000,
                          .changes = 3};
    QVERIFY(decodeSummary(encodeSummary(summary)) == summary);
    QVERIFY(decodeSummary(encodeSummary(Summary())) == Summary());
    const QByteArray bytes = encodeSummary(summary);
    for (qsizetype size = 0; size < bytes.size(); ++size) // all but the form from before there were scenarios
        QCOMPARE(decodeSummary(bytes.first(size)).has_value(), size == bytes.size() - emptyText);
    QVERIFY(!decodeSummary(bytes + '\0'));
}

void TestDeltaCodec::refusesEveryTruncation()
{
    for (const bool back : {false, true}) {
        PlanDelta delta = fullDelta(back);
        const QByteArray bytes = encodeDelta(delta);
        // As it was before there were sources and Webex ids, and before there were scenarios.
        qsizetype noSources = 1;
        for (const auto& [id, person] : delta.baseline.people)
            noSources += emptyText + person.webexId.toUtf8().size();
        delta.sources.reset();
        const qsizetype beforeSources = encodeDelta(delta).size() - noSources;
        delta.scenarios.clear();
        delta.scenarioItems.clear();
        const qsizetype beforeScenarios = encodeDelta(delta).size() - noSources - 2 * emptyMap;
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QCOMPARE(decodeDelta(bytes.first(size)).has_value(), size == beforeSources || size == beforeScenarios);
    }
}

void TestDeltaCodec::refusesBytesBehindTheEnd()
{
    QVERIFY(!decodeDelta(encodeDelta(fullDelta(true)) + '\0'));
    QVERIFY(!decodeDelta(encodeDelta(PlanDelta()) + encodeDelta(PlanDelta())));
}

void TestDeltaCodec::refusesValuesThatThereAreNot_data()
{
    QTest::addColumn<PlanDelta>("delta");

    const auto row = [](const char* name, const std::function<void(PlanDelta&)>& spoil) {
        PlanDelta delta = fullDelta(true);
        spoil(delta);
        QTest::newRow(name) << delta;
    };
    const auto subscription = [](PlanDelta& delta) -> Subscription& {
        return delta.baseline.subscriptions.begin()->second.value();
    };
    row("a quantity below 0", [&](PlanDelta& delta) { subscription(delta).lines.front().quantity = -1; });
    row("notice below 0", [&](PlanDelta& delta) { subscription(delta).noticeDays = -1; });
    row("usage below 0", [](PlanDelta& delta) { delta.baseline.usage.begin()->second = -1; });
    row("a usage type", [&](PlanDelta& delta) { subscription(delta).lines.front().type = static_cast<UsageType>(8); });
    row("licensing", [&](PlanDelta& delta) { subscription(delta).licensing = static_cast<Licensing>(2); });
    row("a status",
        [](PlanDelta& delta) { delta.baseline.people.front().second.status = static_cast<AccountStatus>(3); });
    row("roles", [](PlanDelta& delta) { delta.baseline.people.front().second.roles = Roles::fromInt(8); });
    row("an overage day",
        [](PlanDelta& delta) { delta.baseline.head->assumptions.overageDay = static_cast<OverageDay>(2); });
    row("a day after 9999", [&](PlanDelta& delta) { subscription(delta).terms.front().starts = QDate(10000, 1, 1); });
    row("a day before the year 1", [&](PlanDelta& delta) { subscription(delta).created = QDate(-1, 1, 1); });
}

void TestDeltaCodec::refusesValuesThatThereAreNot()
{
    QFETCH(PlanDelta, delta);
    QVERIFY(decodeDelta(encodeDelta(fullDelta(true))));
    QVERIFY(!decodeDelta(encodeDelta(delta)));
}

void TestDeltaCodec::survivesAnyFlip()
{
    const QByteArray bytes = encodeDelta(fullDelta(true));
    Dice dice(1);
    int refused = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray broken = bytes;
        for (int flips = 1 + dice.below(3); flips > 0; --flips) {
            const qsizetype at = dice.below(static_cast<int>(broken.size()));
            broken[at] = static_cast<char>(broken[at] ^ (1 << dice.below(8)));
        }
        refused += decodeDelta(broken) ? 0 : 1;
    }
    QVERIFY(refused > 5'000);
}

void TestDeltaCodec::survivesAnyBytes()
{
    Dice dice(2);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes(dice.below(100), '\0');
        for (char& byte : bytes)
            byte = dice.percent(50) ? '\0' : static_cast<char>(dice.below(256));
        static_cast<void>(decodeDelta(bytes));
        static_cast<void>(decodeSummary(bytes));
    }
    // Lists that claim to be as long as can be.
    QVERIFY(!decodeDelta(QByteArray(1, '\0') + QByteArray(4, '\xff')));
    QVERIFY(!decodeDelta(QByteArray(1, '\1') + QByteArray(4, '\x7f') + QByteArray(100, 'x')));
}

QTEST_APPLESS_MAIN(TestDeltaCodec)
#include "test_delta_codec.moc"
