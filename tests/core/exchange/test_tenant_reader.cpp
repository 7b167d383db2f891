#include "support/applied.h"
#include "support/builders.h"
#include "support/tenant_text.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What a tenant file becomes.
class TestTenantReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasDefaultsForWhatIsAbsent_data();
    void hasDefaultsForWhatIsAbsent();
    void takesNullForAbsent();
    void readsEverything();
    void readsTheLimits();
    void tellsUnknownRolesFromNone_data();
    void tellsUnknownRolesFromNone();
    void findsReferencesInAnySpelling();
    void doesNotDependOnHowItIsWritten_data();
    void doesNotDependOnHowItIsWritten();
    void saysThatADeviceCannotBeRead();
};

namespace {

Tenant read(const QString& members)
{
    return readTenantText(tenantFile(members).toUtf8()).value();
}

} // namespace

void TestTenantReader::hasDefaultsForWhatIsAbsent_data()
{
    QTest::addColumn<QString>("members");

    QTest::newRow("nothing") << "";
    QTest::newRow("empty parts")
        << R"("tenant": {}, "assumptions": {}, "subscriptions": [], "users": [], "usage": [], "invoices": [])";
    QTest::newRow("nulls")
        << R"("tenant": null, "assumptions": null, "subscriptions": null, "users": null, "usage": null, "invoices": null)";
    QTest::newRow("nulls within")
        << R"("tenant": {"name": null, "currency": null}, "assumptions": {"renewalKeepsAge": null, "overageDay": null})";
}

void TestTenantReader::hasDefaultsForWhatIsAbsent()
{
    QFETCH(QString, members);
    QCOMPARE(canonicalBytes(read(members)), canonicalBytes(Tenant()));
}

void TestTenantReader::takesNullForAbsent()
{
    const Tenant bare = read(R"(
        "subscriptions": [{"id": "A", "licensing": "named", "terms": [{"starts": "2024-01-01"}]}],
        "users": [{"email": "ann", "licenses": [{"subscription": "A", "license": "standard-agent"}]}],
        "usage": [{"month": "2024-01", "usageType": "ivr", "quantity": 1}],
        "invoices": [{"month": "2024-01", "amount": "1"}])");
    const Tenant nulls = read(R"(
        "subscriptions": [{"id": "A", "name": null, "department": null, "licensing": "named", "flex": null, "hybrid": null,
            "trial": null, "autoRenew": null, "created": null, "costCenter": null, "contractNumber": null, "supplier": null,
            "noticeDays": null, "note": null, "terms": [{"starts": "2024-01-01", "ends": null}], "suspensions": null,
            "entitlements": null, "overageRates": {"ivr": null}}],
        "users": [{"email": "ann", "displayName": null, "firstName": null, "lastName": null, "department": null,
            "status": null, "roles": null,
            "licenses": [{"subscription": "A", "license": "standard-agent", "supervisor": null}]}],
        "usage": [{"month": "2024-01", "usageType": "ivr", "subscription": null, "quantity": 1}],
        "invoices": [{"month": "2024-01", "amount": "1", "number": null, "note": null}])");
    QCOMPARE(canonicalBytes(nulls), canonicalBytes(bare));
    QVERIFY(bare.people->status(bare.memberWith(u"ann").value()) == AccountStatus::Active);
    QVERIFY(!bare.find(u"A")->created);
}

