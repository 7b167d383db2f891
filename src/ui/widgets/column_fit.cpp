#include "ui/widgets/column_fit.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/table_view.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QIcon>
#include <QScopedValueRollback>

#include <algorithm>

namespace seatkeeper {

namespace {

int widthOfLines(const QFontMetrics& font, const QString& text)
{
    int width = 0;
    for (const QString& line : text.split(QLatin1Char('\n')))
        width = std::max(width, font.horizontalAdvance(line));
    return width;
}

/// The width in which a heading that goes on below takes two lines at most, as long as that is not too much.
int widthOfWrapped(const QFontMetrics& font, const QString& heading)
{
    constexpr int least = 60;
    constexpr int most = 190;
    constexpr int lines = 2;
    int width = least;
    for (const QString& word : heading.split(QLatin1Char(' ')))
        width = std::max(width, font.horizontalAdvance(word));
    const auto heightIn = [&](int room) {
        return font.boundingRect(QRect(0, 0, room, 0), Qt::TextWordWrap, heading).height();
    };
    while (width < most && heightIn(width) > lines * font.lineSpacing())
        width += metrics::tight;
    return std::min(width, most);
}

} // namespace

ColumnFit::ColumnFit(TableView* table, std::vector<ColumnNeed> needs, Headings headings)
    : QObject(table)
    , m_table(table)
    , m_needs(std::move(needs))
    , m_headings(headings)
{
    const QAbstractItemModel* model = table->model();
    connect(table, &TableView::roomChanged, this, &ColumnFit::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFit::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &ColumnFit::fit);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &ColumnFit::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnFit::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ColumnFit::fit);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int, int before, int now) {
        const bool isShownOrHidden = before == 0 || now == 0; // which happens within a click elsewhere, too
        if (!m_fitting && !isShownOrHidden && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            m_isByHand = true;
    });
    fit();
}

void ColumnFit::fit()
{
    const QAbstractItemModel& model = *m_table->model();
    if (m_isByHand || model.columnCount() == 0)
        return;
    const QHeaderView& head = *m_table->horizontalHeader();
    const QFontMetrics strong(metrics::strong(m_table->font()));
    constexpr int besideText = 2 * metrics::small + metrics::tight; // italics lean beyond their advance
    constexpr int shortCharacters = 17; // a day or a word that lost its end would say nothing
    std::vector<int> columns;
    std::vector<ColumnWish> wishes;
    std::optional<std::size_t> rest;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        const auto place = static_cast<std::size_t>(column);
        const ColumnNeed need = place < m_needs.size() ? m_needs[place] : ColumnNeed();
        const int alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        const auto widthOfHeading = m_headings == Headings::TwoLines ? widthOfWrapped : widthOfLines;
        const int named = widthOfHeading(head.fontMetrics(), model.headerData(column, Qt::Horizontal).toString());
        const int heading = std::max(named + besideText, head.minimumSectionSize()); // Qt gives no less
        const int wanted = std::max(heading, measured(column, besideText) + need.beside);
        const bool isShort = wanted < shortCharacters * strong.averageCharWidth();
        const int weight = need.weight.value_or(isShort || (alignment & Qt::AlignRight) != 0 ? 0 : 1);
        if (need.takesRest)
            rest = wishes.size();
        columns.push_back(column);
        wishes.push_back({.least = weight > 0 ? heading : wanted, .wanted = wanted, .weight = weight});
    }
    const std::vector<int> widths = columnWidths(wishes, m_table->viewport()->width(), rest);
    const QScopedValueRollback fitting(m_fitting, true);
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(columns[i], widths[i]);
}

/// The longest text of as many rows as one is likely to look at, over the whole table.
int ColumnFit::measured(int column, int beside) const
{
    constexpr int looked = 250;
    constexpr int most = 320; // a name of any length must not push the figures out of sight
    const QAbstractItemModel& model = *m_table->model();
    const QFontMetrics strong(metrics::strong(m_table->font()));
    const int step = std::max(1, model.rowCount() / looked);
    int widest = 0;
    for (int row = 0; row < model.rowCount(); row += step) {
        if (m_table->columnSpan(row, column) > 1)
            continue; // has the room of others, too
        const QModelIndex index = model.index(row, column);
        const bool hasIcon = !qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).isNull();
        const int icon = hasIcon ? metrics::iconSize + metrics::small : 0;
        widest = std::max(widest, icon + widthOfLines(strong, index.data().toString()) + beside);
    }
    return std::min(widest, most);
}

} // namespace seatkeeper
