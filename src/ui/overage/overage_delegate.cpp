#include "ui/overage/overage_delegate.h"

#include "ui/overage/overage_model.h"
#include "ui/overage/usage_bar.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"

#include <QPainter>

namespace seatkeeper {

namespace {

using Source = OverageLine::Source;

OverageLine lineOf(const QModelIndex& index)
{
    return index.data(OverageModel::lineRole).value<OverageLine>();
}

/// What stands before a name: of a month that can be unfolded the mark, else room.
QString markOf(const OverageLine& line, const QVariant& unfolded)
{
    if (line.type)
        return QStringLiteral("\u2003\u2003");
    if (!unfolded.isValid())
        return QStringLiteral("\u2003");
    return unfolded.toBool() ? QStringLiteral("▾ ") : QStringLiteral("▸ ");
}

/// Fills a part of a bar; what is forecast is hatched, in a line of its own.
void fillPart(QPainter* painter, const QRectF& part, const QColor& color, const QColor& line, Source source)
{
    if (part.width() <= 0)
        return;
    const bool isForecast = source == Source::Forecast;
    painter->setPen(QPen(isForecast ? line : color, 1));
    painter->setBrush(isForecast ? QBrush(line, Qt::BDiagPattern) : QBrush(color));
    painter->drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5));
}

void drawBar(QPainter* painter, const QRect& rect, const OverageLine& line, const Colors& colors)
{
    constexpr int height = 12;
    const int top = rect.center().y() - height / 2;
    const QRectF whole(rect.left(), top, rect.width(), height);
    const UsageBar bar = usageBar(line.usage, line.committed);
    const qreal contractAt = whole.left() + whole.width() * UsageBar::contract;
    painter->setPen(Qt::NoPen);
    painter->fillRect(QRectF(whole.topLeft(), QPointF(contractAt, whole.bottom())), colors.header);
    fillPart(painter, QRectF(whole.left(), whole.top(), whole.width() * bar.within, height), colors.accent,
             colors.accent, line.source);
    const QRectF over(contractAt, whole.top(), whole.width() * bar.over, height);
    fillPart(painter, over, colors.error, colors.error, line.source);
    painter->setPen(QPen(colors.text, 2));
    constexpr int beyond = 3;
    painter->drawLine(QPointF(contractAt, whole.top() - beyond), QPointF(contractAt, whole.bottom() + beyond));
    if (bar.isCutOff) { // it goes on
        painter->setPen(QPen(colors.base, 2));
        const qreal cut = over.right() - metrics::small;
        painter->drawLine(QPointF(cut, over.bottom()), QPointF(cut + metrics::tight, over.top()));
    }
}

} // namespace

void OverageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const OverageLine line = lineOf(index);
    const Colors& colors = colorsOf(option.palette);
    if (!line.type)
        painter->fillRect(option.rect, colors.window);
    RowDelegate::paint(painter, option, index);
    painter->save();
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    painter->setFont(option.font);
    if (index.column() == overageBarColumn) {
        const QRect inner = option.rect.adjusted(metrics::small, 0, -metrics::small, 0);
        if (line.type && line.source != Source::NotEntered) {
            const QRect bar = inner.adjusted(inner.width() - OverageDelegate::barWidth, 0, 0, 0);
            const QRect figures = inner.adjusted(0, 0, -OverageDelegate::barWidth - metrics::small, 0);
            painter->setFont(shown.font);
            painter->setPen(colors.text);
            painter->drawText(figures, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
            drawBar(painter, bar, line, colors);
        } else if (!line.type && line.source == Source::Forecast) {
            const QString word = tr("forecast");
            drawBadge(painter, inner, word, BadgeKind::Neutral, colors);
            const QRect behind = inner.adjusted(badgeSize(word, option.font).width() + metrics::small, 0, 0, 0);
            painter->setFont(shown.font);
            painter->setPen(colors.text);
            painter->drawText(
                behind, Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetrics(shown.font).elidedText(index.data().toString(), Qt::ElideRight, behind.width()));
        }
    }
    if (index.column() == overageNameColumn && line.inBaseline) { // at the right, behind what is read
        constexpr int size = 13;
        const QRect place(option.rect.right() - size - metrics::tight, option.rect.center().y() - size / 2, size, size);
        painter->drawPixmap(
            place, pixmapOf(Icon::Scenario, place.size(), colors.accent, painter->device()->devicePixelRatioF()));
    }
    painter->restore();
}

void OverageDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    RowDelegate::initStyleOption(option, index);
    const OverageLine line = lineOf(index);
    const Colors& colors = colorsOf(option->palette);
    const bool isLong = !line.type && index.column() == overageBarColumn; // who pays a month needs its room
    if ((!line.type || line.inBaseline) && !isLong)
        option->font = metrics::strong(option->font);
    if (line.source == Source::Forecast)
        option->font.setItalic(true);
    if (line.source == Source::NotEntered || (line.type && line.overage == 0))
        option->palette.setColor(QPalette::Text, colors.secondary);
    if (index.column() == overageNameColumn)
        option->text.prepend(markOf(line, index.data(OverageModel::unfoldedRole)));
    const bool isDrawn = line.type ? line.source != Source::NotEntered : line.source == Source::Forecast;
    if (index.column() == overageBarColumn && isDrawn)
        option->text.clear();
}

} // namespace seatkeeper
