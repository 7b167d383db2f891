#include "core/exchange/control_hub_reader.h"
#include "core/plan/apply.h"
#include "support/dice.h"
#include "support/usage_text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What a CSV file of usage says, in each of its shapes, and what it is refused for.
class TestUsageReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsColumns_data();
    void tellsColumns();
    void findsGaps_data();
    void findsGaps();
    void seesAFileWithoutHeadings_data();
    void seesAFileWithoutHeadings();
    void tellsTheFirstOfTwo();
    void reads_data();
    void reads();
    void takesWhatIsSaidForAllRows();
    void refuses_data();
    void refuses();
    void namesAllUpToALimit();
    void refusesWhatIsTooLarge();
    void refusesColumnsOfAnotherFile();
    void comparesWithThePlan();
    void readsBackWhatWasWritten();
    void survivesEveryBeginOfAFile();
};

namespace {

/// A and B, both called Care, and the type in a name; `=1+1` is a name, too.
Tenant tenantOfThree()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("Sub1").named("Care").terms("2024-01-01.."))
        .with(SubscriptionBuilder("Sub2").named("Care").terms("2025-01-01.."))
        .with(SubscriptionBuilder("Sub3").named("=1+1").terms("2026-01-01.."))
        .usage("2026-10", UsageType::Ivr, "Sub1", 5)
        .build();
}

QString textOf(const std::optional<UsageColumn>& column, const Tenant& tenant)
{
    using Holds = UsageColumn::Holds;
    if (!column)
        return QStringLiteral("?");
    switch (column->holds) {
    case Holds::Nothing: return QStringLiteral("nothing");
    case Holds::Month: return QStringLiteral("month");
    case Holds::Type: return QStringLiteral("type");
    case Holds::Subscription: return QStringLiteral("subscription");
    case Holds::Quantity: break;
    }
    QStringList parts{QStringLiteral("quantity")};
    if (column->month)
        parts.push_back(column->month->toString());
    if (column->type)
        parts.push_back(codeOf(*column->type));
    if (column->subscription)
        parts.push_back(*column->subscription ? tenant.find(**column->subscription)->id : QStringLiteral("-"));
    return parts.join(QLatin1Char(' '));
}

} // namespace

void TestUsageReader::tellsColumns_data()
{
    QTest::addColumn<QString>("told");
    const auto row = [](const char* heading, const char* told) { QTest::newRow(heading) << QString(told); };
    row("Month", "month");
    row("maand", "month");
    row(" PERIODE ", "month");
    row("Usage type", "type");
    row("usage_type", "type");
    row("Gebruikstype", "type");
    row("Subscription ID", "subscription");
    row("Abonnement", "subscription");
    row("Quantity", "quantity");
    row("Aantal", "quantity");
    row("Piekgebruik", "quantity");
    row("Together", "nothing");
    row("Samen", "nothing");
    row("Contract", "nothing");
    row("Standard agent", "quantity standard-agent");
    row("Standard-agent", "quantity standard-agent");
    row("standard-agent", "quantity standard-agent");
    row("IVR-poort", "quantity ivr");
    row("IVR Outbound Campaigns", "quantity ivr-outbound");
    row("Uitgaande IVR-campagnes", "quantity ivr-outbound");
    row("Workforce Optimization (WFO)", "quantity wfo");
    row("Sub1", "quantity Sub1");
    row("sub2", "quantity Sub2");
    row("Care (Sub2)", "quantity Sub2");
    row("'=1+1", "quantity Sub3");
    row("=1+1 (Sub3)", "quantity Sub3");
    row("Onbekend", "quantity -");
    row("Not known which", "quantity -");
    row("2026-10", "quantity 2026-10");
    row("Care", "?"); // both are called so
    row("Remark", "?");
    row("Sub4", "?");
    row("2026-13", "?");
    row("", "?");
}

