#pragma once

#include "core/plan/sources.h"

#include <QByteArray>

#include <string>
#include <string_view>

class QIODevice;

namespace seatkeeper {

/// A text file as valid UTF-8, piece by piece, whatever its encoding: UTF-8 with or without a byte order mark, UTF-16
/// with one. The mark is no part of the text.
///
/// It ends at the first thing that is no text, and says what that was.
class TextInput {
public:
    enum class Fault : quint8 {
        None,
        Unreadable,   ///< the device answered with an error
        InvalidUtf8,  ///< also a surrogate, an overlong form, a character that is cut off at the end
        InvalidUtf16, ///< a lone surrogate, half a code unit at the end
        NullByte,     ///< in no text, but in UTF-16 without a mark and in what is no text at all
    };

    /// Reads from an open device.
    explicit TextInput(QIODevice& device) : m_device(device) {}

    /// Appends the next piece, of whole characters, to `text`. False: there is no more, see `fault`.
    bool appendNext(std::string& text);

    Fault fault() const { return m_fault; }

    /// What the device said last.
    QString errorString() const;

    TextEncoding encoding() const { return m_encoding; }

    /// How many bytes were taken from the device.
    qint64 taken() const { return m_taken; }

private:
    bool fill();
    void findEncoding();
    void appendUtf8(std::string& text);
    void appendUtf16(std::string& text);

    QIODevice& m_device;
    QByteArray m_bytes; // not yet text
    qint64 m_taken = 0;
    TextEncoding m_encoding = TextEncoding::Utf8;
    Fault m_fault = Fault::None;
    bool m_isEncodingKnown = false;
    bool m_isAtEnd = false;
    std::u16string m_units; // of UTF-16, as long as a piece is made
};

/// The bytes that a text in this encoding begins with; none of plain UTF-8.
QByteArrayView byteOrderMark(TextEncoding encoding);

/// How many bytes in front of `bytes` are whole characters of UTF-8.
std::size_t validUtf8(std::string_view bytes);

} // namespace seatkeeper
