#include "core/model/eight_bytes.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace seatkeeper;

/// Every byte in every place, beside others that are like it but for one bit or one count.
class TestEightBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEachByte_data();
    void findsEachByte();
    void foldsAsciiOnly();
};

namespace {

/// The place of the first byte that `isMeant` is true of; -1 where there is none.
template <class IsMeant> int firstOf(const std::string& text, IsMeant isMeant)
{
    const auto found = std::ranges::find_if(text, [&](char c) { return isMeant(static_cast<unsigned char>(c)); });
    return found == text.end() ? -1 : static_cast<int>(found - text.begin());
}

int firstOf(SomeOfEight some)
{
    return some.areNone() ? -1 : some.first();
}

} // namespace

void TestEightBytes::findsEachByte_data()
{
    QTest::addColumn<int>("around");
    for (const int around : {0x00, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x61, 0x7E, 0x7F, 0x80, 0xA2, 0xFF})
        QTest::addRow("among %02x", static_cast<unsigned>(around)) << around;
}

void TestEightBytes::findsEachByte()
{
    QFETCH(const int, around);
    for (std::size_t place = 0; place < eight; ++place) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string text(eight, static_cast<char>(around));
            text[place] = static_cast<char>(byte);
            const EightBytes bytes(text.data());
            QCOMPARE(firstOf(bytes.beyondAscii()), firstOf(text, [](int c) { return c >= 0x80; }));
            for (const int limit : {0x01, 0x20, 0x21, 0x80})
                QCOMPARE(firstOf(bytes.below(static_cast<quint64>(limit))),
                         firstOf(text, [limit](int c) { return c < limit; }));
            for (const int same : {0x00, 0x22, 0x5C, 0x7F, 0x80, 0xFF})
                QCOMPARE(firstOf(bytes.equalTo(static_cast<char>(same))),
                         firstOf(text, [same](int c) { return c == same; }));
            QCOMPARE(firstOf(bytes.below(0x20) | bytes.equalTo('"')),
                     firstOf(text, [](int c) { return c < 0x20 || c == '"'; }));
        }
    }
}

void TestEightBytes::foldsAsciiOnly()
{
    for (std::size_t place = 0; place < eight; ++place) {
        for (int byte = 0; byte < 0x80; ++byte) {
            std::string text = "@[`{AZaz";
            text[place] = static_cast<char>(byte);
            std::string folded(eight, ' ');
            EightBytes(text.data()).lower().copyTo(folded.data());
            QCOMPARE(QString::fromStdString(folded), QString::fromStdString(text).toLower());
        }
    }
}

QTEST_APPLESS_MAIN(TestEightBytes)
#include "test_eight_bytes.moc"
