#include "ui/report/report_document.h"

#include <algorithm>

namespace seatkeeper {

namespace {

using Kind = ReportBlock::Kind;

constexpr QLatin1StringView boxOfText("[ ] ");

QString underlined(const QString& text, QChar with)
{
    return text + QLatin1Char('\n') + QString(text.size(), with) + QLatin1Char('\n');
}

/// Cells in columns, each as wide as its widest cell; the last one as it is.
QString columnsOf(const ReportBlock& table)
{
    std::vector<qsizetype> widths;
    const auto measure = [&widths](const QStringList& cells) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(cells.size())));
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], cells[i].size());
    };
    measure(table.headings);
    std::ranges::for_each(table.rows, measure);

    const bool hasBoxes = table.kind == Kind::Checklist;
    const auto line = [&](const QString& before, const QStringList& cells) {
        QString text = before;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qsizetype width = widths[static_cast<std::size_t>(i)];
            const bool isLast = i + 1 == cells.size();
            if (table.isNumber(i))
                text += cells[i].rightJustified(width) + (isLast ? QString() : QStringLiteral("  "));
            else
                text += isLast ? cells[i] : cells[i].leftJustified(width + 2);
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        return text + QLatin1Char('\n');
    };
    QString text;
    if (!table.headings.isEmpty())
        text = line(hasBoxes ? QString(boxOfText.size(), QLatin1Char(' ')) : QString(), table.headings);
    for (const QStringList& row : table.rows)
        text += line(hasBoxes ? QString(boxOfText) : QString(), row);
    return text;
}

QString numbered(const QStringList& items)
{
    QString text;
    for (qsizetype i = 0; i < items.size(); ++i)
        text += QStringLiteral("%1. %2\n").arg(QString::number(i + 1), items[i]);
    return text;
}

QString blockText(const ReportBlock& block)
{
    switch (block.kind) {
    case Kind::Section: return QLatin1Char('\n') + underlined(block.text, QLatin1Char('='));
    case Kind::Heading: return underlined(block.text, QLatin1Char('-'));
    case Kind::Paragraph: return block.text + QLatin1Char('\n');
    case Kind::Important: return QStringLiteral("* %1\n").arg(block.text);
    case Kind::Steps: return numbered(block.items);
    case Kind::Facts:
    case Kind::Table:
    case Kind::Checklist: break;
    }
    return columnsOf(block);
}

} // namespace

QString toPlainText(const ReportDocument& document)
{
    QString text = underlined(document.title, QLatin1Char('='));
    for (const ReportBlock& block : document.blocks)
        text += QLatin1Char('\n') + blockText(block);
    return text;
}

} // namespace seatkeeper
