#pragma once

#include <QString>

namespace seatkeeper {

/// `text` as a tool tip that shows it as it is: Qt would take what looks like rich text for rich text.
inline QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace seatkeeper
