#include "ui/mainwindow/main_window.h"

#include "ui/findings/alarm_bar.h"
#include "ui/findings/findings_watch.h"
#include "ui/history/history_page.h"
#include "ui/mainwindow/as_of_strip.h"
#include "ui/mainwindow/bulk_dialogs.h"
#include "ui/mainwindow/focus_keeper.h"
#include "ui/mainwindow/help_windows.h"
#include "ui/mainwindow/leave_question.h"
#include "ui/mainwindow/message_bar.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/page_stack.h"
#include "ui/mainwindow/panes.h"
#include "ui/mainwindow/plan_dialogs.h"
#include "ui/mainwindow/recent_menu.h"
#include "ui/mainwindow/recent_plans.h"
#include "ui/mainwindow/remedy.h"
#include "ui/mainwindow/scenario_dialogs.h"
#include "ui/mainwindow/spent_keys.h"
#include "ui/mainwindow/status_line.h"
#include "ui/mainwindow/table_saver.h"
#include "ui/overage/overage_page.h"
#include "ui/scenarios/scenarios_page.h"
#include "ui/session/plan_questions.h"
#include "ui/settings/settings_dialog.h"
#include "ui/text/errors.h"
#include "ui/text/import_texts.h"
#include "ui/text/summaries.h"
#include "ui/theme/apply_theme.h"
#include "ui/theme/metrics.h"
#include "ui/users/users_page.h"
#include "ui/widgets/enter_key.h"

#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QMouseEvent>
#include <QScreen>
#include <QScrollArea>
#include <QWindow>

#include <algorithm>