void TestUsageReader::tellsColumns()
{
    const Tenant tenant = tenantOfThree();
    QTEST(textOf(usageColumn(QString(QTest::currentDataTag()), tenant, plainForms()), tenant), "told");
}

void TestUsageReader::findsGaps_data()
{
    QTest::addColumn<QString>("gap");
    QTest::addColumn<bool>("typeOpen");
    QTest::addColumn<bool>("subscriptionOpen");
    const auto row = [](const char* headings, const char* gap, bool typeOpen, bool subscriptionOpen) {
        QTest::newRow(headings) << QString(gap) << typeOpen << subscriptionOpen;
    };
    row("Month,Usage type,Subscription,Quantity", "", false, false);
    row("Month,Quantity", "", true, true);
    row("Month,Usage type,Quantity", "", false, true);
    row("Month,Sub1,Sub2,Onbekend", "", true, false);
    row("Month,Subscription,IVR,AI Agent", "", false, false);
    row("Subscription,2026-10,2026-11", "", true, false);
    row("Month,Sub1,IVR", "", true, true); // each leaves something open
    row("Usage type,Subscription,Quantity", "month", false, false);
    row("Subscription,2026-10,Quantity", "month", true, false);
    row("Month,Usage type,Subscription", "quantity", false, false);
    row("Month,Total", "quantity", false, false);
    row("", "quantity", false, false);
}

void TestUsageReader::findsGaps()
{
    const Tenant tenant = tenantOfThree();
    std::vector<UsageColumn> columns;
    for (const QString& heading : QString(QTest::currentDataTag()).split(QLatin1Char(',')))
        columns.push_back(usageColumn(heading, tenant, plainForms()).value_or(UsageColumn()));
    const auto gap = gapIn(columns);
    const QStringList names{"month", "quantity", "twice"};
    QTEST(gap ? names.at(static_cast<int>(*gap)) : QString(), "gap");
    QTEST(leavesTypeOpen(columns), "typeOpen");
    QTEST(leavesSubscriptionOpen(columns), "subscriptionOpen");

    if (columns.size() < 2 || gap)
        return;
    columns.push_back(columns.back()); // by hand, one can say the same twice
    QCOMPARE(gapIn(columns), UsageGap::SameTwice);
}

void TestUsageReader::seesAFileWithoutHeadings_data()
{
    QTest::addColumn<bool>("hasHeadings");
    const auto row = [](const char* text, bool hasHeadings) { QTest::newRow(text) << hasHeadings; };
    row("Month,Quantity\n2026-10,5\n", true);
    row("Month,2026-10\nSub1,5\n", true);
    row("Subscription,2026-10,2026-11\nSub1,5,6\n", true);
    row("2026-09,4\n2026-10,5\n", false);
    row("2026-10,ivr,Sub1,5\n", false); // a number is no heading
    row("Remark,Month\nfirst,2026-10\n", true);
    row("Month\n", true);
    row("", true);
}

void TestUsageReader::seesAFileWithoutHeadings()
{
    const auto head = usageHeadOf(QTest::currentDataTag(), tenantOfThree());
    QVERIFY(head);
    QTEST(head->hasHeadings, "hasHeadings");
}

void TestUsageReader::tellsTheFirstOfTwo()
{
    const Tenant tenant = tenantOfThree();
    const auto head = usageHeadOf("\n,,,\nMonth,Period,Quantity,\"Line\nbreak\"\n\n2026-10,x,\"7\n\",y\n", tenant);
    QVERIFY(head);
    QStringList told;
    for (const UsageHead::Column& column : head->columns)
        told.push_back(column.heading + '/' + column.sample + '/' + textOf(column.told, tenant));
    QCOMPARE(told, (QStringList{"Month/2026-10/month", "Period/x/?", "Quantity/7/quantity", "Line break/y/?"}));
}

