#pragma once

#include "ui/report/typed_table.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/console_page.h"

#include <QWidget>

namespace seatkeeper {

class InvoicesTab;
class OverageTab;
class PageTabs;
class PlainLabel;
class Settings;
class UsageTab;
class VoiceTab;

/// Overage, what it is made of and compared with (usage and invoices), and voice capacity.
class OveragePage : public QWidget, public ConsolePage {
    Q_OBJECT

public:
    enum class Tab : quint8 { Overage, Usage, Invoices, Voice };

    OveragePage(Session& session, const TextLanguage& language, Settings& settings, QWidget* parent = nullptr);

    Tab tab() const;
    void goTo(Tab tab);

    /// On the tab Usage: the cell for usage of a month and type of which the subscription is not known.
    void goToUnknownUsage(Month month, UsageType type);

    /// Whether something is entered on the tab that is shown.
    bool hasEntries() const { return tab() == Tab::Usage || tab() == Tab::Invoices; }

    /// Copies what the tab shows.
    bool copy() override;

    /// What the tab shows, for a spreadsheet.
    bool hasTable() const override { return true; }
    TypedTable table() const override;

    /// On the tab Usage: lays what is on the clipboard over the grid.
    void paste();

    /// Goes to the tab Usage and asks for a CSV file to read it from.
    void readUsage();

    /// Goes to the tab Overage and shows what it costs as a page for finance.
    void explainToFinance();

    /// Takes away what is entered in the selected cells.
    void clear();

    void takeFocus() override;
    std::vector<QWidget*> panes() const override;
    QString countText() const override;

Q_SIGNALS:
    void countChanged();
    void tabChanged();
    void failed(const seatkeeper::Error& error);
    /// A page for finance was written.
    void written(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    ConsolePage& shown() const;
    void retranslate();

    PlainLabel* m_title;
    PageTabs* m_tabs;
    OverageTab* m_overage;
    UsageTab* m_usage;
    InvoicesTab* m_invoices;
    VoiceTab* m_voice;
};

} // namespace seatkeeper
