#include "support/marked.h"
#include "support/tenant_text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What a tenant file must have, may have and must not have, by its form alone: keys and single values.
/// The mark stands before the place that the error should name.
class TestTenantForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAMissingKey_data();
    void refusesAMissingKey();
    void refusesAnUnknownKey_data();
    void refusesAnUnknownKey();
    void refusesAKeyTwice_data();
    void refusesAKeyTwice();
    void refusesAWrongType_data();
    void refusesAWrongType();
    void refusesAWrongValue_data();
    void refusesAWrongValue();
    void refusesADay_data();
    void refusesADay();
    void refusesAQuantity_data();
    void refusesAQuantity();
    void refusesAnIdentifier_data();
    void refusesAnIdentifier();
    void refusesControlCharacters_data();
    void refusesControlCharacters();
    void refusesARangeThatEndsBeforeItStarts_data();
    void refusesARangeThatEndsBeforeItStarts();

private:
    static void addFileColumns();
    static void checkFile(const QString& code);
};

void TestTenantForm::addFileColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("path");
}

/// Reads the file of the row and compares what it is refused for.
void TestTenantForm::checkFile(const QString& code)
{
    QFETCH(QString, file);
    QFETCH(QString, path);
    const Marked text = marked(tenantFile(file));
    const auto result = readTenantText(text.bytes);
    QVERIFY(!result);
    QCOMPARE(placedText(result.error()), placedText(code, text, path));
}

void TestTenantForm::refusesAMissingKey_data()
{
    addFileColumns();
    const auto row = [](const char* key, const QString& file, const char* path) { QTest::newRow(key) << file << path; };
    const QString subscriptions(R"("subscriptions": [{"id": "A", "licensing": null, "terms": []}, %1])");
    row("subscription: id", subscriptions.arg(R"(▸{"licensing": null, "terms": []})"), "$.subscriptions[1]");
    row("subscription: licensing", subscriptions.arg(R"(▸{"id": "B", "terms": []})"), "$.subscriptions[1]");
    row("subscription: terms", subscriptions.arg(R"(▸{"id": "B", "licensing": null})"), "$.subscriptions[1]");
    row("term: starts", R"("subscriptions": [{"id": "A", "licensing": "named", "terms": [▸{"ends": "2024-01-01"}]}])",
        "$.subscriptions[0].terms[0]");
    row("suspension: starts", subscriptionWith(R"("suspensions": [▸{}])"), "$.subscriptions[0].suspensions[0]");
    row("line: usageType", subscriptionWith(R"("entitlements": [▸{"quantity": 1, "starts": "2024-01-01"}])"),
        "$.subscriptions[0].entitlements[0]");
    row("line: quantity", subscriptionWith(R"("entitlements": [▸{"usageType": "ivr", "starts": "2024-01-01"}])"),
        "$.subscriptions[0].entitlements[0]");
    row("line: starts", subscriptionWith(R"("entitlements": [▸{"usageType": "ivr", "quantity": 1}])"),
        "$.subscriptions[0].entitlements[0]");
    row("user: email", R"("users": [▸{"displayName": "Ann"}])", "$.users[0]");
    row("license: subscription", userWith(R"("licenses": [▸{"license": "standard-agent"}])"), "$.users[0].licenses[0]");
    row("license: license", userWith(R"("licenses": [▸{"subscription": "A"}])"), "$.users[0].licenses[0]");
    row("usage: month", usageWith(R"(▸{"usageType": "ivr", "quantity": 1})"), "$.usage[0]");
    row("usage: usageType", usageWith(R"(▸{"month": "2024-01", "quantity": 1})"), "$.usage[0]");
    row("usage: quantity", usageWith(R"(▸{"month": "2024-01", "usageType": "ivr"})"), "$.usage[0]");
    row("invoice: month", R"("invoices": [▸{"amount": "1"}])", "$.invoices[0]");
    row("invoice: amount", R"("invoices": [▸{"month": "2024-01"}])", "$.invoices[0]");
}

void TestTenantForm::refusesAMissingKey()
{
    checkFile("missing-key");
}

