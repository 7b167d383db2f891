#include "core/exchange/changes_reader.h"
#include "support/applied.h"
#include "support/marked.h"
#include "support/tenant_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The form of each operation of a changes file: its keys, which may be left out, and their values.
/// The mark stands before the place that the error should name.
class TestChangesForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryOperation_data();
    void readsEveryOperation();
    void needsItsKeys_data();
    void needsItsKeys();
    void mayLeaveOutSomeKeys_data();
    void mayLeaveOutSomeKeys();
    void refusesUnknownAndDoubledKeys_data();
    void refusesUnknownAndDoubledKeys();
    void refusesWrongValues_data();
    void refusesWrongValues();
    void setsToNull();
};

namespace {

/// A has a term, a suspension, two lines and a rate; Ann has Premium on A; B and N are incomplete.
const QByteArray& plan()
{
    static const QByteArray file = tenantFile(R"("tenant": {"name": "T", "currency": "EUR"},
        "subscriptions": [
            {"id": "A", "name": "Care", "licensing": "concurrent", "created": "2020-01-01", "noticeDays": 90, "hybrid": true,
             "terms": [{"starts": "2024-01-01", "ends": "2024-12-31"}],
             "suspensions": [{"starts": "2024-05-01", "ends": "2024-05-31"}],
             "entitlements": [{"usageType": "ivr", "quantity": 5, "starts": "2024-01-01"}], "overageRates": {"ivr": "1.0"}},
            {"id": "B", "licensing": null, "terms": []}],
        "users": [{"email": "ann", "displayName": "Ann", "roles": ["agent"], "status": "inactive",
            "licenses": [{"subscription": "A", "license": "premium-agent"}]}],
        "usage": [{"month": "2024-01", "usageType": "ivr", "subscription": "A", "quantity": 3}],
        "invoices": [{"month": "2024-01", "amount": "5", "number": "1", "note": "n"}])")
                                       .toUtf8();
    return file;
}

Result<AppliedChanges> applyText(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return applyChangesFile(device, readTenantText(plan()).value());
}

/// One line for each operation that fits the plan, with all of its keys.
const QStringList& operations()
{
    static const QStringList all{
        R"({"op":"add-subscription","subscription":{"id":"C","licensing":"concurrent","terms":[]}})",
        R"({"op":"edit-subscription","subscription":"A","set":{"name":"n"}})",
        R"({"op":"remove-subscription","subscription":"B"})",
        R"({"op":"renew-subscription","subscription":"A","starts":"2026-03-01","ends":"2029-02-28"})",
        R"({"op":"change-term","subscription":"A","term":"2024-01-01","starts":"2024-02-01","ends":"2024-03-31"})",
        R"({"op":"end-subscription","subscription":"A","ends":"2024-06-30"})",
        R"({"op":"suspend-subscription","subscription":"A","starts":"2024-06-01","ends":"2024-06-30"})",
        R"({"op":"resume-subscription","subscription":"A","on":"2024-05-15"})",
        R"({"op":"add-entitlement","subscription":"A","usageType":"wfo","quantity":10,"starts":"2024-01-01","ends":null})",
        R"({"op":"change-quantity","subscription":"A","usageType":"ivr","quantity":25,"from":"2024-05-01"})",
        R"({"op":"end-entitlement","subscription":"A","usageType":"ivr","ends":"2024-12-31"})",
        R"({"op":"set-overage-rate","subscription":"A","usageType":"ivr","rate":"120.00"})",
        R"({"op":"assign-license","users":["ann"],"subscription":"B","license":"premium-agent","supervisor":true})",
        R"({"op":"remove-license","users":["ann"],"subscription":"A","license":"premium-agent"})",
        R"({"op":"move-licenses","users":["ann"],"from":"A","to":"B"})",
        R"({"op":"add-people","people":[{"email":"bo"}]})",
        R"({"op":"edit-people","users":["ann"],"set":{"displayName":"n"}})",
        R"({"op":"remove-people","users":["ann"]})",
        R"({"op":"set-usage","month":"2024-01","usageType":"ivr","subscription":"A","quantity":31})",
        R"({"op":"set-invoice","month":"2024-01","amount":"665.00","number":"7","note":"x"})",
        R"({"op":"set-assumption","name":"renewalKeepsAge","value":false})",
        R"({"op":"edit-tenant","set":{"name":"n","currency":"USD"}})",
    };
    return all;
}

/// The keys of a line of one object, without `op`.
QStringList keysOf(const QString& line)
{
    QStringList keys;
    const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != "op")
            keys.push_back(member.key());
    }
    return keys;
}

