#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

class QIODevice;

namespace seatkeeper {

/// Writes canonical JSON to an open device: UTF-8, LF, JSON's own escapes only.
class JsonWriter {
public:
    enum class Style : quint8 {
        Indented, ///< a line each, indent 2
        OneLine,  ///< the whole value on one line, without blanks
    };

    JsonWriter(QIODevice& device, Style style);
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;
    ~JsonWriter() = default;

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    /// The key of the value that is written next.
    void key(QLatin1StringView key);

    void text(QStringView value);
    void utf8(std::string_view value);
    void number(qint64 value);
    void boolean(bool value);
    void null();

    /// A text, or null where there is none.
    void textOrNull(const std::optional<QString>& value);

    /// A key with its value.
    void member(QLatin1StringView name, QStringView value);

    /// Ends the text with a line feed and hands all to the device. False where the device took not all of it.
    bool finish();

private:
    void begin(char bracket);
    void end(char bracket);
    void beforeValue();
    void newLine();
    void flushWhenLarge();
    void flush();

    QIODevice& m_device;
    Style m_style;
    std::string m_buffer;
    std::vector<bool> m_hasElements; // of each open container
    bool m_afterKey = false;
    bool m_failed = false;
};

} // namespace seatkeeper