namespace seatkeeper {

namespace {

/// An action that leads to a page, or opens a form.
template <class Target> struct Leads {
    ActionId action;
    Target target;
};

constexpr std::array pagesOfActions{
    Leads<Page>{ActionId::OverviewPage, Page::Overview},
    Leads<Page>{ActionId::UsersPage, Page::Users},
    Leads<Page>{ActionId::SubscriptionsPage, Page::Subscriptions},
    Leads<Page>{ActionId::TimelinePage, Page::Timeline},
    Leads<Page>{ActionId::OveragePage, Page::Overage},
    Leads<Page>{ActionId::ScenariosPage, Page::Scenarios},
    Leads<Page>{ActionId::CarryOutPage, Page::CarryOut},
    Leads<Page>{ActionId::FindingsPage, Page::Findings},
    Leads<Page>{ActionId::HistoryPage, Page::History},
    Leads<Page>{ActionId::CliffsPage, Page::Cliffs},
    Leads<Page>{ActionId::AssumptionsPage, Page::Assumptions},
};

constexpr std::array contractActs{
    Leads<ContractAct>{ActionId::AddSubscription, ContractAct::Add},
    Leads<ContractAct>{ActionId::EditSubscription, ContractAct::EditDetails},
    Leads<ContractAct>{ActionId::RenewSubscription, ContractAct::Renew},
    Leads<ContractAct>{ActionId::ChangeTerm, ContractAct::ChangeTerm},
    Leads<ContractAct>{ActionId::EndSubscription, ContractAct::End},
    Leads<ContractAct>{ActionId::SuspendSubscription, ContractAct::Suspend},
    Leads<ContractAct>{ActionId::ResumeSubscription, ContractAct::Resume},
    Leads<ContractAct>{ActionId::AddEntitlement, ContractAct::AddEntitlement},
    Leads<ContractAct>{ActionId::ChangeQuantity, ContractAct::ChangeQuantity},
    Leads<ContractAct>{ActionId::EndEntitlement, ContractAct::EndEntitlement},
    Leads<ContractAct>{ActionId::SetOverageRate, ContractAct::SetRate},
    Leads<ContractAct>{ActionId::RemoveSubscription, ContractAct::Remove},
};

/// The row of an action; null where the table has none.
template <class Target, std::size_t size>
const Leads<Target>* rowOf(const std::array<Leads<Target>, size>& table, ActionId action)
{
    const auto row = std::ranges::find(table, action, &Leads<Target>::action);
    return row == table.end() ? nullptr : &*row;
}

/// What a page answers, where it is the one that is shown; else no.
template <class P> bool isSo(const PageStack& pages, auto question)
{
    const P* page = pages.shown<P>();
    return page && std::invoke(question, *page);
}

/// What scrolls where the window is smaller than what a page cannot do without, as on a small screen at 200 %.
QScrollArea* roomFor(PageStack* pages)
{
    auto* room = new QScrollArea;
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidgetResizable(true);
    room->setWidget(pages);
    return room;
}

} // namespace

MainWindow::MainWindow(Session& session, TextLanguage& language, Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_language(language)
    , m_settings(settings)
    , m_findings(new FindingsWatch(session, this))
    , m_actions(new Actions(this, menuBar()))
    , m_recent(new RecentPlans(session, settings, this))
    , m_strip(new AsOfStrip(session, language, this))
    , m_scenarios(new ScenarioDialogs(session, language, this))
    , m_message(new MessageBar(this))
    , m_alarm(new AlarmBar(session, *m_findings, language, this))
    , m_navigation(new Navigation(this))
    , m_pages(new PageStack(session, language, settings, *m_actions, *m_recent, *m_findings, this))
    , m_bulk(new BulkDialogs(session, language, *m_pages))
    , m_dialogs(new PlanDialogs(session, language, this))
    , m_tables(new TableSaver(session, this))
    , m_leave(new LeaveQuestion(session, *m_pages, *m_dialogs, this))
    , m_help(new HelpWindows(language, *m_actions, this))
    , m_status(new StatusLine(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    constexpr QSize usual(1280, 800);
    constexpr QSize frame(16, 48);
    resize(usual.boundedTo(screen()->availableSize() - frame));
    const auto action = [this](ActionId id) { return m_actions->action(id); };
    m_strip->setActions(action(ActionId::PreviousHandover), action(ActionId::NextHandover), action(ActionId::Today));
    connect(new FocusKeeper(m_pages, menuBar(), this), &FocusKeeper::lost, this,
            [this] { m_pages->current().takeFocus(); });
    new RecentMenu(*m_recent, m_actions->recentMenu());
    new EnterKey(this);
    layOut();

    connect(m_actions, &Actions::triggered, this, &MainWindow::act);
    connect(m_navigation, &Navigation::pageChosen, this, [this](Page page) {
        showDone({});
        m_pages->goTo(page);
    });
    connect(m_pages, &PageStack::pageChanged, this, &MainWindow::showPage);
    connect(m_pages, &PageStack::countChanged, this, &MainWindow::showCount);
    connect(m_pages, &PageStack::subscriptionChanged, this, &MainWindow::enableActions);
    connect(m_pages, &PageStack::overageTabChanged, this, &MainWindow::enableActions);
    connect(m_pages, &PageStack::scenarioChoiceChanged, this, &MainWindow::showScenario);
    connect(m_scenarios, &ScenarioDialogs::failed, this, &MainWindow::say);
    connect(m_pages, &PageStack::keepRequested, m_scenarios, &ScenarioDialogs::keep);
    connect(m_strip, &AsOfStrip::newScenarioWanted, m_scenarios, &ScenarioDialogs::create);
    connect(m_pages, &PageStack::wayChanged, this, &MainWindow::showWay);
    connect(m_pages, &PageStack::failed, this, &MainWindow::say);
    connect(m_pages, &PageStack::dropped, m_bulk, &BulkDialogs::moveTo);
    connect(m_bulk, &BulkDialogs::failed, this, &MainWindow::say);
    connect(m_recent, &RecentPlans::failed, this, &MainWindow::say);
    connect(m_recent, &RecentPlans::chosen, this,
            [this](const QString& file) { m_leave->ask([this, file] { m_recent->open(file); }); });
    connect(m_dialogs, &PlanDialogs::failed, this, &MainWindow::say);
    connect(m_dialogs, &PlanDialogs::copied, this, &MainWindow::sayCopied);
    connect(m_dialogs, &PlanDialogs::reportSaved, this, [this](const QString& file) {
        showDone(
            [name = QFileInfo(file).fileName()](auto) { return tr("The report has been saved as %1.").arg(name); });
    });
    connect(m_dialogs, &PlanDialogs::handedOver, this, [this](const QString& folder) {
        showDone([name = QDir::toNativeSeparators(folder)](auto) {
            return tr("Written into %1. Control Hub has not been changed.").arg(name);
        });
    });
    connect(m_tables, &TableSaver::begun, this,
            [this] { showDone([](auto) { return tr("The table is being saved…"); }); });
    connect(m_tables, &TableSaver::takesLong, this, &MainWindow::showStatus);
    connect(m_tables, &TableSaver::givenUp, this,
            [this] { showDone([](auto) { return tr("Saving was stopped. No file has been written."); }); });
    connect(m_tables, &TableSaver::saved, this, [this](const QString& file) {
        showDone([name = QFileInfo(file).fileName()](auto) { return tr("The table has been saved as %1.").arg(name); });
    });
    connect(m_pages, &PageStack::written, this, [this](const QString& file) {
        showDone([name = QFileInfo(file).fileName()](auto) { return tr("Written: %1.").arg(name); });
    });
    connect(m_tables, &TableSaver::failed, this, [this](const Error& error) {
        showDone({});
        say(error);
    });
    connect(m_message, &MessageBar::remedyChosen, this, &MainWindow::remedy);
    connect(m_alarm, &AlarmBar::chosen, m_pages, &PageStack::showAlarm);
    connect(m_findings, &FindingsWatch::changed, this, &MainWindow::showFindings);
    connect(&m_session, &Session::planReplaced, this, &MainWindow::beginPlan);
    connect(&m_session, &Session::planEdited, this, &MainWindow::takeEdit);
    connect(&m_session, &Session::saved, this, &MainWindow::showSaved);
    connect(m_dialogs, &PlanDialogs::imported, this, [this](const ImportResult& result) {
        showDone([this, result](auto) { return importedText(*m_language, result); }, result.act);
    });
    connect(new SpentKeys(action(ActionId::Undo), this), &SpentKeys::pressed, this,
            [this] { sayNothingLeft([](auto) { return tr("There is nothing left to undo."); }); });
    connect(new SpentKeys(action(ActionId::Redo), this), &SpentKeys::pressed, this,
            [this] { sayNothingLeft([](auto) { return tr("There is nothing left to redo."); }); });
    session.setAuthor(settings.preferences().author);
    beginPlan();
    m_pages->goTo(session.isOpen() ? Page::Overview : Page::Welcome);
}

void MainWindow::say(const Error& error)
{
    m_said = error;
    QString way;
    switch (remedyFor(error)) {
    case Remedy::None: break;
    case Remedy::SaveElsewhere: way = tr("Save a copy…"); break;
    case Remedy::OpenBackup: way = tr("Open a copy of the backup…"); break;
    }
    const Error named = m_session.isOpen() ? withNames(error, m_session.tenant()) : error;
    m_message->say(errorText(*m_language, named), way);
}

void MainWindow::remedy()
{
    switch (remedyFor(m_said.value())) {
    case Remedy::None: return;
    case Remedy::SaveElsewhere: return m_dialogs->saveElsewhere();
    case Remedy::OpenBackup: return m_dialogs->openBackup(backupIn(*m_said));
    }
}

void MainWindow::sayCopied(CopyContent content)
{
    if (content == CopyContent::WithoutHistory)
        m_message->say(tr("The copy holds the whole plan, but not its history: that was lost with the file."));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // The name of what is not saved comes from an editor, which hears of the language after its window.
        QMetaObject::invokeMethod(this, &MainWindow::showStatus, Qt::QueuedConnection);
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    windowHandle()->installEventFilter(this);
}

/// Pages are made late, and so stand behind the status bar for Qt.
bool MainWindow::focusNextPrevChild(bool next)
{
    const bool isDone = focusNextStop({m_navigation, m_strip, m_alarm, m_message, m_pages, m_status},
                                      next ? PaneStep::Next : PaneStep::Previous);
    return isDone || QMainWindow::focusNextPrevChild(next);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // The buttons of the mouse for back and forward, wherever it is: no widget is to have them first.
    const auto* press = event->type() == QEvent::MouseButtonPress ? dynamic_cast<QMouseEvent*>(event) : nullptr;
    const Qt::MouseButton button = press && watched == windowHandle() ? press->button() : Qt::NoButton;
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return QMainWindow::eventFilter(watched, event);
    m_actions->action(button == Qt::BackButton ? ActionId::Back : ActionId::Forward)->trigger();
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        files += url.toLocalFile();
    event->acceptProposedAction();
    m_dialogs->importPeople(files);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    constexpr int roomForNames = 1100;
    m_navigation->setWidth(width() < roomForNames ? Navigation::Width::IconsOnly : Navigation::Width::Full);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose || !m_leave->isNeeded())
        return QMainWindow::closeEvent(event);
    event->ignore();
    m_leave->ask([this] {
        m_mayClose = true;
        close();
    });
}

void MainWindow::act(ActionId id)
{
    m_message->hide();
    showDone({}); // what is said of the step before is seen by now
    if (const auto* page = rowOf(pagesOfActions, id))
        return m_pages->goTo(page->target);
    if (const auto* contract = rowOf(contractActs, id))
        return m_pages->editContract(contract->target);
    switch (id) {
    case ActionId::New:
    case ActionId::Open:
    case ActionId::SampleDepartments:
    case ActionId::SampleArticle:
    case ActionId::SampleLockout:
    case ActionId::Close: return m_leave->ask([this, id] { leaveFor(id); });
    case ActionId::ClearRecent: return m_recent->clear();
    case ActionId::ImportPeople: return m_dialogs->importPeople();
    case ActionId::ImportTenant: return m_dialogs->importTenant();
    case ActionId::ReadUsage: m_pages->goTo(Page::Overage); return m_pages->shown<OveragePage>()->readUsage();
    case ActionId::Export: return m_dialogs->exportChanges();
    case ActionId::ExplainToFinance:
        m_pages->goTo(Page::Overage);
        return m_pages->shown<OveragePage>()->explainToFinance();
    case ActionId::SaveCopy: return m_dialogs->saveCopy();
    case ActionId::Print: return m_pages->current().print();
    case ActionId::SaveTable: return m_tables->save(m_pages->current().table());
    case ActionId::Report: return m_dialogs->report();
    case ActionId::Quit: close(); return;
    case ActionId::Undo: return undo();
    case ActionId::Redo: return redo();
    case ActionId::GoToEdit: return goToEdit();
    case ActionId::FetchDraft: return m_pages->fetchDraft();
    case ActionId::SelectAll: return m_pages->shown<UsersPage>()->selectAll();
    case ActionId::CopyRows: m_pages->copyTable(); return showDone([](auto) { return tr("Copied to the clipboard."); });
    case ActionId::PasteAddresses: return m_pages->shown<UsersPage>()->pasteAddresses();
    case ActionId::PasteUsage: return m_pages->shown<OveragePage>()->paste();
    case ActionId::ClearEntries: return m_pages->shown<OveragePage>()->clear();
    case ActionId::Find: return m_pages->findUsers();
    case ActionId::Settings: return openSettings();
    case ActionId::Back: return m_pages->goBack();
    case ActionId::Forward: return m_pages->goForward();
    case ActionId::PreviousPage: return m_pages->goTo(Navigation::neighbourOf(m_pages->page(), -1));
    case ActionId::NextPage: return m_pages->goTo(Navigation::neighbourOf(m_pages->page(), 1));
    case ActionId::NextPane: return focusNeighbour(panes(), PaneStep::Next);
    case ActionId::PreviousPane: return focusNeighbour(panes(), PaneStep::Previous);
    case ActionId::Columns: return m_pages->shown<UsersPage>()->offerColumns();
    case ActionId::PreviousHandover: return goToHandover(previousHandoverDay(m_session.tenant(), m_session.day()));
    case ActionId::NextHandover: return goToHandover(nextHandoverDay(m_session.tenant(), m_session.day()));
    case ActionId::PreviousFinding: return m_pages->showPreviousFinding();
    case ActionId::NextFinding: return m_pages->showNextFinding();
    case ActionId::Today: return m_session.setDay(m_session.today());
    case ActionId::EditLicenses: return m_pages->editLicenses();
    case ActionId::MoveTo: return m_bulk->moveTo();
    case ActionId::RemoveFrom: return m_bulk->removeFrom();
    case ActionId::HelpWithMoving: return m_pages->helpWithMoving();
    case ActionId::RemoveLicenses: return m_pages->removeLicenses();
    case ActionId::EditPeople: return m_pages->editPeople();
    case ActionId::Why: return m_pages->explain();
    case ActionId::DecisionSheet: return m_pages->decideOnCurrent();
    case ActionId::EditCell: return m_pages->editCell();
    case ActionId::MovePeople: return m_pages->movePeople();
    case ActionId::NewScenario: return m_scenarios->create();
    case ActionId::Compare: return m_pages->compare();
    case ActionId::ImportChanges: return m_scenarios->importChanges();
    case ActionId::OpenScenario:
    case ActionId::CopyScenario:
    case ActionId::EditScenario:
    case ActionId::DeleteScenario:
    case ActionId::EditItem:
    case ActionId::SwitchItems:
    case ActionId::DiscardItems:
    case ActionId::TakeOver:
    case ActionId::ExportChanges: return onScenario(id);
    case ActionId::Guide: return m_help->showGuide(m_navigation->title());
    case ActionId::Keys: return m_help->showKeys();
    case ActionId::About: return m_help->about();
    default: return;
    }
}

/// Leaves the plan for another, or for none.
void MainWindow::leaveFor(ActionId id)
{
    switch (id) {
    case ActionId::New: return m_dialogs->create();
    case ActionId::Open: return m_dialogs->open();
    case ActionId::Close: return m_session.close();
    default: return openSample(id);
    }
}

/// Acts on the scenario that is meant.
void MainWindow::onScenario(ActionId id)
{
    const std::optional<ScenarioId> scenario = m_pages->scenario();
    if (!scenario)
        return;
    switch (id) {
    case ActionId::OpenScenario:
        return m_session.setScenario(scenario == m_session.scenario() ? std::nullopt : scenario);
    case ActionId::CopyScenario: return m_scenarios->copy(*scenario);
    case ActionId::EditScenario: return m_scenarios->edit(*scenario);
    case ActionId::DeleteScenario: return m_scenarios->remove(*scenario);
    case ActionId::EditItem:
        return m_scenarios->editItem({*scenario, m_pages->shown<ScenariosPage>()->chosenItems().front()});
    case ActionId::SwitchItems: return m_pages->shown<ScenariosPage>()->switchItems();
    case ActionId::DiscardItems: return m_pages->shown<ScenariosPage>()->discardItems();
    case ActionId::TakeOver: return m_scenarios->takeOver(*scenario, m_pages->shown<ScenariosPage>()->chosenItems());
    case ActionId::ExportChanges: return m_scenarios->exportChanges(*scenario);
    default: break;
    }
}

void MainWindow::openSample(ActionId id)
{
    // The menu offers the samples in the order in which the session knows them.
    const auto place = static_cast<std::size_t>(id) - static_cast<std::size_t>(ActionId::SampleDepartments);
    if (const auto done = m_session.openSample(sampleNames.at(place)); !done)
        say(done.error());
}

void MainWindow::openSettings()
{
    auto* dialog = new SettingsDialog(m_settings, this);
    connect(dialog, &SettingsDialog::changed, this, &MainWindow::takePreferences);
    dialog->open();
}

void MainWindow::takePreferences()
{
    const Preferences chosen = m_settings.preferences();
    m_session.setAuthor(chosen.author);
    applyTheme(chosen.scheme.value_or(m_settings.systemScheme()));
    const LanguageCode code = chosen.language.value_or(m_settings.systemLanguage());
    if (code == m_language->code())
        return;
    m_language.choose(code);
    Q_EMIT languageChosen(code);
}

void MainWindow::goToHandover(std::optional<QDate> day)
{
    if (day)
        m_session.setDay(*day);
}

void MainWindow::undo()
{
    const auto before = m_session.scenario();
    const auto undone = m_session.undo();
    if (!undone)
        return say(undone.error());
    const bool isHere = before == m_session.scenario();
    showDone(
        [this, isHere](const QString& edit) {
            return isHere ? tr("Undone: %1").arg(edit) : tr("Undone in %1: %2").arg(placeText(), edit);
        },
        undone->summary);
}

void MainWindow::redo()
{
    const auto before = m_session.scenario();
    const auto redone = m_session.redo();
    if (!redone)
        return say(redone.error());
    const bool isHere = before == m_session.scenario();
    showDone(
        [this, isHere](const QString& edit) {
            return isHere ? tr("Done again: %1").arg(edit) : tr("Done again in %1: %2").arg(placeText(), edit);
        },
        redone->summary);
}

void MainWindow::goToEdit()
{
    const std::optional<HistoryWay> gone = m_pages->shown<HistoryPage>()->goThere();
    if (!gone)
        return;
    const Edit* last = m_session.plan().nextUndo(); // of those that are done now
    const auto text = [back = gone->direction == HistoryWay::Direction::Back,
                       steps = static_cast<int>(gone->steps)](const QString& edit) {
        if (!back)
            return tr("%n change(s) done again, up to: %1", nullptr, steps).arg(edit);
        return edit.isEmpty() ? tr("%n change(s) undone: all there were.", nullptr, steps)
                              : tr("%n change(s) undone. The last one done is now: %1", nullptr, steps).arg(edit);
    };
    showDone(text, last ? last->summary : Summary());
}

void MainWindow::sayNothingLeft(const DoneText& text)
{
    if (m_session.isOpen() && !m_session.inUse()) // whose keys would else be dead for another reason
        showDone(text);
}

void MainWindow::showSaved()
{
    const Edit& edit = *m_session.plan().nextUndo();
    const bool isOfScenario = edit.kind == EditKind::Changes || edit.kind == EditKind::Items;
    showDone(
        [inScenario = isOfScenario && m_session.scenario()](const QString& text) {
            return inScenario ? tr("Saved in the scenario: %1. Control Hub has not been changed.").arg(text)
                              : tr("Saved in the plan: %1. Control Hub has not been changed.").arg(text);
        },
        edit.summary);
}

void MainWindow::showDone(DoneText text, const Summary& edit)
{
    m_done = std::move(text);
    m_doneEdit = edit;
    showStatus();
}

/// What is open, as the end of "in …".
QString MainWindow::placeText() const
{
    return m_session.scenario() ? tr("scenario \"%1\"").arg(m_session.scenarioName()) : tr("the baseline");
}

void MainWindow::showPage(Page page)
{
    m_navigation->setVisible(page != Page::Welcome);
    m_navigation->showPage(page);
    nameEdit();
    nameScenario();
    enableActions();
    showStatus();
}

void MainWindow::beginPlan()
{
    m_message->hide();
    m_done = {};
    retranslate();
}

void MainWindow::takeEdit()
{
    m_message->hide();
    m_done = {};
    retranslate();
}

void MainWindow::enableActions()
{
    m_actions->enable([this](Need need) { return isMet(need); },
                      m_session.inUse() ? Editing::Refused : Editing::Allowed);
}

bool MainWindow::isMet(Need need) const
{
    if (need == Need::Nothing)
        return true;
    if (!m_session.isOpen())
        return false;
    switch (need) {
    case Need::Nothing:
    case Need::Plan: break;
    case Need::Undo: return m_session.plan().nextUndo() != nullptr;
    case Need::Redo: return m_session.plan().nextRedo() != nullptr;
    case Need::Back: return m_pages->canGoBack();
    case Need::Forward: return m_pages->canGoForward();
    case Need::Way:
        return isSo<HistoryPage>(*m_pages,
                                 [](const HistoryPage& page) { return page.way().value_or(HistoryWay()).steps > 0; });
    case Need::Draft: return !m_pages->unsavedDraft().isEmpty();
    case Need::PreviousHandover: return previousHandoverDay(m_session.tenant(), m_session.day()).has_value();
    case Need::NextHandover: return nextHandoverDay(m_session.tenant(), m_session.day()).has_value();
    case Need::Finding: return m_findings->openCount() > 0;
    case Need::OtherDay: return m_session.day() != m_session.today();
    case Need::Users: return m_pages->shown<UsersPage>();
    case Need::Table: return m_pages->current().hasTable();
    case Need::Usage:
        return isSo<OveragePage>(*m_pages,
                                 [](const OveragePage& page) { return page.tab() == OveragePage::Tab::Usage; });
    case Need::Entries: return isSo<OveragePage>(*m_pages, &OveragePage::hasEntries);
    case Need::People: return m_pages->current().hasChosenPeople();
    case Need::Subscriptions: return m_pages->page() == Page::Subscriptions;
    case Need::Printable: return m_pages->current().canPrint();
    case Need::Subscription: return m_pages->hasSubscription();
    case Need::Ending: return m_pages->hasEnding();
    case Need::Suspension: return m_pages->hasSuspension();
    case Need::Scenario: return m_pages->scenario().has_value();
    case Need::PlannedDays: return isSo<ScenariosPage>(*m_pages, &ScenariosPage::canEditItem);
    case Need::PlannedChanges:
        return isSo<ScenariosPage>(*m_pages, [](const ScenariosPage& page) { return !page.chosenItems().empty(); });
    }
    return true;
}

void MainWindow::nameUndo()
{
    const auto named = [this](const Edit* edit, const QString& plain, const QString& withStep) {
        if (!edit)
            return plain;
        return withStep.arg(summaryText(*m_language, edit->summary).replace(QLatin1Char('&'), QStringLiteral("&&")));
    };
    const Plan* plan = m_session.isOpen() ? &m_session.plan() : nullptr;
    m_actions->setText(ActionId::Undo, named(plan ? plan->nextUndo() : nullptr, tr("&Undo"), tr("&Undo: %1")));
    m_actions->setText(ActionId::Redo, named(plan ? plan->nextRedo() : nullptr, tr("&Redo"), tr("&Redo: %1")));
}

void MainWindow::nameWay()
{
    const auto* history = m_pages->shown<HistoryPage>();
    const HistoryWay way = history ? history->way().value_or(HistoryWay()) : HistoryWay();
    const int steps = static_cast<int>(way.steps);
    if (steps == 0)
        m_actions->setText(ActionId::GoToEdit, tr("Undo to &here"));
    else if (way.direction == HistoryWay::Direction::Back)
        m_actions->setText(ActionId::GoToEdit, tr("Undo to &here: %n change(s)", nullptr, steps));
    else
        m_actions->setText(ActionId::GoToEdit, tr("Redo to &here: %n change(s)", nullptr, steps));
}

/// What F2 means where contracts are shown.
void MainWindow::nameEdit()
{
    const bool isTimeline = m_pages->page() == Page::Timeline;
    m_actions->setText(ActionId::EditCell, isTimeline ? tr("&Change this end…") : tr("Edit this &cell…"));
}

void MainWindow::nameScenario()
{
    const auto scenario = m_session.isOpen() ? m_pages->scenario() : std::nullopt;
    const bool isOpen = scenario && scenario == m_session.scenario();
    m_actions->setText(ActionId::OpenScenario, isOpen ? tr("Back to the &baseline") : tr("&Open scenario"));
    const bool wouldSwitchOn =
        isSo<ScenariosPage>(*m_pages, [](const ScenariosPage& page) { return page.nextSwitch() == Switch::On; });
    m_actions->setText(ActionId::SwitchItems, wouldSwitchOn ? tr("&Switch on") : tr("&Switch off"));
}

void MainWindow::showScenario()
{
    nameScenario();
    enableActions();
}

void MainWindow::showWay()
{
    nameWay();
    enableActions();
}

void MainWindow::showCount()
{
    enableActions(); // for whom there is one to act on
    m_status->sayCount(m_pages->countText());
}

void MainWindow::showFindings()
{
    m_navigation->setCount(Page::Findings, static_cast<int>(m_findings->openCount()));
    enableActions();
}

void MainWindow::showStatus()
{
    const bool isOpen = m_session.isOpen();
    m_status->setVisible(isOpen);
    showCount();
    const QString edit = m_doneEdit.operation.isEmpty() ? QString() : summaryText(*m_language, m_doneEdit);
    m_status->say(
        {.done = m_done ? m_done(edit) : QString(),
         .givesWay = edit,
         .draft = m_pages->unsavedDraft(),
         .work = m_tables->isSlow() ? StatusLine::Said::Work::CanBeGivenUp : StatusLine::Said::Work::None,
         .people = isOpen ? static_cast<int>(peopleToCarryOut(m_session.tenant(), m_session.plan().state())) : 0});
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    nameUndo();
    nameEdit();
    nameScenario();
    showWay();
    showFindings();
    showStatus();
    const QString name = m_session.isOpen() ? m_session.tenant().name : QString();
    setWindowTitle(name.isEmpty() ? QStringLiteral("Seatkeeper") : QStringLiteral("Seatkeeper — %1").arg(name));
}

std::vector<QWidget*> MainWindow::panes() const
{
    std::vector<QWidget*> panes{m_strip, m_navigation};
    std::ranges::copy(m_pages->panes(), std::back_inserter(panes));
    return panes;
}

void MainWindow::layOut()
{
    auto* middle = new QWidget(this);
    const auto bare = [](QBoxLayout* layout) {
        layout->setContentsMargins({});
        layout->setSpacing(0);
        return layout;
    };
    auto* shown = bare(new QVBoxLayout); // beside the navigation, which stays where it is when an alarm comes or goes
    shown->addWidget(m_alarm);
    shown->addWidget(m_message);
    shown->addWidget(roomFor(m_pages), 1);
    auto* row = bare(new QHBoxLayout);
    row->addWidget(m_navigation);
    row->addLayout(shown, 1);
    auto* column = bare(new QVBoxLayout(middle));
    column->addWidget(m_strip);
    column->addLayout(row, 1);
    setCentralWidget(middle);

    setStatusBar(m_status);
    connect(m_status, &StatusLine::giveUpWanted, m_tables, &TableSaver::giveUp);
    connect(m_status, &StatusLine::draftWanted, m_pages, &PageStack::fetchDraft);
    connect(m_status, &StatusLine::stillToDoWanted, m_pages, [this] { m_pages->goTo(Page::CarryOut); });
}

} // namespace seatkeeper
