#include "core/store/digest.h"

#include <QtEndian>

#include <xxhash.h>

#include <string>

namespace seatkeeper {

namespace {

constexpr int halfBits = 64;
constexpr qsizetype halfBytes = 8;

void appendNumber(std::string& bytes, quint64 number)
{
    std::array<char, sizeof number> written{};
    qToLittleEndian(number, written.data());
    bytes.append(written.data(), written.size());
}

} // namespace

Digest Digest::fromBytes(const QByteArray& bytes)
{
    if (bytes.size() != 2 * halfBytes)
        return {};
    const Sum high = qFromLittleEndian<quint64>(bytes.constData());
    return Digest(high << halfBits | qFromLittleEndian<quint64>(bytes.constData() + halfBytes));
}

QByteArray Digest::toBytes() const
{
    QByteArray bytes(2 * halfBytes, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint64>(m_sum >> halfBits), bytes.data());
    qToLittleEndian(static_cast<quint64>(m_sum), bytes.data() + halfBytes);
    return bytes;
}

Digest Digest::ofRow(std::span<const sqlite::Value> row)
{
    static thread_local std::string bytes; // one for all rows: this is called a million times
    bytes.clear();
    for (const sqlite::Value& value : row) {
        const bool isNumber = value.bytes.empty();
        bytes.push_back(static_cast<char>(value.type));
        appendNumber(bytes, isNumber ? static_cast<quint64>(value.number) : value.bytes.size());
        bytes.append(value.bytes);
    }
    return ofBytes(bytes);
}

Digest Digest::ofBytes(std::string_view bytes)
{
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    return Digest(Sum{hash.high64} << halfBits | hash.low64);
}

} // namespace seatkeeper
