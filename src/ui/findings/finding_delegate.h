#pragma once

#include "ui/widgets/row_delegate.h"

namespace seatkeeper {

/// Draws the rows of a table of findings; the severity as a badge.
class FindingDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace seatkeeper
