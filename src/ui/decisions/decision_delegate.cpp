#include "ui/decisions/decision_delegate.h"

#include "ui/decisions/decision_model.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"

namespace seatkeeper {

QString DecisionDelegate::displayText(const QVariant& value, const QLocale& /*locale*/) const
{
    // Lines are meant here, which the delegate of other tables would put behind each other.
    return unbroken(value.toString().replace(QLatin1Char('\n'), QChar::LineSeparator));
}

QSize DecisionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return RowDelegate::sizeHint(option, index).grownBy({0, metrics::tight, 0, metrics::tight});
}

void DecisionDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    RowDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    const QVariant weight = index.data(DecisionModel::weightRole);
    if (!weight.isValid())
        option->font = metrics::strong(option->font);
    else if (weight.toInt() == static_cast<int>(DecisionAnswer::Weight::Loss)) {
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, colorsOf(option->palette).error);
    }
}

} // namespace seatkeeper
