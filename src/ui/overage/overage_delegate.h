#pragma once

#include "ui/widgets/row_delegate.h"

namespace seatkeeper {

/// Draws the lines of the table of overage: months as heads of their usage types, usage as a bar with the contract at a
/// fixed place, and what is forecast in italics, hatched, and with the word for it.
class OverageDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// What the bar asks for beside its figures.
    static constexpr int barWidth = 90;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace seatkeeper
