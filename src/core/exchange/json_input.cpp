#include "core/exchange/json_input.h"

#include <QIODevice>

#include <string_view>

namespace seatkeeper {

namespace {

constexpr qsizetype bufferSize = qsizetype{64} * 1024;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

// More than any number of ours has, and less than a double can hold.
constexpr int mostDigits = 200;
constexpr int mostExponentDigits = 2;

bool isWhitespace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Before anything of a line is taken, its first column is meant.
JsonPosition atLeastFirst(JsonPosition position)
{
    return {position.line, std::max<qint64>(1, position.column)};
}

bool isPunctuation(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':';
}

} // namespace

JsonInput::JsonInput(QIODevice& device, qint64 firstLine)
    : m_device(device)
    , m_position{firstLine, 0}
    , m_earlierPosition{firstLine, 0}
    , m_tokenStart{firstLine, 1}
    , m_earlierStart{firstLine, 1}
{}

bool JsonInput::isAtEnd()
{
    for (;;) {
        if (m_next == m_buffer.size())
            fill();
        if (m_next == m_buffer.size() || isTokenTooLong())
            return true;
        if (!isSurplusDigit(current()))
            return false;
        advance();
    }
}

void JsonInput::advance()
{
    const char c = m_buffer.at(m_next++);
    if (m_markBytes < byteOrderMark.size() && c == byteOrderMark[m_markBytes]) {
        ++m_markBytes;
        return;
    }
    m_markBytes = byteOrderMark.size();
    m_last = c;
    ++m_taken;
    countPosition(c);
    countToken(c);
}

JsonPosition JsonInput::position() const
{
    return atLeastFirst(m_position);
}

JsonPosition JsonInput::faultPosition(qint64 heard) const
{
    return atLeastFirst(m_lastEndsWord && heard < m_taken ? m_earlierPosition : m_position);
}

void JsonInput::fill()
{
    m_next = 0;
    m_buffer.resize(bufferSize);
    const qint64 got = m_device.read(m_buffer.data(), bufferSize);
    m_failed = m_failed || got < 0;
    m_buffer.truncate(std::max<qint64>(0, got));
}

bool JsonInput::isSurplusDigit(char c) const
{
    return m_inToken && isDigit(c) && m_digits >= (m_inExponent ? mostExponentDigits : mostDigits);
}

void JsonInput::countPosition(char c)
{
    m_earlierPosition = m_position;
    if (std::exchange(m_afterLineFeed, c == '\n')) {
        ++m_position.line;
        m_position.column = 0;
    }
    const bool continuesCodePoint = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
    if (!continuesCodePoint)
        ++m_position.column;
}

void JsonInput::countToken(char c)
{
    ++m_tokenLength;
    m_lastEndsWord = m_inToken && (isPunctuation(c) || isWhitespace(c));
    if (m_inString) {
        if (m_afterBackslash)
            m_afterBackslash = false;
        else if (c == '\\')
            m_afterBackslash = true;
        else if (c == '"')
            m_inString = false;
        return;
    }
    m_lastIsPunctuation = isPunctuation(c);
    if (isWhitespace(c)) {
        m_inToken = false;
        m_tokenLength = 0;
    } else if (m_lastIsPunctuation || c == '"') {
        startToken();
        m_inToken = false;
        m_inString = c == '"';
    } else if (!m_inToken) {
        startToken();
        m_inToken = true;
    }
    if (m_inToken)
        countDigit(c);
}

void JsonInput::countDigit(char c)
{
    if (isDigit(c)) {
        ++m_digits;
    } else if (c == 'e' || c == 'E') {
        m_inExponent = true;
        m_digits = 0;
    }
}

void JsonInput::startToken()
{
    m_earlierStart = m_tokenStart;
    m_tokenStart = m_position;
    m_tokenLength = 1;
    m_inExponent = false;
    m_digits = 0;
}

} // namespace seatkeeper
