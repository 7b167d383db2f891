#include "core/rules/handovers.h"
#include "core/rules/responsibility.h"
#include "support/builders.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestHandovers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheCause_data();
    void namesTheCause();
    void namesTheCauseOfANewPrimary();
    void givesARowToAllThatFollowThePrimary();
    void looksOnlyAtTheDaysAsked_data();
    void looksOnlyAtTheDaysAsked();
    void ordersByDayThenCatalogue();
    void startsFromNobodyBeforeTheFirstDay();
    void saysNothingWhereNothingChanges();
    void agreesWithEachDay();
    void doesNotDependOnTheOrderOfInput();
};

namespace {

const DateRange allDays{QDate(1, 1, 1), QDate(9999, 12, 31)};

/// The rows of one usage type, or of the primary.
QStringList rowsOf(const Tenant& tenant, std::optional<UsageType> type)
{
    QStringList lines;
    for (const Handover& row : handovers(tenant, allDays.starts, *allDays.ends)) {
        if (row.type == type)
            lines.push_back(textOf(tenant, row));
    }
    return lines;
}

SubscriptionBuilder withAiAgent(const QString& id, const QString& terms, const QString& line)
{
    return SubscriptionBuilder(id).terms(terms).line(UsageType::AiAgent, 10, line);
}

} // namespace

void TestHandovers::namesTheCause_data()
{
    QTest::addColumn<Tenant>("tenant");
    QTest::addColumn<QStringList>("rows");

    const auto other = [] { return withAiAgent("B", "2024-02-01..", "2024-02-01.."); };
    const QString arrival("2024-01-01 ai-agent - > A: A started");

    QTest::newRow("expired")
        << TenantBuilder().with(withAiAgent("A", "2024-01-01..2024-05-31", "2024-01-01..")).with(other()).build()
        << QStringList{arrival, "2024-06-01 ai-agent A > B: A expired"};
    QTest::newRow("expired, with a line that ends on the same day")
        << TenantBuilder()
               .with(withAiAgent("A", "2024-01-01..2024-05-31", "2024-01-01..2024-05-31"))
               .with(other())
               .build()
        << QStringList{arrival, "2024-06-01 ai-agent A > B: A expired"};
    QTest::newRow("suspended, then resumed")
        << TenantBuilder()
               .with(withAiAgent("A", "2024-01-01..", "2024-01-01..").suspended("2024-06-01..2024-06-30"))
               .with(other())
               .build()
        << QStringList{arrival, "2024-06-01 ai-agent A > B: A suspended", "2024-07-01 ai-agent B > A: A resumed"};
    QTest::newRow("suspended, with a line that ends on the same day")
        << TenantBuilder()
               .with(withAiAgent("A", "2024-01-01..", "2024-01-01..2024-05-31").suspended("2024-06-01.."))
               .with(other())
               .build()
        << QStringList{arrival, "2024-06-01 ai-agent A > B: A suspended"};
    QTest::newRow("the line ended, then started again")
        << TenantBuilder()
               .with(withAiAgent("A", "2024-01-01..", "2024-01-01..2024-05-31")
                         .line(UsageType::AiAgent, 5, "2024-08-01.."))
               .with(other())
               .build()
        << QStringList{arrival, "2024-06-01 ai-agent A > B: A line-ended", "2024-08-01 ai-agent B > A: A line-started"};
    QTest::newRow("expired, then renewed")
        << TenantBuilder()
               .with(withAiAgent("A", "2024-01-01..2024-05-31 2024-09-01..", "2024-01-01.."))
               .with(other())
               .build()
        << QStringList{arrival, "2024-06-01 ai-agent A > B: A expired", "2024-09-01 ai-agent B > A: A renewed"};
    QTest::newRow("the last one loses it to nobody")
        << TenantBuilder().with(withAiAgent("A", "2024-01-01..2024-05-31", "2024-01-01..")).build()
        << QStringList{arrival, "2024-06-01 ai-agent A > -: A expired"};
    QTest::newRow("the cause is the old one's loss, though the new one starts on that day")
        << TenantBuilder()
               .with(withAiAgent("A", "2024-01-01..2024-05-31", "2024-01-01.."))
               .with(withAiAgent("B", "2024-06-01..", "2024-06-01.."))
               .build()
        << QStringList{arrival, "2024-06-01 ai-agent A > B: A expired"};
    QTest::newRow("an adjacent renewal changes nothing")
        << TenantBuilder()
               .with(withAiAgent("A", "2024-01-01..2024-05-31 2024-06-01..", "2024-01-01.."))
               .with(other())
               .build()
        << QStringList{arrival};
    QTest::newRow("an older one takes over the moment it resumes from its first day")
        << TenantBuilder()
               .with(withAiAgent("A", "2024-01-01..", "2024-01-01..").suspended("2024-01-01..2024-02-29"))
               .with(other())
               .build()
        << QStringList{"2024-02-01 ai-agent - > B: B started", "2024-03-01 ai-agent B > A: A resumed"};
}

void TestHandovers::namesTheCause()
{
    QFETCH(Tenant, tenant);
    QTEST(rowsOf(tenant, UsageType::AiAgent), "rows");
}

void TestHandovers::namesTheCauseOfANewPrimary()
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A")
                                        .terms("2024-01-01..2024-05-31 2024-09-01..")
                                        .suspended("2024-03-01..2024-03-31")
                                        .line(UsageType::StandardAgent, 5, "2024-01-01..2024-04-30"))
                              .with(SubscriptionBuilder("B").terms("2024-02-01.."))
                              .build();
    QCOMPARE(rowsOf(tenant, std::nullopt),
             QStringList({"2024-01-01 primary - > A: A started", "2024-03-01 primary A > B: A suspended",
                          "2024-04-01 primary B > A: A resumed", "2024-06-01 primary A > B: A expired",
                          "2024-09-01 primary B > A: A renewed"}));
}

