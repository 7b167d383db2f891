#include "core/exchange/tenant_writer.h"
#include "core/plan/apply.h"
#include "support/canonical.h"
#include "support/places.h"
#include "support/random_changes.h"
#include "support/tenant_text.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The canonical bytes of a tenant.
class TestTenantWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheSampleAsItIsKept();
    void writesAnEmptyTenant();
    void writesTextsAsTheyAre();
    void ordersSubscriptions();
    void ordersPartsOfASubscription();
    void ordersPeopleAndTheirLicenses();
    void ordersUsageAndInvoices();
    void leavesOutWhoIsNoMember();
    void readingAndWritingAgainGivesTheSameBytes();
    void doesNotDependOnTheOrderOfInput();
    void doesNotDependOnTheOrderInTheFile();
    void saysWhenTheDeviceTakesNotAll();
};

namespace {

QByteArray contentOf(const QString& file)
{
    QFile device(file);
    [&] { QVERIFY2(device.open(QIODevice::ReadOnly), qPrintable(file)); }();
    return device.readAll();
}

/// The strings that stand in the canonical file under a key, in order: `"id": "Sub1"` gives Sub1.
QStringList valuesOf(const QByteArray& bytes, const QString& key)
{
    QStringList values;
    const QString start = QStringLiteral("\"%1\": ").arg(key);
    for (QString line : QString::fromUtf8(bytes).split(u'\n')) {
        line = line.trimmed();
        if (line.startsWith(start))
            values.push_back(line.sliced(start.size()).remove(u',').remove(u'"'));
    }
    return values;
}

} // namespace

void TestTenantWriter::writesTheSampleAsItIsKept()
{
    const QByteArray sample = contentOf(sampleFile(QStringLiteral("article")));
    const QByteArray golden = contentOf(sourceFile(QStringLiteral("tests/data/article.json")));
    QCOMPARE(QString::fromUtf8(canonicalBytes(readTenantText(sample).value())), QString::fromUtf8(golden));
}

void TestTenantWriter::writesAnEmptyTenant()
{
    QCOMPARE(canonicalBytes(Tenant()), QByteArray(R"({
  "format": "seatkeeper-tenant",
  "version": 1,
  "tenant": {
    "name": "",
    "currency": ""
  },
  "assumptions": {
    "renewalKeepsAge": true,
    "overageDay": "month-end"
  },
  "subscriptions": [],
  "users": [],
  "usage": [],
  "invoices": []
}
)"));
}

void TestTenantWriter::writesTextsAsTheyAre()
{
    Tenant tenant;
    tenant.name = QStringLiteral("\"a\\b/c\" Größe 𝄞 \u2028 \u00ad e\u0301 <&>");
    const QByteArray bytes = canonicalBytes(tenant);
    QVERIFY(bytes.contains(R"("name": "\"a\\b/c\" Größe 𝄞 )"
                           "\u2028 \u00ad e\u0301 <&>\""));
    QCOMPARE(readTenantText(bytes)->name, tenant.name); // not even composed
}

void TestTenantWriter::ordersSubscriptions()
{
    const QByteArray bytes =
        canonicalBytes(TenantBuilder()
                           .assuming({.renewalKeepsAge = false})
                           .with(SubscriptionBuilder("Incomplete"))
                           .with(SubscriptionBuilder("Sub10").terms("2024-01-01.."))
                           .with(SubscriptionBuilder("sub9").terms("2024-01-01.."))
                           .with(SubscriptionBuilder("Z").terms("2024-06-01..").created("2020-01-01"))
                           .with(SubscriptionBuilder("Y").terms("2021-01-01..2021-12-31 2024-01-01.."))
                           .build());
    QCOMPARE(valuesOf(bytes, "id"), QStringList({"Z", "Y", "sub9", "Sub10", "Incomplete"}));
}

void TestTenantWriter::ordersPartsOfASubscription()
{
    const QByteArray bytes = canonicalBytes(TenantBuilder()
                                                .with(SubscriptionBuilder("A")
                                                          .terms("2024-01-01..2024-12-31 2025-01-01..")
                                                          .line(UsageType::Wfo, 1, "2020-01-01..")
                                                          .line(UsageType::StandardAgent, 3, "2024-01-01..")
                                                          .line(UsageType::StandardAgent, 2, "2023-01-01..2023-12-31")
                                                          .rate(UsageType::Wfo, "1.0")
                                                          .rate(UsageType::Ivr, "0"))
                                                .build());
    QCOMPARE(valuesOf(bytes, "usageType"), QStringList({"standard-agent", "standard-agent", "wfo"}));
    QCOMPARE(valuesOf(bytes, "quantity"), QStringList({"2", "3", "1"}));
    QVERIFY(bytes.contains("\"overageRates\": {\n        \"ivr\": \"0\",\n        \"wfo\": \"1.0\"\n      }"));
}

void TestTenantWriter::ordersPeopleAndTheirLicenses()
{
    TenantBuilder builder;
    for (const char* id : {"Sub10", "sub9", "Sub1"})
        builder.with(SubscriptionBuilder(id));
    // By folded address in code point order: '-' < '.' < digits < letters < é < emoji; capitals make no difference.
    const QStringList emails{"a-b@x", "a.b@x", "A1@x", "ab@x", "Zoë@x", "Éva@x", "\uffeex", "😀@x"};
    for (const qsizetype i : {5, 2, 7, 0, 4, 6, 3, 1})
        builder.with(PersonBuilder(emails.at(i))
                         .roles(Role::Agent | Role::Administrator)
                         .holds("Sub10")
                         .holds("sub9")
                         .holds("Sub1"));
    const QByteArray bytes = canonicalBytes(builder.build());
    QCOMPARE(valuesOf(bytes, "email"), emails);
    QCOMPARE(valuesOf(bytes, "subscription").first(3), QStringList({"Sub1", "sub9", "Sub10"}));
    QVERIFY(bytes.contains("\"roles\": [\n        \"administrator\",\n        \"agent\"\n      ]"));
}

