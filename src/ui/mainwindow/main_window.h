#pragma once

#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/page.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/settings/settings.h"

#include <QMainWindow>

#include <functional>

namespace seatkeeper {

class AlarmBar;
class AsOfStrip;
class BulkDialogs;
class FindingsWatch;
class HelpWindows;
class LeaveQuestion;
class MessageBar;
class Navigation;
class PageStack;
class PlanDialogs;
class ScenarioDialogs;
class RecentPlans;
class StatusLine;
class TableSaver;

/// The window: menus, strip, navigation, pages and status bar around one session.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Session& session, TextLanguage& language, Settings& settings, QWidget* parent = nullptr);

    /// Says what went wrong, in the place of what was said before.
    void say(const Error& error);

    PageStack* pages() const { return m_pages; }
    const Actions& actions() const { return *m_actions; }

Q_SIGNALS:
    /// Whoever made the window installs the translators; it renews its texts when they are there.
    void languageChosen(seatkeeper::LanguageCode code);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    /// Says what was just done, in the language of now; what the step in it is called, if one was done, it is told.
    using DoneText = std::function<QString(const QString& edit)>;

    void act(ActionId id);
    void leaveFor(ActionId id);
    void remedy();
    void sayCopied(CopyContent content);
    void openSample(ActionId id);
    void openSettings();
    void takePreferences();
    void goToHandover(std::optional<QDate> day);
    void undo();
    void redo();
    void goToEdit();
    void sayNothingLeft(const DoneText& text);
    void showSaved();
    void showDone(DoneText text, const Summary& edit = {});
    QString placeText() const;
    void showPage(Page page);
    void beginPlan();
    void takeEdit();
    void enableActions();
    bool isMet(Need need) const;
    void nameUndo();
    void nameWay();
    void nameEdit();
    void nameScenario();
    void showScenario();
    void onScenario(ActionId id);
    void showWay();
    void showCount();
    void showFindings();
    void showStatus();
    void retranslate();
    std::vector<QWidget*> panes() const;
    void layOut();

    Session& m_session;
    TextLanguage& m_language;
    Settings& m_settings;
    FindingsWatch* m_findings;
    Actions* m_actions;
    RecentPlans* m_recent;
    AsOfStrip* m_strip;
    ScenarioDialogs* m_scenarios;
    MessageBar* m_message;
    AlarmBar* m_alarm;
    Navigation* m_navigation;
    PageStack* m_pages;
    BulkDialogs* m_bulk;
    PlanDialogs* m_dialogs;
    TableSaver* m_tables;
    LeaveQuestion* m_leave;
    HelpWindows* m_help;
    StatusLine* m_status;
    std::optional<Error> m_said; // what the message is about, for as long as it offers a way out
    DoneText m_done;             // what the status line says was done; empty: nothing
    Summary m_doneEdit;
    bool m_mayClose = false; // what would be lost was asked about
};

} // namespace seatkeeper
