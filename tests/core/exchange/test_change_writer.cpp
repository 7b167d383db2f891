#include "core/exchange/change_reader.h"
#include "core/exchange/change_writer.h"
#include "core/exchange/json_reader.h"
#include "support/random_changes.h"

#include <QBuffer>
#include <QTest>

#include <set>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What is written as a line of a changes file is read as the same change.
class TestChangeWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWas();
    void leavesOutThePeople();
    void writesLines_data();
    void writesLines();
};

namespace {

QByteArray lineOf(const Change& change, const Directory& people)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeChangeLine(buffer, change, people) ? buffer.data() : QByteArray("failed");
}

std::optional<Change> read(const QByteArray& line, const std::function<Result<Change>(const JsonValue&)>& reader)
{
    std::optional<Change> change;
    const auto parsed = readJsonText(line, 1, [&](const JsonValue& value) {
        if (auto result = reader(value))
            change = std::move(*result);
    });
    return parsed ? change : std::nullopt;
}

} // namespace

void TestChangeWriter::isReadAsItWas()
{
    std::set<std::size_t> kinds;
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        RandomChanges random(seed);
        for (int i = 0; i < 60; ++i) {
            const Change change = random.next(tenant);
            const auto users = lineOf(change, *tenant.people);
            const bool namesNobody = users.contains("\"users\":[]"); // a tenant without members
            const auto again = read(users, [&](const JsonValue& value) { return readChange(value, tenant); });
            QCOMPARE(again.has_value(), !namesNobody);
            if (!again)
                continue;
            QVERIFY2(*again == change, users.constData());
            QVERIFY(users.endsWith('\n') && users.count('\n') == 1);
            kinds.insert(change.index());
        }
    }
    QCOMPARE(kinds.size(), operationCodes.size());
}

void TestChangeWriter::leavesOutThePeople()
{
    const Change move = MoveLicenses{{PersonId{3}}, "A", "B"};
    const QByteArray text = changeWithoutUsers(move);
    QCOMPARE(text, QByteArray(R"({"op":"move-licenses","from":"A","to":"B"})"));
    const auto again = read(text, readChangeWithoutUsers);
    QVERIFY(again && *again == Change(MoveLicenses{{}, "A", "B"}));
}

void TestChangeWriter::writesLines_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("open range")
        << 0 << QByteArray(R"({"op":"renew-subscription","subscription":"A","starts":"2024-01-01","ends":null})");
    QTest::newRow("taken away") << 1
                                << QByteArray(
                                       R"({"op":"set-overage-rate","subscription":"A","usageType":"ivr","rate":null})");
    QTest::newRow("usage of nobody")
        << 2
        << QByteArray(R"({"op":"set-usage","month":"2024-01","usageType":"ivr","subscription":null,"quantity":3})");
    QTest::newRow("patch")
        << 3
        << QByteArray(
               R"({"op":"edit-subscription","subscription":"A","set":{"name":"a \"b\"","licensing":null,"hybrid":true,"noticeDays":null}})");
    QTest::newRow("rate as written")
        << 4 << QByteArray(R"({"op":"set-overage-rate","subscription":"A","usageType":"ivr","rate":"95.00"})");
}

void TestChangeWriter::writesLines()
{
    QFETCH(int, which);
    SubscriptionPatch patch;
    patch.name = QStringLiteral("a \"b\"");
    patch.licensing = std::optional<Licensing>();
    patch.noticeDays = std::optional<int>();
    patch.hybrid = true;
    const std::array<Change, 5> changes{
        RenewSubscription{"A", range("2024-01-01..")}, SetOverageRate{"A", UsageType::Ivr, std::nullopt},
        SetUsage{month("2024-01"), UsageType::Ivr, std::nullopt, 3}, EditSubscription{"A", patch},
        SetOverageRate{"A", UsageType::Ivr, Rate::fromString(u"95.00")}};
    QTEST(lineOf(changes.at(static_cast<std::size_t>(which)), Directory()).trimmed(), "line");
}

QTEST_GUILESS_MAIN(TestChangeWriter)
#include "test_change_writer.moc"
