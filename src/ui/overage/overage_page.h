#pragma once

#include "ui/report/typed_table.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/console_page.h"

#include <QWidget>

class QTabWidget;

namespace seatkeeper {

class InvoicesTab;
class OverageTab;
class PlainLabel;
class Settings;
class UsageTab;

/// Overage, and what it is made of and compared with: usage and invoices.
class OveragePage : public QWidget, public ConsolePage {
    Q_OBJECT

public:
    enum class Tab : quint8 { Overage, Usage, Invoices };

    OveragePage(Session& session, const TextLanguage& language, Settings& settings, QWidget* parent = nullptr);

    Tab tab() const;
    void goTo(Tab tab);

    /// On the tab Usage: the cell for usage of a month and type of which the subscription is not known.
    void goToUnknownUsage(Month month, UsageType type);

    /// Copies what the tab shows.
    bool copy() override;

    /// What the tab shows, for a spreadsheet.
    bool hasTable() const override { return true; }
    TypedTable table() const override;

    /// On the tab Usage: lays what is on the clipboard over the grid.
    void paste();

    /// Takes away what is entered in the selected cells.
    void clear();

    void takeFocus() override;
    std::vector<QWidget*> panes() const override;
    QString countText() const override;

Q_SIGNALS:
    void countChanged();
    void tabChanged();
    void failed(const seatkeeper::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QTabWidget* m_tabs;
    OverageTab* m_overage;
    UsageTab* m_usage;
    InvoicesTab* m_invoices;
};

} // namespace seatkeeper
