#pragma once

#include "ui/overage/months_tab.h"

namespace seatkeeper {

class InvoiceModel;

/// Where invoices are entered, with what they differ from the overage in the plan.
class InvoicesTab : public MonthsTab {
    Q_OBJECT

public:
    InvoicesTab(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Without its amount, an invoice is gone.
    void clear() override;
    bool copy() override;
    TypedTable table() const override;
    QString countText() const override;

protected:
    void fill() override;
    std::optional<int> rowOf(Month month) const override;
    void retranslate() override;

private:
    void take(int row, int column, const QString& text);

    InvoiceModel* m_model;
};

} // namespace seatkeeper
