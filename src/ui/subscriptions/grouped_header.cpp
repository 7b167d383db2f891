#include "ui/subscriptions/grouped_header.h"

#include "ui/subscriptions/table_cell_delegate.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"

#include <QPainter>

namespace seatkeeper {

GroupedHeader::GroupedHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(metrics::wide);
}

void GroupedHeader::setGroups(std::vector<Group> groups)
{
    m_groups = std::move(groups);
    updateGeometry();
    viewport()->update();
}

QSize GroupedHeader::sizeHint() const
{
    const QSize size = QHeaderView::sizeHint();
    return {size.width(), groupHeight() + 2 * fontMetrics().height() + metrics::small};
}

void GroupedHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Colors& colors = colorsOf(palette());
    painter->fillRect(rect, colors.header);
    painter->setPen(colors.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int side =
        model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask;
    const int margin = side == Qt::AlignRight ? TableCellDelegate::besideFigures : metrics::small;
    const QRect text = rect.adjusted(margin, groupHeight(), -margin, -metrics::tight);
    painter->setPen(colors.text);
    painter->drawText(text, side | Qt::AlignBottom | Qt::TextWordWrap,
                      unbroken(model()->headerData(section, orientation(), Qt::DisplayRole).toString()));
}

void GroupedHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    const Colors& colors = colorsOf(palette());
    QPainter painter(viewport());
    for (const Group& group : m_groups) {
        const QRect rect = groupRect(group);
        const QRect text = rect.adjusted(metrics::tight, 0, -TableCellDelegate::besideFigures, 0);
        painter.setPen(colors.secondary);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight,
                         fontMetrics().elidedText(group.name, Qt::ElideRight, text.width()));
        painter.setPen(colors.line);
        painter.drawLine(rect.bottomLeft() + QPoint(metrics::small, 0), rect.bottomRight() - QPoint(metrics::small, 0));
    }
}

int GroupedHeader::groupHeight() const
{
    return m_groups.empty() ? 0 : fontMetrics().height() + metrics::small;
}

QRect GroupedHeader::groupRect(const Group& group) const
{
    const int left = sectionViewportPosition(group.first);
    const int right = sectionViewportPosition(group.last) + sectionSize(group.last);
    return {left, 0, right - left, groupHeight()};
}

} // namespace seatkeeper