void TestUsageReader::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("usage");
    const auto row = [](const char* name, const QByteArray& text, const QStringList& usage) {
        QTest::newRow(name) << text << usage;
    };
    row("long",
        "Month,Usage type,Subscription,Quantity\n"
        "2026-11,ivr,Sub2,0\n2026-10,AI Agent,care (sub1),2147483647\n2026-10,standard-agent,,3\n",
        {"2026-10 standard-agent - 3", "2026-10 ai-agent Sub1 2147483647", "2026-11 ivr Sub2 0"});
    row("in Dutch, with semicolons and a mark",
        "\xEF\xBB\xBFMaand;Gebruikstype;Abonnement;Aantal\r\n2026-10;IVR-poort;Sub1;4\r\n", {"2026-10 ivr Sub1 4"});
    row("in another order, with more columns", "Remark\tAantal\tMaand\tAbonnement\nx\t4\t2026-10\tSub1\n",
        {"2026-10 standard-agent Sub1 4"});
    row("wide by subscription",
        "Month,Sub1,Care (Sub2),Onbekend,Samen,Contract\n2026-10,1,2,3,6,90\n2026-11,,5,,5,90\n",
        {"2026-10 standard-agent - 3", "2026-10 standard-agent Sub1 1", "2026-10 standard-agent Sub2 2",
         "2026-11 standard-agent Sub2 5"});
    row("wide by type", "Month,Subscription,Standard agent,IVR\n2026-10,Sub1,7,8\n",
        {"2026-10 standard-agent Sub1 7", "2026-10 ivr Sub1 8"});
    row("wide by month", "Subscription,2026-10,2026-11\nSub1,1,2\nSub2,3,\n",
        {"2026-10 standard-agent Sub1 1", "2026-10 standard-agent Sub2 3", "2026-11 standard-agent Sub1 2"});
    row("a heading goes before the row", "Month,Usage type,Subscription,Quantity,AI Agent\n2026-10,ivr,Sub1,1,2\n",
        {"2026-10 ivr Sub1 1", "2026-10 ai-agent Sub1 2"});
    row("rows that say nothing", "Month,Subscription,Quantity\n\n,,\nTotal,,\nnever,nobody,\n2026-10,Sub1,1\n",
        {"2026-10 standard-agent Sub1 1"});
    row("a formula that is a name", "Month,Subscription,Quantity\n2026-10,'=1+1,1\n2026-11,=1+1,2\n",
        {"2026-10 standard-agent Sub3 1", "2026-11 standard-agent Sub3 2"});
    row("only headings", "Month,Quantity\n", {});
    row("nothing", "", {});
}

void TestUsageReader::reads()
{
    QFETCH(const QByteArray, text);
    const Tenant tenant = tenantOfThree();
    const auto result = usageOf(text, tenant);
    QVERIFY2(result, qPrintable(usageTexts(result, tenant).join('\n')));
    QTEST(usageTexts(result, tenant), "usage");
    for (const TextEncoding encoding : {TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian}) {
        if (!text.startsWith("\xEF"))
            QTEST(usageTexts(usageOf(encoded(QString::fromUtf8(text), encoding), tenant), tenant), "usage");
    }
}

void TestUsageReader::takesWhatIsSaidForAllRows()
{
    const Tenant tenant = tenantOfThree();
    QByteArray text("Month,Quantity,IVR,Sub2\n2026-10,1,2,3\n");
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    const auto head = usageHeadOf(text, tenant);
    const auto result = readUsage(device, "f.csv",
                                  {.tenant = tenant,
                                   .forms = plainForms(),
                                   .columns = toldBy(*head),
                                   .type = UsageType::AiAgent,
                                   .subscription = tenant.find(u"Sub1")->ref});
    QCOMPARE(usageTexts(result, tenant),
             (QStringList{"2026-10 ivr Sub1 2", "2026-10 ai-agent Sub1 1", "2026-10 ai-agent Sub2 3"}));
}

