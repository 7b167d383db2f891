#include "ui/subscriptions/table_cell_delegate.h"

#include "ui/subscriptions/subscriptions_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace seatkeeper {

namespace {

/// What is needed to draw one cell.
struct Canvas {
    QPainter& painter;
    const QStyleOptionViewItem& option;
    const Colors& colors;
    const TableCell& cell;
};

void drawGround(const Canvas& c)
{
    const bool totals = c.cell.role == TableCell::Role::Totals;
    const QRect& rect = c.option.rect;
    c.painter.fillRect(rect, totals ? c.colors.window : c.colors.base);
    if (c.cell.role == TableCell::Role::Payer) {
        c.painter.save();
        c.painter.setRenderHint(QPainter::Antialiasing);
        c.painter.setPen(c.colors.accent);
        c.painter.setBrush(c.colors.tint);
        c.painter.drawRoundedRect(QRectF(rect).adjusted(2.5, 3.5, -2.5, -4.5), metrics::tight, metrics::tight);
        c.painter.restore();
    }
    c.painter.setPen(c.colors.line);
    c.painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (c.cell.marked) {
        constexpr int barWidth = 4;
        c.painter.fillRect(QRect(rect.left(), rect.top(), barWidth, rect.height() - 1), c.colors.accent);
    }
    if (c.cell.altered) {        // in the corner from which no text goes out
        constexpr int size = 13; // smaller, its arrows run together
        const bool isFigure = c.cell.alignment.testFlag(Qt::AlignRight);
        const QRect place(isFigure ? rect.left() + 2 : rect.right() - size - 1, rect.top() + 2, size, size);
        const qreal scale = c.painter.device()->devicePixelRatioF();
        c.painter.drawPixmap(place, pixmapOf(Icon::Scenario, place.size(), c.colors.accent, scale));
    }
    if (c.option.state.testFlag(QStyle::State_Selected)) {
        c.painter.setPen(QPen(c.colors.accent, 2));
        c.painter.setBrush(Qt::NoBrush);
        c.painter.drawRect(rect.adjusted(1, 1, -1, -2));
    }
}

/// Draws one line of text in `rect`, shortened where it does not fit.
void drawLine(const Canvas& c, const QRect& rect, const QString& text)
{
    const QFontMetrics font(c.painter.font());
    c.painter.drawText(rect, static_cast<int>(c.cell.alignment | Qt::AlignVCenter),
                       font.elidedText(text, Qt::ElideRight, rect.width()));
}

void drawSecondLine(const Canvas& c, QRect rect)
{
    if (c.cell.icon) {
        const int size = c.option.fontMetrics.height();
        const QRect place(rect.left(), rect.top() + (rect.height() - size) / 2, size, size);
        const qreal scale = c.painter.device()->devicePixelRatioF();
        c.painter.drawPixmap(place, pixmapOf(Icon::Ending, place.size(), c.colors.secondary, scale));
        rect.setLeft(place.right() + metrics::tight);
    }
    c.painter.setPen(c.cell.role == TableCell::Role::Payer ? c.colors.text : c.colors.secondary);
    if (c.cell.badge.isEmpty())
        return drawLine(c, rect, c.cell.second);
    const int badge = badgeSize(c.cell.badge, c.option.font).width();
    QRect text = rect;
    if (!c.cell.second.isEmpty()) {
        // One pixel more: the advance is rounded, and a text that lacks a part of one would be shortened.
        text.setWidth(std::min(c.option.fontMetrics.horizontalAdvance(c.cell.second) + 1,
                               std::max(0, rect.width() - badge - metrics::small)));
        drawLine(c, text, c.cell.second);
        rect.setLeft(text.right() + metrics::small);
    }
    drawBadge(&c.painter, rect, c.cell.badge, c.cell.badgeKind, c.colors);
}

} // namespace

void TableCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto cell = index.data(SubscriptionsModel::cellRole).value<TableCell>();
    const Canvas canvas{*painter, option, colorsOf(option.palette), cell};
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    drawGround(canvas);
    // Figures stand closer together than words.
    const int side = cell.alignment.testFlag(Qt::AlignRight) ? TableCellDelegate::besideFigures : metrics::small;
    const QRect inner = option.rect.adjusted(side, metrics::tight, -side, -metrics::tight - 1);
    const bool twoLines = !cell.second.isEmpty() || !cell.badge.isEmpty();
    const int half = inner.height() / 2;
    painter->setPen(cell.subdued ? canvas.colors.secondary : canvas.colors.text);
    // What a scenario alters is bold where there is room for it; the mark in the corner says so in any case.
    const QFont strong = metrics::strong(option.font);
    const bool isAlteredWithRoom = cell.altered && QFontMetrics(strong).horizontalAdvance(cell.first) <= inner.width();
    if (cell.strong || isAlteredWithRoom || cell.role == TableCell::Role::Payer)
        painter->setFont(strong);
    drawLine(canvas, twoLines ? QRect(inner.topLeft(), QSize(inner.width(), half)) : inner, cell.first);
    painter->setFont(option.font);
    if (twoLines)
        drawSecondLine(canvas, QRect(inner.left(), inner.top() + half, inner.width(), inner.height() - half));
    painter->restore();
}

} // namespace seatkeeper