namespace {

/// Every kind of object in a tenant file, with `%1` for one more member behind others.
const std::vector<std::pair<const char*, QString>>& objects()
{
    static const std::vector<std::pair<const char*, QString>> all{
        {"$", "\"tenant\": null, %1"},
        {"$.tenant", R"("tenant": {"name": "T", %1})"},
        {"$.assumptions", R"("assumptions": {"renewalKeepsAge": true, %1})"},
        {"$.subscriptions[0]", subscriptionWith("\"name\": \"Care\", %1")},
        {"$.subscriptions[0].terms[0]",
         R"("subscriptions": [{"id": "A", "licensing": "named", "terms": [{"starts": "2024-01-01", %1}]}])"},
        {"$.subscriptions[0].suspensions[0]", subscriptionWith(R"("suspensions": [{"starts": "2024-01-01", %1}])")},
        {"$.subscriptions[0].entitlements[0]",
         subscriptionWith(R"("entitlements": [{"usageType": "ivr", "quantity": 1, "starts": "2024-01-01", %1}])")},
        {"$.subscriptions[0].overageRates", subscriptionWith(R"("overageRates": {"ivr": "1", %1})")},
        {"$.users[0]", userWith("\"displayName\": \"Ann\", %1")},
        {"$.users[0].licenses[0]", userWith(R"("licenses": [{"subscription": "A", "license": "premium-agent", %1}])")},
        {"$.usage[0]", usageWith(R"({"month": "2024-01", "usageType": "ivr", "quantity": 1, %1})")},
        {"$.invoices[0]", R"("invoices": [{"month": "2024-01", "amount": "1", %1}])"},
    };
    return all;
}

} // namespace

void TestTenantForm::refusesAnUnknownKey_data()
{
    addFileColumns();
    for (const auto& [path, file] : objects()) {
        QTest::addRow("in %s", path) << file.arg(R"(▸"extra": {"deep": [1]})") << QStringLiteral("%1.extra").arg(path);
    }
    QTest::newRow("in another case") << R"("tenant": {▸"Name": "T"})"
                                     << "$.tenant.Name";
    QTest::newRow("empty") << R"("tenant": {▸"": "T"})"
                           << R"($.tenant[""])";
    QTest::newRow("with a space") << R"("tenant": {▸"my name": "T"})"
                                  << R"($.tenant["my name"])";
    QTest::newRow("with a dot") << R"("tenant": {▸"a.b": "T"})"
                                << R"($.tenant["a.b"])";
    QTest::newRow("with quotes and a backslash") << R"("tenant": {▸"a\"b\\c": "T"})"
                                                 << R"($.tenant["a\"b\\c"])";
    QTest::newRow("beyond ASCII") << R"("tenant": {▸"naam é": "T"})"
                                  << R"($.tenant["naam é"])";
    QTest::newRow("of the document, beyond ASCII") << R"(▸"é": [{}])"
                                                   << R"($["é"])";
}

void TestTenantForm::refusesAnUnknownKey()
{
    checkFile("unknown-key");
}

void TestTenantForm::refusesAKeyTwice_data()
{
    addFileColumns();
    const QStringList keys{"tenant",   "name", "renewalKeepsAge", "name",         "starts", "starts",
                           "quantity", "ivr",  "displayName",     "subscription", "month",  "amount"};
    for (std::size_t i = 0; i < objects().size(); ++i) {
        const auto& [path, file] = objects()[i];
        const QString key = keys.at(static_cast<qsizetype>(i));
        QTest::addRow("in %s", path) << file.arg(QStringLiteral("▸\"%1\": null").arg(key))
                                     << QStringLiteral("%1.%2").arg(path, key);
    }
    QTest::newRow("with the same value") << R"("tenant": {"name": "T", ▸"name": "T"})"
                                         << "$.tenant.name";
    QTest::newRow("spelled with an escape") << R"("tenant": {"name": "T", ▸"n\u0061me": "T"})"
                                            << "$.tenant.name";
    QTest::newRow("the first one with an escape") << R"("tenant": {"n\u0061me": "T", ▸"name": "T"})"
                                                  << "$.tenant.name";
    QTest::newRow("of the document, with an escape") << R"("users": [], ▸"\u0075sers": [])"
                                                     << "$.users";
    QTest::newRow("version, which is right both times") << R"(▸"version": 1)"
                                                        << "$.version";
    QTest::newRow("format, which is wrong the second time") << R"(▸"format": "x")"
                                                            << "$.format";
}

void TestTenantForm::refusesAKeyTwice()
{
    checkFile("duplicate-key");
}

