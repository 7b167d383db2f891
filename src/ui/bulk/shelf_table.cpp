#include "ui/bulk/shelf_table.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>

namespace seatkeeper {

ShelfTable::ShelfTable(QString mimeType, QWidget* parent) : TableView(parent), m_mimeType(std::move(mimeType))
{
    setAcceptDrops(true);
    setSelectionMode(SingleSelection);
    setFocusPolicy(Qt::NoFocus);
}

void ShelfTable::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(event->mimeData()->hasFormat(m_mimeType));
}

void ShelfTable::dragMoveEvent(QDragMoveEvent* event)
{
    const QPoint place = event->position().toPoint();
    // Near its edges a long list moves on.
    const int edge = verticalHeader()->defaultSectionSize();
    if (place.y() < edge)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    else if (place.y() > viewport()->height() - edge)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    const QModelIndex index = indexAt(place);
    setCurrentIndex(index);
    event->setAccepted(index.isValid() && event->mimeData()->hasFormat(m_mimeType));
}

void ShelfTable::dragLeaveEvent(QDragLeaveEvent* event)
{
    setCurrentIndex({});
    clearSelection();
    event->accept();
}

void ShelfTable::dropEvent(QDropEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || !event->mimeData()->hasFormat(m_mimeType))
        return event->ignore();
    event->acceptProposedAction();
    Q_EMIT droppedOn(index.row());
}

} // namespace seatkeeper
