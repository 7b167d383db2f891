#include "support/builders.h"
#include "ui/moves/move_people_model.h"
#include "ui/moves/moves_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The rows of a proposal, and of the people of one of its groups.
class TestMovesModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhoGoesWhere();
    void findsAGroup();
    void showsWhoStays();
    void turnsSomebody();

private:
    MoveProposal proposed(const std::vector<PersonId>& locked = {}) const;
    PersonId person(const QString& email) const { return *m_tenant.memberWith(email); }

    Language m_language{LanguageCode::English};
    Tenant m_tenant;
};

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

QString rowText(const QAbstractItemModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.push_back(model.index(row, column).data().toString());
    return cells.join(QStringLiteral(" | "));
}

QStringList rows(const QAbstractItemModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.push_back(rowText(model, row));
    return all;
}

} // namespace

void TestMovesModels::init()
{
    const auto holder = [](const QString& name, const QString& department) {
        return PersonBuilder(name + QStringLiteral("@x")).named(name).department(department).holds("Old");
    };
    m_tenant = TenantBuilder()
                   .with(SubscriptionBuilder("Old").terms("2023-01-01..2026-12-31"))
                   .with(SubscriptionBuilder("New")
                             .named("Nieuw")
                             .terms("2024-01-01..")
                             .line(UsageType::StandardAgent, 2, "2024-01-01.."))
                   .with(holder("Ann", "Care"))
                   .with(holder("Bo", "Care"))
                   .with(holder("Cy", "Care").administrator())
                   .with(holder("Di", ""))
                   .build();
}

MoveProposal TestMovesModels::proposed(const std::vector<PersonId>& locked) const
{
    return proposeMoves(m_tenant, {.source = m_tenant.find(u"Old")->ref,
                                   .first = day("2026-11-24"),
                                   .last = day("2027-02-22"),
                                   .concurrent = ConcurrentSeats::Limit,
                                   .locked = locked});
}

void TestMovesModels::showsWhoGoesWhere()
{
    MovesModel model(m_language);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.show(proposed({person("Bo@x")}), m_tenant, m_language);
    const QStringList expected{
        "1 | none | Standard | 1 Jan 2027 | Nieuw | The only one that can take them.",
        "1 | Care | Standard | 1 Jan 2027 | Nieuw | The only one that can take them.",
        "1 | Care | Standard | 1 Jan 2027 | No place | No seat is left on Nieuw.",
        "1 | Care | Standard | 1 Jan 2027 | Stays | You chose so.",
    };
    QCOMPARE(rows(model), expected);
    QCOMPARE(model.index(0, 4).data(Qt::AccessibleTextRole).toString(), QString("Goes to: Nieuw"));
    QVERIFY(!model.index(2, 4).data(Qt::DecorationRole).isNull());
    QVERIFY(model.index(3, 4).data(Qt::DecorationRole).isNull());
}

void TestMovesModels::findsAGroup()
{
    MovesModel model(m_language);
    model.show(proposed(), m_tenant, m_language);
    const MoveGroup care = model.groupAt(1);
    QCOMPARE(model.rowOf(care.set, care.department), std::optional(1));
    QCOMPARE(model.rowOf(LicenseSetId::None, care.department), std::nullopt);
    model.show({}, m_tenant, m_language);
    QCOMPARE(model.rowCount(), 0);
}

void TestMovesModels::showsWhoStays()
{
    MovePeopleModel model(m_language);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.show(proposed({person("Bo@x")}).groups.at(1), m_tenant, m_language);
    QCOMPARE(rows(model), QStringList({" | Cy | Nieuw", " | Ann | No place", " | Bo | Stays"}));
    QCOMPARE(model.index(2, 0).data(Qt::CheckStateRole), QVariant(Qt::Checked));
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole), QVariant(Qt::Unchecked));
    QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(), QString("Stays: Bo"));
    QCOMPARE(model.rowOf(person("Ann@x")), std::optional(1));
    QCOMPARE(model.rowOf(person("Di@x")), std::nullopt);
}

void TestMovesModels::turnsSomebody()
{
    MovePeopleModel model(m_language);
    model.show(proposed().groups.at(1), m_tenant, m_language);
    QSignalSpy turned(&model, &MovePeopleModel::turned);
    QVERIFY(!model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole)); // goes already
    QVERIFY(!model.setData(model.index(1, 1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(turned.size(), 1);
    QCOMPARE(turned.front().front().value<PersonId>(), person("Ann@x"));
}

QTEST_APPLESS_MAIN(TestMovesModels)
#include "test_moves_models.moc"
