#pragma once

#include "ui/contracts/contract_act.h"
#include "ui/report/typed_table.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/console_page.h"

#include <QWidget>

class QAction;
class QMenu;
class QModelIndex;
class QPushButton;

namespace seatkeeper {

class CliffLine;
class DetailSplitter;
class FrozenTableView;
class GroupedHeader;
class PlainLabel;
class Settings;
class SubscriptionsModel;
class WhyPanel;

/// All subscriptions as the one table whose order is the rule, with the answer to "Why?" below it.
class SubscriptionsPage : public QWidget, public ConsolePage {
    Q_OBJECT

public:
    /// `menu` is what a cell offers; `add` is the action that the page has a button for.
    SubscriptionsPage(Session& session, const TextLanguage& language, Settings& settings, QMenu* menu, QAction* add,
                      QWidget* parent = nullptr);

    /// The subscription and the usage type of the current cell; nothing for totals and other columns.
    std::optional<SubscriptionRef> currentSubscription() const override;
    std::optional<UsageType> currentType() const;

    /// What editing the current cell means: the details, the term, a quantity, or adding a usage type.
    std::optional<ContractAct> actOfCell() const;

    /// Makes the subscription with this id the current one, if it is there.
    void goTo(const QString& subscription);

    /// The current cell, and the one that was so before.
    Bookmark bookmark() const override;
    void restore(const Bookmark& bookmark) override;

    /// Opens the explanation of the current cell.
    void explain();

    /// The table, and the explanation where it is open.
    std::vector<QWidget*> panes() const override;

    /// Puts the whole table on the clipboard, as it is shown.
    bool copy() override;

    /// All subscriptions, also those that are folded away.
    bool hasTable() const override { return true; }
    TypedTable table() const override;

    /// Asks for a printer and prints the table on one page.
    bool canPrint() const override { return true; }
    void print() override;

    void takeFocus() override;
    QString countText() const override;

Q_SIGNALS:
    /// Another cell is the current one.
    void subscriptionChanged();
    /// Who loses access with the current one is to be shown.
    void cliffsRequested(seatkeeper::SubscriptionRef subscription);
    void failed(const seatkeeper::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void renew();
    void retranslate();
    void follow();
    void explainPayer(const QModelIndex& index);
    void showWhy();
    void closeWhy();
    void nameGroups();
    void sizeColumns();
    void openWhy();
    void arrangeTotals();
    void sayFold();

    Session& m_session;
    const TextLanguage& m_language;
    PlainLabel* m_title;
    QPushButton* m_add;
    PlainLabel* m_empty;
    SubscriptionsModel* m_model;
    FrozenTableView* m_table;
    GroupedHeader* m_header;
    CliffLine* m_cliff;
    QPushButton* m_fold;
    WhyPanel* m_why;
    DetailSplitter* m_splitter;
    QMenu* m_menu;
};

} // namespace seatkeeper
