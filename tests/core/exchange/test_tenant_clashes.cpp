#include "support/marked.h"
#include "support/tenant_text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What of a tenant file clashes with another part of it. The mark stands before the place that the error should name.
class TestTenantClashes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void namesWhatOverlaps();
};

namespace {

/// A file with subscriptions of these ids, without terms, and more members behind.
QString withIds(const QStringList& ids, const QString& members)
{
    QStringList parts;
    for (const QString& id : ids)
        parts.push_back(QStringLiteral(R"({"id": "%1", "licensing": null, "terms": []})").arg(id));
    return QStringLiteral("\"subscriptions\": [%1],\n%2").arg(parts.join(", "), members);
}

QString termsOf(const QString& terms)
{
    return QStringLiteral(R"("subscriptions": [{"id": "A", "licensing": "named", "terms": [%1]}])").arg(terms);
}

} // namespace

void TestTenantClashes::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");

    const auto row = [](const char* name, const QString& file, const char* code, const char* path) {
        QTest::newRow(name) << file << code << path;
    };
    row("terms: the last day is shared", termsOf(R"({"starts": "2024-01-01", "ends": "2024-12-31"},
                   ▸{"starts": "2024-12-31"})"),
        "overlap", "$.subscriptions[0].terms");
    row("terms: the later one in the file, though it is earlier in time",
        termsOf(R"({"starts": "2024-06-01"}, {"starts": "2022-01-01", "ends": "2022-12-31"},
                   ▸{"starts": "2023-01-01"})"),
        "overlap", "$.subscriptions[0].terms");
    row("terms: one within another",
        termsOf(R"({"starts": "2024-01-01", "ends": "2024-12-31"}, ▸{"starts": "2024-03-01", "ends": "2024-03-31"})"),
        "overlap", "$.subscriptions[0].terms");
    row("terms: one around another",
        termsOf(R"({"starts": "2024-03-01", "ends": "2024-03-31"}, ▸{"starts": "2024-01-01", "ends": "2024-12-31"})"),
        "overlap", "$.subscriptions[0].terms");
    row("terms: the same twice", termsOf(R"({"starts": "2024-01-01"}, ▸{"starts": "2024-01-01"})"), "overlap",
        "$.subscriptions[0].terms");
    row("suspensions",
        subscriptionWith(
            R"("suspensions": [{"starts": "2024-01-01"}, ▸{"starts": "2025-01-01", "ends": "2025-01-01"}])"),
        "overlap", "$.subscriptions[0].suspensions");
    row("lines of a type", subscriptionWith(R"("entitlements": [
            {"usageType": "ivr", "quantity": 1, "starts": "2024-01-01"},
            {"usageType": "wfo", "quantity": 1, "starts": "2024-01-01"},
            ▸{"usageType": "ivr", "quantity": 1, "starts": "2025-01-01"}])"),
        "overlap", "$.subscriptions[0].entitlements");

    row("two subscriptions with one id",
        R"("subscriptions": [{"id": "A", "licensing": null, "terms": []},
            {"licensing": null, "terms": [], "id": ▸"A"}])",
        "subscription-taken", "$.subscriptions[1].id");
    row("two subscriptions with one id, in another case",
        R"("subscriptions": [{"id": "Größe", "licensing": null, "terms": []},
            {"id": "GRÖSSE", "licensing": null, "terms": []}, {"id": ▸"GRÖßE", "licensing": null, "terms": []}])",
        "subscription-taken", "$.subscriptions[2].id");
    row("two users with one address",
        R"("users": [{"email": "ann@contoso.example"}, {"displayName": "Ann", "email": ▸"Ann@CONTOSO.example"}])",
        "email-taken", "$.users[1].email");
    row("two users with one address, composed otherwise",
        R"("users": [{"email": "j\u00f3@contoso.example"}, {"email": ▸"jo\u0301@contoso.example"}])", "email-taken",
        "$.users[1].email");

    row("two licenses on one subscription", userWith(R"("licenses": [{"subscription": "A", "license": "standard-agent"},
            {"subscription": "B", "license": "standard-agent"},
            {"license": "premium-agent", "subscription": ▸"a"}])"),
        "license-twice", "$.users[0].licenses[2].subscription");
    row("a license on an unknown subscription",
        userWith(R"("licenses": [{"license": "standard-agent", "subscription": ▸"X"}])"), "unknown-subscription",
        "$.users[0].licenses[0].subscription");
    row("usage of an unknown subscription",
        usageWith(R"({"month": "2024-01", "usageType": "ivr", "quantity": 1, "subscription": ▸"X"})"),
        "unknown-subscription", "$.usage[0].subscription");
    row("an unknown subscription, where there is none at all",
        R"("usage": [{"month": "2024-01", "usageType": "ivr", "quantity": 1, "subscription": ▸"A"}])",
        "unknown-subscription", "$.usage[0].subscription");

    row("usage twice", usageWith(R"({"month": "2024-01", "usageType": "ivr", "subscription": "A", "quantity": 1},
            {"month": "2024-02", "usageType": "ivr", "subscription": "A", "quantity": 1},
            ▸{"month": "2024-01", "usageType": "ivr", "subscription": "a", "quantity": 1})"),
        "usage-twice", "$.usage[2]");
    row("usage twice of which it is not known", usageWith(R"({"month": "2024-01", "usageType": "ivr", "quantity": 1},
            ▸{"month": "2024-01", "usageType": "ivr", "subscription": null, "quantity": 2})"),
        "usage-twice", "$.usage[1]");
    row("two invoices of a month",
        R"("invoices": [{"month": "2024-01", "amount": "1"}, {"month": "2024-02", "amount": "1"},
            ▸{"month": "2024-01", "amount": "2"}])",
        "invoice-twice", "$.invoices[2]");

    row("mixed licensing, on one day",
        R"("subscriptions": [
            {"id": "A", "licensing": "concurrent", "terms": [{"starts": "2024-01-01", "ends": "2024-12-31"}]},
            {"id": "B", "licensing": "named", "terms": [{"starts": "2025-01-01"}]},
            ▸{"id": "C", "licensing": "named", "terms": [{"starts": "2024-12-31", "ends": "2024-12-31"}]}])",
        "mixed-licensing", "$.subscriptions[2]");
    row("mixed licensing with a later one: that is at fault",
        R"("subscriptions": [
            {"id": "N", "licensing": "named", "terms": [{"starts": "2024-01-01"}]},
            ▸{"id": "A", "licensing": "concurrent", "terms": [{"starts": "2030-01-01"}]},
            {"id": "B", "licensing": "concurrent", "terms": [{"starts": "2030-01-01"}]}])",
        "mixed-licensing", "$.subscriptions[1]");
    row("mixed licensing, while suspended",
        R"("subscriptions": [
            {"id": "N", "licensing": "named", "terms": [{"starts": "2024-01-01"}], "suspensions": [{"starts": "2024-01-01"}]},
            ▸{"id": "A", "licensing": "concurrent", "terms": [{"starts": "2030-01-01"}]}])",
        "mixed-licensing", "$.subscriptions[1]");
}

