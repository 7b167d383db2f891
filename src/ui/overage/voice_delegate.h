#pragma once

#include "ui/overage/voice_model.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/row_delegate.h"

namespace seatkeeper {

/// Draws the table of voice capacity: a month that is short so that it cannot be overlooked.
class VoiceDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const bool isRoom = index.column() == static_cast<int>(VoiceModel::Column::Room);
        if (!isRoom || !index.data(VoiceModel::shortRole).toBool())
            return;
        option->font = metrics::strong(option->font);
        option->palette.setColor(QPalette::Text, colorsOf(option->palette).error);
        option->palette.setColor(QPalette::HighlightedText, colorsOf(option->palette).error);
    }
};

} // namespace seatkeeper
