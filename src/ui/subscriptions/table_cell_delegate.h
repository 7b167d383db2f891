#pragma once

#include <QStyledItemDelegate>

namespace seatkeeper {

/// Draws the cells of the subscriptions table: two lines, badges, the bar of the primary, the outline of a payer.
class TableCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Room at each side of a figure.
    static constexpr int besideFigures = 6;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace seatkeeper
