#include "support/builders.h"
#include "ui/overage/block_cells.h"
#include "ui/overage/usage_paste.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What a block from a spreadsheet means on the grid of usage, and what is refused of it.
class TestUsagePaste : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesBlocksApart_data();
    void takesBlocksApart();
    void readsBlocks_data();
    void readsBlocks();
    void refusesBadCells_data();
    void refusesBadCells();
    void readsDutchNumbers();
    void saysWhereAFaultIs();

private:
    Language m_english{LanguageCode::English};
    Language m_dutch{LanguageCode::Dutch};
};

namespace {

const QDate today(2026, 11, 24);

/// Subscriptions Sub1 (Care), Sub2 and 7 (both Twin), and one with a name that looks like a formula; October to
/// December.
UsageGrid grid(const Language& language)
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("Sub1").named("Care").terms("2020-01-01.."))
                              .with(SubscriptionBuilder("Sub2").named("Twin").terms("2021-01-01.."))
                              .with(SubscriptionBuilder("7").named("Twin").terms("2022-01-01.."))
                              .with(SubscriptionBuilder("F").named("=1+1").terms("2023-01-01.."))
                              .build();
    return usageGrid(tenant, nullptr, UsageType::Ivr, {Month(2026, 10), Month(2026, 11), Month(2026, 12)}, language);
}

/// `2026-10 Sub1 5, …`
QString text(const std::vector<SetUsage>& changes)
{
    QStringList parts;
    for (const SetUsage& change : changes)
        parts.push_back(QStringLiteral("%1 %2 %3")
                            .arg(change.month.toString(), change.subscription.value_or(QStringLiteral("-")))
                            .arg(change.quantity.value()));
    return parts.join(QStringLiteral(", "));
}

} // namespace

void TestUsagePaste::takesBlocksApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<BlockCells>("cells");

    QTest::newRow("nothing") << "" << BlockCells{{""}};
    QTest::newRow("one cell") << "1" << BlockCells{{"1"}};
    QTest::newRow("a line end behind it") << "1\r\n" << BlockCells{{"1"}};
    QTest::newRow("rows and columns") << "1\t2\n3\t4\n" << BlockCells{{"1", "2"}, {"3", "4"}};
    QTest::newRow("empty cells") << "\t2\t\n\n3" << BlockCells{{"", "2", ""}, {""}, {"3"}};
    QTest::newRow("spaces around") << " 1 \t\u00a02" << BlockCells{{"1", "2"}};
    QTest::newRow("quoted, with a line end, a tab and a quotation mark")
        << "\"a\nb\tc \"\"d\"\"\"\t2" << BlockCells{{"a b c \"d\"", "2"}};
    QTest::newRow("a quotation mark that is not closed") << "\"a\t2" << BlockCells{{"a 2"}};
    QTest::newRow("old line ends") << "1\r2" << BlockCells{{"1"}, {"2"}};
}

void TestUsagePaste::takesBlocksApart()
{
    QFETCH(const QString, text);
    QFETCH(const BlockCells, cells);
    QCOMPARE(blockCells(text), cells);
}

void TestUsagePaste::readsBlocks_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char* name, const char* block, int at, int column, const char* changes) {
        QTest::newRow(name) << QString::fromUtf8(block) << at << column << QString(changes);
    };

    row("one value", "5", 1, 2, "2026-11 7 5");
    row("values from a cell on", "5\t6\n7\t8", 1, 1, "2026-11 Sub2 5, 2026-11 7 6, 2026-12 Sub2 7, 2026-12 7 8");
    row("an empty cell leaves what is there", "5\t\n\t8", 0, 0, "2026-10 Sub1 5, 2026-11 Sub2 8");
    row("into the column that is not known", "5", 0, 4, "2026-10 - 5");
    row("months in front", "Oct 2026\t5\t6", 2, 0, "2026-10 Sub1 5, 2026-10 Sub2 6");
    row("months beyond the grid", "2027-03\t5", 0, 0, "2027-03 Sub1 5");
    row("names above", "SUB2\tCare\n5\t6", 1, 0, "2026-11 Sub2 5, 2026-11 Sub1 6");
    row("ids that are numbers", "7\tSub1\n5\t6", 0, 0, "2026-10 7 5, 2026-10 Sub1 6");
    row("both", "Month\tSub1\tnot known which\nokt-26\t5\t6\n1-11-2026\t7\t8", 2, 2,
        "2026-10 Sub1 5, 2026-10 - 6, 2026-11 Sub1 7, 2026-11 - 8");
    row("name and id", "\tTwin (Sub2)\n2026-12\t5", 0, 0, "2026-12 Sub2 5");
    row("a name that a spreadsheet was kept from taking for a formula", "\t'=1+1\n2026-12\t5", 0, 0, "2026-12 F 5");
    row("sums and empty columns are left out", "Month\tSub1\t\tTogether\tContract\n2026-10\t5\t\t5\t90", 0, 0,
        "2026-10 Sub1 5");
    row("an empty row", "Month\tSub1\n\t\n2026-10\t5", 0, 0, "2026-10 Sub1 5");
    row("zero and the most there can be", "0\t2147483647", 0, 0, "2026-10 Sub1 0, 2026-10 Sub2 2147483647");
    row("thousands", "19,962", 0, 0, "2026-10 Sub1 19962");
}