namespace {

/// A is primary until the end of May, then B.
Tenant twoPrimaries()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A").terms("2024-01-01..2024-05-31").line(UsageType::Wfo, 1, "2024-01-01.."))
        .with(SubscriptionBuilder("B").terms("2024-02-01.."))
        .build();
}

} // namespace

void TestHandovers::givesARowToAllThatFollowThePrimary()
{
    const Tenant tenant = twoPrimaries();
    QCOMPARE(textOf(tenant, handovers(tenant, day("2024-01-02"), day("2024-12-31"))),
             QStringList({
                 "2024-06-01 primary A > B: A expired",
                 "2024-06-01 standard-agent A > B: A expired",
                 "2024-06-01 premium-agent A > B: A expired",
                 "2024-06-01 ivr A > B: A expired",
                 "2024-06-01 webex-connect A > B: A expired",
             }));
}

void TestHandovers::looksOnlyAtTheDaysAsked_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("rows");

    QTest::newRow("before it") << day("2024-01-02") << day("2024-05-31") << 0;
    QTest::newRow("the last day is included") << day("2024-05-01") << day("2024-06-01") << 5;
    QTest::newRow("the first day is compared with the day before") << day("2024-06-01") << day("2024-06-30") << 5;
    QTest::newRow("that day alone") << day("2024-06-01") << day("2024-06-01") << 5;
    QTest::newRow("after it") << day("2024-06-02") << day("2024-12-31") << 0;
    QTest::newRow("all days") << allDays.starts << *allDays.ends << 10;
}

void TestHandovers::looksOnlyAtTheDaysAsked()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QTEST(static_cast<int>(handovers(twoPrimaries(), first, last).size()), "rows");
}

void TestHandovers::ordersByDayThenCatalogue()
{
    const QString all("2024-01-01..");
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A")
                                        .terms("2024-01-01..2024-02-29")
                                        .line(UsageType::IvrOutbound, 1, all)
                                        .line(UsageType::AiAssistant, 1, all)
                                        .line(UsageType::AiAgent, 1, all))
                              .build();
    QStringList what;
    for (const Handover& row : handovers(tenant, allDays.starts, *allDays.ends))
        what.push_back(dateToString(row.date).mid(5) + QLatin1Char(' ') +
                       (row.type ? codeOf(*row.type) : codeOf(Duty::Primary)));
    QStringList expected;
    for (const char* date : {"01-01", "03-01"}) {
        for (const char* type : {"primary", "standard-agent", "premium-agent", "ivr", "ai-agent", "ai-assistant",
                                 "ivr-outbound", "webex-connect"})
            expected.push_back(QStringLiteral("%1 %2").arg(date, type));
    }
    QCOMPARE(what, expected);
}

void TestHandovers::startsFromNobodyBeforeTheFirstDay()
{
    const Tenant tenant = TenantBuilder().with(SubscriptionBuilder("A").terms("0001-01-01..9999-12-31")).build();
    const std::vector<Handover> rows = handovers(tenant, allDays.starts, *allDays.ends);
    QCOMPARE(rows.size(), std::size_t{5});
    QCOMPARE(textOf(tenant, rows.front()), "0001-01-01 primary - > A: A started");
}

void TestHandovers::saysNothingWhereNothingChanges()
{
    QVERIFY(handovers(Tenant(), allDays.starts, *allDays.ends).empty());
    const Tenant incomplete = TenantBuilder().with(SubscriptionBuilder("A").created("2024-01-01")).build();
    QVERIFY(handovers(incomplete, allDays.starts, *allDays.ends).empty());
}

void TestHandovers::agreesWithEachDay()
{
    std::size_t rows = 0;
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        QStringList expected;
        Responsibility before = responsibilityOn(tenant, randomDays.starts.addDays(-1));
        for (QDate each = randomDays.starts; randomDays.contains(each); each = each.addDays(1)) {
            const Responsibility now = responsibilityOn(tenant, each);
            const auto compare = [&](QLatin1StringView what, std::optional<SubscriptionRef> from,
                                     std::optional<SubscriptionRef> to) {
                if (from != to)
                    expected.push_back(QStringLiteral("%1 %2 %3 > %4")
                                           .arg(dateToString(each), what, textOf(tenant, from), textOf(tenant, to)));
            };
            compare(codeOf(Duty::Primary), before.primary(), now.primary());
            for (const UsageTypeInfo& info : usageTypes)
                compare(info.code, before.payer(info.type), now.payer(info.type));
            before = now;
        }
        QStringList found = textOf(tenant, handovers(tenant, randomDays.starts, *randomDays.ends));
        for (QString& line : found)
            line = line.section(QLatin1Char(':'), 0, 0);
        QCOMPARE(found, expected);
        rows += static_cast<std::size_t>(found.size());
    }
    QVERIFY(rows > 1000);
}

void TestHandovers::doesNotDependOnTheOrderOfInput()
{
    Dice dice(4);
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        TenantBuilder builder = randomTenant(seed);
        const Tenant tenant = builder.build();
        const Tenant shuffled = builder.shuffle(dice).build();
        QCOMPARE(textOf(shuffled, handovers(shuffled, randomDays.starts, *randomDays.ends)),
                 textOf(tenant, handovers(tenant, randomDays.starts, *randomDays.ends)));
    }
}

QTEST_APPLESS_MAIN(TestHandovers)
#include "test_handovers.moc"
