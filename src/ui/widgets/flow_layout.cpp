#include "ui/widgets/flow_layout.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/layouts.h"

#include <QLabel>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace seatkeeper {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    // One after the other: a group takes itself off the list while it is deleted.
    while (!m_items.empty())
        delete takeAt(0);
}

void FlowLayout::addGroup(QLayout* group)
{
    addChildLayout(group);
    addItem(group);
}

void FlowLayout::addField(QLabel* label, QWidget* field)
{
    label->setBuddy(field);
    QHBoxLayout* group = rowLayout();
    group->addWidget(label);
    group->addWidget(field);
    addGroup(group);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem* item = place->release();
    m_items.erase(place);
    invalidate();
    return item;
}

int FlowLayout::gap() const
{
    return spacing() >= 0 ? spacing() : metrics::small;
}

std::vector<FlowLayout::Row> FlowLayout::rowsFor(int width) const
{
    std::vector<Row> rows;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().expandedTo(item->minimumSize());
        if (rows.empty() || rows.back().width + gap() + size.width() > width)
            rows.push_back({{}, -gap(), 0});
        Row& row = rows.back();
        row.items.push_back(item.get());
        row.width += gap() + size.width();
        row.height = std::max(row.height, size.height());
    }
    return rows;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - gap();
    for (const Row& row : rowsFor(width - margins.left() - margins.right()))
        height += row.height + gap();
    return std::max(height, 0);
}

QSize FlowLayout::sizeHint() const
{
    int width = -gap();
    int height = 0;
    for (const Row& row : rowsFor(QLAYOUTSIZE_MAX)) {
        width = row.width;
        height = row.height;
    }
    return QSize(std::max(width, 0), height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const auto& item : m_items)
        widest = widest.expandedTo(item->minimumSize());
    return widest.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    int top = room.top();
    for (const Row& row : rowsFor(room.width())) {
        place(row, {room.left(), top, room.width(), row.height});
        top += row.height + gap();
    }
}

void FlowLayout::place(const Row& row, const QRect& room) const
{
    const auto grows = [](QLayoutItem* item) {
        return item->widget() && item->expandingDirections().testFlag(Qt::Horizontal);
    };
    const auto growing = std::ranges::find_if(row.items, grows);
    int x = 0;
    for (auto item = row.items.begin(); item != row.items.end(); ++item) {
        QSize size = (*item)->sizeHint().expandedTo((*item)->minimumSize());
        if (item == growing)
            size.rwidth() += room.width() - row.width;
        size.setWidth(std::min(size.width(), room.width()));
        const QRect place(room.left() + x, room.top() + (room.height() - size.height()) / 2, size.width(),
                          size.height());
        // From the right where the language is written so.
        const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        (*item)->setGeometry(QStyle::visualRect(direction, room, place));
        x += size.width() + gap();
    }
}

} // namespace seatkeeper
