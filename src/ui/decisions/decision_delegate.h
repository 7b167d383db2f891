#pragma once

#include "ui/widgets/row_delegate.h"

namespace seatkeeper {

/// Draws questions and answers with all their lines, and an answer that means a loss in the colour of one.
class DecisionDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QString displayText(const QVariant& value, const QLocale& locale) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace seatkeeper
