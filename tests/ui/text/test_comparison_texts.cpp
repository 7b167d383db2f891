#include "core/plan/apply.h"
#include "support/builders.h"
#include "ui/text/comparison_rows.h"
#include "ui/text/comparison_sentences.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// A comparison in words: what is said first, and its rows, in both languages.
class TestComparisonTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysOverARange_data();
    void saysOverARange();
    void sumsUpWhatComesAfterAFewDays();
    void saysOnADay();
    void listsBothSides_data();
    void listsBothSides();
};

namespace {

const QDate december(2026, 12, 1);
const QDate march(2027, 3, 31);

/// Two people on A, of whom the second by address is an administrator, and one on B, which ends later.
Tenant tenant()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A").terms("2024-01-01..2027-01-31").line(UsageType::AiAgent, 5, "2024-01-01.."))
        .with(SubscriptionBuilder("B").terms("2025-01-01..2027-02-28"))
        .with(PersonBuilder("ann@x").holds("A"))
        .with(PersonBuilder("bo@x").administrator().holds("A"))
        .with(PersonBuilder("cy@x").holds("B"))
        .build();
}

Compared compared(const Tenant& left, const std::vector<Change>& changes, Listed listed = Listed::Differences)
{
    Tenant right = left;
    for (const Change& change : changes) {
        if (!applyChange(right, change))
            qFatal("a change does not fit");
    }
    return {.names = {QStringLiteral("baseline"), QStringLiteral("Sooner")},
            .tenants = {left, right},
            .on = compare(left, right, march, listed),
            .over = compareOver(left, right, december, march, listed),
            .range = Sides<QDate>{december, march}};
}

std::vector<Change> sooner()
{
    return {EndSubscription{"A", QDate(2026, 12, 31)}, EndSubscription{"B", QDate(2027, 1, 31)}};
}

QStringList linesOf(const Language& language, const std::vector<ComparisonRow>& rows)
{
    QStringList lines;
    for (const ComparisonRow& row : rows)
        lines.push_back(QStringList{nameOf(language, row.group), row.what, row.left, row.right}.join(QLatin1Char('|')));
    return lines;
}

} // namespace

void TestComparisonTexts::saysOverARange_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("conclusion");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("leftOut");

    QTest::newRow("English") << LanguageCode::English
                             << "3 people lose access earlier: 2 from 1 January 2027, 1 from 1 February 2027. Among "
                                "them is 1 administrator."
                             << QStringList{"Who pays|Primary, from 1 through 31 January 2027|A|B",
                                            "Who pays|AI Agent, from 1 through 31 January 2027|A|nobody",
                                            "Who pays|Primary, from 1 through 28 February 2027|B|nobody",
                                            "Access|bo@x|through 31 January 2027|through 31 December 2026",
                                            "Access|ann@x|through 31 January 2027|through 31 December 2026",
                                            "Access|cy@x|through 28 February 2027|through 31 January 2027"}
                             << "1 row of overage that costs nothing is left out.";
    QTest::newRow("Dutch") << LanguageCode::Dutch
                           << "3 mensen verliezen eerder de toegang: 2 vanaf 1 januari 2027, 1 vanaf 1 februari 2027. "
                              "Onder hen is 1 beheerder."
                           << QStringList{"Wie betaalt|Primair, van 1 t/m 31 januari 2027|A|B",
                                          "Wie betaalt|AI Agent, van 1 t/m 31 januari 2027|A|niemand",
                                          "Wie betaalt|Primair, van 1 t/m 28 februari 2027|B|niemand",
                                          "Toegang|bo@x|t/m 31 januari 2027|t/m 31 december 2026",
                                          "Toegang|ann@x|t/m 31 januari 2027|t/m 31 december 2026",
                                          "Toegang|cy@x|t/m 28 februari 2027|t/m 31 januari 2027"}
                           << "1 regel met overschrijding die niets kost, is weggelaten.";
}

void TestComparisonTexts::saysOverARange()
{
    QFETCH(const LanguageCode, language);
    QFETCH(const QString, conclusion);
    QFETCH(const QStringList, lines);
    QFETCH(const QString, leftOut);
    const Language speaking(language);
    const Compared found = compared(tenant(), sooner());
    QCOMPARE(comparisonConclusion(speaking, found), conclusion);
    const ComparisonRows rows = comparisonRows(speaking, found);
    QStringList withoutContracts = linesOf(speaking, rows.rows);
    withoutContracts.removeIf(
        [&](const QString& line) { return line.startsWith(nameOf(speaking, ComparisonGroup::Contracts)); });
    QCOMPARE(withoutContracts, lines);
    QCOMPARE(leftOutText(speaking, rows.leftOut), leftOut);
    QCOMPARE(peopleWhoLose(found).size(), std::size_t{3});
}