void TestUsagePaste::readsBlocks()
{
    QFETCH(const QString, block);
    QFETCH(const int, row);
    QFETCH(const int, column);
    QFETCH(const QString, changes);
    const PastedUsage pasted = usageFromBlock(block, grid(m_english), row, column, m_english, today);
    QCOMPARE(pasted.faults.size(), std::size_t{0});
    QCOMPARE(text(pasted.changes), changes);
    for (const SetUsage& change : pasted.changes)
        QCOMPARE(change.type, UsageType::Ivr);
}

void TestUsagePaste::refusesBadCells_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("faults"); // row:column kind
    const auto row = [](const char* name, const char* block, int at, int column, const char* faults) {
        QTest::newRow(name) << QString::fromUtf8(block) << at << column << QString(faults);
    };
    using Kind = PasteFaultKind;
    static_assert(static_cast<int>(Kind::NoQuantity) == 1 && static_cast<int>(Kind::BeyondColumns) == 8);

    row("nothing", "", 0, 0, "1:1 0");
    row("only spaces", " \t \n", 0, 0, "1:1 0");
    row("below zero", "5\t-1", 0, 0, "1:2 1");
    row("minus nothing", "-0", 0, 0, "1:1 1");
    row("a fraction", "5\n1.5", 0, 0, "2:1 1");
    row("too large", "2147483648", 0, 0, "1:1 1");
    row("far too large", "99999999999999999999", 0, 0, "1:1 1");
    row("an exponent", "1e3", 0, 0, "1:1 1");
    row("not a number", "NaN", 0, 0, "1:1 1");
    row("words", "5\tmany\tinf", 0, 0, "1:2 1, 1:3 1");
    row("no month", "Month\tSub1\n2026-10\t5\n2026-13\t6", 0, 0, "3:1 2");
    row("a month twice", "2026-10\t5\noct 2026\t6", 0, 0, "2:1 3");
    row("no subscription", "Month\tSub9\n2026-10\t5", 0, 0, "1:2 4");
    row("a name that several have", "Month\tTwin\n2026-10\t5", 0, 0, "1:2 5");
    row("a subscription twice", "Month\tSub1\tCare\n2026-10\t5\t6", 0, 0, "1:3 6");
    row("values below no name", "Month\tSub1\t\n2026-10\t5\t6", 0, 0, "1:3 4");
    row("below the last month", "5\n6", 2, 0, "2:1 7");
    row("beyond the last subscription", "5\t6", 0, 4, "1:2 8");
    row("everything that is wrong", "Month\tSub9\tSub1\n2026-10\t5\tx\nsoon\t1\t-2", 0, 0, "1:2 4, 2:3 1, 3:1 2");
}

void TestUsagePaste::refusesBadCells()
{
    QFETCH(const QString, block);
    QFETCH(const int, row);
    QFETCH(const int, column);
    QFETCH(const QString, faults);
    const PastedUsage pasted = usageFromBlock(block, grid(m_english), row, column, m_english, today);
    QStringList found;
    for (const PasteFault& fault : pasted.faults)
        found.push_back(QStringLiteral("%1:%2 %3").arg(fault.row).arg(fault.column).arg(static_cast<int>(fault.kind)));
    QCOMPARE(found.join(QStringLiteral(", ")), faults);
    QVERIFY(pasted.changes.empty());
}

void TestUsagePaste::readsDutchNumbers()
{
    const QString block = QStringLiteral("Maand\tCare\tonbekend welk\noktober 2026\t19.962\t5");
    const PastedUsage pasted = usageFromBlock(block, grid(m_dutch), 0, 0, m_dutch, today);
    QCOMPARE(text(pasted.changes), QString("2026-10 Sub1 19962, 2026-10 - 5"));
    QVERIFY(!usageFromBlock(QStringLiteral("12,5"), grid(m_dutch), 0, 0, m_dutch, today).faults.empty());
}

void TestUsagePaste::saysWhereAFaultIs()
{
    const auto first = [this](const QString& block, const Language& language) {
        return faultText(language, usageFromBlock(block, grid(language), 1, 0, language, today).faults.front());
    };
    QCOMPARE(first("5\t1.5", m_english),
             QString("Row 1, column 2 (November 2026, Twin (Sub2)): \"1.5\" is not a whole number from 0 to "
                     "2,147,483,647."));
    QCOMPARE(first("5\t1,5", m_dutch),
             QString("Rij 1, kolom 2 (november 2026, Twin (Sub2)): '1,5' is geen geheel getal van 0 tot en met "
                     "2.147.483.647."));
    QCOMPARE(first("Month\t<img src=/etc/passwd>\n2026-10\t5", m_english),
             QString("Row 1, column 2: \"<img src=/etc/passwd>\" is no subscription of this plan."));
    QCOMPARE(first("%1%2", m_english),
             QString("Row 1, column 1 (November 2026, Care): \"%1%2\" is not a whole number from 0 "
                     "to 2,147,483,647."));
    QVERIFY(first(QString(300, 'x'), m_english).size() < 200);
    QCOMPARE(first("", m_english), QString("There is nothing to paste."));
}

QTEST_MAIN(TestUsagePaste)
#include "test_usage_paste.moc"