void TestTenantForm::refusesAWrongType_data()
{
    addFileColumns();
    const auto row = [](const char* path, const QString& file) { QTest::addRow("%s", path) << file << path; };
    row("$.tenant", R"("tenant": ▸[])");
    row("$.tenant.name", R"("tenant": {"name": ▸5})");
    row("$.tenant.currency", R"("tenant": {"currency": ▸["EUR"]})");
    row("$.assumptions", R"("assumptions": ▸true)");
    row("$.assumptions.renewalKeepsAge", R"("assumptions": {"renewalKeepsAge": ▸1})");
    row("$.assumptions.overageDay", R"("assumptions": {"overageDay": ▸{}})");
    row("$.subscriptions", R"("subscriptions": ▸{})");
    row("$.subscriptions[0]", R"("subscriptions": [▸null])");
    row("$.subscriptions[0].id", R"("subscriptions": [{"id": ▸5, "licensing": null, "terms": []}])");
    row("$.subscriptions[0].licensing", R"("subscriptions": [{"id": "A", "licensing": ▸1, "terms": []}])");
    row("$.subscriptions[0].terms", R"("subscriptions": [{"id": "A", "licensing": null, "terms": ▸null}])");
    row("$.subscriptions[0].terms[0]",
        R"("subscriptions": [{"id": "A", "licensing": "named", "terms": [▸"2024-01-01"]}])");
    row("$.subscriptions[0].hybrid", subscriptionWith(R"("hybrid": ▸"true")"));
    row("$.subscriptions[0].trial", subscriptionWith(R"("trial": ▸0)"));
    row("$.subscriptions[0].autoRenew", subscriptionWith(R"("autoRenew": ▸"")"));
    row("$.subscriptions[0].created", subscriptionWith(R"("created": ▸20240101)"));
    row("$.subscriptions[0].noticeDays", subscriptionWith(R"("noticeDays": ▸"90")"));
    row("$.subscriptions[0].flex", subscriptionWith(R"("flex": ▸3)"));
    row("$.subscriptions[0].suspensions", subscriptionWith(R"("suspensions": ▸{})"));
    row("$.subscriptions[0].suspensions[0].starts", subscriptionWith(R"("suspensions": [{"starts": ▸null}])"));
    row("$.subscriptions[0].entitlements", subscriptionWith(R"("entitlements": ▸"")"));
    row("$.subscriptions[0].overageRates", subscriptionWith(R"("overageRates": ▸[])"));
    row("$.subscriptions[0].overageRates.ivr", subscriptionWith(R"("overageRates": {"ivr": ▸95.00})"));
    row("$.users", R"("users": ▸"ann")");
    row("$.users[0]", R"("users": [▸["ann"]])");
    row("$.users[0].email", R"("users": [{"email": ▸null}])");
    row("$.users[0].status", userWith(R"("status": ▸true)"));
    row("$.users[0].roles", userWith(R"("roles": ▸"agent")"));
    row("$.users[0].roles[1]", userWith(R"("roles": ["agent", ▸null])"));
    row("$.users[0].licenses", userWith(R"("licenses": ▸{})"));
    row("$.users[0].licenses[0].subscription",
        userWith(R"("licenses": [{"subscription": ▸null, "license": "standard-agent"}])"));
    row("$.users[0].licenses[0].supervisor",
        userWith(R"("licenses": [{"subscription": "A", "license": "premium-agent", "supervisor": ▸"no"}])"));
    row("$.usage[0].subscription",
        usageWith(R"({"month": "2024-01", "usageType": "ivr", "subscription": ▸5, "quantity": 1})"));
    row("$.invoices[0].amount", R"("invoices": [{"month": "2024-01", "amount": ▸665.00}])");
    row("$.invoices[0].number", R"("invoices": [{"month": "2024-01", "amount": "665.00", "number": ▸7}])");
}

void TestTenantForm::refusesAWrongType()
{
    checkFile("wrong-type");
}

