#include "core/rules/findings/findings.h"
#include "support/builders.h"
#include "ui/findings/findings_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The rows of a table of findings: which they are, in which order, and how those of people unfold.
class TestFindingsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsOpenOnesWorstFirst();
    void showsAcceptedOnesApart();
    void sortsByAnyColumn_data();
    void sortsByAnyColumn();
    void unfoldsPeople();
    void staysUnfolded();
    void saysWhatIsInACell();

private:
    void show(const Acceptances& acceptances = {});
    QStringList column(int column) const;

    Language m_language{LanguageCode::English};
    Tenant m_tenant;
    std::unique_ptr<FindingsModel> m_open;
    std::unique_ptr<FindingsModel> m_accepted;
    std::unique_ptr<QAbstractItemModelTester> m_openTester;
    std::unique_ptr<QAbstractItemModelTester> m_acceptedTester;
};

namespace {

const QDate june(2024, 6, 1);
constexpr std::array shownRules{
    // of three checks alone, so that one more does not matter here
    QLatin1StringView("person-without-access"),
    QLatin1StringView("incomplete-subscription"),
    QLatin1StringView("subscription-ends-soon"),
};
constexpr int severity = 0;
constexpr int subject = 2;

/// A has ended with two people on it, B ends soon, C is incomplete; Ann is an administrator with access.
Tenant tenant()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A").terms("2024-01-01..2024-05-31"))
        .with(SubscriptionBuilder("B").terms("2023-01-01..2024-06-30"))
        .with(SubscriptionBuilder("C"))
        .with(SubscriptionBuilder("D").terms("2022-01-01.."))
        .with(PersonBuilder("ann@x").administrator().holds("D"))
        .with(PersonBuilder("cy@x").named("Cy").holds("A"))
        .with(PersonBuilder("bo@x").named("Bo").holds("A"))
        .build();
}

} // namespace

void TestFindingsModel::init()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    m_tenant = tenant();
    m_open = std::make_unique<FindingsModel>(FindingsModel::Shows::Open, m_language);
    m_accepted = std::make_unique<FindingsModel>(FindingsModel::Shows::Accepted, m_language);
    m_openTester = std::make_unique<QAbstractItemModelTester>(m_open.get(), Mode::QtTest);
    m_acceptedTester = std::make_unique<QAbstractItemModelTester>(m_accepted.get(), Mode::QtTest);
    show();
}

void TestFindingsModel::show(const Acceptances& acceptances)
{
    std::vector<Finding> found = findings({m_tenant, june, {}});
    std::erase_if(found,
                  [](const Finding& one) { return std::ranges::find(shownRules, one.rule) == shownRules.end(); });
    const std::vector<JudgedFinding> all = judged(found, acceptances);
    m_open->show(all, m_tenant, m_language);
    m_accepted->show(all, m_tenant, m_language);
}

QStringList TestFindingsModel::column(int column) const
{
    QStringList texts;
    for (int row = 0; row < m_open->rowCount(); ++row)
        texts.push_back(m_open->index(row, column).data().toString());
    return texts;
}

void TestFindingsModel::showsOpenOnesWorstFirst()
{
    QCOMPARE(column(severity), QStringList({"Error", "Error", "Warning"}));
    QCOMPARE(column(subject), QStringList({"2 people", "C", "B"}));
    QCOMPARE(m_accepted->rowCount(), 0);
}

void TestFindingsModel::showsAcceptedOnesApart()
{
    const SubscriptionRef b = m_tenant.find(u"B")->ref;
    const PersonId bo = m_tenant.memberWith(u"bo@x").value();
    show({{{"subscription-ends-soon", "", b, {}}, {"replaced", june, {"2024-06-30", 0}}},
          {{"person-without-access", "", {}, bo}, {"away", june, {"expired", 0}}}});
    QCOMPARE(column(subject), QStringList({"Cy", "C"}));
    QCOMPARE(m_accepted->rowCount(), 2);
    QCOMPARE(m_accepted->index(0, subject).data().toString(), "Bo");
    QCOMPARE(m_accepted->index(0, 4).data().toString(), "away");
    QCOMPARE(m_accepted->index(1, 4).data().toString(), "replaced");
    QCOMPARE(m_open->columnCount(), 4);
}

void TestFindingsModel::sortsByAnyColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("subjects");

    const QStringList worstFirst{"2 people", "C", "B"};
    QTest::newRow("severity") << severity << Qt::AscendingOrder << worstFirst;
    QTest::newRow("severity, descending") << severity << Qt::DescendingOrder << QStringList{"B", "2 people", "C"};
    QTest::newRow("what") << 1 << Qt::AscendingOrder << QStringList{"B", "C", "2 people"};
    QTest::newRow("about") << subject << Qt::AscendingOrder << QStringList{"2 people", "B", "C"};
    QTest::newRow("day, descending") << 3 << Qt::DescendingOrder << QStringList{"B", "2 people", "C"};
}

void TestFindingsModel::sortsByAnyColumn()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QStringList, subjects);
    m_open->sort(column, order);
    QCOMPARE(this->column(subject), subjects);
    show(); // keeps the order
    QCOMPARE(this->column(subject), subjects);
}

void TestFindingsModel::unfoldsPeople()
{
    QVERIFY(m_open->isGroup(0) && !m_open->isUnfolded(0));
    QVERIFY(!m_open->isGroup(1));
    m_open->toggle(0);
    QVERIFY(m_open->isUnfolded(0));
    QCOMPARE(column(subject), QStringList({"2 people", "Bo", "Cy", "C", "B"})); // by address
    QVERIFY(!m_open->isGroup(1));
    QVERIFY(m_open->at(1).finding.people == std::vector{m_tenant.memberWith(u"bo@x").value()});
    QCOMPARE(m_open->findingCount(), 3);
    m_open->toggle(0);
    QCOMPARE(m_open->rowCount(), 3);
}

void TestFindingsModel::staysUnfolded()
{
    m_open->toggle(0);
    const FindingRowKey cy = m_open->keyAt(2);
    QVERIFY(m_open->rowOf(cy) == 2);
    show();
    QCOMPARE(m_open->rowCount(), 5);
    m_open->sort(severity, Qt::DescendingOrder);
    QVERIFY(m_open->rowOf(cy) == 3);
    m_tenant.setLicenses(m_tenant.memberWith(u"cy@x").value(), LicenseSetId::NotAMember);
    show();
    QVERIFY(!m_open->rowOf(cy));
}

void TestFindingsModel::saysWhatIsInACell()
{
    m_open->toggle(0);
    const auto said = [this](int row, int column, int role) { return m_open->index(row, column).data(role); };
    QCOMPARE(said(0, severity, Qt::AccessibleTextRole).toString(), "Severity: Error");
    QCOMPARE(said(0, severity, FindingsModel::severityRole).toInt(), static_cast<int>(Severity::Error));
    QCOMPARE(said(1, severity, Qt::DisplayRole).toString(), QString()); // stands above
    QVERIFY(!said(1, severity, FindingsModel::severityRole).isValid());
    QCOMPARE(said(1, severity, Qt::AccessibleTextRole).toString(), "Severity: Error"); // but is read out
    QCOMPARE(said(1, subject, Qt::AccessibleTextRole).toString(), "About: Bo");
    QCOMPARE(said(4, 3, FindingsModel::sortRole).toDate(), QDate(2024, 6, 30));
}

QTEST_GUILESS_MAIN(TestFindingsModel)
#include "test_findings_model.moc"
