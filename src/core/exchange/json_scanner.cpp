#include "core/exchange/json_scanner.h"

#include "core/model/eight_bytes.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <charconv>

namespace seatkeeper {

namespace {

constexpr std::size_t bufferSize = std::size_t{64} * 1024;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

constexpr int firstBeyondAscii = 0x80;

/// The bytes of a string that stand for themselves and are whole code points.
constexpr auto plainBytes = [] {
    std::array<bool, 256> plain{};
    for (std::size_t byte = ' '; byte < firstBeyondAscii; ++byte)
        plain.at(byte) = byte != '"' && byte != '\\';
    return plain;
}();

bool isPlain(char c)
{
    return plainBytes[static_cast<unsigned char>(c)];
}

/// The first byte of a string that is not plain, or the end.
const char* endOfPlain(const char* at, const char* end)
{
    for (; end - at >= static_cast<qsizetype>(eight); at += eight) {
        const EightBytes bytes(at);
        const SomeOfEight odd = bytes.beyondAscii() | bytes.below(' ') | bytes.equalTo('"') | bytes.equalTo('\\');
        if (!odd.areNone())
            return at + odd.first();
    }
    return std::find_if_not(at, end, isPlain);
}

bool isDigit(int c)
{
    return c >= '0' && c <= '9';
}

bool endsWord(int c)
{
    constexpr std::string_view ends = " \t\r\n{}[],:";
    return c < 0 || (c < firstBeyondAscii && ends.find(static_cast<char>(c)) != std::string_view::npos);
}

/// The bytes that may follow the first one of a code point, of which the second is bounded most tightly.
struct Sequence {
    int more = 0;
    int lowestSecond = 0x80;
    int highestSecond = 0xBF;
};

/// Unicode's table of well-formed UTF-8; no bytes follow what cannot be first.
Sequence sequenceAfter(int lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return {1};
    if (lead >= 0xE0 && lead <= 0xEF)
        return {2, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF};
    if (lead >= 0xF0 && lead <= 0xF4)
        return {3, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF};
    return {};
}

void appendUtf8(std::string& text, char32_t c)
{
    const auto append = [&text](char32_t byte) { text += static_cast<char>(byte); };
    if (c < 0x80) {
        append(c);
    } else if (c < 0x800) {
        append(0xC0 | c >> 6);
        append(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        append(0xE0 | c >> 12);
        append(0x80 | (c >> 6 & 0x3F));
        append(0x80 | (c & 0x3F));
    } else {
        append(0xF0 | c >> 18);
        append(0x80 | (c >> 12 & 0x3F));
        append(0x80 | (c >> 6 & 0x3F));
        append(0x80 | (c & 0x3F));
    }
}

/// What a letter behind a backslash stands for; a zero byte where it stands for nothing.
char escaped(int letter)
{
    switch (letter) {
    case '"':
    case '\\':
    case '/': return static_cast<char>(letter);
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return '\0';
    }
}

} // namespace

JsonScanner::JsonScanner(QIODevice& device, qint64 firstLine)
    : m_device(device)
    , m_buffer(bufferSize, '\0')
    , m_next(m_buffer.data())
    , m_end(m_buffer.data())
    , m_line(firstLine)
    , m_endOfLineBefore{firstLine, 1}
{}

JsonPosition JsonScanner::positionAt(qint64 offset, qint64 continuations) const
{
    return {m_line, std::max<qint64>(1, offset - m_lineStart - continuations + 1)};
}

JsonPosition JsonScanner::position() const
{
    // A line feed belongs to the line that it ends.
    return offset() == m_lineStart ? m_endOfLineBefore : positionAt(offset() - 1, m_continuations);
}

bool JsonScanner::refill()
{
    if (m_atEnd)
        return false;
    if (m_keepFrom)
        m_text.append(m_keepFrom, m_end);
    m_base += m_end - m_buffer.data();
    const qint64 got = m_device.read(m_buffer.data(), static_cast<qint64>(m_buffer.size()));
    m_failed = got < 0;
    m_atEnd = got <= 0;
    m_next = m_buffer.data();
    m_end = m_next + std::max<qint64>(0, got);
    if (m_keepFrom)
        m_keepFrom = m_next;
    return !m_atEnd;
}

/// Whether the text begins with no part of a byte order mark, or with a whole one.
bool JsonScanner::skipMark()
{
    m_atStart = false;
    if (peek() != static_cast<unsigned char>(byteOrderMark.front()))
        return true;
    return std::ranges::all_of(byteOrderMark, [this](char byte) {
        if (peek() != static_cast<unsigned char>(byte))
            return false;
        ++m_next;
        m_lineStart = offset();
        return true;
    });
}

int JsonScanner::skipMoreBlanks()
{
    for (int c = peek();; c = peek()) {
        if (c > ' ')
            return c;
        if (c == '\n') {
            m_endOfLineBefore = positionAt(offset(), m_continuations);
            ++m_next;
            ++m_line;
            m_lineStart = offset();
            m_continuations = 0;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            ++m_next;
        } else {
            return c;
        }
    }
}

JsonToken JsonScanner::take(JsonToken token)
{
    ++m_next;
    return token;
}

/// A word or number does not go on with this byte: the byte is wrong, unless it might end it.
JsonToken JsonScanner::mismatch(int byte)
{
    return endsWord(byte) ? JsonToken::Fault : take(JsonToken::Fault);
}

JsonToken JsonScanner::next()
{
    if (m_atStart && !skipMark())
        return JsonToken::Fault;
    const int c = skipBlanks();
    m_startOffset = offset();
    m_startContinuations = m_continuations;
    switch (c) {
    case none: return JsonToken::End;
    case '{': return take(JsonToken::ObjectStart);
    case '}': return take(JsonToken::ObjectEnd);
    case '[': return take(JsonToken::ArrayStart);
    case ']': return take(JsonToken::ArrayEnd);
    case ':': return take(JsonToken::Colon);
    case ',': return take(JsonToken::Comma);
    case '"': return scanString();
    case 't': return scanWord("true", JsonToken::True);
    case 'f': return scanWord("false", JsonToken::False);
    case 'n': return scanWord("null", JsonToken::Null);
    default: return c == '-' || isDigit(c) ? scanNumber() : take(JsonToken::Fault);
    }
}

void JsonScanner::beginText()
{
    m_text.clear();
    m_keepFrom = m_next;
}

void JsonScanner::endText()
{
    if (m_text.empty()) { // nearly always: it lies in the buffer as it is
        m_view = {m_keepFrom, static_cast<std::size_t>(m_next - m_keepFrom)};
    } else {
        m_text.append(m_keepFrom, m_next);
        m_view = m_text;
    }
    m_keepFrom = nullptr;
}

JsonToken JsonScanner::scanString()
{
    ++m_next;
    beginText();
    bool isFine = true;
    while (isFine && !isTooLong()) {
        m_next = endOfPlain(m_next, m_end);
        const int c = peek();
        if (c == '"') {
            endText();
            return take(JsonToken::String);
        }
        if (c == '\\') {
            isFine = scanEscape();
        } else if (c >= firstBeyondAscii) {
            isFine = scanBeyondAscii(c);
        } else if (c < ' ') {
            isFine = false;
            m_next += c == none ? 0 : 1;
        }
    }
    m_keepFrom = nullptr;
    return isFine ? JsonToken::TooLong : JsonToken::Fault;
}

bool JsonScanner::scanEscape()
{
    m_text.append(m_keepFrom, m_next);
    m_keepFrom = nullptr; // what is written is not what is meant
    ++m_next;
    const int letter = peek();
    if (letter == none)
        return false;
    if (letter == 'u') {
        ++m_next;
        std::optional<char32_t> c = scanHex();
        const bool isHigh = c && *c >= 0xD800 && *c <= 0xDBFF;
        if (isHigh) {
            for (const char expected : {'\\', 'u'}) {
                if (peek() != static_cast<unsigned char>(expected))
                    return false;
                ++m_next;
            }
            const std::optional<char32_t> low = scanHex();
            const bool isLow = low && *low >= 0xDC00 && *low <= 0xDFFF;
            c = isLow ? std::optional<char32_t>(0x10000 + ((*c - 0xD800) << 10) + (*low - 0xDC00)) : std::nullopt;
        } else if (c && *c >= 0xDC00 && *c <= 0xDFFF) {
            return false;
        }
        if (!c)
            return false;
        appendUtf8(m_text, *c);
    } else {
        const char meant = escaped(letter);
        ++m_next;
        if (meant == '\0')
            return false;
        m_text += meant;
    }
    m_keepFrom = m_next;
    return true;
}

std::optional<char32_t> JsonScanner::scanHex()
{
    char32_t value = 0;
    for (int digits = 0; digits < 4; ++digits) {
        const int c = peek();
        if (c == none)
            return std::nullopt;
        ++m_next;
        const int letter = c | 0x20;
        if (isDigit(c))
            value = value * 16 + static_cast<char32_t>(c - '0');
        else if (letter >= 'a' && letter <= 'f')
            value = value * 16 + static_cast<char32_t>(letter - 'a' + 10);
        else
            return std::nullopt;
    }
    return value;
}

bool JsonScanner::scanBeyondAscii(int lead)
{
    const Sequence sequence = sequenceAfter(lead);
    ++m_next;
    for (int i = 0; i < sequence.more; ++i) {
        const int c = peek();
        const int lowest = i == 0 ? sequence.lowestSecond : 0x80;
        const int highest = i == 0 ? sequence.highestSecond : 0xBF;
        if (c < lowest || c > highest)
            return false;
        ++m_next;
        ++m_continuations;
    }
    return sequence.more > 0;
}

JsonToken JsonScanner::scanNumber()
{
    beginText();
    const bool isNegative = *m_next == '-';
    m_next += isNegative ? 1 : 0;
    const bool isZero = peek() == '0';
    m_next += isZero ? 1 : 0;
    if (!isZero && !takeDigits())
        return mismatch(peek());
    bool isWhole = true;
    if (peek() == '.') {
        isWhole = false;
        ++m_next;
        if (!takeDigits())
            return mismatch(peek());
    }
    if (const int c = peek(); c == 'e' || c == 'E') {
        isWhole = false;
        ++m_next;
        if (const int sign = peek(); sign == '+' || sign == '-')
            ++m_next;
        if (!takeDigits())
            return mismatch(peek());
    }
    if (isTooLong())
        return JsonToken::TooLong;
    endText();
    return numberToken(isWhole, isNegative);
}

/// Whether there is at least one. Stops where the number becomes too long.
bool JsonScanner::takeDigits()
{
    const qint64 before = offset();
    while (isDigit(peek()) && !isTooLong())
        ++m_next;
    return offset() > before;
}

/// A whole number that no 64 bits hold is any other number.
JsonToken JsonScanner::numberToken(bool isWhole, bool isNegative)
{
    if (!isWhole)
        return JsonToken::Number;
    const char* end = m_view.data() + m_view.size();
    if (isNegative) {
        qint64 value = 0;
        const auto result = std::from_chars(m_view.data(), end, value);
        return result.ec == std::errc() ? JsonToken::Negative : JsonToken::Number;
    }
    const auto result = std::from_chars(m_view.data(), end, m_whole);
    return result.ec == std::errc() ? JsonToken::Whole : JsonToken::Number;
}

JsonToken JsonScanner::scanWord(std::string_view word, JsonToken token)
{
    for (const char letter : word) {
        if (const int c = peek(); c != static_cast<unsigned char>(letter))
            return mismatch(c);
        ++m_next;
    }
    return token;
}

} // namespace seatkeeper
