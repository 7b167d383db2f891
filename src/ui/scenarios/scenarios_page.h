#pragma once

#include "ui/report/typed_table.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/console_page.h"
#include "ui/widgets/fresh_page.h"

class QAction;
class QMenu;
class QPushButton;

namespace seatkeeper {

class Actions;
class PlainLabel;
class ScenarioItemsModel;
class ScenarioListModel;
class TableView;
struct ScenarioRow;

/// The actions that the page offers as buttons; the menus have the same ones.
struct ScenarioActions {
    QMenu* menu;
    QAction* create;
    QAction* copy;
    QAction* edit;
    QAction* remove;
    QAction* open;
    QAction* editItem;
    QAction* switchItems;
    QAction* discard;
    QAction* takeOver;
    QAction* compare;
};

/// The scenarios of the plan, and below them the changes of the current one with what has become of each.
class ScenariosPage : public FreshPage, public ConsolePage {
    Q_OBJECT

public:
    ScenariosPage(Session& session, const TextLanguage& language, const ScenarioActions& actions,
                  QWidget* parent = nullptr);

    /// The scenario that an action means; nothing where there is none.
    std::optional<ScenarioId> current() const;

    /// The changes that are chosen, ascending.
    std::vector<quint32> chosenItems() const;

    /// Whether one change is chosen that has days or quantities.
    bool canEditItem() const;

    /// Switches the chosen changes off, or on where all of them are off.
    void switchItems();
    void discardItems();

    /// What switching would do.
    Switch nextSwitch() const;

    /// Makes a change of a scenario the current one: the name of that, and the number in its list from 1.
    void goTo(const QString& scenario, qint64 number);

    /// The changes, or the scenarios where the focus is among them.
    bool hasTable() const override { return true; }
    TypedTable table() const override;

    void takeFocus() override;
    QString countText() const override;

Q_SIGNALS:
    /// Another scenario is current, or other changes are chosen.
    void choiceChanged();
    void countChanged();
    void failed(const seatkeeper::Error& error);

protected:
    void fill() override;
    void retranslate() override;

private:
    void layOut(const ScenarioActions& actions);
    QPushButton* buttonFor(QAction* action);
    void showItems();
    static QString noItemsText(bool isOpen);
    void sayDetail();
    QString peopleText() const;
    void commit(const ScenarioEdit& edit);

    Session& m_session;
    const TextLanguage& m_language;
    PlainLabel* m_title;
    PlainLabel* m_empty;
    ScenarioListModel* m_list;
    TableView* m_listTable;
    PlainLabel* m_itemsTitle;
    ScenarioItemsModel* m_items;
    TableView* m_itemsTable;
    PlainLabel* m_noItems;
    PlainLabel* m_detail;
    QWidget* m_listButtons;
    QWidget* m_itemButtons;
    std::optional<ScenarioId> m_opened; // when the page was filled last
    bool m_filling = false;
};

} // namespace seatkeeper
