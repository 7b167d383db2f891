#include "ui/overage/grid_delegate.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/line_edit.h"

#include <QPainter>

namespace seatkeeper {

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colors& colors = colorsOf(option.palette);
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        painter->fillRect(option.rect, colors.window);
    RowDelegate::paint(painter, option, index);
    painter->drawLine(option.rect.topRight(),
                      option.rect.bottomRight()); // as the line below, which has just been drawn
    if (index.data(m_alteredRole).toBool()) {
        constexpr int size = 13; // smaller, its arrows run together
        const QRect place(option.rect.left() + 2, option.rect.top() + 2, size, size);
        painter->drawPixmap(
            place, pixmapOf(Icon::Scenario, place.size(), colors.accent, painter->device()->devicePixelRatioF()));
    }
}

QWidget* GridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option);
    auto* editor = new LineEdit(parent);
    editor->setFrame(false);
    editor->setTextMargins({});
    editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    const QAbstractItemModel* model = index.model();
    editor->setAccessibleName(
        QStringLiteral("%1, %2").arg(model->headerData(index.row(), Qt::Vertical).toString(),
                                     model->headerData(index.column(), Qt::Horizontal).toString()));
    return editor;
}

void GridDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    RowDelegate::initStyleOption(option, index);
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        option->palette.setColor(QPalette::Text, colorsOf(option->palette).secondary);
    if (index.data(m_alteredRole).toBool())
        option->font = metrics::strong(option->font);
}

} // namespace seatkeeper
