#include "ui/overage/grid_view.h"

#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace seatkeeper {

GridView::GridView(QWidget* parent) : TableView(parent)
{
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    verticalHeader()->show();
    verticalHeader()->setHighlightSections(false);
}

QModelIndexList GridView::chosen() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end()); // an index has no default value that std::ranges asks for
    return indexes;
}

void GridView::goTo(int row, int column)
{
    const QModelIndex index = model()->index(row, column);
    setCurrentIndex(index);
    scrollTo(index);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState)
        return event->ignore(); // the editor has left it, and the delegate deals with it
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return goDown();
    TableView::keyPressEvent(event);
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    TableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (std::exchange(m_stays, false))
        return;
    switch (hint) {
    case QAbstractItemDelegate::SubmitModelCache: return goDown(); // Enter
    case QAbstractItemDelegate::EditNextItem: return goOn(1);      // Tab
    case QAbstractItemDelegate::EditPreviousItem: return goOn(-1);
    case QAbstractItemDelegate::NoHint:
    case QAbstractItemDelegate::RevertModelCache: break;
    }
}

void GridView::goDown()
{
    const int row = currentIndex().row() + 1;
    if (row < model()->rowCount())
        return goTo(row, currentIndex().column());
    goOn(1); // what is typed next belongs into another cell
}

/// To the next cell that can be filled in, or the one before, as one reads; at an end nowhere.
void GridView::goOn(int columns)
{
    const int width = model()->columnCount();
    const int cells = model()->rowCount() * width;
    for (int cell = currentIndex().row() * width + currentIndex().column() + columns; cell >= 0 && cell < cells;
         cell += columns) {
        if (model()->index(cell / width, cell % width).flags().testFlag(Qt::ItemIsEditable))
            return goTo(cell / width, cell % width);
    }
}

} // namespace seatkeeper
