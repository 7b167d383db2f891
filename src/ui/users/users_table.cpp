#include "ui/users/users_table.h"

#include "ui/theme/metrics.h"
#include "ui/users/users_model.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/row_delegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace seatkeeper {

UsersTable::UsersTable(UsersModel* model, QWidget* parent)
    : TableView(parent)
    , m_users(model)
    , m_selection(new RowSelection(model, this))
{
    setModel(model);
    delete selectionModel(); // Qt's own
    setSelectionModel(m_selection);
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
    head->setSectionsMovable(true);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            Q_EMIT columnsChanged();
    });
    connect(head, &QHeaderView::sectionResized, this, [this] {
        if (m_arranging)
            return;
        m_widthsChosen = true;
        Q_EMIT columnsChanged();
    });
    connect(head, &QWidget::customContextMenuRequested, this, [this, head](const QPoint& place) {
        offerColumnsAt(head->logicalIndexAt(place), head->viewport()->mapToGlobal(place));
    });
    connect(m_users, &QAbstractItemModel::modelReset, this, [this] { m_wanted.clear(); });
    connect(this, &TableView::roomChanged, this, &UsersTable::fitColumns);
    connect(this, &TableView::roomChanged, this, &UsersTable::lookAtSight);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &UsersTable::lookAtSight);
    connect(m_selection, &RowSelection::rowsChanged, this, &UsersTable::marksChanged);
    showOrder();
}

std::vector<PersonId> UsersTable::selectedPeople() const
{
    std::vector<PersonId> people;
    const std::vector<bool>& rows = m_selection->rows();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row])
            people.push_back(m_users->personAt(static_cast<int>(row)));
    }
    return people;
}

std::vector<int> UsersTable::shownColumns() const
{
    const QHeaderView* head = horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < head->count(); ++place) {
        if (const int column = head->logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

std::vector<ColumnPlace> UsersTable::columnPlaces() const
{
    const QHeaderView* head = horizontalHeader();
    std::vector<ColumnPlace> places;
    places.reserve(static_cast<std::size_t>(head->count()));
    for (int place = 0; place < head->count(); ++place) {
        const int column = head->logicalIndex(place);
        const bool isHidden = isColumnHidden(column);
        places.push_back({column, m_widthsChosen && !isHidden ? columnWidth(column) : 0,
                          isHidden ? ColumnPlace::Sight::Hidden : ColumnPlace::Sight::Shown});
    }
    return places;
}

void UsersTable::arrange(const std::vector<ColumnPlace>& places)
{
    const QScopedValueRollback arranging(m_arranging, true);
    QHeaderView* head = horizontalHeader();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const ColumnPlace& place = places[i];
        head->moveSection(head->visualIndex(place.column), static_cast<int>(i));
        setColumnHidden(place.column, place.sight == ColumnPlace::Sight::Hidden);
        if (place.width > 0)
            setColumnWidth(place.column, place.width);
    }
    m_widthsChosen = std::ranges::any_of(places, [](const ColumnPlace& place) { return place.width > 0; });
    fitColumns();
}

void UsersTable::offerColumns()
{
    const int column = std::max(0, currentIndex().column());
    const QHeaderView* head = horizontalHeader();
    offerColumnsAt(column,
                   head->viewport()->mapToGlobal(QPoint(head->sectionViewportPosition(column), head->height())));
}

std::optional<PersonId> UsersTable::currentPerson() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_users->personAt(current.row())) : std::nullopt;
}

/// Who is current, those below and then those above: who is to be so next.
std::vector<PersonId> UsersTable::fromCurrent() const
{
    std::vector<PersonId> people;
    const int current = currentIndex().row();
    for (int row = current; row >= 0 && row < m_users->rowCount(); ++row)
        people.push_back(m_users->personAt(row));
    for (int row = current - 1; row >= 0; --row)
        people.push_back(m_users->personAt(row));
    return people;
}

/// The row of the first of them who is shown.
std::optional<int> UsersTable::firstRowOf(const std::vector<PersonId>& people) const
{
    for (const PersonId person : people) {
        if (const auto row = m_users->rowOf(person))
            return row;
    }
    return std::nullopt;
}

void UsersTable::keepingMarks(const std::function<void()>& alter, Instead instead)
{
    std::vector<PersonId> next = fromCurrent();
    if (instead == Instead::Nobody && !next.empty())
        next.resize(1);
    const int column = std::max(0, currentIndex().column());
    const bool inSight = !next.empty() && viewport()->rect().intersects(visualRect(currentIndex()));
    const std::vector<PersonId> selected = selectedPeople();
    const int scrolled = verticalScrollBar()->value();
    alter();
    std::vector<bool> rows(static_cast<std::size_t>(m_users->rowCount()));
    for (const PersonId person : selected) {
        if (const auto row = m_users->rowOf(person))
            rows[static_cast<std::size_t>(*row)] = true;
    }
    m_selection->setRows(std::move(rows));
    if (const auto row = firstRowOf(next)) {
        const QModelIndex index = m_users->index(*row, column);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        verticalScrollBar()->setValue(scrolled);
        if (inSight)
            scrollTo(index);
    }
    lookAtSight();
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
        const UserColumn& spec = userColumns()[static_cast<std::size_t>(column)];
        const int wanted = std::max(headingWidth(column), wantedWidth(column));
        const int least =
            std::max(headingWidth(column), spec.least * letters(spec).averageCharWidth() + iconRoom(spec));
        columns.push_back(column);
        wishes.push_back({std::min(least, wanted), wanted, spec.givesWay});
    }
    const std::vector<int> widths = columnWidths(wishes, viewport()->width());
    const QScopedValueRollback arranging(m_arranging, true);
    for (std::size_t i = 0; i < columns.size(); ++i)
        setColumnWidth(columns[i], widths[i]);
}

