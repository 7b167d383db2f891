#include "core/model/packed_bytes.h"
#include "core/plan/raw_records.h"
#include "support/dice.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestRawRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsInAnyOrder();
    void isTheSameOutOfItsPacks();
    void canBeAddedToAfterPacksCame();
    void refusesPacksOfOtherRecords();
    void holdsTheEmptyAndTheLong();
    void refusesWhatIsTooLong();
};

namespace {

std::string anyRecord(Dice& dice, int index)
{
    std::string record = "user" + std::to_string(index) + "@contoso.example";
    for (int left = dice.below(60); left > 0; --left)
        record += dice.below(4) == 0 ? ",TRUE" : ",FALSE";
    return record;
}

/// Enough of them for some packs and a part of one.
std::vector<std::string> someRecords(std::uint32_t seed, int count = 6000)
{
    Dice dice(seed);
    std::vector<std::string> records;
    for (int i = 0; i < count; ++i)
        records.push_back(anyRecord(dice, i));
    return records;
}

RawRecords of(const std::vector<std::string>& texts)
{
    RawRecords records;
    for (std::size_t i = 0; i < texts.size(); ++i)
        records.append(static_cast<PersonId>(i), texts[i]);
    return records;
}

/// Kept elsewhere and brought back.
RawRecords copied(const RawRecords& records)
{
    RawRecords copy;
    for (const RawRecords::Pack& pack : records.packs()) {
        if (!copy.appendPack(records.peopleOf(pack), pack.bytes))
            qFatal("a pack of its own is refused");
    }
    return copy;
}

} // namespace

void TestRawRecords::readsInAnyOrder()
{
    const auto texts = someRecords(1);
    const RawRecords records = of(texts);
    QVERIFY(records.packs().size() > 2);
    RecordReader reader(records);
    for (std::size_t i = 0; i < texts.size(); ++i)
        QCOMPARE(reader.record(i), std::string_view(texts[i]));
    Dice dice(2);
    for (int draw = 0; draw < 200; ++draw) {
        const auto index = static_cast<std::size_t>(dice.below(static_cast<int>(texts.size())));
        QCOMPARE(reader.record(index), std::string_view(texts[index]));
        QCOMPARE(records.person(index), static_cast<PersonId>(index));
    }
}

void TestRawRecords::isTheSameOutOfItsPacks()
{
    for (const int count : {0, 1, 2, 1500, 6000}) {
        const RawRecords records = of(someRecords(3, count));
        QCOMPARE(copied(records), records);
        QCOMPARE(copied(records).size(), static_cast<std::size_t>(count));
    }
    QVERIFY(of(someRecords(3)) != of(someRecords(4)));
}

void TestRawRecords::canBeAddedToAfterPacksCame()
{
    auto texts = someRecords(5);
    RawRecords records = copied(of(texts));
    for (const std::string& more : someRecords(6)) {
        records.append(static_cast<PersonId>(texts.size()), more);
        texts.push_back(more);
    }
    QCOMPARE(records, of(texts));
    records.setPerson(7, PersonId{70000});
    QVERIFY(records != of(texts));
}

void TestRawRecords::refusesPacksOfOtherRecords()
{
    const RawRecords records = of(someRecords(7));
    const RawRecords::Pack pack = records.packs().front();
    const std::span<const PersonId> people = records.peopleOf(pack);
    RawRecords other;
    QVERIFY(!other.appendPack(people.first(people.size() - 1), pack.bytes));
    QVERIFY(!other.appendPack({}, pack.bytes));
    QVERIFY(!other.appendPack(people, "no pack"));
    QVERIFY(!other.appendPack(people, std::string_view(pack.bytes).substr(0, pack.bytes.size() / 2)));
    QCOMPARE(other.size(), 0U);
    QCOMPARE(other, RawRecords());
}

void TestRawRecords::holdsTheEmptyAndTheLong()
{
    const std::vector<std::string> texts{"", std::string(3'000'000, 'x'), "", "\"a\nb\"", std::string("\0\xff", 2)};
    const RawRecords records = of(texts);
    QCOMPARE(copied(records), records);
    RecordReader reader(records);
    for (std::size_t i = 0; i < texts.size(); ++i)
        QCOMPARE(reader.record(i), std::string_view(texts[i]));
}

void TestRawRecords::refusesWhatIsTooLong()
{
    const std::string longest(RawRecords::longestRecord, 'x');
    RawRecords records = of({"a", longest, "b"});
    QCOMPARE(copied(records), records);
    QVERIFY_THROWS_EXCEPTION(std::length_error, records.append(PersonId{3}, longest + 'x'));
    QCOMPARE(records, of({"a", longest, "b"}));

    std::string text("\1\0\x40\0", 4); // the length of one record, a byte too long
    text += longest + 'x';
    const std::array one{PersonId{3}};
    QVERIFY(!records.appendPack(one, packed(text)));
}

QTEST_GUILESS_MAIN(TestRawRecords)
#include "test_raw_records.moc"