void TestComparisonTexts::sumsUpWhatComesAfterAFewDays()
{
    TenantBuilder builder;
    std::vector<Change> changes;
    for (int i = 0; i < 5; ++i) {
        const QString id = QStringLiteral("S%1").arg(i);
        const QByteArray email = QByteArray("p") + QByteArray::number(i) + "@x";
        builder.with(SubscriptionBuilder(id).terms("2024-01-01..2027-03-31"))
            .with(PersonBuilder(QString::fromLatin1(email)).holds(id));
        changes.emplace_back(EndSubscription{id, QDate(2026, 12, 1 + i)});
    }
    const Language english(LanguageCode::English);
    QCOMPARE(comparisonConclusion(english, compared(builder.build(), changes)),
             "5 people lose access earlier: 1 from 2 December 2026, 1 from 3 December 2026, 1 from 4 December 2026, 2 "
             "later.");
}

void TestComparisonTexts::saysOnADay()
{
    Compared found = compared(tenant(), sooner());
    found.over.reset();
    found.range.reset();
    found.on = compare(found.tenants.left, found.tenants.right, QDate(2027, 1, 1));
    const Language dutch(LanguageCode::Dutch);
    QCOMPARE(comparisonConclusion(dutch, found), "2 mensen hebben alleen aan de linkerkant toegang.");
    QVERIFY(linesOf(dutch, comparisonRows(dutch, found).rows).contains(QStringLiteral("Toegang|bo@x|ja|nee")));
    QCOMPARE(peopleWhoLose(found).size(), std::size_t{2});
    found.on = compare(found.tenants.left, found.tenants.right, march);
    QCOMPARE(comparisonConclusion(dutch, found), QString());
}

void TestComparisonTexts::listsBothSides_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<std::vector<Change>>("changes");
    QTest::addColumn<QStringList>("lines"); // = where it is the same

    const Change another = AssignLicense{{*tenant().memberWith(u"ann@x")}, "B"};
    const Change longer = RenewSubscription{"B", {QDate(2027, 3, 1), std::nullopt}};
    const Change agents = AddEntitlement{"B", {UsageType::PremiumAgent, 7, {march, std::nullopt}}};
    QTest::newRow("the same, in English") << LanguageCode::English << std::vector<Change>{}
                                          << QStringList{"=Who pays|Primary, through 31 January 2027|A|A",
                                                         "=Who pays|AI Agent, through 31 January 2027|A|A",
                                                         "=Who pays|AI Assistant, on all days|nobody|nobody",
                                                         "=Who pays|IVR Outbound Campaigns, on all days|nobody|nobody",
                                                         "=Who pays|Primary, from 1 through 28 February 2027|B|B",
                                                         "=Who pays|AI Agent, from 1 February 2027 on|nobody|nobody",
                                                         "=Who pays|Primary, from 1 March 2027 on|nobody|nobody",
                                                         "=Licenses|A: Standard, assigned|2|2",
                                                         "=Licenses|B: Standard, assigned|1|1",
                                                         "=Contracts|Voice capacity|0|0"};
    QTest::newRow("one license and one end differ, in Dutch")
        << LanguageCode::Dutch << std::vector<Change>{another, longer, agents}
        << QStringList{
               "=Wie betaalt|Primair, t/m 31 januari 2027|A|A",
               "=Wie betaalt|AI Agent, t/m 31 januari 2027|A|A",
               "=Wie betaalt|AI Assistant, op alle dagen|niemand|niemand",
               "=Wie betaalt|Uitgaande IVR-campagnes, op alle dagen|niemand|niemand",
               "=Wie betaalt|Primair, van 1 t/m 28 februari 2027|B|B",
               "=Wie betaalt|AI Agent, vanaf 1 februari 2027|niemand|niemand",
               "Wie betaalt|Primair, vanaf 1 maart 2027|niemand|B",
               "Toegang|ann@x|t/m 31 januari 2027|op alle dagen",
               "Toegang|cy@x|t/m 28 februari 2027|op alle dagen",
               "=Licenties|A: Standard, toegewezen|2|2",
               "Licenties|B: Standard, toegewezen|1|2",
               "Licenties|ann@x|Standard (A)|Standard (A), Standard (B)",
               "Contracten|B: Contractperioden|van 1 januari 2025 t/m 28 februari 2027|van 1 januari 2025 t/m 28 "
               "februari 2027; vanaf 1 maart 2027",
               "Contracten|B: Gebruiksrechten|–|Premium 7 vanaf 31 maart 2027",
               "Contracten|B: Premium-agent, gecontracteerd|–|7",
               "Contracten|Spraakcapaciteit|0|21"};
}

void TestComparisonTexts::listsBothSides()
{
    QFETCH(const LanguageCode, language);
    QFETCH(const std::vector<Change>, changes);
    const Language speaking(language);
    const Compared found = compared(tenant(), changes, Listed::BothSides);
    const ComparisonRows rows = comparisonRows(speaking, found);
    QStringList lines = linesOf(speaking, rows.rows);
    for (std::size_t i = 0; i < rows.rows.size(); ++i)
        lines[static_cast<qsizetype>(i)].prepend(rows.rows[i].isSame ? "=" : "");
    QTEST(lines, "lines");
    QCOMPARE(rows.leftOutSame, 2); // AI Agent of two months
}

QTEST_GUILESS_MAIN(TestComparisonTexts)
#include "test_comparison_texts.moc"