/// The line without one key, or with null for it.
QByteArray altered(const QString& line, const QString& key, const QJsonValue& value)
{
    QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString operationOf(const QString& line)
{
    return QJsonDocument::fromJson(line.toUtf8()).object().value("op").toString();
}

/// The keys that may be left out, and be null, by operation.
const QMap<QString, QStringList>& optionalKeys()
{
    static const QMap<QString, QStringList> keys{
        {"renew-subscription", {"ends"}},    {"change-term", {"ends"}},          {"suspend-subscription", {"ends"}},
        {"add-entitlement", {"ends"}},       {"assign-license", {"supervisor"}}, {"set-usage", {"subscription"}},
        {"set-invoice", {"number", "note"}},
    };
    return keys;
}

} // namespace

void TestChangesForm::readsEveryOperation_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("index");

    for (qsizetype i = 0; i < operations().size(); ++i)
        QTest::newRow(qPrintable(operationOf(operations().at(i)))) << operations().at(i) << static_cast<int>(i);
}

void TestChangesForm::readsEveryOperation()
{
    QFETCH(QString, line);
    QFETCH(int, index);
    QCOMPARE(operations().size(), static_cast<qsizetype>(operationCodes.size()));
    const auto result = applyText(line.toUtf8());
    QVERIFY2(result, result ? "" : qPrintable(placedText(result.error())));
    QVERIFY(canonicalBytes(result->tenant) != canonicalBytes(readTenantText(plan()).value()));
    QCOMPARE(result->summary.operation, operationCodes.at(static_cast<std::size_t>(index)));
    QCOMPARE(result->summary.changes, qint64{1});
}

void TestChangesForm::needsItsKeys_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("error");

    for (const QString& line : operations()) {
        const QString operation = operationOf(line);
        for (const QString& key : keysOf(line)) {
            if (optionalKeys().value(operation).contains(key))
                continue;
            const QByteArray name = (operation + " without " + key).toUtf8();
            QTest::newRow(name.constData()) << altered(line, key, QJsonValue::Undefined) << "missing-key 1:1 $";
        }
        QTest::newRow(qPrintable(operation + " without op"))
            << altered(line, "op", QJsonValue::Undefined) << "missing-key 1:1 $";
    }
}

void TestChangesForm::needsItsKeys()
{
    QFETCH(QByteArray, line);
    const auto result = applyText(line);
    QVERIFY(!result);
    QTEST(placedText(result.error()), "error");
}

void TestChangesForm::mayLeaveOutSomeKeys_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("key");

    for (const QString& line : operations()) {
        for (const QString& key : optionalKeys().value(operationOf(line)))
            QTest::newRow(qPrintable(operationOf(line) + " without " + key)) << line << key;
    }
}

void TestChangesForm::mayLeaveOutSomeKeys()
{
    QFETCH(QString, line);
    QFETCH(QString, key);
    const auto without = applyText(altered(line, key, QJsonValue::Undefined));
    const auto null = applyText(altered(line, key, QJsonValue::Null));
    QVERIFY(without);
    QVERIFY(null);
    QCOMPARE(canonicalBytes(without->tenant), canonicalBytes(null->tenant));
    const bool saysTheSame = line.contains("\"" + key + "\":null");
    QCOMPARE(canonicalBytes(without->tenant) == canonicalBytes(applyText(line.toUtf8())->tenant), saysTheSame);
}

void TestChangesForm::refusesUnknownAndDoubledKeys_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");

    for (const QString& line : operations()) {
        const QString operation = operationOf(line);
        const QString open = line.chopped(1);
        QTest::newRow(qPrintable(operation + ", unknown")) << open + R"(,▸"extra":1})"
                                                           << "unknown-key"
                                                           << "$.extra";
        const QString first = keysOf(line).constFirst();
        QTest::newRow(qPrintable(operation + ", " + first + " twice"))
            << open + QStringLiteral(",▸\"%1\":null}").arg(first) << "duplicate-key"
            << QStringLiteral("$.%1").arg(first);
    }
    const auto row = [](const char* name, const char* line, const char* code, const char* path) {
        QTest::newRow(name) << line << code << path;
    };
    row("op twice", R"({"op":"remove-people","users":["ann"],▸"op":"remove-people"})", "duplicate-key", "$.op");
    row("op twice, spelled with an escape", R"({"op":"remove-people","users":["ann"],▸"\u006fp":"remove-people"})",
        "duplicate-key", "$.op");
    row("in set of a subscription", R"({"op":"edit-subscription","subscription":"A","set":{"name":"n",▸"id":"C"}})",
        "unknown-key", "$.set.id");
    row("terms in set", R"({"op":"edit-subscription","subscription":"A","set":{▸"terms":[]}})", "unknown-key",
        "$.set.terms");
    row("in set, twice", R"({"op":"edit-subscription","subscription":"A","set":{"name":"n",▸"name":"n"}})",
        "duplicate-key", "$.set.name");
    row("email in set of people", R"({"op":"edit-people","users":["ann"],"set":{▸"email":"bo"}})", "unknown-key",
        "$.set.email");
    row("licenses in set of people", R"({"op":"edit-people","users":["ann"],"set":{▸"licenses":[]}})", "unknown-key",
        "$.set.licenses");
    row("in set of the tenant", R"({"op":"edit-tenant","set":{▸"id":1}})", "unknown-key", "$.set.id");
    row("in a new subscription",
        R"({"op":"add-subscription","subscription":{"id":"C","licensing":null,"terms":[],▸"extra":1}})", "unknown-key",
        "$.subscription.extra");
    row("in a license of a new person",
        R"({"op":"add-people","people":[{"email":"bo","licenses":[{"subscription":"A","license":"premium-agent",▸"x":1}]}]})",
        "unknown-key", "$.people[0].licenses[0].x");
}