void TestUsageReader::refuses_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("errors");
    const auto row = [](const char* name, const QByteArray& rows, const QStringList& errors) {
        QTest::newRow(name) << rows << errors;
    };
    for (const char* bad :
         {"-1", "-0", "1.5", "2147483648", "99999999999999999999", "many", "1e3", "0x10", "NaN", "#N/A"})
        row(bad, QByteArray("2026-10,ivr,Sub1,") + bad + "\n",
            {QStringLiteral("wrong-value 2:18 row 2 [Quantity] %1").arg(QLatin1String(bad))});
    for (const char* bad : {"2026-13", "2026-00", "10/2026", "October", "2026-10-15", ""})
        row(qPrintable(QStringLiteral("month ") + bad), QByteArray(bad) + ",ivr,Sub1,1\n",
            {QStringLiteral("wrong-value 2:1 row 2 [Month] %1").arg(QLatin1String(bad))});
    row("type", "2026-10,agents,Sub1,1\n", {"wrong-value 2:9 row 2 [Usage type] agents"});
    row("no type", "2026-10,,Sub1,1\n", {"wrong-value 2:9 row 2 [Usage type] "});
    row("unknown subscription", "2026-10,ivr,Sub4,1\n", {"unknown-subscription 2:13 row 2 [Subscription] Sub4"});
    row("a name that two have", "2026-10,ivr,Care,1\n", {"wrong-value 2:13 row 2 [Subscription] Care"});
    row("twice", "2026-10,ivr,Sub1,1\n2026-10,IVR port,care (SUB1),1\n", {"usage-twice 3:30 row 3 [Quantity]"});
    row("nobody's twice", "2026-10,ivr,,1\n2026-10,ivr,,2\n", {"usage-twice 3:14 row 3 [Quantity]"});
    row("too short", "2026-10,ivr,Sub1\n2026-10,ivr,Sub1,x\n",
        {"row-width 2:17 row 2 3 4", "wrong-value 3:18 row 3 [Quantity] x"});
    row("too long", "2026-10,ivr,Sub1,1,2\n", {"row-width 2:20 row 2 5 4"});
    row("all of a row", "x,y,z,-1\n",
        {"wrong-value 2:1 row 2 [Month] x", "wrong-value 2:3 row 2 [Usage type] y",
         "unknown-subscription 2:5 row 2 [Subscription] z", "wrong-value 2:7 row 2 [Quantity] -1"});
    row("behind a line break", "\"2026-10\n\",ivr,Sub1,1\n2026-10,ivr,Sub2,x\n",
        {"wrong-value 4:18 row 3 [Quantity] x"});
    row("open quote", "2026-10,ivr,Sub1,\"1\n", {"open-quote 2:18 row 2"});
}

void TestUsageReader::refuses()
{
    QFETCH(const QByteArray, rows);
    const Tenant tenant = tenantOfThree();
    const auto result = usageOf("Month,Usage type,Subscription,Quantity\n" + rows, tenant);
    QVERIFY(!result);
    QTEST(usageTexts(result, tenant), "errors");
}

void TestUsageReader::namesAllUpToALimit()
{
    const Tenant tenant = tenantOfThree();
    QByteArray text("Month,Sub1,Sub2\n");
    for (std::size_t i = 0; i < mostCsvErrors; ++i)
        text += "2026-10,x,y\n";
    const auto result = usageOf(text, tenant);
    QVERIFY(!result);
    QCOMPARE(result.error().size(), mostCsvErrors);
    QCOMPARE(csvErrorText(result.error().back()), "wrong-value 51:11 row 51 [Sub2] y");
}

void TestUsageReader::refusesWhatIsTooLarge()
{
    const Tenant tenant = tenantOfThree();
    QByteArray text("Month,Quantity\n");
    Month month(1, 1);
    for (std::size_t i = 0; i < mostUsageEntries; ++i, month = month.plus(1))
        text += month.toString().toUtf8() + ",1\n";
    QCOMPARE(usageOf(text, tenant)->size(), mostUsageEntries);
    text += month.toString().toUtf8() + ",1\n";
    QCOMPARE(usageTexts(usageOf(text, tenant), tenant), QStringList{"csv-too-large 10002:1 row 10002 10000"});

    QByteArray headings("Month,Quantity");
    for (std::size_t i = 2; i < mostUsageColumns; ++i)
        headings += ",x";
    QVERIFY(usageHeadOf(headings, tenant));
    const auto tooMany = usageHeadOf(headings + ",x", tenant);
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, ErrorCode::CsvTooLarge);
}

