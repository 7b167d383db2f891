#include "ui/report/report_document.h"

namespace seatkeeper {

namespace {

using Kind = ReportBlock::Kind;

/// Colours for paper and for a light or dark screen; nothing is fetched.
constexpr QLatin1StringView style(R"(:root { color-scheme: light dark; }
body { font: 11pt/1.45 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5em; } h2 { font-size: 1.2em; margin-top: 2em; } h3 { font-size: 1em; margin-top: 1.6em; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; }
th, td { border-bottom: 1px solid #8885; padding: .25em .8em .25em 0; vertical-align: top; }
td.box { width: 1.6em; } .important { border-left: .3em solid #B3261E; padding-left: .7em; font-weight: 600; }
@media print { body { margin: 0; max-width: none; } h2, h3 { break-after: avoid; } tr { break-inside: avoid; } }
)");

QString element(const char* tag, const QString& text)
{
    return QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(tag), text.toHtmlEscaped());
}

QString tableOf(const ReportBlock& table)
{
    const bool hasBoxes = table.kind == Kind::Checklist;
    QString html = QStringLiteral("<table>\n<thead><tr>");
    if (hasBoxes)
        html += QLatin1String("<th></th>");
    for (const QString& heading : table.headings)
        html += QStringLiteral("<th>%1</th>").arg(heading.toHtmlEscaped());
    html += QLatin1String("</tr></thead>\n<tbody>\n");
    for (const QStringList& row : table.rows) {
        html += QLatin1String("<tr>");
        if (hasBoxes)
            html += QStringLiteral("<td class=\"box\">\u2610</td>");
        for (const QString& cell : row)
            html += QLatin1String("<td>") + cell.toHtmlEscaped() + QLatin1String("</td>");
        html += QLatin1String("</tr>\n");
    }
    return html + QLatin1String("</tbody>\n</table>\n");
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