void TestChangesForm::refusesUnknownAndDoubledKeys()
{
    QFETCH(QString, line);
    QFETCH(QString, code);
    QFETCH(QString, path);
    const Marked text = marked(line);
    const auto result = applyText(text.bytes);
    QVERIFY(!result);
    QCOMPARE(placedText(result.error()), placedText(code, text, path));
}

void TestChangesForm::refusesWrongValues_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");

    const auto row = [](const char* name, const char* line, const char* code, const char* path) {
        QTest::newRow(name) << line << code << path;
    };
    row("no object", R"(▸["op"])", "wrong-type", "$");
    row("a text", R"(▸"remove-people")", "wrong-type", "$");
    row("an unknown operation", R"({"users":5,"op":▸"delete-people"})", "unknown-operation", "$.op");
    row("an operation in another case", R"({"op":▸"Remove-people","users":["ann"]})", "unknown-operation", "$.op");
    row("op is no text", R"({"op":▸5})", "wrong-type", "$.op");
    row("op is null", R"({"op":▸null})", "wrong-type", "$.op");
    row("subscription is null", R"({"op":"remove-subscription","subscription":▸null})", "wrong-type", "$.subscription");
    row("subscription is empty", R"({"op":"remove-subscription","subscription":▸""})", "wrong-value", "$.subscription");
    row("set is null", R"({"op":"edit-subscription","subscription":"A","set":▸null})", "wrong-type", "$.set");
    row("set is a list", R"({"op":"edit-tenant","set":▸[]})", "wrong-type", "$.set");
    row("licensing is no word of it", R"({"op":"edit-subscription","subscription":"A","set":{"licensing":▸"both"}})",
        "wrong-value", "$.set.licensing");
    row("notice of a fraction", R"({"op":"edit-subscription","subscription":"A","set":{"noticeDays":▸1.5}})",
        "wrong-type", "$.set.noticeDays");
    row("a flag is null and so is false, a text is none",
        R"({"op":"edit-subscription","subscription":"A","set":{"hybrid":▸"no"}})", "wrong-type", "$.set.hybrid");
    row("a day that there is not", R"({"op":"end-subscription","subscription":"A","ends":▸"2024-02-30"})",
        "wrong-value", "$.ends");
    row("ends of end-subscription is not optional", R"({"op":"end-subscription","subscription":"A","ends":▸null})",
        "wrong-type", "$.ends");
    row("renew: ends before it starts",
        R"(▸{"op":"renew-subscription","subscription":"A","starts":"2026-01-02","ends":"2026-01-01"})",
        "ends-before-starts", "$");
    row("suspend: ends before it starts",
        R"(▸{"op":"suspend-subscription","subscription":"A","starts":"2026-01-02","ends":"2026-01-01"})",
        "ends-before-starts", "$");
    row("add-entitlement: ends before it starts",
        R"(▸{"op":"add-entitlement","subscription":"A","usageType":"ivr","quantity":1,"starts":"2026-01-02","ends":"2026-01-01"})",
        "ends-before-starts", "$");
    row("a quantity below 0",
        R"({"op":"change-quantity","subscription":"A","usageType":"ivr","quantity":▸-1,"from":"2024-05-01"})",
        "wrong-type", "$.quantity");
    row("a quantity beyond 31 bits", R"({"op":"set-usage","month":"2024-01","usageType":"ivr","quantity":▸2147483648})",
        "wrong-type", "$.quantity");
    row("no usage type", R"({"op":"end-entitlement","subscription":"A","usageType":▸"fax","ends":"2024-05-01"})",
        "wrong-value", "$.usageType");
    row("a rate that is a number", R"({"op":"set-overage-rate","subscription":"A","usageType":"ivr","rate":▸120})",
        "wrong-type", "$.rate");
    row("a rate with five decimals",
        R"({"op":"set-overage-rate","subscription":"A","usageType":"ivr","rate":▸"1.00000"})", "wrong-value", "$.rate");
    row("an amount with three decimals", R"({"op":"set-invoice","month":"2024-01","amount":▸"1.000"})", "wrong-value",
        "$.amount");
    row("a month without a zero", R"({"op":"set-invoice","month":▸"2024-1","amount":"1"})", "wrong-value", "$.month");
    row("users is a text", R"({"op":"remove-people","users":▸"ann"})", "wrong-type", "$.users");
    row("users is empty", R"({"op":"remove-people","users":▸[]})", "wrong-value", "$.users");
    row("a user is null", R"({"op":"remove-people","users":["ann",▸null]})", "wrong-type", "$.users[1]");
    row("a user has a space in front", R"({"op":"remove-people","users":[▸" ann"]})", "wrong-value", "$.users[0]");
    row("a license that is none", R"({"op":"remove-license","users":["ann"],"subscription":"A","license":▸"ivr"})",
        "wrong-value", "$.license");
    row("supervisor is no flag",
        R"({"op":"assign-license","users":["ann"],"subscription":"A","license":"premium-agent","supervisor":▸1})",
        "wrong-type", "$.supervisor");
    row("people is empty", R"({"op":"add-people","people":▸[]})", "wrong-value", "$.people");
    row("a person without address", R"({"op":"add-people","people":[{"email":"bo"},▸{"displayName":"Cy"}]})",
        "missing-key", "$.people[1]");
    row("a role twice", R"({"op":"edit-people","users":["ann"],"set":{"roles":["agent",▸"agent"]}})", "wrong-value",
        "$.set.roles[1]");
    row("a control character", R"({"op":"edit-tenant","set":{"name":▸"a\u0085"}})", "wrong-value", "$.set.name");
    row("no assumption", R"({"op":"set-assumption","name":▸"graceDays","value":false})", "wrong-value", "$.name");
    row("an assumption with the value of the other", R"({"op":"set-assumption","name":"overageDay","value":▸true})",
        "wrong-type", "$.value");
    row("an assumption with no word of it", R"({"op":"set-assumption","name":"overageDay","value":▸"month-middle"})",
        "wrong-value", "$.value");
    row("an assumption is null", R"({"op":"set-assumption","name":"renewalKeepsAge","value":▸null})", "wrong-type",
        "$.value");
    row("terms of a new subscription overlap",
        R"({"op":"add-subscription","subscription":{"id":"C","licensing":"concurrent","terms":[{"starts":"2024-01-01"},▸{"starts":"2025-01-01"}]}})",
        "overlap", "$.subscription.terms");
    row("licensing of a new subscription with a term is unknown",
        R"({"op":"add-subscription","subscription":{"id":"C","licensing":▸null,"terms":[{"starts":"2024-01-01"}]}})",
        "wrong-type", "$.subscription.licensing");
    row("form before rules: the unknown subscription stands before",
        R"({"op":"remove-license","users":["nobody"],"subscription":"X","license":▸5})", "wrong-type", "$.license");
}

