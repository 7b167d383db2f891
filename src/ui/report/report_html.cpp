#include "ui/report/report_document.h"

namespace seatkeeper {

namespace {

using Kind = ReportBlock::Kind;

/// Colours for paper and for a light or dark screen; nothing is fetched.
constexpr QLatin1StringView style(R"(:root { color-scheme: light dark; }
body { font: 11pt/1.45 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5em; } h2 { font-size: 1.2em; margin-top: 2em; } h3 { font-size: 1em; margin-top: 1.6em; }
table { border-collapse: collapse; width: 100%; margin: .6em 0 1.2em; } th { text-align: left; }
th, td { border-bottom: 1px solid rgba(136, 136, 136, .4); padding: .3em 1em .3em 0; vertical-align: top; overflow-wrap: anywhere; }
thead th { border-bottom-color: currentColor; vertical-align: bottom; } .facts th { font-weight: 400; width: 30%; }
th.number, td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
th:last-child, td:last-child { padding-right: 0; } tr.group th { padding-top: .9em; }
tr.total td { font-weight: 600; border-top: 1px solid currentColor; }
td.box { width: 1.6em; } .important { border-left: .3em solid #B3261E; padding-left: .7em; font-weight: 600; }
@page { margin: 18mm 16mm; }
@media print { body { font-size: 9.5pt; margin: 0; padding: 0; max-width: none; } thead { display: table-header-group; }
h2, h3 { break-after: avoid; } tr { break-inside: avoid; } p { orphans: 3; widows: 3; } }
)");

QString element(const char* tag, const QString& text)
{
    return QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(tag), text.toHtmlEscaped());
}

/// A cell of a table; what stands to the right in it says so.
QString cellOf(const char* tag, const QString& text, const ReportBlock& table, qsizetype column)
{
    const QLatin1StringView sort(table.isNumber(column) ? " class=\"number\"" : "");
    return QStringLiteral("<%1%2>%3</%1>").arg(QLatin1String(tag), sort, text.toHtmlEscaped());
}

QString rowOf(const ReportBlock& table, std::size_t row)
{
    const QStringList& cells = table.rows[row];
    if (table.isGroup(row)) {
        return QStringLiteral("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"%1\">%2</th></tr>\n")
            .arg(QString::number(cells.size()), cells.first().toHtmlEscaped());
    }
    QString html = table.isTotal(row) ? QStringLiteral("<tr class=\"total\">") : QStringLiteral("<tr>");
    if (table.kind == Kind::Checklist)
        html += QStringLiteral("<td class=\"box\">\u2610</td>");
    for (qsizetype column = 0; column < cells.size(); ++column)
        html += cellOf("td", cells[column], table, column);
    return html + QLatin1String("</tr>\n");
}

QString tableOf(const ReportBlock& table)
{
    QString html = QStringLiteral("<table>\n<thead><tr>");
    if (table.kind == Kind::Checklist)
        html += QLatin1String("<th></th>");
    for (qsizetype column = 0; column < table.headings.size(); ++column)
        html += cellOf("th", table.headings[column], table, column);
    html += QLatin1String("</tr></thead>\n<tbody>\n");
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        html += rowOf(table, row);
    return html + QLatin1String("</tbody>\n</table>\n");
}

QString factsOf(const ReportBlock& facts)
{
    QString html = QStringLiteral("<table class=\"facts\">\n");
    for (const QStringList& row : facts.rows) {
        html += QStringLiteral("<tr><th scope=\"row\">%1</th><td>").arg(row.first().toHtmlEscaped()) +
                row.last().toHtmlEscaped() + QLatin1String("</td></tr>\n");
    }
    return html + QLatin1String("</table>\n");
}

QString listOf(const QStringList& items)
{
    QString html = QStringLiteral("<ol>\n");
    for (const QString& item : items)
        html += element("li", item);
    return html + QLatin1String("</ol>\n");
}

QString blockHtml(const ReportBlock& block)
{
    switch (block.kind) {
    case Kind::Section: return element("h2", block.text);
    case Kind::Heading: return element("h3", block.text);
    case Kind::Paragraph: return element("p", block.text);
    case Kind::Important: return QStringLiteral("<p class=\"important\">%1</p>\n").arg(block.text.toHtmlEscaped());
    case Kind::Steps: return listOf(block.items);
    case Kind::Facts: return factsOf(block);
    case Kind::Table:
    case Kind::Checklist: break;
    }
    return tableOf(block);
}

} // namespace

QString toHtml(const ReportDocument& document)
{
    const QString title = document.title.toHtmlEscaped();
    QString html = QLatin1String("<!DOCTYPE html>\n<html lang=\"") + document.languageTag.toHtmlEscaped() +
                   QLatin1String("\">\n<head>\n<meta charset=\"utf-8\">\n"
                                 "<meta name=\"viewport\" content=\"width=device-width\">\n<title>") +
                   title + QLatin1String("</title>\n<style>\n") + style + QLatin1String("</style>\n</head>\n<body>\n") +
                   element("h1", document.title);
    for (const ReportBlock& block : document.blocks)
        html += blockHtml(block);
    return html + QLatin1String("</body>\n</html>\n");
}

} // namespace seatkeeper
