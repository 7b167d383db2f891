#include "support/builders.h"
#include "ui/subscriptions/subscriptions_model.h"
#include "ui/subscriptions/subscriptions_text_table.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The article's story as the table tells it.
class TestSubscriptionTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersActiveOnesByAge();
    void runsOnThroughRenewals();
    void marksWhoPaysNext();
    void addsUpActiveOnes();
    void isAModel();
    void saysWhatStandsInACell();
    void showsNothingOfNothing();
    void foldsWhatHasEndedOrNotStarted();
    void isCopiedAsItIsShown();

private:
    static Tenant story();
    static const UsageCell& cell(const SubscriptionTable& table, const char* id, UsageType type);
    static const SubscriptionTableRow& row(const SubscriptionTable& table, const char* id);
};

Tenant TestSubscriptionTable::story()
{
    const auto subscription = [](const char* id) { return SubscriptionBuilder(QLatin1String(id)); };
    return TenantBuilder()
        .with(subscription("A")
                  .terms(QStringLiteral("2023-01-01..2025-12-31 2026-07-01..2029-06-30"))
                  .line(UsageType::StandardAgent, 10, QStringLiteral("2023-01-01.."))
                  .line(UsageType::AiAgent, 4, QStringLiteral("2023-01-01.."))
                  .line(UsageType::IvrOutbound, 2, QStringLiteral("2026-07-01..")))
        .with(subscription("B")
                  .terms(QStringLiteral("2024-01-01..2026-12-31"))
                  .line(UsageType::StandardAgent, 15, QStringLiteral("2024-01-01.."))
                  .line(UsageType::AiAgent, 6, QStringLiteral("2024-01-01..")))
        .with(subscription("C")
                  .terms(QStringLiteral("2026-03-01..2028-02-29"))
                  .line(UsageType::AiAgent, 3, QStringLiteral("2026-03-01.."))
                  .line(UsageType::IvrOutbound, 4, QStringLiteral("2026-03-01..")))
        .with(PersonBuilder(QStringLiteral("one@x")).holds(QStringLiteral("A")))
        .with(PersonBuilder(QStringLiteral("two@x")).holds(QStringLiteral("B")))
        .with(PersonBuilder(QStringLiteral("three@x")).holds(QStringLiteral("B"), License::PremiumAgent))
        .build();
}

const SubscriptionTableRow& TestSubscriptionTable::row(const SubscriptionTable& table, const char* id)
{
    return *std::ranges::find(table.rows, QLatin1String(id), &SubscriptionTableRow::id);
}

const UsageCell& TestSubscriptionTable::cell(const SubscriptionTable& table, const char* id, UsageType type)
{
    return row(table, id).cells.at(indexOf(type));
}

/// An end on which a renewal follows without a gap is no end.
void TestSubscriptionTable::runsOnThroughRenewals()
{
    const Subscription renewed =
        SubscriptionBuilder("R")
            .terms(QStringLiteral("2024-01-01..2024-12-31 2025-01-01..2025-12-31 2026-02-01.."))
            .build();
    const auto lastDay = [&](const char* on) {
        return termPosition(renewed, day(QLatin1String(on))).term.value_or(DateRange()).ends;
    };
    QCOMPARE(lastDay("2024-06-01"), std::optional(day(QStringLiteral("2025-12-31"))));
    QCOMPARE(lastDay("2025-12-31"), std::optional(day(QStringLiteral("2025-12-31"))));
    QCOMPARE(termPosition(renewed, day(QStringLiteral("2026-01-15"))).term, std::nullopt); // a gap is one
    QCOMPARE(lastDay("2026-02-01"), std::nullopt);
}

void TestSubscriptionTable::numbersActiveOnesByAge()
{
    const SubscriptionTable table = subscriptionTable(story(), day(QStringLiteral("2026-04-01")));
    QStringList order;
    for (const SubscriptionTableRow& shown : table.rows)
        order.push_back(QStringLiteral("%1 %2").arg(shown.number).arg(shown.id));
    QCOMPARE(order, QStringList({"1 B", "2 C", "0 A"})); // A has ended for a while: below, without a number
    QVERIFY(row(table, "B").primary);
    QVERIFY(!row(table, "A").primary);
    QCOMPARE(row(table, "A").primaryFrom, day(QStringLiteral("2026-07-01")));
    QCOMPARE(row(table, "B").position.daysLeft(table.day), std::optional<qint64>(274));
    QVERIFY(!row(table, "A").position.isOver());
    QCOMPARE(row(table, "A").position.returns, day(QStringLiteral("2026-07-01")));
}

void TestSubscriptionTable::marksWhoPaysNext()
{
    const Tenant tenant = story();
    const SubscriptionTable before = subscriptionTable(tenant, day(QStringLiteral("2026-06-30")));
    QVERIFY(cell(before, "B", UsageType::AiAgent).pays());
    QVERIFY(cell(before, "C", UsageType::IvrOutbound).pays());
    QCOMPARE(cell(before, "A", UsageType::AiAgent).paysFrom, day(QStringLiteral("2026-07-01")));
    QVERIFY(!cell(before, "A", UsageType::AiAgent).pays());

    const SubscriptionTable after = subscriptionTable(tenant, day(QStringLiteral("2026-07-01")));
    QVERIFY(cell(after, "A", UsageType::AiAgent).pays());
    QVERIFY(cell(after, "C", UsageType::IvrOutbound).pays()); // although A is older
    QVERIFY(!cell(after, "A", UsageType::IvrOutbound).pays());
    QVERIFY(cell(after, "A", UsageType::WebexConnect).pays()); // R1: also without a line of it
    for (const SubscriptionTableRow& shown : after.rows)
        QVERIFY(!shown.cells.at(indexOf(UsageType::Wfo)).pays()); // A12
}

