#pragma once

#include "ui/overage/charges_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/row_delegate.h"

namespace seatkeeper {

/// Draws the table of charges: its sums, and the method that is chosen, in bold.
class ChargesDelegate : public RowDelegate {
    Q_OBJECT

public:
    ChargesDelegate(const ChargesModel& model, QObject* parent) : RowDelegate(parent), m_model(model) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (m_model.isTotal(index.row()) || m_model.isChosen(index.column()))
            option->font = metrics::strong(option->font);
    }

private:
    const ChargesModel& m_model;
};

} // namespace seatkeeper
