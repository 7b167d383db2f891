#include "core/exchange/text_input.h"

#include "core/model/eight_bytes.h"

#include <QIODevice>
#include <QStringView>

#include <algorithm>
#include <array>

namespace seatkeeper {

namespace {

constexpr qsizetype blockSize = qsizetype{64} * 1024;
constexpr qsizetype longestMark = 3;
constexpr std::size_t longestCharacter = 4;

/// A row of the table of well-formed UTF-8 in the Unicode standard: which lead bytes, what may follow first, how long.
struct Sequence {
    unsigned char firstLead, lastLead, lowestSecond, highestSecond;
    std::size_t length;
};

constexpr std::array sequences{
    Sequence{0xC2, 0xDF, 0x80, 0xBF, 2}, Sequence{0xE0, 0xE0, 0xA0, 0xBF, 3}, Sequence{0xE1, 0xEC, 0x80, 0xBF, 3},
    Sequence{0xED, 0xED, 0x80, 0x9F, 3}, Sequence{0xEE, 0xEF, 0x80, 0xBF, 3}, Sequence{0xF0, 0xF0, 0x90, 0xBF, 4},
    Sequence{0xF1, 0xF3, 0x80, 0xBF, 4}, Sequence{0xF4, 0xF4, 0x80, 0x8F, 4},
};

/// The length of the character that `bytes` begin with and that is not ASCII; 0 where it is none, or not whole.
std::size_t characterLength(std::string_view bytes)
{
    const auto byte = [bytes](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
    const auto row = std::ranges::find_if(
        sequences, [&](const Sequence& s) { return byte(0) >= s.firstLead && byte(0) <= s.lastLead; });
    if (row == sequences.end() || bytes.size() < row->length)
        return 0;
    if (byte(1) < row->lowestSecond || byte(1) > row->highestSecond)
        return 0;
    const bool areOthersFine = std::ranges::all_of(
        bytes.substr(2, row->length - 2), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; });
    return areOthersFine ? row->length : 0;
}

/// How many units in front of `units` are whole characters of UTF-16.
std::size_t validUtf16(std::u16string_view units)
{
    std::size_t at = 0;
    while (at < units.size()) {
        if (!QChar::isSurrogate(units[at]))
            ++at;
        else if (QChar::isHighSurrogate(units[at]) && at + 1 < units.size() && QChar::isLowSurrogate(units[at + 1]))
            at += 2;
        else
            break;
    }
    return at;
}

} // namespace

QByteArrayView byteOrderMark(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: break;
    case TextEncoding::Utf8WithMark: return "\xEF\xBB\xBF";
    case TextEncoding::Utf16LittleEndian: return "\xFF\xFE";
    case TextEncoding::Utf16BigEndian: return "\xFE\xFF";
    }
    return {};
}

std::size_t validUtf8(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        while (at + eight <= bytes.size() && EightBytes(bytes.data() + at).beyondAscii().areNone())
            at += eight;
        if (at == bytes.size())
            break;
        const bool isAscii = static_cast<unsigned char>(bytes[at]) < 0x80;
        const std::size_t length = isAscii ? 1 : characterLength(bytes.substr(at));
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

bool TextInput::appendNext(std::string& text)
{
    const std::size_t before = text.size();
    while (text.size() == before && m_fault == Fault::None && fill()) {
        if (m_encoding == TextEncoding::Utf8 || m_encoding == TextEncoding::Utf8WithMark)
            appendUtf8(text);
        else
            appendUtf16(text);
        if (const std::size_t null = text.find('\0', before); null != std::string::npos) {
            text.resize(null);
            m_fault = Fault::NullByte;
        }
    }
    return text.size() > before;
}

QString TextInput::errorString() const
{
    return m_device.errorString();
}

/// Takes the next block behind what is left of the last one. False: all was taken and used.
bool TextInput::fill()
{
    const qsizetype left = m_bytes.size();
    m_bytes.resize(left + blockSize);
    const qint64 got = m_device.read(m_bytes.data() + left, blockSize);
    m_bytes.truncate(left + std::max<qint64>(0, got));
    m_taken += std::max<qint64>(0, got);
    m_isAtEnd = got <= 0;
    if (got < 0)
        m_fault = Fault::Unreadable;
    if (!m_isEncodingKnown && (m_isAtEnd || m_bytes.size() >= longestMark))
        findEncoding();
    return m_fault == Fault::None && (m_isEncodingKnown || !m_isAtEnd) && (!m_isAtEnd || !m_bytes.isEmpty());
}

void TextInput::findEncoding()
{
    m_isEncodingKnown = true;
    for (const auto& [encoding, word] : CodeTable<TextEncoding>::rows) {
        const QByteArrayView mark = byteOrderMark(encoding);
        if (!mark.isEmpty() && m_bytes.startsWith(mark)) {
            m_encoding = encoding;
            m_bytes.remove(0, mark.size());
            return;
        }
    }
}

void TextInput::appendUtf8(std::string& text)
{
    if (!m_isEncodingKnown)
        return;
    const std::string_view bytes(m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
    const std::size_t valid = validUtf8(bytes);
    text.append(bytes.substr(0, valid));
    // What is left may be the beginning of a character that the next block ends.
    if (bytes.size() - valid >= longestCharacter || (m_isAtEnd && valid < bytes.size()))
        m_fault = Fault::InvalidUtf8;
    m_bytes.remove(0, static_cast<qsizetype>(valid));
}

void TextInput::appendUtf16(std::string& text)
{
    const bool isBigEndian = m_encoding == TextEncoding::Utf16BigEndian;
    const auto byte = [this](qsizetype at) { return static_cast<unsigned char>(m_bytes.at(at)); };
    m_units.clear();
    for (qsizetype at = 0; at + 1 < m_bytes.size(); at += 2) {
        const unsigned high = byte(isBigEndian ? at : at + 1);
        const unsigned low = byte(isBigEndian ? at + 1 : at);
        m_units.push_back(static_cast<char16_t>(high << 8U | low));
    }
    const std::size_t valid = validUtf16(m_units);
    const QByteArray utf8 = QStringView(m_units.data(), static_cast<qsizetype>(valid)).toUtf8();
    text.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    m_bytes.remove(0, static_cast<qsizetype>(valid * 2));
    constexpr qsizetype longestPair = 4;
    if (m_bytes.size() >= longestPair || (m_isAtEnd && !m_bytes.isEmpty()))
        m_fault = Fault::InvalidUtf16;
}

} // namespace seatkeeper
