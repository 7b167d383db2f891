#pragma once

#include "core/model/error.h"

#include <QByteArray>

namespace seatkeeper::test {

/// A text in which `▸` marks the place that an error should name: the character behind the mark.
struct Marked {
    QByteArray bytes; ///< without the mark
    qint64 line = 1;
    qint64 column = 1; ///< in code points
};

inline Marked marked(const QString& text)
{
    const QChar mark(0x25B8);
    Marked result{QString(text).remove(mark).toUtf8()};
    if (!text.contains(mark))
        return result;
    for (const char32_t c : text.section(mark, 0, 0).toUcs4()) {
        ++result.column;
        if (c == U'\n') {
            ++result.line;
            result.column = 1;
        }
    }
    return result;
}

/// What an error says and where: `overlap 3:14 $.subscriptions[0].terms`.
inline QString placedText(const Error& error)
{
    return QStringLiteral("%1 %2:%3 %4")
        .arg(codeOf(error.code))
        .arg(error.place.line)
        .arg(error.place.column)
        .arg(error.place.path)
        .trimmed();
}

/// The same for an error that is expected at the mark of a text.
inline QString placedText(const QString& code, const Marked& at, const QString& path)
{
    return QStringLiteral("%1 %2:%3 %4").arg(code).arg(at.line).arg(at.column).arg(path).trimmed();
}

} // namespace seatkeeper::test
