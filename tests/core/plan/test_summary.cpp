#include "core/plan/summary.h"
#include "support/builders.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// An act in brief: what History keeps of a change.
class TestSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheOperation();
    void names_data();
    void names();
    void countsSeveral();
};

namespace {

Tenant tenantWithA()
{
    Tenant tenant = TenantBuilder()
                        .with(SubscriptionBuilder("A"))
                        .with(SubscriptionBuilder("B"))
                        .with(PersonBuilder("ann@contoso.example"))
                        .with(PersonBuilder("bo@contoso.example"))
                        .build();
    Subscription a = *tenant.find(u"A");
    a.name = "Care";
    tenant.put(a);
    tenant.name = "Contoso";
    return tenant;
}

QString textOf(const Argument& argument)
{
    struct Text {
        QString operator()(const QString& text) const { return text; }
        QString operator()(QDate day) const { return dateToString(day); }
        QString operator()(Month month) const { return month.toString(); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(UsageType type) const { return codeOf(type); }
        QString operator()(Term) const { return QStringLiteral("?"); }
    };
    return std::visit(Text(), argument);
}

} // namespace

void TestSummary::namesTheOperation()
{
    const Summary summary = summarise(EditTenant{"T", {}}, tenantWithA());
    QCOMPARE(summary.operation, "edit-tenant");
    QCOMPARE(summary.changes, qint64{1});
}

void TestSummary::names_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("people");

    const auto row = [](const Change& change, const char* arguments, int people = 0) {
        QTest::addRow("%s: %s", operationCodes.at(change.index()).data(), arguments) << change << arguments << people;
    };
    const std::vector<PersonId> one{PersonId{0}};
    const std::vector<PersonId> two{PersonId{0}, PersonId{1}};
    NewPerson cy;
    cy.person.email = "cy@contoso.example";
    NewPerson dee = cy;
    dee.person.displayName = "Dee";

    row(AddSubscription{SubscriptionBuilder("C").build()}, "C");
    row(EditSubscription{"a", {}}, "Care (A)");
    row(RemoveSubscription{"gone"}, "gone");
    row(RenewSubscription{"A", range("2024-01-01..")}, "Care (A)|2024-01-01");
    row(RenewSubscription{"A", range("2024-01-01..2024-12-31")}, "Care (A)|2024-01-01|2024-12-31");
    row(ChangeTerm{"A", day("2024-01-01"), range("2024-02-01..")}, "Care (A)|2024-01-01|2024-02-01");
    row(EndSubscription{"A", day("2024-12-31")}, "Care (A)|2024-12-31");
    row(SuspendSubscription{"A", range("2024-01-01..2024-01-31")}, "Care (A)|2024-01-01|2024-01-31");
    row(ResumeSubscription{"A", day("2024-12-31")}, "Care (A)|2024-12-31");
    row(AddEntitlement{"A", {UsageType::Ivr, 5, range("2024-01-01..")}}, "Care (A)|ivr|5|2024-01-01");
    row(ChangeQuantity{"A", UsageType::Ivr, 6, day("2024-01-01")}, "Care (A)|ivr|6|2024-01-01");
    row(EndEntitlement{"A", UsageType::Ivr, day("2024-01-01")}, "Care (A)|ivr|2024-01-01");
    row(SetOverageRate{"A", UsageType::Ivr, Rate::fromString(u"95.00")}, "Care (A)|ivr|95.00");
    row(SetOverageRate{"A", UsageType::Ivr, {}}, "Care (A)|ivr");
    row(AssignLicense{one, "B", License::PremiumAgent, false}, "ann@contoso.example|B|premium-agent", 1);
    row(RemoveLicense{two, "A", License::StandardAgent}, "|Care (A)|standard-agent", 2);
    row(MoveLicenses{one, "A", "B"}, "ann@contoso.example|Care (A)|B", 1);
    row(AddPeople{{cy}}, "cy@contoso.example", 1);
    row(AddPeople{{dee}}, "Dee", 1);
    row(AddPeople{{cy, dee}}, "", 2);
    row(EditPeople{two, {}}, "", 2);
    row(RemovePeople{one}, "ann@contoso.example", 1);
    row(SetUsage{month("2024-01"), UsageType::Ivr, "A", 7}, "2024-01|ivr|Care (A)|7");
    row(SetUsage{month("2024-01"), UsageType::Ivr, {}, {}}, "2024-01|ivr|");
    row(SetInvoice{month("2024-01"), InvoiceAmount::fromString(u"5.0"), "", ""}, "2024-01|5.0");
    row(SetInvoice{month("2024-01"), {}, "", ""}, "2024-01");
    row(SetAssumption{true}, "renewalKeepsAge|true");
    row(SetAssumption{OverageDay::MonthStart}, "overageDay|month-start");
    row(EditTenant{"T", {}}, "T");
    row(EditTenant{{}, "EUR"}, "Contoso");
}

void TestSummary::names()
{
    QFETCH(Change, change);
    const Summary summary = summarise(change, tenantWithA());
    QCOMPARE(summary.operation, operationCodes.at(change.index()));
    QStringList arguments;
    for (const Argument& argument : summary.arguments)
        arguments.push_back(textOf(argument));
    QTEST(arguments.join(QLatin1Char('|')), "arguments");
    QTEST(static_cast<int>(summary.people), "people");
}

void TestSummary::countsSeveral()
{
    const std::vector<Change> changes{SetUsage{month("2024-01"), UsageType::Ivr, "A", 7},
                                      SetUsage{month("2024-02"), UsageType::Ivr, "A", 8}};
    const Summary several = summarise(changes, tenantWithA());
    Summary first = summarise(changes.front(), tenantWithA());
    QCOMPARE(first.changes, 1);
    first.changes = 2;
    QCOMPARE(several, first);
}

QTEST_APPLESS_MAIN(TestSummary)
#include "test_summary.moc"