void TestTenantForm::refusesAWrongValue_data()
{
    addFileColumns();
    const auto row = [](const char* path, const QString& file) { QTest::addRow("%s", path) << file << path; };
    row("$.assumptions.overageDay", R"("assumptions": {"overageDay": ▸"month-middle"})");
    row("$.subscriptions[0].licensing", R"("subscriptions": [{"id": "A", "licensing": ▸"Named", "terms": []}])");
    row("$.subscriptions[0].entitlements[0].usageType",
        subscriptionWith(R"("entitlements": [{"usageType": ▸"fax", "quantity": 1, "starts": "2024-01-01"}])"));
    row("$.subscriptions[0].overageRates.ivr", subscriptionWith(R"("overageRates": {"ivr": ▸"95,00"})"));
    row("$.subscriptions[0].overageRates.ai-agent", subscriptionWith(R"("overageRates": {"ai-agent": ▸"1.00000"})"));
    row("$.users[0].status", userWith(R"("status": ▸"")"));
    row("$.users[0].roles[0]", userWith(R"("roles": [▸"owner"])"));
    row("$.users[0].roles[2]", userWith(R"("roles": ["agent", "supervisor", ▸"agent"])"));
    row("$.users[0].licenses[0].license", userWith(R"("licenses": [{"subscription": "A", "license": ▸"ivr"}])"));
    row("$.usage[0].usageType", usageWith(R"({"month": "2024-01", "usageType": ▸"IVR", "quantity": 1})"));
    row("$.usage[0].month", usageWith(R"({"month": ▸"2024-1", "usageType": "ivr", "quantity": 1})"));
    row("$.invoices[0].month", R"("invoices": [{"month": ▸"2024-13", "amount": "1"}])");
    row("$.invoices[0].amount", R"("invoices": [{"month": "2024-01", "amount": ▸"1.000"}])");
    QTest::newRow("a rate above the most")
        << subscriptionWith(R"("overageRates": {"ivr": ▸"1000000"})") << "$.subscriptions[0].overageRates.ivr";
    QTest::newRow("an amount above the most") << R"("invoices": [{"month": "2024-01", "amount": ▸"1000000000000"}])"
                                              << "$.invoices[0].amount";
    QTest::newRow("licensing unknown, with a term")
        << R"("subscriptions": [{"id": "A", "licensing": ▸"", "terms": [{"starts": "2024-01-01"}]}])"
        << "$.subscriptions[0].licensing";
}

void TestTenantForm::refusesAWrongValue()
{
    checkFile("wrong-value");
}

void TestTenantForm::refusesADay_data()
{
    QTest::addColumn<QString>("day");

    for (const char* day :
         {"",           "2024-02-30", "2023-02-29",          "2024-13-01",  "2024-00-01",  "2024-01-00",
          "2024-1-01",  "24-01-01",   "0000-01-01",          "10000-01-01", "-001-01-01",  "+2024-01-01",
          "2024/01/01", "20240101",   "2024-01-01T00:00:00", "2024-01-01 ", " 2024-01-01", "２０２４-01-01",
          "2024‐01‐01", "today"})
        QTest::addRow("'%s'", day) << day;
}

void TestTenantForm::refusesADay()
{
    QFETCH(QString, day);
    for (const QString& key : {QStringLiteral("starts"), QStringLiteral("ends")}) {
        const QString other = key == "starts" ? "ends" : "starts";
        const QString range = QStringLiteral(R"({"%1": "2024-01-01", "%2": ▸"%3"})").arg(other, key, day);
        const Marked text = marked(tenantFile(subscriptionWith(QStringLiteral("\"suspensions\": [%1]").arg(range))));
        const auto result = readTenantText(text.bytes);
        QVERIFY(!result);
        QCOMPARE(placedText(result.error()),
                 placedText("wrong-value", text, "$.subscriptions[0].suspensions[0]." + key));
    }
}

void TestTenantForm::refusesAQuantity_data()
{
    QTest::addColumn<QString>("quantity");

    for (const char* quantity :
         {"-1", "-0", "1.0", "0.0", "1e3", "1E0", "2147483648", "4294967296", "18446744073709551615",
          "18446744073709551616", "-18446744073709551616", "1e999", "\"5\"", "true", "null", "[]", "{}"})
        QTest::addRow("%s", quantity) << quantity;
}

void TestTenantForm::refusesAQuantity()
{
    QFETCH(QString, quantity);
    const QString line =
        QStringLiteral(R"({"usageType": "ivr", "starts": "2024-01-01", "quantity": ▸%1})").arg(quantity);
    const QString row = QStringLiteral(R"({"month": "2024-01", "usageType": "ivr", "quantity": ▸%1})").arg(quantity);
    const std::pair<QString, QString> files[]{
        {subscriptionWith(QStringLiteral("\"entitlements\": [%1]").arg(line)),
         "$.subscriptions[0].entitlements[0].quantity"},
        {usageWith(row), "$.usage[0].quantity"},
        {subscriptionWith(QStringLiteral("\"noticeDays\": ▸%1").arg(quantity)), "$.subscriptions[0].noticeDays"},
    };
    for (const auto& [file, path] : files) {
        const Marked text = marked(tenantFile(file));
        const auto result = readTenantText(text.bytes);
        if (quantity == "null" && path.endsWith("noticeDays")) {
            QVERIFY(result);
            continue;
        }
        QVERIFY(!result);
        QCOMPARE(placedText(result.error()), placedText("wrong-type", text, path));
    }
}

