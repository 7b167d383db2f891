#pragma once

#include <QtEndian>

#include <bit>
#include <cstring>
#include <string_view>

/// Looks at text eight bytes at a time, where files have a hundred million of them.
namespace seatkeeper {

inline constexpr std::size_t eight = 8;

/// Some of eight bytes: as far as the first one, exactly those that were asked for.
class SomeOfEight {
public:
    explicit SomeOfEight(quint64 highBits) : m_highBits(highBits) {}

    bool areNone() const { return m_highBits == 0; }

    /// The place of the first one, from 0; there has to be one.
    int first() const { return std::countr_zero(m_highBits) / static_cast<int>(eight); }

    SomeOfEight operator|(SomeOfEight other) const { return SomeOfEight(m_highBits | other.m_highBits); }

private:
    quint64 m_highBits; // of each byte that is one of them
};

/// Eight bytes in one number.
class EightBytes {
public:
    explicit EightBytes(const char* bytes) : m_bytes(qFromLittleEndian<quint64>(bytes)) {}

    SomeOfEight beyondAscii() const { return SomeOfEight(m_bytes & highBits); }

    /// Those below `limit`, which is at most 0x80.
    SomeOfEight below(quint64 limit) const { return SomeOfEight((m_bytes - ones * limit) & ~m_bytes & highBits); }

    SomeOfEight equalTo(char byte) const
    {
        const quint64 zeroWhereSame = m_bytes ^ (ones * static_cast<unsigned char>(byte));
        return SomeOfEight((zeroWhereSame - ones) & ~zeroWhereSame & highBits);
    }

    /// The same in lower case; they have to be ASCII.
    EightBytes lower() const
    {
        const quint64 fromA = m_bytes + ones * (0x80 - 'A');
        const quint64 beyondZ = m_bytes + ones * (0x80 - 'Z' - 1);
        return EightBytes(m_bytes | (fromA & ~beyondZ & highBits) >> 2U); // 0x20 tells the letters apart
    }

    void copyTo(char* bytes) const { qToLittleEndian(m_bytes, bytes); }

    bool operator==(const EightBytes&) const = default;

private:
    static constexpr quint64 ones = 0x0101'0101'0101'0101;
    static constexpr quint64 highBits = ones * 0x80;

    explicit EightBytes(quint64 bytes) : m_bytes(bytes) {}

    quint64 m_bytes = 0;
};

} // namespace seatkeeper
