#pragma once

#include "core/exchange/json_tree.h"

class QIODevice;

namespace seatkeeper {

/// What the next token of a JSON text is.
enum class JsonToken : quint8 {
    ObjectStart,
    ObjectEnd,
    ArrayStart,
    ArrayEnd,
    Colon,
    Comma,
    String,   ///< `text` has its characters
    Whole,    ///< `whole` has its value
    Negative, ///< a whole number with a minus sign
    Number,   ///< any other; `text` has it as written
    True,
    False,
    Null,
    End,     ///< of the text
    Fault,   ///< no token, or not in UTF-8
    TooLong, ///< it goes beyond every token that a file of ours can hold
};

/// Takes a JSON text from an open device apart into tokens, and knows where each of them stands: lines and columns from
/// 1, in code points; a byte order mark in front is not counted. Holds a piece of the text and one token at a time.
class JsonScanner {
public:
    /// The longest token that is read, in bytes, so that no text fills memory.
    static constexpr qint64 longestToken = 1 << 20;

    /// The first line of the text has the number `firstLine`.
    JsonScanner(QIODevice& device, qint64 firstLine);

    /// Takes the next token.
    JsonToken next();

    /// What the token holds; valid until the next one.
    std::string_view text() const { return m_view; }
    quint64 whole() const { return m_whole; }

    /// Where the token begins.
    JsonPosition start() const { return positionAt(m_startOffset, m_startContinuations); }

    /// The place of the byte that was taken last: of a fault, the byte that is wrong, or the last one of a word or
    /// number that ends too soon.
    JsonPosition position() const;

    /// Whether the device could not be read; the text then seems to end.
    bool hasFailed() const { return m_failed; }

private:
    static constexpr int none = -1;

    qint64 offset() const { return m_base + (m_next - m_buffer.data()); }
    JsonPosition positionAt(qint64 offset, qint64 continuations) const;
    int peek() { return m_next != m_end || refill() ? static_cast<unsigned char>(*m_next) : none; }
    bool refill();
    bool isTooLong() const { return offset() - m_startOffset > longestToken; }
    bool skipMark();
    /// The first byte that is no blank.
    int skipBlanks() { return m_next != m_end && *m_next > ' ' ? *m_next : skipMoreBlanks(); }
    int skipMoreBlanks();
    JsonToken take(JsonToken token);
    JsonToken mismatch(int byte);
    void beginText();
    void endText();

    JsonToken scanString();
    bool scanEscape();
    std::optional<char32_t> scanHex();
    bool scanBeyondAscii(int lead);
    JsonToken scanNumber();
    bool takeDigits();
    JsonToken numberToken(bool isWhole, bool isNegative);
    JsonToken scanWord(std::string_view word, JsonToken token);

    QIODevice& m_device;
    std::string m_buffer;
    const char* m_next;
    const char* m_end;
    qint64 m_base = 0; // bytes before the buffer
    bool m_atStart = true;
    bool m_atEnd = false;
    bool m_failed = false;

    qint64 m_line;
    qint64 m_lineStart = 0;         // the byte with which it begins
    qint64 m_continuations = 0;     // bytes of it that begin no code point
    JsonPosition m_endOfLineBefore; // its line feed

    qint64 m_startOffset = 0; // of the token, which stands on one line
    qint64 m_startContinuations = 0;
    const char* m_keepFrom = nullptr; // what is to be kept of the buffer when it is filled again; null: nothing
    std::string m_text;               // of a token that is not, as it is, in the buffer
    std::string_view m_view;
    quint64 m_whole = 0;
};

} // namespace seatkeeper
