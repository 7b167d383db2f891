#pragma once

#include <QString>

namespace seatkeeper {

/// `text` as a tool tip that shows it as it is: Qt would take what looks like rich text for rich text.
inline QString plainToolTip(const QString& text)
{
    const QString lines = text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(lines);
}

} // namespace seatkeeper