/// Whoever takes hold of a selected row drags the selection; anywhere else, dragging selects.
void UsersTable::mousePressEvent(QMouseEvent* event)
{
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    const QModelIndex index = indexAt(event->position().toPoint());
    m_grip.reset();
    if (isPlain && index.isValid() && selectionModel()->isSelected(index))
        m_grip = event->position().toPoint();
    TableView::mousePressEvent(event);
}

void UsersTable::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_grip || !event->buttons().testFlag(Qt::LeftButton))
        return TableView::mouseMoveEvent(event);
    if ((event->position().toPoint() - *m_grip).manhattanLength() < QApplication::startDragDistance())
        return;
    m_grip.reset();
    Q_EMIT dragStarted();
}

void UsersTable::mouseReleaseEvent(QMouseEvent* event)
{
    m_grip.reset();
    TableView::mouseReleaseEvent(event);
}

void UsersTable::offerColumnsAt(int column, const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    if (column >= 0) {
        const QString heading = headingOf(userColumns()[static_cast<std::size_t>(column)]);
        menu->addAction(tr("Sort by \"%1\"").arg(heading), this,
                        [this, column] { sortByColumn(column, SortPlace::First); });
        QAction* second = menu->addAction(tr("Sort by \"%1\" as well").arg(heading), this,
                                          [this, column] { sortByColumn(column, SortPlace::Second); });
        second->setEnabled(m_users->sortKeys().front().column != column);
        menu->addSeparator();
    }
    for (int shown = 1; shown < m_users->columnCount(); ++shown) { // the first one says who it is about, and stays
        QAction* action = menu->addAction(headingOf(userColumns()[static_cast<std::size_t>(shown)]));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(shown));
        connect(action, &QAction::toggled, this, [this, shown](bool checked) {
            const QScopedValueRollback arranging(m_arranging, true);
            setColumnHidden(shown, !checked);
            fitColumns();
            Q_EMIT columnsChanged();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("All columns as they were"), this, [this] {
        arrange(usualColumns());
        Q_EMIT columnsChanged();
    });
    menu->popup(place);
}

/// Tells the selection which rows can be seen.
void UsersTable::lookAtSight()
{
    const int last = rowAt(viewport()->height() - 1);
    m_selection->setSight(std::max(0, rowAt(0)), last < 0 ? m_users->rowCount() - 1 : last);
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

/// Measuring takes its time, and a window that opens or is drawn larger asks again and again.
int UsersTable::wantedWidth(int column)
{
    const auto known = m_wanted.find(column);
    return known == m_wanted.end() ? m_wanted.emplace(column, measuredWidth(column)).first->second : known->second;
}

int UsersTable::measuredWidth(int column) const
{
    // As many rows as one is likely to look at, over the whole list.
    constexpr int looked = 250;
    const int step = std::max(1, m_users->rowCount() / looked);
    const UserColumn& spec = userColumns()[static_cast<std::size_t>(column)];
    const QFontMetrics letters = this->letters(spec);
    int widest = 0;
    int seen = 0;
    int filled = 0;
    for (int row = 0; row < m_users->rowCount(); row += step, ++seen) {
        const QString text = m_users->index(row, column).data().toString();
        widest = std::max(widest, letters.horizontalAdvance(text));
        filled += text.isEmpty() ? 0 : 1;
    }
    constexpr int part = 4; // of the rows; where fewer have a text, its tool tip will do for those
    if (filled * part < seen)
        return 0;
    constexpr int mostCharacters = 34; // longer ones are the exception, and have a tool tip
    widest = std::min(widest, mostCharacters * fontMetrics().averageCharWidth());
    constexpr int line = 1; // beside the cell
    return widest + 2 * metrics::medium + line + iconRoom(spec);
}

/// Those of what a scenario alters are heavier; room is kept for them, so that no column moves at the first such edit.
QFontMetrics UsersTable::letters(const UserColumn& column) const
{
    return QFontMetrics(column.alters == ScenarioMark::Nothing ? font() : metrics::strong(font()));
}

int UsersTable::iconRoom(const UserColumn& column) const
{
    return column.icon ? iconSize().width() + metrics::small : 0;
}

} // namespace seatkeeper
