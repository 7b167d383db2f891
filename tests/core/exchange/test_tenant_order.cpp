#include "support/marked.h"
#include "support/tenant_text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Which of several errors of a tenant file is reported: syntax anywhere, then format and version, then the first in
/// the file's order. The mark stands before the place that the error should name.
class TestTenantOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsOneOfTwo_data();
    void reportsOneOfTwo();
    void looksAtFormatAndVersionFirst_data();
    void looksAtFormatAndVersionFirst();
};

void TestTenantOrder::reportsOneOfTwo_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");

    const auto row = [](const char* name, const QString& file, const char* code, const char* path) {
        QTest::newRow(name) << file << code << path;
    };
    row("syntax at the end, after an unknown key", tenantFile(R"("extra": 1, "tenant": {"name": ▸}})"), "json-syntax",
        "");
    row("syntax in what nobody reads", tenantFile(R"("extra": [1, ▸], "tenant": 5)"), "json-syntax", "");
    row("syntax behind a newer version", R"({"format": "seatkeeper-tenant", "version": 2}
▸x)",
        "json-syntax", "");
    row("syntax behind another format", R"({"format": "other", "version": 1} ▸])", "json-syntax", "");
    row("an unknown key before a wrong value", tenantFile(R"(▸"extra": 1, "tenant": {"name": 5})"), "unknown-key",
        "$.extra");
    row("a wrong value before an unknown key", tenantFile(R"("tenant": {"name": ▸5}, "extra": 1)"), "wrong-type",
        "$.tenant.name");
    row("within an object: by place, not by the order of the rules",
        tenantFile(R"("subscriptions": [{"terms": [], "note": ▸5, "id": 5, "licensing": null, "extra": 1}])"),
        "wrong-type", "$.subscriptions[0].note");
    row("a missing key, whose place is the object's begin, before what is in it",
        tenantFile(R"("users": [▸{"displayName": 5}])"), "missing-key", "$.users[0]");
    row("an unknown subscription before an unknown key",
        tenantFile(R"("users": [{"email": "a", "licenses": [{"subscription": ▸"X", "license": "standard-agent"}]}],
            "subscriptions": [], "extra": 1)"),
        "unknown-subscription", "$.users[0].licenses[0].subscription");
    row("an unknown key before an unknown subscription",
        tenantFile(
            R"(▸"extra": 1, "users": [{"email": "a", "licenses": [{"subscription": "X", "license": "standard-agent"}]}])"),
        "unknown-key", "$.extra");
    row("of two that are unknown the first, though the second sorts before it",
        tenantFile(R"("usage": [{"month": "2024-01", "usageType": "ivr", "quantity": 1, "subscription": ▸"Z"},
            {"month": "2024-01", "usageType": "ivr", "quantity": 1, "subscription": "A"}])"),
        "unknown-subscription", "$.usage[0].subscription");
    row("one that is unknown is reported where it is named first",
        tenantFile(R"("usage": [{"month": "2024-01", "usageType": "ivr", "quantity": 1, "subscription": ▸"Z"},
            {"month": "2024-02", "usageType": "ivr", "quantity": 1, "subscription": "z"}])"),
        "unknown-subscription", "$.usage[0].subscription");
    row("an unknown subscription before a clash in the same user",
        tenantFile(R"("users": [{"email": "a"}, {"licenses": [{"subscription": ▸"X", "license": "standard-agent"}],
            "email": "A"}])"),
        "unknown-subscription", "$.users[1].licenses[0].subscription");
    row("mixed licensing before a wrong value within the later subscription",
        tenantFile(R"("subscriptions": [{"id": "A", "licensing": "named", "terms": [{"starts": "2024-01-01"}]},
            ▸{"id": "B", "licensing": "concurrent", "terms": [{"starts": "2024-01-01"}], "note": 5}])"),
        "mixed-licensing", "$.subscriptions[1]");
    row("a wrong value before mixed licensing",
        tenantFile(
            R"("subscriptions": [{"id": "A", "licensing": "named", "terms": [{"starts": "2024-01-01"}], "note": ▸5},
            {"id": "B", "licensing": "concurrent", "terms": [{"starts": "2024-01-01"}]}])"),
        "wrong-type", "$.subscriptions[0].note");
    row("an overlap before one in a later list",
        tenantFile(subscriptionWith(R"("entitlements": [{"usageType": "ivr", "quantity": 1, "starts": "2024-01-01"},
            ▸{"usageType": "ivr", "quantity": 1, "starts": "2024-01-01"}],
            "suspensions": [{"starts": "2024-01-01"}, {"starts": "2024-01-01"}])")),
        "overlap", "$.subscriptions[0].entitlements");
    row("the document is a list", R"( ▸[{"format": "other"}])", "wrong-type", "$");
    row("the document is a text", R"(▸"format")", "wrong-type", "$");
}

void TestTenantOrder::reportsOneOfTwo()
{
    QFETCH(QString, file);
    QFETCH(QString, code);
    QFETCH(QString, path);
    const Marked text = marked(file);
    const auto result = readTenantText(text.bytes);
    QVERIFY(!result);
    QCOMPARE(placedText(result.error()), placedText(code, text, path));
}

void TestTenantOrder::looksAtFormatAndVersionFirst_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");

    const auto row = [](const char* name, const QString& file, const char* code, const char* path) {
        QTest::newRow(name) << file << code << path;
    };
    row("another format", R"({"format": ▸"seatkeeper-plan", "version": 1})", "wrong-format", "$.format");
    row("another format, behind errors", R"({"extra": 1, "users": 5, "format": ▸"other", "version": 1})",
        "wrong-format", "$.format");
    row("another format and a newer version", R"({"version": 2, "format": ▸"other"})", "wrong-format", "$.format");
    row("a format in another case", R"({"format": ▸"Seatkeeper-tenant", "version": 1})", "wrong-format", "$.format");
    row("a format that is no text", R"({"format": ▸["seatkeeper-tenant"], "version": 1})", "wrong-format", "$.format");
    row("no format", R"(▸{"version": 1, "extra": 1})", "missing-key", "$");
    row("no version", R"(▸{"format": "seatkeeper-tenant", "extra": 1})", "missing-key", "$");
    row("nothing at all", "▸{}", "missing-key", "$");

    row("newer", R"({"format": "seatkeeper-tenant", "version": ▸2})", "newer-version", "$.version");
    row("newer, behind errors", R"({"extra": 1, "users": 5, "version": ▸2, "format": "seatkeeper-tenant"})",
        "newer-version", "$.version");
    row("newer, beyond 32 bits", R"({"format": "seatkeeper-tenant", "version": ▸2147483648})", "newer-version",
        "$.version");
    row("newer, beyond 64 bits", R"({"format": "seatkeeper-tenant", "version": ▸18446744073709551616})",
        "newer-version", "$.version");
    const QString huge = QStringLiteral(R"({"format": "seatkeeper-tenant", "version": ▸%1})").arg(QString(500, '9'));
    row("newer, beyond every number", huge, "newer-version", "$.version");
    for (const char* version :
         {"0", "-1", "-2", "1.0", "2.0", "1e0", "1e3", "1e999", "\"1\"", "\"2\"", "null", "true", "[2]"}) {
        QTest::addRow("version %s", version)
            << QStringLiteral(R"({"format": "seatkeeper-tenant", "version": ▸%1, "extra": 1})").arg(version)
            << "wrong-version"
            << "$.version";
    }
}

void TestTenantOrder::looksAtFormatAndVersionFirst()
{
    reportsOneOfTwo();
}

QTEST_APPLESS_MAIN(TestTenantOrder)
#include "test_tenant_order.moc"
