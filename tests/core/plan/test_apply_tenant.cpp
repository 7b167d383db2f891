#include "support/applied.h"
#include "support/builders.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Usage, invoices, assumptions and the tenant's name.
class TestApplyTenant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsUsage_data();
    void setsUsage();
    void setsAnInvoice_data();
    void setsAnInvoice();
    void setsAnAssumption();
    void editsTheTenant();
};

namespace {

/// `2024-01 ivr A 5`, `-` being "not known which".
QStringList usageText(const Tenant& tenant)
{
    QStringList rows;
    for (const auto& [key, quantity] : *tenant.usage) {
        const QString id = key.subscription ? tenant.find(*key.subscription)->id : QStringLiteral("-");
        rows.push_back(QStringLiteral("%1 %2 %3 %4").arg(key.month.toString(), codeOf(key.type), id).arg(quantity));
    }
    rows.sort();
    return rows;
}

Change usage(const std::optional<QString>& subscription, std::optional<int> quantity)
{
    return SetUsage{month("2024-01"), UsageType::Ivr, subscription, quantity};
}

} // namespace

void TestApplyTenant::setsUsage_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QStringList>("after");

    QTest::newRow("another quantity") << usage("a", 6) << accepted << QStringList{"2024-01 ivr - 7", "2024-01 ivr A 6"};
    QTest::newRow("0 is a quantity") << usage("A", 0) << accepted << QStringList{"2024-01 ivr - 7", "2024-01 ivr A 0"};
    QTest::newRow("a new entry") << usage("B", 1) << accepted
                                 << QStringList{"2024-01 ivr - 7", "2024-01 ivr A 5", "2024-01 ivr B 1"};
    QTest::newRow("taken away") << usage("A", {}) << accepted << QStringList{"2024-01 ivr - 7"};
    QTest::newRow("taken away where there is none")
        << usage("B", {}) << accepted << QStringList{"2024-01 ivr - 7", "2024-01 ivr A 5"};
    QTest::newRow("not known which") << usage({}, 8) << accepted << QStringList{"2024-01 ivr - 8", "2024-01 ivr A 5"};
    QTest::newRow("not known which, taken away") << usage({}, {}) << accepted << QStringList{"2024-01 ivr A 5"};
    QTest::newRow("an unknown subscription")
        << usage("X", 1) << "unknown-subscription $.subscription" << QStringList{"2024-01 ivr - 7", "2024-01 ivr A 5"};
    QTest::newRow("an unknown subscription, taken away")
        << usage("X", {}) << "unknown-subscription $.subscription" << QStringList{"2024-01 ivr - 7", "2024-01 ivr A 5"};
}

void TestApplyTenant::setsUsage()
{
    QFETCH(Change, change);
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A"))
                              .with(SubscriptionBuilder("B"))
                              .usage("2024-01", UsageType::Ivr, "A", 5)
                              .usage("2024-01", UsageType::Ivr, "", 7)
                              .build();
    const Applied result = applied(tenant, change);
    QTEST(result.verdict, "verdict");
    QTEST(usageText(result.tenant), "after");
}

void TestApplyTenant::setsAnInvoice_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("january");

    const auto amount = [](const char* text) { return InvoiceAmount::fromString(QString(text)); };
    const Month january = month("2024-01");
    QTest::newRow("another amount takes number and note along")
        << Change(SetInvoice{january, amount("10.5"), "", "late"}) << "10.5||late";
    QTest::newRow("taken away") << Change(SetInvoice{january, {}, "1", "n"}) << "";
    QTest::newRow("of another month") << Change(SetInvoice{month("2024-02"), amount("1"), "", ""}) << "665.00|7|ok";
    QTest::newRow("of another month, taken away") << Change(SetInvoice{month("2024-02"), {}, "", ""}) << "665.00|7|ok";
}

void TestApplyTenant::setsAnInvoice()
{
    QFETCH(Change, change);
    Tenant tenant;
    tenant.invoices.edit()[month("2024-01")] = {InvoiceAmount::fromString(u"665.00").value(), "7", "ok"};
    const Applied result = applied(tenant, change);
    QCOMPARE(result.verdict, accepted);
    const auto found = result.tenant.invoices->find(month("2024-01"));
    const QString january =
        found == result.tenant.invoices->end()
            ? QString()
            : QStringList{found->second.amount.toString(), found->second.number, found->second.note}.join(
                  QLatin1Char('|'));
    QTEST(january, "january");
}

void TestApplyTenant::setsAnAssumption()
{
    const Applied age = applied(Tenant(), SetAssumption{false});
    QCOMPARE(age.verdict, accepted);
    QVERIFY(age.tenant.assumptions == Assumptions({.renewalKeepsAge = false, .overageDay = OverageDay::MonthEnd}));
    const Applied day = applied(age.tenant, SetAssumption{OverageDay::MonthStart});
    QCOMPARE(day.verdict, accepted);
    QVERIFY(day.tenant.assumptions == Assumptions({.renewalKeepsAge = false, .overageDay = OverageDay::MonthStart}));
}

void TestApplyTenant::editsTheTenant()
{
    const Applied named = applied(Tenant(), EditTenant{"Contoso", {}});
    QCOMPARE(named.verdict, accepted);
    const Applied both = applied(named.tenant, EditTenant{{}, "EUR"});
    QCOMPARE(both.verdict, accepted);
    QCOMPARE(both.tenant.name, "Contoso");
    QCOMPARE(both.tenant.currency, "EUR");
    QCOMPARE(applied(both.tenant, EditTenant{"", {}}).tenant.name, "");
}

QTEST_APPLESS_MAIN(TestApplyTenant)
#include "test_apply_tenant.moc"