void TestTenantReader::readsEverything()
{
    const Tenant tenant = read(R"("tenant": {"name": "Contoso", "currency": "EUR"},
        "assumptions": {"renewalKeepsAge": false, "overageDay": "month-start"},
        "subscriptions": [{"id": "Sub1", "name": "n", "department": "d", "licensing": "concurrent", "flex": "3",
            "hybrid": true, "trial": true, "autoRenew": true, "created": "2023-01-01", "costCenter": "cc",
            "contractNumber": "cn", "supplier": "s", "noticeDays": 90, "note": "note",
            "terms": [{"starts": "2026-01-01", "ends": null}, {"starts": "2023-01-01", "ends": "2025-12-31"}],
            "suspensions": [{"starts": "2024-05-01", "ends": "2024-05-10"}],
            "entitlements": [{"usageType": "ivr", "quantity": 7, "starts": "2024-01-01", "ends": null},
                {"usageType": "standard-agent", "quantity": 50, "starts": "2023-01-01", "ends": "2023-12-31"}],
            "overageRates": {"standard-agent": "95.00"}}],
        "users": [{"email": "Ann@contoso.example", "displayName": "Ann Smit", "firstName": "Ann", "lastName": "Smit",
            "department": "Care", "status": "pending", "roles": ["agent", "administrator"],
            "licenses": [{"subscription": "Sub1", "license": "premium-agent", "supervisor": true}]}],
        "usage": [{"month": "2026-01", "usageType": "ivr", "subscription": "Sub1", "quantity": 57}],
        "invoices": [{"month": "2026-01", "amount": "665.0", "number": "7", "note": "n"}])");

    QCOMPARE(tenant.name, "Contoso");
    QCOMPARE(tenant.currency, "EUR");
    QVERIFY(tenant.assumptions == Assumptions({.renewalKeepsAge = false, .overageDay = OverageDay::MonthStart}));

    Subscription expected = SubscriptionBuilder("Sub1")
                                .created("2023-01-01")
                                .terms("2023-01-01..2025-12-31 2026-01-01..")
                                .suspended("2024-05-01..2024-05-10")
                                .line(UsageType::StandardAgent, 50, "2023-01-01..2023-12-31")
                                .line(UsageType::Ivr, 7, "2024-01-01..")
                                .rate(UsageType::StandardAgent, "95.00")
                                .build();
    expected.name = "n";
    expected.department = "d";
    expected.flex = "3";
    expected.hybrid = expected.trial = expected.autoRenew = true;
    expected.costCenter = "cc";
    expected.contractNumber = "cn";
    expected.supplier = "s";
    expected.noticeDays = 90;
    expected.note = "note";
    QVERIFY(tenant.subscriptions == std::vector<Subscription>{expected});

    const Person ann{.email = "Ann@contoso.example",
                     .displayName = "Ann Smit",
                     .firstName = "Ann",
                     .lastName = "Smit",
                     .department = "Care",
                     .status = AccountStatus::Pending,
                     .roles = Role::Administrator | Role::Agent};
    QVERIFY(tenant.people->person(tenant.memberWith(u"ann@contoso.example").value()) == ann);
    QCOMPARE(licensesText(tenant, ann.email), "Sub1 premium-agent+");
    QCOMPARE(tenant.usage->at({month("2026-01"), UsageType::Ivr, tenant.find(u"Sub1")->ref}), 57);
    const Invoice invoice{InvoiceAmount::fromString(u"665.0").value(), "7", "n"};
    QVERIFY(tenant.invoices->at(month("2026-01")) == invoice);
}

void TestTenantReader::readsTheLimits()
{
    const Tenant tenant = read(subscriptionWith(R"("noticeDays": 0, "created": "0001-01-01",
        "suspensions": [{"starts": "0001-01-01", "ends": "9999-12-31"}],
        "entitlements": [{"usageType": "ivr", "quantity": 2147483647, "starts": "2024-02-29", "ends": "2024-02-29"}],
        "overageRates": {"ivr": "999999.9999", "wfo": "0"})") +
                               R"(, "usage": [{"month": "0001-01", "usageType": "ivr", "quantity": 0},
            {"month": "9999-12", "usageType": "ivr", "quantity": 2147483647}],
            "invoices": [{"month": "9999-12", "amount": "999999999999.99"}])");
    const Subscription& a = tenant.subscriptions.front();
    QCOMPARE(a.noticeDays.value(), 0);
    QCOMPARE(textOf(a.created), "0001-01-01");
    QCOMPARE(textOf(a.suspensions), "0001-01-01..9999-12-31");
    QCOMPARE(linesText(a), "ivr 2147483647 2024-02-29..2024-02-29");
    QCOMPARE(a.rates.at(indexOf(UsageType::Ivr))->toString(), "999999.9999");
    QCOMPARE(tenant.usage->size(), std::size_t{2});
    QCOMPARE(tenant.invoices->begin()->second.amount.toString(), "999999999999.99");
}

