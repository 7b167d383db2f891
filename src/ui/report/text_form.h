#pragma once

#include "ui/report/report_document.h"

#include <QByteArray>

namespace seatkeeper {

/// In which form a text for people is written.
enum class TextForm : quint8 { Plain, Html, Pdf };

/// The form that the name of a file asks for: .html, .pdf, else plain text.
TextForm textFormOf(const QString& fileName);

/// `.txt`, `.html` or `.pdf`.
QString suffixOf(TextForm form);

/// The document in a form, in UTF-8 where it is text. A PDF needs a QGuiApplication, see `writePdf`.
QByteArray toBytes(const ReportDocument& document, TextForm form);

} // namespace seatkeeper
