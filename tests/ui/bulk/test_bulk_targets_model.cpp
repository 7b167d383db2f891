#include "support/builders.h"
#include "ui/bulk/bulk_targets_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The subscriptions that licenses can be brought to, with the seats that are left.
class TestBulkTargetsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsLeft_data();
    void showsWhatIsLeft();
    void countsThoseWhoCome();
};

namespace {

Tenant tenant(Licensing licensing)
{
    TenantBuilder tenant;
    tenant.with(SubscriptionBuilder("Over").licensing(licensing).terms("2023-01-01..2023-12-31"))
        .with(SubscriptionBuilder("Care")
                  .named("Zorg")
                  .licensing(licensing)
                  .terms("2024-01-01..2026-12-31")
                  .line(UsageType::StandardAgent, 3, "2024-01-01..")
                  .line(UsageType::PremiumAgent, 1, "2024-01-01.."))
        .with(SubscriptionBuilder("Next")
                  .licensing(licensing)
                  .terms("2025-01-01..")
                  .line(UsageType::StandardAgent, 0, "2025-01-01.."));
    for (const char* name : {"ann", "bo"})
        tenant.with(PersonBuilder(QString::fromLatin1(name) + "@x").holds("Care", License::PremiumAgent));
    return tenant.build();
}

QStringList rows(const BulkTargetsModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.push_back(model.index(row, column).data().toString());
        all.push_back(cells.join(QStringLiteral(" | ")));
    }
    return all;
}

} // namespace

void TestBulkTargetsModel::showsWhatIsLeft_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("one runs, one is to begin")
        << LanguageCode::English << "2024-06-01"
        << QStringList{"Zorg | 31 Dec 2026 | 3 | short by 1", "Next | from 1 Jan 2025 | 0 | not contracted"};
    QTest::newRow("both run") << LanguageCode::English << "2026-12-31"
                              << QStringList{"Zorg | 31 Dec 2026 | 3 | short by 1", "Next |  | 0 | not contracted"};
    QTest::newRow("one is over") << LanguageCode::English << "2027-01-01"
                                 << QStringList{"Next |  | 0 | not contracted"};
}

void TestBulkTargetsModel::showsWhatIsLeft()
{
    QFETCH(LanguageCode, language);
    QFETCH(QString, on);
    const Language speaks(language);
    BulkTargetsModel model(speaks);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(tenant(Licensing::Named), day(on), speaks);
    QTEST(rows(model), "shown");
}

void TestBulkTargetsModel::countsThoseWhoCome()
{
    const Language language(LanguageCode::English);
    const Tenant all = tenant(Licensing::Named);
    BulkTargetsModel model(language);
    model.show(all, day("2026-06-01"), language);
    const std::vector<Seats> seats = model.seatsAt(*model.rowOf(all.find(u"Care")->ref), {3, 1});
    QCOMPARE(seats.size(), 2U);
    QCOMPARE(seats.at(0).assigned, 0);
    QCOMPARE(seats.at(0).after, 3);
    QVERIFY(!seats.at(0).isOver());
    QCOMPARE(seats.at(1).after, 3);
    QVERIFY(seats.at(1).isOver());
    QVERIFY(!model.rowOf(all.find(u"Over")->ref));
    // A warning belongs to named licenses alone: with concurrent ones, usage counts.
    QVERIFY(!model.index(0, 3).data(Qt::DecorationRole).isNull());
    model.show(tenant(Licensing::Concurrent), day("2026-06-01"), language);
    QVERIFY(model.index(0, 3).data(Qt::DecorationRole).isNull());
}

QTEST_MAIN(TestBulkTargetsModel)
#include "test_bulk_targets_model.moc"
