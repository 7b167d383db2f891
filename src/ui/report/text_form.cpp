#include "ui/report/text_form.h"

#include <QBuffer>

namespace seatkeeper {

TextForm textFormOf(const QString& fileName)
{
    if (fileName.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return TextForm::Html;
    return fileName.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? TextForm::Pdf : TextForm::Plain;
}

QString suffixOf(TextForm form)
{
    switch (form) {
    case TextForm::Plain: break;
    case TextForm::Html: return QStringLiteral(".html");
    case TextForm::Pdf: return QStringLiteral(".pdf");
    }
    return QStringLiteral(".txt");
}

QByteArray toBytes(const ReportDocument& document, TextForm form)
{
    switch (form) {
    case TextForm::Plain: break;
    case TextForm::Html: return toHtml(document).toUtf8();
    case TextForm::Pdf: {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const bool isWhole = writePdf(buffer, document); // memory takes all of it
        Q_ASSERT(isWhole);
        return isWhole ? buffer.data() : QByteArray();
    }
    }
    return toPlainText(document).toUtf8();
}

} // namespace seatkeeper
