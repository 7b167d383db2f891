#include "core/store/record_codec.h"

#include <QtEndian>

#include <array>

namespace seatkeeper {

namespace {

constexpr std::size_t numberSize = sizeof(quint32);

// What packs begin with, where version 2 had a person: there are never so many.
constexpr quint32 packsFollow = 0xFFFFFFFF;

void appendNumber(QByteArray& bytes, quint32 number)
{
    std::array<char, numberSize> little{};
    qToLittleEndian(number, little.data());
    bytes.append(little.data(), static_cast<qsizetype>(little.size()));
}

void appendSized(QByteArray& bytes, const QByteArray& part)
{
    appendNumber(bytes, static_cast<quint32>(part.size()));
    bytes += part;
}

/// Takes numbers and bytes off the front of a run of bytes.
class Taker {
public:
    explicit Taker(const QByteArray& bytes) : m_rest(bytes.constData(), static_cast<std::size_t>(bytes.size())) {}

    bool isAtEnd() const { return m_rest.empty(); }

    std::optional<quint32> number()
    {
        const auto bytes = take(numberSize);
        return bytes ? std::optional(qFromLittleEndian<quint32>(bytes->data())) : std::nullopt;
    }

    std::optional<std::string_view> sized()
    {
        const auto size = number();
        return size ? take(*size) : std::nullopt;
    }

private:
    std::optional<std::string_view> take(std::size_t size)
    {
        if (m_rest.size() < size)
            return std::nullopt;
        const std::string_view taken = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return taken;
    }

    std::string_view m_rest;
};

std::optional<RawRecords> decodePacks(Taker& taker)
{
    RawRecords records;
    while (!taker.isAtEnd()) {
        const auto numbers = taker.sized();
        const auto people = numbers ? decodePeople(*numbers) : std::nullopt;
        const auto bytes = taker.sized();
        if (!people || !bytes || !records.appendPack(*people, *bytes))
            return std::nullopt;
    }
    return records;
}

std::optional<RawRecords> decodeVersion2(Taker& taker)
{
    RawRecords records;
    while (!taker.isAtEnd()) {
        const auto person = taker.number();
        const auto record = taker.sized();
        if (!person || !record || record->size() > RawRecords::longestRecord)
            return std::nullopt;
        records.append(static_cast<PersonId>(*person), *record);
    }
    return records;
}

} // namespace

QByteArray encodePeople(std::span<const PersonId> people)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(people.size_bytes()));
    for (const PersonId person : people)
        appendNumber(bytes, static_cast<quint32>(person));
    return bytes;
}

std::optional<std::vector<PersonId>> decodePeople(std::string_view bytes)
{
    if (bytes.size() % numberSize != 0)
        return std::nullopt;
    std::vector<PersonId> people;
    people.reserve(bytes.size() / numberSize);
    for (; !bytes.empty(); bytes.remove_prefix(numberSize))
        people.push_back(static_cast<PersonId>(qFromLittleEndian<quint32>(bytes.data())));
    return people;
}

QByteArray bytesOf(const RawRecords::Pack& pack)
{
    return {pack.bytes.data(), static_cast<qsizetype>(pack.bytes.size())};
}

QByteArray encodeRecords(const RawRecords& records)
{
    QByteArray bytes;
    appendNumber(bytes, packsFollow);
    for (const RawRecords::Pack& pack : records.packs()) {
        appendSized(bytes, encodePeople(records.peopleOf(pack)));
        appendSized(bytes, bytesOf(pack));
    }
    return bytes;
}

std::optional<RawRecords> decodeRecords(const QByteArray& bytes)
{
    Taker packs(bytes);
    if (packs.number() == packsFollow)
        return decodePacks(packs);
    Taker records(bytes);
    return decodeVersion2(records);
}

} // namespace seatkeeper
