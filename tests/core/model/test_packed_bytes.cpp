#include "core/model/packed_bytes.h"
#include "support/dice.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestPackedBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasPacked();
    void makesRepeatedBytesFew();
    void refusesOtherBytes();
    void refusesMoreThanItMay();
};

void TestPackedBytes::givesBackWhatWasPacked()
{
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
        Dice dice(seed);
        std::string bytes;
        for (int left = dice.below(5000); left > 0; --left)
            bytes.push_back(static_cast<char>(dice.below(256)));
        QCOMPARE(unpacked(packed(bytes)), std::optional(bytes));
        QCOMPARE(packed(bytes), packed(bytes));
    }
}

void TestPackedBytes::makesRepeatedBytesFew()
{
    std::string record;
    for (int i = 0; i < 1000; ++i)
        record += "FALSE,,TRUE,";
    QVERIFY(packed(record).size() < record.size() / 50);
}

void TestPackedBytes::refusesOtherBytes()
{
    const std::string bytes = packed("ann@contoso.example,TRUE,FALSE");
    QVERIFY(!unpacked(""));
    QVERIFY(!unpacked("ann@contoso.example"));
    for (std::size_t length = 0; length < bytes.size(); ++length)
        QVERIFY(!unpacked(std::string_view(bytes).substr(0, length)));
    QVERIFY(!unpacked(bytes + "more"));
}

void TestPackedBytes::refusesMoreThanItMay()
{
    // A frame that says of itself that it becomes 2^40 bytes.
    using namespace std::string_literals;
    QVERIFY(!unpacked("\x28\xb5\x2f\xfd\xe0\x00\x00\x00\x00\x00\x01\x00\x00\x01\x00\x00"s));
    QVERIFY_THROWS_EXCEPTION(std::length_error, packed(std::string(mostUnpackedBytes + 1, ' ')));
}

QTEST_GUILESS_MAIN(TestPackedBytes)
#include "test_packed_bytes.moc"