void TestChangesForm::refusesWrongValues()
{
    refusesUnknownAndDoubledKeys();
}

void TestChangesForm::setsToNull()
{
    const auto result = applyText(
        R"({"op":"edit-subscription","subscription":"A","set":{"name":null,"created":null,"noticeDays":null,"hybrid":null}}
{"op":"edit-people","users":["ann"],"set":{"displayName":null,"roles":null,"status":null}}
{"op":"edit-subscription","subscription":"B","set":{"licensing":null}}
{"op":"set-overage-rate","subscription":"A","usageType":"ivr","rate":null}
{"op":"set-usage","month":"2024-01","usageType":"ivr","subscription":"A","quantity":null}
{"op":"set-invoice","month":"2024-01","amount":null}
{"op":"edit-tenant","set":{"name":null}}
)");
    QVERIFY2(result, result ? "" : qPrintable(placedText(result.error())));
    const Tenant& tenant = result->tenant;
    const Subscription& a = *tenant.find(u"A");
    QCOMPARE(a.name, "");
    QVERIFY(!a.created && !a.noticeDays && !a.hybrid);
    QVERIFY(!a.rates.at(indexOf(UsageType::Ivr)));
    const Person ann = tenant.people->person(tenant.memberWith(u"ann").value());
    QCOMPARE(ann.displayName, "");
    QVERIFY(!ann.roles && ann.status == AccountStatus::Active);
    QVERIFY(tenant.usage->empty() && tenant.invoices->empty());
    QCOMPARE(tenant.name, "");
    QCOMPARE(tenant.currency, "EUR");
}

QTEST_APPLESS_MAIN(TestChangesForm)
#include "test_changes_form.moc"