void TestTenantForm::refusesAnIdentifier_data()
{
    QTest::addColumn<QString>("id");

    const QChar spaces[]{u' ', u'\u00a0', u'\u1680', u'\u2003', u'\u2028', u'\u2029', u'\u202f', u'\u205f', u'\u3000'};
    QTest::newRow("empty") << "";
    QTest::newRow("nothing but a space") << " ";
    for (const QChar space : spaces) {
        QTest::addRow("U+%04X in front", space.unicode()) << QString(space + QStringLiteral("A"));
        QTest::addRow("U+%04X behind", space.unicode()) << QString(QStringLiteral("A") + space);
    }
}

void TestTenantForm::refusesAnIdentifier()
{
    QFETCH(QString, id);
    const std::pair<QString, QString> files[]{
        {R"("subscriptions": [{"id": ▸"%1", "licensing": null, "terms": []}])", "$.subscriptions[0].id"},
        {R"("users": [{"email": ▸"%1"}])", "$.users[0].email"},
        {userWith(R"("licenses": [{"subscription": ▸"%1", "license": "standard-agent"}])"),
         "$.users[0].licenses[0].subscription"},
        {usageWith(R"({"month": "2024-01", "usageType": "ivr", "subscription": ▸"%1", "quantity": 1})"),
         "$.usage[0].subscription"},
    };
    for (const auto& [file, path] : files) {
        const Marked text = marked(tenantFile(file.arg(id)));
        const auto result = readTenantText(text.bytes);
        QVERIFY(!result);
        QCOMPARE(placedText(result.error()), placedText("wrong-value", text, path));
    }
}

void TestTenantForm::refusesControlCharacters_data()
{
    QTest::addColumn<QString>("character");

    for (const char* escape :
         {"\\u0000", "\\u0001", "\\n", "\\t", "\\u001f", "\\u007f", "\\u0080", "\\u0085", "\\u009f"})
        QTest::addRow("%s", escape) << escape;
    QTest::newRow("U+007F itself") << QString(QChar(0x7f));
    QTest::newRow("U+0085 itself") << QString(QChar(0x85));
}

void TestTenantForm::refusesControlCharacters()
{
    QFETCH(QString, character);
    const std::pair<QString, QString> files[]{
        {R"("tenant": {"name": ▸"a%1b"})", "$.tenant.name"},
        {subscriptionWith(R"("note": ▸"%1")"), "$.subscriptions[0].note"},
        {R"("subscriptions": [{"id": ▸"a%1b", "licensing": null, "terms": []}])", "$.subscriptions[0].id"},
        {userWith(R"("lastName": ▸"%1")"), "$.users[0].lastName"},
        {R"("invoices": [{"month": "2024-01", "amount": "1", "note": ▸"%1"}])", "$.invoices[0].note"},
    };
    for (const auto& [file, path] : files) {
        const Marked text = marked(tenantFile(file.arg(character)));
        const auto result = readTenantText(text.bytes);
        QVERIFY(!result);
        QCOMPARE(placedText(result.error()), placedText("wrong-value", text, path));
    }
}

void TestTenantForm::refusesARangeThatEndsBeforeItStarts_data()
{
    addFileColumns();
    QTest::newRow("a term") << R"("subscriptions": [{"id": "A", "licensing": "named", "terms": [
        {"starts": "2024-01-01", "ends": "2024-12-31"},
        ▸{"starts": "2025-01-02", "ends": "2025-01-01"}]}])"
                            << "$.subscriptions[0].terms[1]";
    QTest::newRow("a suspension") << subscriptionWith(
                                         R"("suspensions": [▸{"ends": "2024-01-01", "starts": "2025-01-01"}])")
                                  << "$.subscriptions[0].suspensions[0]";
    QTest::newRow("a line")
        << subscriptionWith(
               R"("entitlements": [▸{"usageType": "ivr", "quantity": 1, "starts": "2025-01-01", "ends": "2024-12-31"}])")
        << "$.subscriptions[0].entitlements[0]";
}

void TestTenantForm::refusesARangeThatEndsBeforeItStarts()
{
    checkFile("ends-before-starts");
}

QTEST_APPLESS_MAIN(TestTenantForm)
#include "test_tenant_form.moc"
