#include "ui/widgets/row_delegate.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace seatkeeper {

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->setPen(colorsOf(option.palette).line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), option.widget ? std::max(size.height(), metrics::rowHeight(*option.widget)) : size.height()};
}

QString RowDelegate::displayText(const QVariant& value, const QLocale& locale) const
{
    // Text of the data must not break a row in two.
    return QStyledItemDelegate::displayText(value, locale).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Colors& colors = colorsOf(option->palette);
    option->palette.setColor(QPalette::Highlight, colors.selection);
    option->palette.setColor(QPalette::HighlightedText, colors.text);
}

} // namespace seatkeeper