void TestSubscriptionTable::addsUpActiveOnes()
{
    const SubscriptionTable table = subscriptionTable(story(), day(QStringLiteral("2026-04-01")));
    const UsageTotals& agents = table.totals.at(indexOf(UsageType::StandardAgent));
    QCOMPARE(agents.committed, 15);
    QCOMPARE(agents.assigned, std::optional<qint64>(1)); // the license on A, which has ended, takes no seat
    QCOMPARE(agents.next->day, day(QStringLiteral("2026-07-01")));
    QVERIFY(!table.totals.at(indexOf(UsageType::Ivr)).contracted);
    QVERIFY(!table.totals.at(indexOf(UsageType::AiAgent)).assigned);
}

void TestSubscriptionTable::isAModel()
{
    const Language dutch(LanguageCode::Dutch);
    SubscriptionsModel model(dutch);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(subscriptionTable(story(), day(QStringLiteral("2026-04-01"))), dutch);
    QCOMPARE(model.rowCount(), 3 + totalsRows);
    QCOMPARE(model.columnCount(), leadColumns + 8);
    QCOMPARE(SubscriptionsModel::typeOf(leadColumns), std::optional(UsageType::StandardAgent));
    QVERIFY(!SubscriptionsModel::typeOf(0));
    QVERIFY(!model.subscriptionAt(3));
}

void TestSubscriptionTable::saysWhatStandsInACell()
{
    const Language english(LanguageCode::English);
    const SubscriptionTable table = subscriptionTable(story(), day(QStringLiteral("2026-04-01")));
    const TableCells cells(table, english);
    const TableCell pays = cells.usage(row(table, "B"), UsageType::AiAgent);
    QCOMPARE(pays.accessible, QStringLiteral("B, AI Agent: 6, pays"));
    QCOMPARE(pays.role, TableCell::Role::Payer);
    const TableCell next = cells.usage(row(table, "A"), UsageType::AiAgent);
    QCOMPARE(next.accessible, QStringLiteral("A, AI Agent: none, pays from 1 July 2026"));
    QVERIFY(next.second.endsWith(QStringLiteral("1 Jul 26")));
    QCOMPARE(cells.totals(TotalsRow::Next, UsageType::AiAgent).accessible,
             QStringLiteral("Next handover, AI Agent: on 1 July 2026 to A"));
    QCOMPARE(cells.totals(TotalsRow::Next, UsageType::Wfo).accessible,
             QStringLiteral("Next handover, Workforce Optimization (WFO): none known"));
    QCOMPARE(cells.lead(row(table, "B"), LeadColumn::Name).accessible, QStringLiteral("B, Primary"));
}

void TestSubscriptionTable::showsNothingOfNothing()
{
    const SubscriptionTable table = subscriptionTable(Tenant(), day(QStringLiteral("2026-04-01")));
    QVERIFY(table.rows.empty());
    const Language english(LanguageCode::English);
    SubscriptionsModel model(english);
    model.show(table, english);
    QCOMPARE(model.rowCount(), 0);
}

void TestSubscriptionTable::foldsWhatHasEndedOrNotStarted()
{
    const Language english(LanguageCode::English);
    SubscriptionsModel model(english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Tenant tenant = story();
    const auto foldedOn = [&](const char* iso) {
        model.show(subscriptionTable(tenant, day(QLatin1String(iso))), english);
        QStringList folded;
        for (const Subscription& subscription : tenant.subscriptions) {
            if (!model.rowOf(subscription.ref))
                folded.push_back(subscription.id);
        }
        return folded;
    };
    QCOMPARE(foldedOn("2024-06-01"), QStringList({"C"})); // not started yet
    QCOMPARE(model.foldable(), 1);
    QCOMPARE(model.rowCount(), 2 + totalsRows);
    QVERIFY(!model.subscriptionAt(2));
    QCOMPARE(foldedOn("2026-04-01"), QStringList()); // A has ended, but comes back
    QCOMPARE(foldedOn("2028-06-01"), QStringList({"B", "C"}));
    model.setFold(SubscriptionsModel::Fold::Unfolded);
    QCOMPARE(model.rowCount(), 3 + totalsRows);
    QVERIFY(model.rowOf(tenant.find(QStringLiteral("C"))->ref).has_value());
    model.setFold(SubscriptionsModel::Fold::Folded);
    QCOMPARE(foldedOn("2030-01-01"), QStringList()); // nothing else would be left
    QCOMPARE(model.foldable(), 0);
}

void TestSubscriptionTable::isCopiedAsItIsShown()
{
    const Language english(LanguageCode::English);
    SubscriptionsModel model(english);
    model.show(subscriptionTable(story(), day(QStringLiteral("2026-04-01"))), english);
    const QStringList lines = toTabSeparated(textTableOf(model)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + 3 + totalsRows);
    QCOMPARE(lines.at(0).section(QLatin1Char('\t'), 0, 3), QStringLiteral("#\tSubscription\tRuns through\tStandard"));
    QCOMPARE(lines.at(1).section(QLatin1Char('\t'), 0, 2), QStringLiteral("1\tB Primary\t31 Dec 2026 274 days"));
}

QTEST_MAIN(TestSubscriptionTable)
#include "test_subscription_table.moc"
