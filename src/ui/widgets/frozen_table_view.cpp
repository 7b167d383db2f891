#include "ui/widgets/frozen_table_view.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace seatkeeper {

FrozenTableView::FrozenTableView(int columns, QHeaderView* header, QWidget* parent)
    : TableView(parent)
    , m_columns(columns)
    , m_frozen(new TableView(this))
{
    m_frozen->setHorizontalHeader(header);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollMode(ScrollPerPixel);
    m_frozen->hide();
    for (TableView* view : {static_cast<TableView*>(this), m_frozen}) {
        view->setSelectionBehavior(SelectItems);
        view->setSelectionMode(SingleSelection);
    }
    setVerticalScrollMode(ScrollPerPixel);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenTableView::arrange);
    connect(m_frozen, &TableView::opened, this, &TableView::opened);
    connect(m_frozen, &TableView::menuRequested, this, &TableView::menuRequested);
}

void FrozenTableView::setModel(QAbstractItemModel* model)
{
    m_frozen->setModel(model);
    TableView::setModel(model); // also makes the selection model that both share
}

void FrozenTableView::setSelectionModel(QItemSelectionModel* selectionModel)
{
    TableView::setSelectionModel(selectionModel);
    m_frozen->setSelectionModel(selectionModel);
}

void FrozenTableView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    TableView::scrollTo(index, hint);
    if (index.column() < m_columns)
        return;
    // What is visible for the table may lie under the columns that stay.
    const int hidden = frozenWidth() - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void FrozenTableView::setDelegate(QAbstractItemDelegate* delegate)
{
    setItemDelegate(delegate);
    m_frozen->setItemDelegate(delegate);
}

void FrozenTableView::joinCells(int row, int column, int columns)
{
    setSpan(row, column, 1, columns);
    m_frozen->setSpan(row, column, 1, columns);
}

void FrozenTableView::separateCells()
{
    clearSpans();
    m_frozen->clearSpans();
}

void FrozenTableView::setHeightOf(int row, int height)
{
    setRowHeight(row, height);
    m_frozen->setRowHeight(row, height);
}

/// It is seen by its being selected. Qt leaves that to the first arrow where the focus makes a cell current, and takes
/// it back where Ctrl is held down, as for the key that leads to a page.
void FrozenTableView::showCurrent()
{
    const QModelIndex current = currentIndex().isValid() ? currentIndex() : model()->index(0, 0);
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect);
}

void FrozenTableView::focusInEvent(QFocusEvent* event)
{
    TableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && model())
        showCurrent();
}

void FrozenTableView::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    arrange();
}

int FrozenTableView::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < m_columns; ++column)
        width += columnWidth(column);
    return width;
}

/// While nothing is scrolled the table shows those columns itself.
void FrozenTableView::arrange()
{
    const bool scrolled = horizontalScrollBar()->value() > 0;
    m_frozen->setVisible(scrolled);
    if (!scrolled || !model())
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        m_frozen->setColumnHidden(column, column >= m_columns);
        if (column < m_columns)
            m_frozen->setColumnWidth(column, columnWidth(column));
    }
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_frozen->setGeometry(frameWidth(), frameWidth(), frozenWidth(),
                          viewport()->height() + horizontalHeader()->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_frozen->raise();
}

} // namespace seatkeeper
