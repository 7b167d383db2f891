#include "ui/users/users_table.h"

#include "ui/theme/metrics.h"
#include "ui/users/column_widths.h"
#include "ui/users/users_model.h"
#include "ui/widgets/row_delegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace seatkeeper {

UsersTable::UsersTable(UsersModel* model, QWidget* parent) : TableView(parent), m_users(model)
{
    setModel(model);
    setItemDelegate(new RowDelegate(this));
    setSelectionMode(ExtendedSelection);
    setIconSize(QSize(metrics::large, metrics::large));
    QHeaderView* head = horizontalHeader();
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    connect(head, &QHeaderView::sectionClicked, this, [this](int column) {
        const bool shift = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
        sortByColumn(column, shift ? SortPlace::Second : SortPlace::First);
    });
    connect(head, &QHeaderView::sectionResized, this, [this] { m_widthsChosen = m_widthsChosen || !m_fitting; });
    connect(this, &TableView::roomChanged, this, &UsersTable::fitColumns);
    showOrder();
}

std::vector<PersonId> UsersTable::selectedPeople() const
{
    std::vector<std::pair<int, int>> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        rows.emplace_back(range.top(), range.bottom());
    std::ranges::sort(rows);
    std::vector<PersonId> people;
    for (const auto& [top, bottom] : rows) {
        for (int row = top; row <= bottom; ++row)
            people.push_back(m_users->personAt(row));
    }
    return people;
}

qint64 UsersTable::selectedCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        count += range.height();
    return count;
}

std::optional<PersonId> UsersTable::currentPerson() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_users->personAt(current.row())) : std::nullopt;
}

void UsersTable::keepingMarks(const std::function<void()>& alter)
{
    const std::optional<PersonId> current = currentPerson();
    const int column = std::max(0, currentIndex().column());
    const bool inSight = current && viewport()->rect().intersects(visualRect(currentIndex()));
    const std::vector<PersonId> selected = selectedPeople();
    const int scrolled = verticalScrollBar()->value();
    alter();
    select(selected);
    if (const auto row = current ? m_users->rowOf(*current) : std::nullopt) {
        const QModelIndex index = m_users->index(*row, column);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        verticalScrollBar()->setValue(scrolled);
        if (inSight)
            scrollTo(index);
    }
    showOrder();
    Q_EMIT marksChanged();
}

void UsersTable::sortByColumn(int column, SortPlace place)
{
    std::vector<UserSortKey> keys = m_users->sortKeys();
    const auto turned = [&keys, column](std::size_t at) {
        const bool again = at < keys.size() && keys[at] == UserSortKey{column, Qt::AscendingOrder};
        return UserSortKey{column, again ? Qt::DescendingOrder : Qt::AscendingOrder};
    };
    if (place == SortPlace::First || keys.front().column == column)
        keys = {turned(0)};
    else
        keys = {keys.front(), turned(1)};
    keepingMarks([&] { m_users->sortBy(keys); });
}

void UsersTable::fitColumns()
{
    if (m_widthsChosen)
        return;
    std::vector<int> columns;
    std::vector<ColumnWish> wishes;
    for (int column = 0; column < m_users->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        constexpr int leastCharacters = 12; // fewer tell nobody from another; then rather scroll
        const int wanted = std::max(headingWidth(column), wantedWidth(column));
        const int least = std::max(headingWidth(column), leastCharacters * fontMetrics().averageCharWidth());
        columns.push_back(column);
        wishes.push_back({std::min(least, wanted), wanted, userColumns()[static_cast<std::size_t>(column)].givesWay});
    }
    const std::vector<int> widths = columnWidths(wishes, viewport()->width());
    const QScopedValueRollback fitting(m_fitting, true);
    for (std::size_t i = 0; i < columns.size(); ++i)
        setColumnWidth(columns[i], widths[i]);
}

void UsersTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    TableView::selectionChanged(selected, deselected);
    Q_EMIT marksChanged();
}

void UsersTable::select(const std::vector<PersonId>& people)
{
    std::vector<int> rows;
    for (const PersonId person : people) {
        if (const auto row = m_users->rowOf(person))
            rows.push_back(*row);
    }
    std::ranges::sort(rows);
    // Qt asks every cell that it paints about every piece of the selection.
    constexpr qsizetype mostPieces = 2'000;
    QItemSelection selection;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int top = rows[i];
        while (i + 1 < rows.size() && rows[i + 1] == rows[i] + 1)
            ++i;
        if (selection.size() == mostPieces)
            return;
        selection.append(
            QItemSelectionRange(m_users->index(top, 0), m_users->index(rows[i], m_users->columnCount() - 1)));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void UsersTable::showOrder()
{
    const UserSortKey& first = m_users->sortKeys().front();
    horizontalHeader()->setSortIndicator(first.column, first.order);
    horizontalHeader()->viewport()->update();
    fitColumns(); // an arrow needs room
}

int UsersTable::headingWidth(int column) const
{
    // Qt's own hint has room for an arrow in every column, which takes the last columns off a small window.
    const QString heading = m_users->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int arrow = m_users->sortKeys().front().column == column ? metrics::large : 0;
    return horizontalHeader()->fontMetrics().horizontalAdvance(heading) + 2 * metrics::medium + arrow;
}

int UsersTable::wantedWidth(int column) const
{
    // As many rows as one is likely to look at, over the whole list.
    constexpr int looked = 100;
    const int step = std::max(1, m_users->rowCount() / looked);
    const UserColumn& spec = userColumns()[static_cast<std::size_t>(column)];
    int widest = 0;
    for (int row = 0; row < m_users->rowCount(); row += step)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_users->index(row, column).data().toString()));
    constexpr int mostCharacters = 34; // longer ones are the exception, and have a tool tip
    widest = std::min(widest, mostCharacters * fontMetrics().averageCharWidth());
    return widest + 2 * metrics::medium + (spec.icon ? iconSize().width() + metrics::large : 0);
}

} // namespace seatkeeper
