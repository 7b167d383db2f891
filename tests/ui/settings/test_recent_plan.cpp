#include "ui/settings/recent_plan.h"

#include <QTest>

using namespace seatkeeper;

/// The list of plans that were opened last.
class TestRecentPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsTheLastOneFirst();
    void namesEachOnce();
    void forgetsTheOldest();
    void takesOneOff();
};

namespace {

RecentPlan plan(const QString& file, int day = 1)
{
    return {file, QDateTime(QDate(2026, 11, day), QTime(9, 0))};
}

QString files(const std::vector<RecentPlan>& plans)
{
    QStringList files;
    for (const RecentPlan& plan : plans)
        files.push_back(plan.file);
    return files.join(QLatin1Char(' '));
}

} // namespace

void TestRecentPlan::putsTheLastOneFirst()
{
    QCOMPARE(files(withPlan({plan("a"), plan("b")}, plan("c"))), QStringLiteral("c a b"));
}

void TestRecentPlan::namesEachOnce()
{
    const auto plans = withPlan({plan("a"), plan("b", 1)}, plan("b", 24));
    QCOMPARE(files(plans), QStringLiteral("b a"));
    QCOMPARE(plans.front().used.date(), QDate(2026, 11, 24));
}

void TestRecentPlan::forgetsTheOldest()
{
    std::vector<RecentPlan> plans;
    for (std::size_t i = 0; i <= recentPlansKept; ++i)
        plans = withPlan(plans, plan(QString::number(i)));
    QCOMPARE(plans.size(), recentPlansKept);
    QCOMPARE(plans.back().file, QStringLiteral("1"));
}

void TestRecentPlan::takesOneOff()
{
    QCOMPARE(files(withoutPlan({plan("a"), plan("b"), plan("c")}, "b")), QStringLiteral("a c"));
    QCOMPARE(files(withoutPlan({plan("a")}, "b")), QStringLiteral("a"));
}

QTEST_APPLESS_MAIN(TestRecentPlan)
#include "test_recent_plan.moc"
