#pragma once

#include "core/exchange/json_tree.h"

#include <QByteArray>

#include <iterator>

class QIODevice;

namespace seatkeeper {

/// The bytes of a JSON text one by one, counting where each token begins; a byte order mark in front is not counted.
///
/// It ends early where a token is longer than anything that a file of ours can hold, so that no input fills memory.
/// Of a number that no file of ours can hold it leaves out digits, so that it stays one that the parser can hold:
/// beyond that it takes numbers for errors of syntax, which they are not.
class JsonInput {
public:
    /// The longest token that is read, in bytes.
    static constexpr qint64 longestToken = 1 << 20;

    /// Reads from an open device; its first line has the number `firstLine`.
    JsonInput(QIODevice& device, qint64 firstLine);

    bool atEnd()
    {
        const bool isPlain = m_next < m_buffer.size() && !m_inToken && !isTokenTooLong(); // nearly always
        return !isPlain && isAtEnd();
    }
    char current() const { return m_buffer[m_next]; }
    void advance();

    /// The place of the byte that was taken last; line and column are at least 1.
    JsonPosition position() const;

    /// How many bytes were taken.
    qint64 taken() const { return m_taken; }

    /// Where an error of syntax is, at the end of its token at the latest: to see the end of a number or a word, the
    /// parser has taken one byte more. The first `heard` bytes belong to what it has told of.
    JsonPosition faultPosition(qint64 heard) const;

    /// The byte that was taken last; a blank before the first.
    char last() const { return m_last; }

    /// Where the token begins that was taken last.
    JsonPosition tokenStart() const { return m_tokenStart; }

    /// Where a number begins that was taken last: to see its end, the parser has taken one byte more.
    JsonPosition numberStart() const { return m_lastIsPunctuation ? m_earlierStart : m_tokenStart; }

    bool isTokenTooLong() const { return m_tokenLength > longestToken; }
    bool hasFailed() const { return m_failed; }

private:
    bool isAtEnd();
    void fill();
    bool isSurplusDigit(char c) const;
    void countPosition(char c);
    void countToken(char c);
    void countDigit(char c);
    void startToken();

    QIODevice& m_device;
    QByteArray m_buffer;
    qsizetype m_next = 0;
    bool m_failed = false;
    std::size_t m_markBytes = 0; // of the byte order mark, taken
    char m_last = ' ';
    qint64 m_taken = 0;
    bool m_lastEndsWord = false; // or a number: the byte before was one of it

    JsonPosition m_position;
    JsonPosition m_earlierPosition; // of the byte before
    bool m_afterLineFeed = false;

    JsonPosition m_tokenStart;
    JsonPosition m_earlierStart;
    qint64 m_tokenLength = 0;
    bool m_inString = false;
    bool m_afterBackslash = false;
    bool m_inToken = false;
    bool m_lastIsPunctuation = false;
    bool m_inExponent = false;
    int m_digits = 0; // of the number, up to its exponent, or of the exponent
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
