#pragma once

#include "core/plan/change.h"
#include "ui/report/typed_table.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/fresh_page.h"

#include <set>

class QLabel;
class QPushButton;

namespace seatkeeper {

class GridView;
class InvoiceModel;
class MonthEdit;
class PlainLabel;

/// Where invoices are entered, with what they differ from the overage in the plan.
class InvoicesTab : public FreshPage {
    Q_OBJECT

public:
    InvoicesTab(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Takes away what is entered in the selected cells: without its amount, an invoice is gone.
    void clear();

    /// Copies all lines, with headings.
    void copy() const;

    /// All lines, for a spreadsheet.
    TypedTable table() const;

    void focusTable();
    std::vector<QWidget*> panes() const;
    QString countText() const;

Q_SIGNALS:
    void countChanged();
    void failed(const seatkeeper::Error& error);

protected:
    void fill() override;
    void retranslate() override;

private:
    void layOut();
    void begin();
    void addMonth();
    void take(int row, int column, const QString& text);
    void apply(const std::vector<SetInvoice>& changes);
    void sizeColumns();

    Session& m_session;
    const TextLanguage& m_language;
    QLabel* m_monthLabel;
    MonthEdit* m_month;
    QPushButton* m_add;
    PlainLabel* m_hint;
    PlainLabel* m_refused;
    InvoiceModel* m_model;
    GridView* m_table;
    std::set<Month> m_added;
};

} // namespace seatkeeper