void TestTenantWriter::ordersUsageAndInvoices()
{
    Tenant tenant = TenantBuilder()
                        .with(SubscriptionBuilder("Sub10"))
                        .with(SubscriptionBuilder("Sub9").terms("2024-01-01.."))
                        .usage("2024-02", UsageType::StandardAgent, "Sub9", 1)
                        .usage("2024-01", UsageType::Ivr, "", 2)
                        .usage("2024-01", UsageType::Ivr, "Sub10", 3)
                        .usage("2024-01", UsageType::Ivr, "Sub9", 4)
                        .usage("2024-01", UsageType::PremiumAgent, "", 5)
                        .build();
    for (const char* text : {"2024-03", "0999-12", "2024-01"})
        tenant.invoices.edit()[month(text)] = {};
    const QByteArray bytes = canonicalBytes(tenant);
    QCOMPARE(valuesOf(bytes, "quantity"), QStringList({"5", "4", "3", "2", "1"}));
    QCOMPARE(valuesOf(bytes, "subscription"), QStringList({"null", "Sub9", "Sub10", "null", "Sub9"}));
    QCOMPARE(valuesOf(bytes, "month").last(3), QStringList({"0999-12", "2024-01", "2024-03"}));
}

void TestTenantWriter::leavesOutWhoIsNoMember()
{
    const Tenant before = TenantBuilder().with(SubscriptionBuilder("A")).with(PersonBuilder("ann")).build();
    Tenant tenant = before;
    NewPerson bo;
    bo.person.email = "bo";
    bo.licenses = {{"A", License::PremiumAgent, true}};
    QVERIFY(applyChange(tenant, AddPeople{{bo}}));
    QVERIFY(applyChange(tenant, AddSubscription{SubscriptionBuilder("B").build()}));
    QVERIFY(canonicalBytes(tenant) != canonicalBytes(before));
    QVERIFY(applyChange(tenant, RemovePeople{{tenant.memberWith(u"bo").value()}}));
    QVERIFY(applyChange(tenant, RemoveSubscription{"B"}));
    QCOMPARE(canonicalBytes(tenant), canonicalBytes(before));
}

namespace {

/// A random tenant that has been through some changes, so that it has all kinds of values.
Tenant changedTenant(std::uint32_t seed)
{
    Tenant tenant = randomTenant(seed).build();
    RandomChanges random(seed);
    for (int i = 0; i < 20; ++i)
        static_cast<void>(applyChange(tenant, random.next(tenant)));
    return tenant;
}

using Json = nlohmann::ordered_json;

/// The same JSON with the members of each object and the elements of each list in another order.
Json shuffled(const Json& value, Dice& dice)
{
    if (value.is_array()) {
        std::vector<Json> elements(value.begin(), value.end());
        std::ranges::shuffle(elements, dice);
        Json result = Json::array();
        for (const Json& element : elements)
            result.push_back(shuffled(element, dice));
        return result;
    }
    if (!value.is_object())
        return value;
    std::vector<std::pair<std::string, Json>> members;
    for (const auto& [key, member] : value.items())
        members.emplace_back(key, member);
    std::ranges::shuffle(members, dice);
    Json result = Json::object();
    for (const auto& [key, member] : members)
        result[key] = shuffled(member, dice);
    return result;
}

} // namespace

void TestTenantWriter::readingAndWritingAgainGivesTheSameBytes()
{
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        const QByteArray bytes = canonicalBytes(changedTenant(seed));
        const auto again = readTenantText(bytes);
        QVERIFY2(again, again ? "" : qPrintable(QString(codeOf(again.error().code)) + again.error().place.path));
        QCOMPARE(canonicalBytes(*again), bytes);
    }
}

void TestTenantWriter::doesNotDependOnTheOrderOfInput()
{
    Dice dice(5);
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        TenantBuilder builder = randomTenant(seed);
        const QByteArray bytes = canonicalBytes(builder.build());
        QCOMPARE(canonicalBytes(builder.shuffle(dice).build()), bytes);
    }
}

void TestTenantWriter::doesNotDependOnTheOrderInTheFile()
{
    Dice dice(6);
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        const QByteArray bytes = canonicalBytes(changedTenant(seed));
        const std::string other = shuffled(Json::parse(bytes.toStdString()), dice).dump();
        QCOMPARE(canonicalBytes(readTenantText(QByteArray::fromStdString(other)).value()), bytes);
    }
}

namespace {

/// Takes some bytes and no more, as a full disk does.
class SmallDisk : public QIODevice {
public:
    explicit SmallDisk(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        if (size > m_room)
            return -1;
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

void TestTenantWriter::saysWhenTheDeviceTakesNotAll()
{
    TenantBuilder builder;
    for (int i = 0; i < 1000; ++i)
        builder.with(PersonBuilder(QStringLiteral("user%1").arg(i)));
    const Tenant tenant = builder.build();
    const qint64 size = canonicalBytes(tenant).size();
    QVERIFY(size > 100'000);
    for (const qint64 room : {qint64{0}, size / 2, size - 1}) {
        SmallDisk disk(room);
        QVERIFY(!writeTenant(disk, tenant));
    }
    SmallDisk disk(size);
    QVERIFY(writeTenant(disk, tenant));
}

QTEST_APPLESS_MAIN(TestTenantWriter)
#include "test_tenant_writer.moc"
