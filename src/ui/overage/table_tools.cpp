#include "ui/overage/table_tools.h"

#include "ui/theme/metrics.h"
#include "ui/users/column_widths.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>

namespace seatkeeper {

namespace {

int widthOfLines(const QFontMetrics& font, const QString& text)
{
    int width = 0;
    for (const QString& line : text.split(QLatin1Char('\n')))
        width = std::max(width, font.horizontalAdvance(line));
    return width;
}

} // namespace

TextTable textTableOf(const QAbstractItemModel& model)
{
    TextTable table;
    for (int column = 0; column < model.columnCount(); ++column)
        table.headings.push_back(model.headerData(column, Qt::Horizontal).toString());
    std::vector<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList& texts = rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column)
            texts.push_back(model.index(row, column).data().toString());
    }
    table.rows = static_cast<int>(rows.size());
    table.cell = [rows = std::move(rows)](int row, int column) {
        return rows[static_cast<std::size_t>(row)].at(column);
    };
    return table;
}

TextTable textTableWithRowHeadings(const QAbstractItemModel& model, const QString& heading)
{
    TextTable table = textTableOf(model);
    table.headings.push_front(heading);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.push_back(model.headerData(row, Qt::Vertical).toString());
    table.cell = [names, cells = std::move(table.cell)](int row, int column) {
        return column == 0 ? names.at(row) : cells(row, column - 1);
    };
    return table;
}

void fitColumns(TableView& table, const std::vector<ColumnNeed>& needs)
{
    const QAbstractItemModel& model = *table.model();
    constexpr int slant = metrics::tight; // italics lean beyond their advance
    constexpr int besideText = 2 * metrics::small + slant;
    constexpr int mostOfText = 320; // a name of any length must not push the figures out of sight
    const QFontMetrics strong(metrics::strong(table.font()));
    std::vector<ColumnWish> wishes;
    for (int column = 0; column < model.columnCount(); ++column) {
        const bool isText = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignLeft;
        const int heading = widthOfLines(strong, model.headerData(column, Qt::Horizontal).toString()) + besideText;
        int widest = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            widest = std::max(widest, widthOfLines(strong, model.index(row, column).data().toString()) + besideText);
        const auto place = static_cast<std::size_t>(column);
        const ColumnNeed need = place < needs.size() ? needs[place] : ColumnNeed();
        const int wanted = std::max(heading, std::min(widest, mostOfText) + need.beside);
        const int weight = need.weight.value_or(isText ? 1 : 0);
        wishes.push_back({.least = weight > 0 ? heading : wanted, .wanted = wanted, .weight = weight});
    }
    if (wishes.empty())
        return;
    const std::vector<int> widths = columnWidths(wishes, table.viewport()->width());
    for (std::size_t column = 0; column < widths.size(); ++column)
        table.setColumnWidth(static_cast<int>(column), widths[column]);
}

} // namespace seatkeeper
