#include "ui/filter/byte_pairs.h"

#include <QTest>

#include <random>
#include <string>

using namespace seatkeeper;

class TestBytePairs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsPairs();
};

namespace {

std::uint64_t oneByOne(const char* a, const char* b, char first, char second)
{
    std::uint64_t places = 0;
    for (std::size_t i = 0; i < pairsAtOnce; ++i)
        places |= a[i] == first && b[i] == second ? std::uint64_t{1} << i : 0;
    return places;
}

} // namespace

void TestBytePairs::findsPairs()
{
    std::mt19937 dice(1);
    std::uint64_t all = 0;
    constexpr int rounds = 2000;
    for (int round = 0; round < rounds; ++round) {
        // From two kinds of bytes to nearly all of them, and wherever in memory they lie.
        const auto kinds = 2 + static_cast<unsigned>(round) % 250;
        std::string text;
        for (std::size_t i = 0; i < 2 * pairsAtOnce; ++i)
            text += static_cast<char>(dice() % kinds);
        const char* a = text.data() + dice() % 16;
        const char* b = a + dice() % 16;
        const auto first = static_cast<char>(dice() % kinds);
        const auto second = static_cast<char>(dice() % kinds);
        const std::uint64_t expected = oneByOne(a, b, first, second);
        QCOMPARE(bytePairs(a, b, first, second), expected);
        QCOMPARE(portableBytePairs(a, b, first, second), expected);
        all |= expected;
    }
    QCOMPARE(~all, 0U); // every place was one
}

QTEST_GUILESS_MAIN(TestBytePairs)
#include "test_byte_pairs.moc"
