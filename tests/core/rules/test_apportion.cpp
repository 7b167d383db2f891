#include "core/rules/apportion.h"
#include "core/rules/wide.h"
#include "support/dice.h"

#include <QList>
#include <QTest>

#include <limits>
#include <numeric>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestApportion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dividesByLargestRemainder_data();
    void dividesByLargestRemainder();
    void neverLosesAUnit();
};

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();

} // namespace

void TestApportion::dividesByLargestRemainder_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QList<qint64>>("weights");
    QTest::addColumn<QList<qint64>>("parts");

    QTest::newRow("nothing among nobody") << qint64{0} << QList<qint64>{} << QList<qint64>{};
    QTest::newRow("nothing, whatever the weights") << qint64{0} << QList<qint64>{1, 2} << QList<qint64>{0, 0};
    QTest::newRow("nothing without a weight") << qint64{0} << QList<qint64>{0, 0} << QList<qint64>{0, 0};
    QTest::newRow("all to the only one") << qint64{7} << QList<qint64>{0, 3, 0} << QList<qint64>{0, 7, 0};
    QTest::newRow("it divides") << qint64{6} << QList<qint64>{1, 2} << QList<qint64>{2, 4};
    QTest::newRow("one more to the largest fraction") << qint64{10} << QList<qint64>{1, 1, 4} << QList<qint64>{2, 2, 6};
    QTest::newRow("the largest fraction, not the largest share")
        << qint64{3} << QList<qint64>{10, 3} << QList<qint64>{2, 1};
    QTest::newRow("the largest fraction, though it comes last")
        << qint64{2} << QList<qint64>{1, 1, 2} << QList<qint64>{1, 0, 1};
    QTest::newRow("of equal fractions the earlier") << qint64{2} << QList<qint64>{5, 5, 5} << QList<qint64>{1, 1, 0};
    QTest::newRow("two more to the two largest fractions")
        << qint64{5} << QList<qint64>{14, 17, 19} << QList<qint64>{1, 2, 2};
    QTest::newRow("a weight of 0 gets nothing") << qint64{1} << QList<qint64>{0, 1, 1} << QList<qint64>{0, 1, 0};
    QTest::newRow("products beyond 64 bits")
        << most << QList<qint64>{most, most} << QList<qint64>{most / 2 + 1, most / 2};
}

void TestApportion::dividesByLargestRemainder()
{
    QFETCH(qint64, total);
    QFETCH(QList<qint64>, weights);
    const std::vector<qint64> parts = apportion(total, {weights.begin(), weights.end()});
    QTEST(QList<qint64>(parts.begin(), parts.end()), "parts");
}

void TestApportion::neverLosesAUnit()
{
    Dice dice(5);
    for (int round = 0; round < 2000; ++round) {
        std::vector<qint64> weights(static_cast<std::size_t>(1 + dice.below(6)));
        for (qint64& weight : weights)
            weight = dice.percent(20) ? 0 : dice.below(30);
        const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64{0});
        if (sum == 0)
            continue;
        const qint64 total = dice.below(200);
        const std::vector<qint64> parts = apportion(total, weights);
        QCOMPARE(std::accumulate(parts.begin(), parts.end(), qint64{0}), total);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const qint64 floor = total * weights[i] / sum;
            QVERIFY(parts[i] == floor || (parts[i] == floor + 1 && total * weights[i] % sum != 0));
            // Whoever got one more had a larger fraction than whoever did not, or the same and an earlier place.
            for (std::size_t j = 0; j < parts.size(); ++j) {
                const bool oneMore = parts[i] > floor;
                const bool notTheOther = parts[j] == total * weights[j] / sum;
                const qint64 fraction = total * weights[i] % sum;
                const qint64 ofTheOther = total * weights[j] % sum;
                if (oneMore && notTheOther)
                    QVERIFY(fraction > ofTheOther || (fraction == ofTheOther && i < j));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestApportion)
#include "test_apportion.moc"