void TestTenantClashes::refuses()
{
    QFETCH(QString, file);
    QFETCH(QString, code);
    QFETCH(QString, path);
    const Marked text = marked(tenantFile(file));
    const auto result = readTenantText(text.bytes);
    QVERIFY(!result);
    QCOMPARE(placedText(result.error()), placedText(code, text, path));
}

void TestTenantClashes::accepts_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("terms in any order, without a gap")
        << termsOf(R"({"starts": "2025-01-01"}, {"starts": "2024-01-01", "ends": "2024-12-31"})");
    QTest::newRow("suspensions and lines outside terms") << subscriptionWith(
        R"("suspensions": [{"starts": "2020-01-01"}], "entitlements": [{"usageType": "ivr", "quantity": 1, "starts": "2020-01-01"}])");
    QTest::newRow("lines of two types") << subscriptionWith(
        R"("entitlements": [{"usageType": "ivr", "quantity": 1, "starts": "2020-01-01"},
                            {"usageType": "wfo", "quantity": 1, "starts": "2020-01-01"}])");
    QTest::newRow("usage of two types, two months and with and without a subscription")
        << usageWith(R"({"month": "2024-01", "usageType": "ivr", "subscription": "A", "quantity": 1},
            {"month": "2024-01", "usageType": "ivr", "quantity": 1},
            {"month": "2024-01", "usageType": "wfo", "subscription": "A", "quantity": 1},
            {"month": "2024-02", "usageType": "ivr", "subscription": "A", "quantity": 1})");
    QTest::newRow("ids that differ by ss and ß, by a zero, by an accent")
        << withIds({"Grösse", "Größe", "Sub1", "Sub01", "Sué", "Sue"}, "\"users\": []");
    QTest::newRow("licensing one after the other") << R"("subscriptions": [
            {"id": "A", "licensing": "concurrent", "terms": [{"starts": "2024-01-01", "ends": "2024-12-31"}]},
            {"id": "B", "licensing": "named", "terms": [{"starts": "2025-01-01"}]}])";
    QTest::newRow("licensing of a subscription without terms")
        << R"("subscriptions": [{"id": "A", "licensing": "concurrent", "terms": []},
            {"id": "B", "licensing": "named", "terms": [{"starts": "2025-01-01"}]}])";
    QTest::newRow("what is referred to stands behind")
        << R"("usage": [{"month": "2024-01", "usageType": "ivr", "subscription": "a", "quantity": 1}],
            "users": [{"email": "ann", "licenses": [{"subscription": "a", "license": "standard-agent"}]}],
            "subscriptions": [{"id": "A", "licensing": null, "terms": []}])";
    QTest::newRow("a supervisor with Standard is a finding, no error")
        << userWith(R"("licenses": [{"subscription": "A", "license": "standard-agent", "supervisor": true}])");
}

void TestTenantClashes::accepts()
{
    QFETCH(QString, file);
    const auto result = readTenantText(tenantFile(file).toUtf8());
    QVERIFY2(result, result ? "" : placedText(result.error()).toUtf8().constData());
}

void TestTenantClashes::namesWhatOverlaps()
{
    const auto result = readTenantText(
        tenantFile(termsOf(R"({"starts": "2024-01-01", "ends": "2024-12-31"}, {"starts": "2024-12-01"})")).toUtf8());
    QVERIFY(!result);
    const std::vector<Argument> expected{Term::Terms, "A", QDate(2024, 12, 1), QDate(2024, 12, 31)};
    QVERIFY(result.error().arguments == expected);
}

QTEST_APPLESS_MAIN(TestTenantClashes)
#include "test_tenant_clashes.moc"