void TestUsageReader::refusesColumnsOfAnotherFile()
{
    const Tenant tenant = tenantOfThree();
    const auto columns = toldBy(*usageHeadOf("Month,Quantity\n", tenant));
    QCOMPARE(usageTexts(usageOf("Month\n2026-10\n", tenant, columns), tenant), QStringList{"row-width 1:6 row 1 1 2"});
}

void TestUsageReader::comparesWithThePlan()
{
    Tenant tenant = tenantOfThree();
    const auto entries =
        usageOf("Month,Usage type,Subscription,Quantity\n2026-10,ivr,Sub1,5\n2026-10,ivr,Sub2,0\n", tenant);
    std::vector<UsageUpdate> updates = usageUpdates(tenant, *entries);
    QCOMPARE(updates.size(), 2U);
    QVERIFY(!updates[0].alters());
    QVERIFY(updates[1].alters()); // nothing entered is not 0
    const std::vector<Change> changes = changesOf(tenant, updates);
    QCOMPARE(changes.size(), 1U);
    QVERIFY(applyChange(tenant, changes.front()));
    QVERIFY(!usageUpdates(tenant, *entries)[1].alters());

    Tenant without = tenant;
    without.take(tenant.find(u"Sub2")->ref);
    without.usage.edit().clear();
    updates = usageUpdates(without, *entries);
    QCOMPARE(changesOf(without, updates).size(), 1U); // of a subscription that is gone, there is none
}

/// Whatever usage a tenant has, a file of it says the same.
void TestUsageReader::readsBackWhatWasWritten()
{
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        Dice dice(seed);
        const Tenant tenant = tenantOfThree();
        std::map<UsageKey, int> usage;
        for (int i = dice.below(40); i > 0; --i) {
            const int place = dice.below(4);
            const auto subscription =
                place == 3 ? std::nullopt : std::optional(tenant.subscriptions[static_cast<std::size_t>(place)].ref);
            const UsageType type = usageTypes.at(static_cast<std::size_t>(dice.below(8))).type;
            usage[{Month(2026, 1 + dice.below(12)), type, subscription}] = dice.below(1000);
        }
        QByteArray lines("Aantal;Abonnement;Gebruikstype;Maand\n");
        for (const auto& [key, quantity] : usage) {
            const QByteArray id = key.subscription ? tenant.find(*key.subscription)->id.toUtf8() : QByteArray();
            lines += QByteArray::number(quantity) + ';' + id + ';' + QByteArray(codeOf(key.type).data()) + ';' +
                     key.month.toString().toUtf8() + '\n';
        }
        std::vector<UsageEntry> expected;
        for (const auto& [key, quantity] : usage)
            expected.push_back({key, quantity});
        const auto read = usageOf(lines, tenant);
        QVERIFY2(read && *read == expected, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void TestUsageReader::survivesEveryBeginOfAFile()
{
    const Tenant tenant = tenantOfThree();
    const QByteArray text("Maand;Abonnement;\"Gebruikstype\";Aantal\r\n2026-10;\"Care (Sub1)\";IVR-poort;4\r\n"
                          "2026-11;\"=1+1\";\xC3\xA9;x\r\n");
    for (qsizetype size = 0; size <= text.size(); ++size) {
        const auto result = usageOf(text.first(size), tenant);
        if (result)
            QVERIFY(result->size() <= 1);
        else
            QVERIFY(!result.error().empty());
    }
}

QTEST_APPLESS_MAIN(TestUsageReader)
#include "test_usage_reader.moc"
