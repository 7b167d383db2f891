#include "ui/overage/grid_view.h"

#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

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
        return step(1, 0);
    TableView::keyPressEvent(event);
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    TableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    switch (hint) {
    case QAbstractItemDelegate::SubmitModelCache: return step(1, 0); // Enter
    case QAbstractItemDelegate::EditNextItem: return step(0, 1);     // Tab
    case QAbstractItemDelegate::EditPreviousItem: return step(0, -1);
    case QAbstractItemDelegate::NoHint:
    case QAbstractItemDelegate::RevertModelCache: break;
    }
}

void GridView::step(int rows, int columns)
{
    const QModelIndex next = currentIndex().siblingAtColumn(currentIndex().column() + columns);
    const QModelIndex index = next.isValid() ? next.sibling(next.row() + rows, next.column()) : next;
    if (index.isValid())
        goTo(index.row(), index.column());
}

} // namespace seatkeeper
