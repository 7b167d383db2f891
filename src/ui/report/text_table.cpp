#include "ui/report/text_table.h"

namespace seatkeeper {

namespace {

constexpr QLatin1StringView htmlFormat("text/html");
constexpr QLatin1StringView textFormat("text/plain");

/// The text of a cell, in one line and never a formula.
QString harmless(QString text)
{
    for (QChar& c : text) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QLatin1Char(' ');
    }
    constexpr QLatin1StringView formulaSigns("=+-@");
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && formulaSigns.contains(trimmed.front()) ? QLatin1Char('\'') + text : text;
}

/// Calls `write` with each row of cells, headings first.
template <class Write> void forEachRow(const TextTable& table, const Write& write)
{
    write(table.headings);
    for (int row = 0; row < table.rows; ++row) {
        QStringList cells;
        for (int column = 0; column < table.headings.size(); ++column)
            cells.push_back(harmless(table.cell(row, column)));
        write(cells);
    }
}

} // namespace

QString toTabSeparated(const TextTable& table)
{
    QString text;
    forEachRow(table, [&](const QStringList& cells) { text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n'); });
    return text;
}

QString toHtml(const TextTable& table)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body>");
    if (!table.title.isEmpty())
        html += QStringLiteral("<h2>%1</h2>").arg(table.title.toHtmlEscaped());
    html += QLatin1String("<table>");
    QString tag = QStringLiteral("th");
    forEachRow(table, [&](const QStringList& cells) {
        html += QLatin1String("<tr>");
        for (const QString& cell : cells)
            html += QLatin1Char('<') + tag + QLatin1Char('>') + cell.toHtmlEscaped() + QLatin1String("</") + tag +
                    QLatin1Char('>');
        html += QLatin1String("</tr>\n");
        tag = QStringLiteral("td");
    });
    return html + QLatin1String("</table></body></html>");
}

QStringList TableOnClipboard::formats() const
{
    return {htmlFormat, textFormat};
}

QVariant TableOnClipboard::retrieveData(const QString& format, QMetaType type) const
{
    Q_UNUSED(type);
    if (format == htmlFormat)
        return toHtml(m_table);
    return format == textFormat ? QVariant(toTabSeparated(m_table)) : QVariant();
}

} // namespace seatkeeper