void TestTenantReader::tellsUnknownRolesFromNone_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<bool>("known");

    QTest::newRow("absent") << R"("displayName": "Ann")" << false;
    QTest::newRow("null") << R"("roles": null)" << false;
    QTest::newRow("none") << R"("roles": [])" << true;
}

void TestTenantReader::tellsUnknownRolesFromNone()
{
    QFETCH(QString, member);
    const Tenant tenant = read(userWith(member));
    const std::optional<Roles> roles = tenant.people->roles(tenant.memberWith(u"ann@contoso.example").value());
    QTEST(roles.has_value(), "known");
    QVERIFY(roles.value_or(Roles()) == Roles());
}

void TestTenantReader::findsReferencesInAnySpelling()
{
    const Tenant tenant = read(R"("subscriptions": [{"id": "SubÉ1", "licensing": null, "terms": []}],
        "users": [{"email": "ann", "licenses": [{"subscription": "sube\u03011", "license": "standard-agent"}]}],
        "usage": [{"month": "2024-01", "usageType": "ivr", "subscription": "SUBÉ1", "quantity": 1}])");
    QCOMPARE(licensesText(tenant, "ann"), "SubÉ1 standard-agent");
    QVERIFY(tenant.usage->begin()->first.subscription == tenant.subscriptions.front().ref);
}

void TestTenantReader::doesNotDependOnHowItIsWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QString text = tenantFile(R"("tenant": {"name": "Größe 𝄞", "currency": "EUR"}, "users": [{"email": "ann"}])");
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
    QTest::newRow("CRLF") << QString(text).replace("\n", "\r\n").toUtf8();
    QTest::newRow("blanks around") << QByteArray("\n\t " + text.toUtf8() + "\r\n\n");
    QTest::newRow("all on one line") << QString(text).remove(u'\n').remove(u' ').replace("Größe𝄞", "Größe 𝄞").toUtf8();
    QTest::newRow("escapes") << QString(text).replace("Größe 𝄞", R"(Gr\u00f6\u00DFe\u0020\ud834\udd1E)").toUtf8();
    QTest::newRow("an escaped slash is no other") << QString(text).replace("EUR", "\\u0045UR").toUtf8();
}

void TestTenantReader::doesNotDependOnHowItIsWritten()
{
    QFETCH(QByteArray, bytes);
    const Tenant tenant = readTenantText(bytes).value();
    QCOMPARE(tenant.name, QStringLiteral("Größe 𝄞"));
    QCOMPARE(tenant.currency, "EUR");
    QVERIFY(tenant.memberWith(u"ann"));
}

namespace {

/// Gives the begin of a file and fails then, as a disk with a bad sector does.
class BadSector : public QIODevice {
public:
    explicit BadSector(QByteArray begin) : m_begin(std::move(begin)) { open(QIODevice::ReadOnly); }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        if (m_begin.isEmpty())
            return -1;
        const qint64 given = std::min<qint64>(size, m_begin.size());
        std::copy_n(m_begin.cbegin(), given, data);
        m_begin.remove(0, given);
        return given;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_begin;
};

} // namespace

void TestTenantReader::saysThatADeviceCannotBeRead()
{
    const QByteArray whole = tenantFile("\"users\": []").toUtf8();
    for (const QByteArray& begin : {QByteArray(), whole.first(20), whole}) {
        BadSector device(begin);
        const auto result = readTenant(device);
        QVERIFY(!result);
        QCOMPARE(codeOf(result.error().code), codeOf(ErrorCode::FileUnreadable));
    }
}

QTEST_APPLESS_MAIN(TestTenantReader)
#include "test_tenant_reader.moc"
