#pragma once

#include "core/exchange/json_tree.h"

#include <QByteArray>

#include <iterator>

class QIODevice;

namespace seatkeeper {

/// The bytes of a JSON text one by one, counting where each token begins; a byte order mark in front is left out.
///
/// It ends early where a token is longer than anything that a file of ours can hold, so that no input fills memory.
class JsonInput {
public:
    /// The longest token that is read, in bytes.
    static constexpr qint64 longestToken = 1 << 20;

    /// Reads from an open device; its first line has the number `firstLine`.
    JsonInput(QIODevice& device, qint64 firstLine);

    bool atEnd();
    char current() const { return m_buffer[m_next]; }
    void advance();

    /// The place of the byte that was taken last; line and column are at least 1.
    JsonPosition position() const;

    /// Where the token begins that was taken last.
    JsonPosition tokenStart() const { return m_tokenStart; }

    /// Where a number begins that was taken last: to see its end, the parser has taken one byte more.
    JsonPosition numberStart() const { return m_lastIsPunctuation ? m_earlierStart : m_tokenStart; }

    bool isTokenTooLong() const { return m_tokenLength > longestToken; }
    bool hasFailed() const { return m_failed; }

private:
    void fill();
    void countPosition(char c);
    void countToken(char c);
    void startToken();

    QIODevice& m_device;
    QByteArray m_buffer;
    qsizetype m_next = 0;
    bool m_failed = false;
    bool m_first = true;

    JsonPosition m_position;
    bool m_afterLineFeed = false;

    JsonPosition m_tokenStart;
    JsonPosition m_earlierStart;
    qint64 m_tokenLength = 0;
    bool m_inString = false;
    bool m_afterBackslash = false;
    bool m_inToken = false;
    bool m_lastIsPunctuation = false;
};

/// An input iterator over a JsonInput, for nlohmann's parser; equal at the end only.
class JsonInputIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    JsonInputIterator() = default;
    explicit JsonInputIterator(JsonInput& input) : m_input(&input) {}

    char operator*() const { return m_input->current(); }
    JsonInputIterator& operator++()
    {
        m_input->advance();
        return *this;
    }
    void operator++(int) { m_input->advance(); }
    bool operator==(const JsonInputIterator& other) const { return atEnd() == other.atEnd(); }

private:
    bool atEnd() const { return !m_input || m_input->atEnd(); }

    JsonInput* m_input = nullptr;
};

} // namespace seatkeeper
