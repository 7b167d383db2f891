#include "core/exchange/json_writer.h"

#include <QIODevice>

namespace seatkeeper {

namespace {

constexpr std::size_t flushSize = std::size_t{64} * 1024;

void appendEscaped(std::string& out, std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4U];
            out += hex[byte & 0xFU];
        } else {
            out += c;
        }
    }
}

} // namespace

JsonWriter::JsonWriter(QIODevice& device, Style style) : m_device(device), m_style(style) {}

void JsonWriter::key(QLatin1StringView key)
{
    utf8({key.data(), static_cast<std::size_t>(key.size())});
    m_buffer += m_style == Style::Indented ? ": " : ":";
    m_afterKey = true;
}

void JsonWriter::text(QStringView value)
{
    const QByteArray bytes = value.toUtf8();
    utf8({bytes.data(), static_cast<std::size_t>(bytes.size())});
}

void JsonWriter::utf8(std::string_view value)
{
    beforeValue();
    m_buffer += '"';
    appendEscaped(m_buffer, value);
    m_buffer += '"';
    flushWhenLarge();
}

void JsonWriter::number(qint64 value)
{
    beforeValue();
    m_buffer += std::to_string(value);
}

void JsonWriter::boolean(bool value)
{
    beforeValue();
    m_buffer += value ? "true" : "false";
}

void JsonWriter::null()
{
    beforeValue();
    m_buffer += "null";
}

void JsonWriter::textOrNull(const std::optional<QString>& value)
{
    if (value)
        text(*value);
    else
        null();
}

void JsonWriter::member(QLatin1StringView name, QStringView value)
{
    key(name);
    text(value);
}

bool JsonWriter::finish()
{
    m_buffer += '\n';
    flush();
    return !m_failed;
}

void JsonWriter::begin(char bracket)
{
    beforeValue();
    m_buffer += bracket;
    m_hasElements.push_back(false);
}

void JsonWriter::end(char bracket)
{
    const bool hasElements = m_hasElements.back();
    m_hasElements.pop_back();
    if (hasElements)
        newLine();
    m_buffer += bracket;
}

void JsonWriter::beforeValue()
{
    if (std::exchange(m_afterKey, false) || m_hasElements.empty())
        return;
    if (m_hasElements.back())
        m_buffer += ',';
    m_hasElements.back() = true;
    newLine();
}

void JsonWriter::newLine()
{
    if (m_style == Style::OneLine)
        return;
    m_buffer += '\n';
    m_buffer.append(m_hasElements.size() * 2, ' ');
}

void JsonWriter::flushWhenLarge()
{
    if (m_buffer.size() >= flushSize)
        flush();
}

void JsonWriter::flush()
{
    const auto size = static_cast<qint64>(m_buffer.size());
    m_failed = m_failed || m_device.write(m_buffer.data(), size) != size;
    m_buffer.clear();
}

} // namespace seatkeeper
