#include "core/exchange/json_input.h"

#include <QIODevice>

namespace seatkeeper {

namespace {

constexpr qsizetype bufferSize = qsizetype{64} * 1024;

bool isWhitespace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isPunctuation(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':';
}

} // namespace

JsonInput::JsonInput(QIODevice& device, qint64 firstLine)
    : m_device(device)
    , m_position{firstLine, 0}
    , m_tokenStart{firstLine, 1}
    , m_earlierStart{firstLine, 1}
{}

bool JsonInput::atEnd()
{
    if (m_next == m_buffer.size())
        fill();
    return m_next == m_buffer.size() || isTokenTooLong();
}

void JsonInput::advance()
{
    const char c = m_buffer[m_next++];
    countPosition(c);
    countToken(c);
}

JsonPosition JsonInput::position() const
{
    return {m_position.line, std::max<qint64>(1, m_position.column)};
}

void JsonInput::fill()
{
    m_next = 0;
    m_buffer.resize(bufferSize);
    const qint64 got = m_device.read(m_buffer.data(), bufferSize);
    m_failed = m_failed || got < 0;
    m_buffer.truncate(std::max<qint64>(0, got));
    if (std::exchange(m_first, false) && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_next = 3;
}

void JsonInput::countPosition(char c)
{
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
}

void JsonInput::startToken()
{
    m_earlierStart = m_tokenStart;
    m_tokenStart = m_position;
    m_tokenLength = 1;
}

} // namespace seatkeeper
