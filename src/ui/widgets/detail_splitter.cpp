#include "ui/widgets/detail_splitter.h"

#include "ui/theme/metrics.h"

namespace seatkeeper {

DetailSplitter::DetailSplitter(QWidget* list, QWidget* detail, QWidget* parent) : QSplitter(Qt::Vertical, parent)
{
    addWidget(list);
    addWidget(detail);
    detail->hide();
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setHandleWidth(metrics::small);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        chosen() = sizes().at(1);
        Q_EMIT layoutChosen();
    });
}

void DetailSplitter::openDetail(int listHeight)
{
    m_listHeight = listHeight;
    widget(1)->show();
    arrange();
}

QByteArray DetailSplitter::layout() const
{
    return QByteArray::number(m_beside) + ' ' + QByteArray::number(m_below);
}

void DetailSplitter::setLayout(const QByteArray& layout)
{
    const QList<QByteArray> rooms = layout.split(' ');
    m_beside = std::max(0, rooms.value(0).toInt());
    m_below = std::max(0, rooms.value(1).toInt());
    arrange();
}

void DetailSplitter::resizeEvent(QResizeEvent* event)
{
    const Qt::Orientation wanted = window()->width() >= m_usual.windowForBoth ? Qt::Horizontal : Qt::Vertical;
    QSplitter::resizeEvent(event);
    if (wanted == orientation() && chosen() > 0)
        return;
    setOrientation(wanted);
    arrange(); // what is usual depends on the room that there is
}

int DetailSplitter::usual() const
{
    if (orientation() == Qt::Horizontal)
        return m_usual.characters * fontMetrics().averageCharWidth();
    const int detail = std::min(m_usual.lines * fontMetrics().lineSpacing(), height() / 2);
    return std::max(detail, height() - m_listHeight);
}

void DetailSplitter::arrange()
{
    if (widget(1)->isHidden())
        return;
    const int all = orientation() == Qt::Horizontal ? width() : height();
    const int detail = chosen() > 0 ? chosen() : usual();
    setSizes({std::max(0, all - detail), std::min(all, detail)});
}

} // namespace seatkeeper
