#include "app/shots/camera.h"

#include "app/window/window_settings.h"
#include "ui/bulk/drop_shelf.h"
#include "ui/bulk/move_to_dialog.h"
#include "ui/bulk/remove_from_dialog.h"
#include "ui/carryout/export_dialog.h"
#include "ui/decisions/decision_page.h"
#include "ui/imports/import_dialog.h"
#include "ui/mainwindow/page_stack.h"
#include "ui/overage/finance_dialog.h"
#include "ui/overage/usage_file_dialog.h"
#include "ui/overage/usage_tab.h"
#include "ui/reports/report_dialog.h"
#include "ui/theme/apply_theme.h"
#include "ui/users/users_page.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/table_view.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPixmap>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextStream>

namespace seatkeeper {

namespace {

/// Waits for what is made beside the window, but not for ever.
template <class IsReady> void waitUntil(const IsReady& isReady)
{
    constexpr int longest = 5000; // milliseconds
    QElapsedTimer waiting;
    for (waiting.start(); !isReady() && waiting.elapsed() < longest;)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, longest);
}

} // namespace

Camera::Camera(QString folder, QSize size) : m_folder(std::move(folder)), m_size(size) {}

bool Camera::takeAll(LanguageCode language, Scheme scheme)
{
    m_suffix = QStringLiteral("%1-%2-%3")
                   .arg(tagOf(language), scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark"),
                        QString::number(m_size.width()));
    applyTheme(scheme);
    InstalledTranslations translations;
    translations.install(language);
    DiskPlanFiles files(std::nullopt);
    Session session(files);
    TextLanguage text(language);
    const QTemporaryDir folder;
    WindowSettings settings(folder.filePath(QStringLiteral("settings.ini"))); // not those of whoever takes pictures
    settings.setPreferences({.language = language, .scheme = scheme, .author = QStringLiteral("Demi Peters")});
    QFile plan(folder.filePath(QStringLiteral("Meerbeek.seatkeeper")));
    if (!plan.open(QIODevice::WriteOnly))
        return false;
    const QDateTime yesterday(QDate(2026, 11, 23), QTime(16, 40));
    settings.setRecentPlans(
        {{plan.fileName(), yesterday}, {QStringLiteral("/media/usb/Meerbeek oud.seatkeeper"), yesterday.addDays(-10)}});
    MainWindow window(session, text, settings);
    window.resize(m_size);
    window.show();
    bool done = take(window, QStringLiteral("welcome")) && takeDialogs(window);

    if (const auto opened = session.openSample(QStringLiteral("departments")); !opened) {
        QTextStream(stderr) << "seatkeeper-shots: the sample does not open\n";
        return false;
    }
    const auto act = [&window](ActionId id) { window.actions().action(id)->trigger(); };
    done = takeOverview(window, session) && done;
    act(ActionId::UsersPage);
    done = take(window, QStringLiteral("users")) && done;
    done = takePopups(window) && done;
    window.findChild<QLineEdit*>(QStringLiteral("usersFilter"))->setText(QStringLiteral("agnes !belastingen"));
    done = take(window, QStringLiteral("users-filtered")) && done;
    window.findChild<QLineEdit*>(QStringLiteral("usersFilter"))->clear();
    window.pages()->shown<UsersPage>()->showThose(
        losesAccessWithinChoice(100)); // days that are not among those offered
    done = take(window, QStringLiteral("users-losing")) && done;
    window.pages()->shown<UsersPage>()->showThose({});
    window.findChild<QLineEdit*>(QStringLiteral("usersFilter"))->setText(QStringLiteral("agnes !belastingen"));
    done = takePeople(window, session.tenant()) && done;
    done = takeBulk(window, session, *text) && done;
    act(ActionId::SubscriptionsPage);
    done = take(window, QStringLiteral("subscriptions")) && done;
    auto* subscriptions = window.findChild<QTableView*>(QStringLiteral("subscriptionsTable"));
    constexpr int aiAgent = 6;
    subscriptions->setCurrentIndex(subscriptions->model()->index(1, aiAgent));
    act(ActionId::Why);
    done = take(window, QStringLiteral("subscriptions-why")) && done;
    act(ActionId::NextHandover);
    act(ActionId::NextHandover);
    done = take(window, QStringLiteral("subscriptions-ahead")) && done;
    session.setDay(session.today());
    act(ActionId::CliffsPage);
    done = take(window, QStringLiteral("cliffs")) && done;
    done = takeTimeline(window) && done;
    return takeContracts(window) && takeMoves(window) && takeDecision(window, session) &&
           takeOverage(window, session) && takeScenarios(window, session) && takeCarryOut(window, session) &&
           takeHistory(window, session) && takeFindings(window, session) && takeArticle(window, session) && done;
}

bool Camera::takeOverview(MainWindow& window, Session& session)
{
    bool done = take(window, QStringLiteral("overview"));
    constexpr int untilBelastingenHasEnded = 38;
    session.setDay(session.today().addDays(untilBelastingenHasEnded));
    done = take(window, QStringLiteral("overview-ahead")) && done;
    session.setDay(session.today());
    auto* area = window.findChild<QWidget*>(QStringLiteral("overview"))->findChild<QScrollArea*>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    done = take(window, QStringLiteral("overview-end")) && done;
    area->verticalScrollBar()->setValue(0);
    return done;
}

bool Camera::takeDialogs(MainWindow& window)
{
    bool done = true;
    for (const auto& [id, screen] : {std::pair(ActionId::Settings, "settings"), std::pair(ActionId::Keys, "keys"),
                                     std::pair(ActionId::Guide, "guide")}) {
        window.actions().action(id)->trigger();
        auto* dialog = window.findChild<QDialog*>();
        done = take(*dialog, QString::fromLatin1(screen)) && done;
        delete dialog;
    }
    return done;
}

bool Camera::takePopups(MainWindow& window)
{
    auto* day = window.findChild<DayEdit*>(QStringLiteral("asOfDate"));
    day->openCalendar();
    auto* calendar = day->findChild<QCalendarWidget*>();
    bool done = take(*calendar, QStringLiteral("calendar"));
    calendar->close();
    auto* menu = window.menuBar()->actions().at(1)->menu();
    menu->popup(QPoint());
    done = take(*menu, QStringLiteral("menu")) && done;
    menu->close();
    return done;
}

bool Camera::takeScenarios(MainWindow& window, Session& session)
{
    const auto act = [&window](ActionId id) { window.actions().action(id)->trigger(); };
    const auto made = createScenario(session.plan().state(), {.name = QStringLiteral("Sub121331 ends"), .note = {}});
    if (!made || !session.commitAndOpen(*made, EditKind::Scenario))
        return false;
    std::vector<PersonId> movers;
    const Tenant& tenant = session.tenant();
    const SubscriptionRef from = tenant.find(u"Sub121331")->ref;
    const SubscriptionRef to = tenant.find(u"Sub158812")->ref;
    for (const PersonId person : tenant.members()) {
        const LicenseSetId set = tenant.licensesOf(person);
        if (tenant.pool->holdingOn(set, from) && !tenant.pool->holdingOn(set, to))
            movers.push_back(person);
    }
    const std::vector<Change> changes{
        EndSubscription{QStringLiteral("Sub121331"), QDate(2026, 12, 31)},
        RenewSubscription{QStringLiteral("Sub140077"), {QDate(2027, 1, 1), QDate(2027, 12, 31)}},
        MoveLicenses{movers, QStringLiteral("Sub121331"), QStringLiteral("Sub158812")},
    };
    for (const Change& change : changes) {
        if (!session.apply(change))
            return false;
    }
    act(ActionId::ScenariosPage);
    bool done = take(window, QStringLiteral("scenarios"));
    act(ActionId::UsersPage);
    done = take(window, QStringLiteral("users-scenario")) && done;
    act(ActionId::SubscriptionsPage);
    act(ActionId::NextHandover);
    done = take(window, QStringLiteral("subscriptions-scenario")) && done;
    act(ActionId::TimelinePage);
    window.findChild<QPushButton*>(QStringLiteral("zoomUsual"))->click();
    done = take(window, QStringLiteral("timeline-scenario")) && done;
    act(ActionId::ScenariosPage);
    window.findChild<QTableView*>(QStringLiteral("scenarioItems"))->selectAll();
    act(ActionId::TakeOver);
    auto* dialog = window.findChild<QDialog*>();
    done = take(*dialog, QStringLiteral("take-over")) && done;
    delete dialog;
    act(ActionId::Compare);
    const auto* table = window.findChild<QTableView*>(QStringLiteral("comparisonTable"));
    waitUntil([table] { return table->model()->rowCount() > 0; });
    done = take(window, QStringLiteral("comparison")) && done;
    auto* onlyDifferences = window.findChild<QCheckBox*>(QStringLiteral("onlyDifferences"));
    onlyDifferences->click();
    done = take(window, QStringLiteral("comparison-all")) && done;
    onlyDifferences->click();
    session.setDay(session.today());
    session.setScenario(std::nullopt);
    return done;
}

bool Camera::takeTimeline(MainWindow& window)
{
    window.actions().action(ActionId::TimelinePage)->trigger();
    bool done = take(window, QStringLiteral("timeline"));
    window.findChild<QPushButton*>(QStringLiteral("zoomFit"))->click();
    done = take(window, QStringLiteral("timeline-all")) && done;
    auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("timelineTabs"));
    for (const auto& [tab, screen] : {std::pair(1, "timeline-table"), std::pair(2, "handovers")}) {
        tabs->setCurrentIndex(tab);
        done = take(window, QString::fromLatin1(screen)) && done;
    }
    tabs->setCurrentIndex(0);
    return done;
}

/// The story of the help article, with a suspension: all that can happen to a contract.
bool Camera::takeArticle(MainWindow& window, Session& session)
{
    const DateRange spring{QDate(2027, 3, 1), QDate(2027, 5, 31)};
    if (!session.openSample(QStringLiteral("article")) ||
        !session.apply(SuspendSubscription{QStringLiteral("SubC"), spring}))
        return false;
    window.actions().action(ActionId::TimelinePage)->trigger();
    window.findChild<QPushButton*>(QStringLiteral("zoomFit"))->click();
    return take(window, QStringLiteral("timeline-article")) && takeAssumptions(window, session);
}

/// What another reading alters in the article's story, with some usage: before it is switched, and after.
bool Camera::takeAssumptions(MainWindow& window, Session& session)
{
    constexpr int used = 20;
    if (!session.apply(SetUsage{Month(2026, 10), UsageType::AiAgent, QStringLiteral("SubA"), used}))
        return false;
    window.actions().action(ActionId::AssumptionsPage)->trigger();
    bool done = take(window, QStringLiteral("assumptions"));
    window.findChild<QPushButton*>(QStringLiteral("switchAssumption"))->click();
    done = take(window, QStringLiteral("assumptions-switched")) && done;
    auto* list = window.findChild<TableView*>(QStringLiteral("assumptionsTable"));
    list->goToRow(list->model()->rowCount() - 1);
    return take(window, QStringLiteral("assumptions-fixed")) && done;
}

bool Camera::takeHistory(MainWindow& window, Session& session)
{
    const std::vector<Change> changes{
        RenewSubscription{QStringLiteral("Sub121331"), {QDate(2027, 2, 1), QDate(2030, 1, 31)}},
        SetOverageRate{QStringLiteral("Sub158812"), UsageType::WebexConnect, Rate::fromString(u"0.0125")},
        EndSubscription{QStringLiteral("Sub140077"), QDate(2026, 12, 15)},
    };
    for (const Change& change : changes) {
        if (const auto applied = session.apply(change); !applied)
            return false;
    }
    if (const auto undone = session.undo(); !undone)
        return false;
    window.actions().action(ActionId::HistoryPage)->trigger();
    auto* edits = window.findChild<QTableView*>(QStringLiteral("historyTable"));
    edits->setCurrentIndex(edits->model()->index(2, 0));
    return take(window, QStringLiteral("history"));
}

bool Camera::takePeople(MainWindow& window, const Tenant& tenant)
{
    const auto act = [&window](ActionId id) { window.actions().action(id)->trigger(); };
    const auto choose = [&window](const char* choice, qsizetype row) {
        window.findChildren<QRadioButton*>(QLatin1String(choice)).at(row)->click();
    };
    act(ActionId::UsersPage);
    window.pages()->openPerson(window.pages()->current().chosenPeople().front());
    bool done = take(window, QStringLiteral("person"));
    window.findChild<QTabWidget*>(QStringLiteral("personTabs"))->setCurrentIndex(1);
    done = take(window, QStringLiteral("person-why")) && done;
    act(ActionId::EditLicenses);
    choose("premium", 1);
    done = take(window, QStringLiteral("licenses")) && done;
    act(ActionId::UsersPage);
    act(ActionId::EditPeople);
    done = take(window, QStringLiteral("person-details")) && done;

    act(ActionId::UsersPage);
    window.findChild<QLineEdit*>(QStringLiteral("usersFilter"))->clear();
    QStringList addresses{QStringLiteral("nobody@meerbeek.example"), QStringLiteral("Jan <j.jansen@elders.example>")};
    constexpr std::size_t step = 9;
    for (std::size_t person = 0; person < tenant.people->size(); person += step)
        addresses.push_back(tenant.people->email(static_cast<PersonId>(person)));
    QGuiApplication::clipboard()->setText(addresses.join(QLatin1Char(';')));
    act(ActionId::PasteAddresses);
    done = take(window, QStringLiteral("users-pasted")) && done;
    act(ActionId::EditLicenses);
    choose("standard", 2);
    choose("none", 0);
    done = take(window, QStringLiteral("licenses-many")) && done;
    act(ActionId::UsersPage);
    act(ActionId::EditPeople);
    return take(window, QStringLiteral("person-details-many")) && done;
}

bool Camera::takeBulk(MainWindow& window, Session& session, const Language& language)
{
    const auto act = [&window](ActionId id) { window.actions().action(id)->trigger(); };
    act(ActionId::UsersPage);
    window.pages()->shown<UsersPage>()->showThose({}); // not only those who were pasted
    auto* filter = window.findChild<QLineEdit*>(QStringLiteral("usersFilter"));
    filter->setText(QStringLiteral("belastingen"));
    act(ActionId::SelectAll);
    auto* shelf = window.findChild<DropShelf*>();
    const auto* users = window.findChild<QTableView*>(QStringLiteral("usersTable"));
    shelf->offer(session.tenant(), session.day(), language, users->geometry());
    auto* targets = shelf->findChild<QTableView*>();
    targets->setCurrentIndex(targets->model()->index(2, 0));
    bool done = take(window, QStringLiteral("users-dragged"));
    shelf->hide();
    act(ActionId::MoveTo);
    auto* moving = window.findChild<MoveToDialog*>();
    done = take(*moving, QStringLiteral("move-to")) && done;
    delete moving;
    act(ActionId::SelectAll);
    act(ActionId::RemoveFrom);
    auto* removal = window.findChild<RemoveFromDialog*>();
    done = take(*removal, QStringLiteral("remove-from")) && done;
    delete removal;
    filter->clear();
    return done;
}

bool Camera::takeContracts(MainWindow& window)
{
    const auto act = [&window](ActionId id) { window.actions().action(id)->trigger(); };
    const auto goTo = [&](int row, int column) {
        act(ActionId::SubscriptionsPage);
        auto* table = window.findChild<QTableView*>(QStringLiteral("subscriptionsTable"));
        table->setCurrentIndex(table->model()->index(row, column));
    };
    const auto fields = [&window] {
        auto* form = window.findChild<QWidget*>(QStringLiteral("contractForm"));
        return form->findChildren<QLineEdit*>();
    };
    constexpr int name = 1;
    constexpr int aiAssistant = 7;
    act(ActionId::AddSubscription);
    fields().at(0)->setText(QStringLiteral("Sub200001"));
    fields().at(1)->setText(QStringLiteral("Burgerzaken"));
    window.findChild<QComboBox*>(QStringLiteral("licensingModel"))->setCurrentIndex(1);
    bool done = take(window, QStringLiteral("contract-add-refused"));
    goTo(0, name);
    act(ActionId::RenewSubscription);
    fields().constFirst()->setText(QStringLiteral("1-3-2027"));
    done = take(window, QStringLiteral("contract-renew")) && done;
    goTo(0, name);
    act(ActionId::EndSubscription);
    fields().constFirst()->setText(QStringLiteral("31-12-26"));
    done = take(window, QStringLiteral("contract-end")) && done;
    goTo(0, name);
    act(ActionId::EditCell);
    done = take(window, QStringLiteral("contract-details")) && done;
    goTo(2, aiAssistant);
    act(ActionId::EditCell);
    fields().constFirst()->setText(QStringLiteral("10"));
    return take(window, QStringLiteral("contract-entitlement")) && done;
}

bool Camera::takeOverage(MainWindow& window, Session& session)
{
    const std::vector<Change> invoices{
        SetInvoice{Month(2026, 10), InvoiceAmount::fromString(u"2835.25"), QStringLiteral("CX-20261104"), {}},
        SetInvoice{Month(2026, 9), InvoiceAmount::fromString(u"2352.75"), QStringLiteral("CX-20261003"),
                   QStringLiteral("Rate corrected by the supplier")},
    };
    for (const Change& change : invoices) {
        if (!session.apply(change))
            return false;
    }
    window.actions().action(ActionId::OveragePage)->trigger();
    bool done = take(window, QStringLiteral("overage"));
    auto* lines = window.findChild<QTableView*>(QStringLiteral("overageTable"));
    lines->setCurrentIndex(lines->model()->index(1, 0));
    done = take(window, QStringLiteral("overage-type")) && done;
    window.findChild<QPushButton*>(QStringLiteral("whyAmount"))->click();
    done = take(window, QStringLiteral("overage-why")) && done;
    auto* ahead = window.findChild<QComboBox*>(QStringLiteral("forecastMonths"));
    ahead->setCurrentIndex(2);
    Q_EMIT ahead->activated(2);
    lines->setCurrentIndex(lines->model()->index(0, 0));
    done = take(window, QStringLiteral("overage-forecast")) && done;
    window.findChild<QPushButton*>(QStringLiteral("forecastGrowth"))->click();
    done = take(window, QStringLiteral("overage-growth")) && done;
    ahead->setCurrentIndex(0);
    Q_EMIT ahead->activated(0);
    auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("overageTabs"));
    tabs->setCurrentIndex(1);
    QGuiApplication::clipboard()->setText(QStringLiteral("2026-11\t101\n2026-12\t-3"));
    window.actions().action(ActionId::PasteUsage)->trigger();
    done = take(window, QStringLiteral("usage")) && done;
    tabs->setCurrentIndex(2);
    done = take(window, QStringLiteral("invoices")) && done;
    done = takeUsageFiles(window) && takeFinance(window) && takeVoice(window, session) && done;
    tabs->setCurrentIndex(0);
    return done;
}

bool Camera::takeUsageFiles(MainWindow& window)
{
    const QTemporaryDir folder;
    const auto takeOf = [&](const QByteArray& content, const QString& screen) {
        QFile file(folder.filePath(QStringLiteral("gebruik-2026.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return false;
        file.close();
        window.findChild<UsageTab*>()->readFile(file.fileName());
        auto* dialog = window.findChild<UsageFileDialog*>();
        const auto isSaid = [dialog](const char* name) {
            return !dialog->findChild<QLabel*>(QLatin1String(name))->text().isEmpty();
        };
        waitUntil([&] { return isSaid("usageFileSaid") || isSaid("usageFileWrong"); });
        const bool done = take(*dialog, screen);
        delete dialog;
        return done;
    };
    const QByteArray good("Maand;Gebruikstype;Abonnement;Aantal\n2026-10;Standard-agent;Sub121331;100\n"
                          "2026-10;Standard-agent;Belastingen;61\n2026-11;Standard-agent;Sub121331;104\n"
                          "2026-11;IVR-poort;Sub158812;12\n2026-11;IVR-poort;;3\n");
    const QByteArray wrong("Maand;Gebruikstype;Abonnement;Aantal\n2026-13;Standard-agent;Sub121331;100\n"
                           "2026-11;Standard-agent;Belastngen;61\n2026-11;IVR;Sub158812;-12\n2026-11;IVR;;3,5\n");
    const QByteArray open("Wanneer;Sub121331;Hoeveel;Opmerking\n2026-11;104;3;\n2026-12;105;2;vakantie\n");
    return takeOf(good, QStringLiteral("usage-file")) && takeOf(wrong, QStringLiteral("usage-file-wrong")) &&
           takeOf(open, QStringLiteral("usage-file-columns"));
}

bool Camera::takeFinance(MainWindow& window)
{
    window.actions().action(ActionId::ExplainToFinance)->trigger();
    auto* dialog = window.findChild<FinanceDialog*>();
    const bool done = take(*dialog, QStringLiteral("finance"));
    dialog->save(QDir(m_folder).filePath(QStringLiteral("finance-%1.pdf").arg(m_suffix))); // for paper
    return done;
}

/// What there is for voice, also where a contract is renewed.
bool Camera::takeVoice(MainWindow& window, Session& session)
{
    auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("overageTabs"));
    tabs->setCurrentIndex(3);
    bool done = take(window, QStringLiteral("voice"));
    const auto made = createScenario(session.plan().state(), {.name = QStringLiteral("KCC verlengd"), .note = {}});
    const RenewSubscription renewal{QStringLiteral("Sub121331"), {QDate(2027, 3, 1), QDate(2030, 2, 28)}};
    if (!made || !session.commitAndOpen(*made, EditKind::Scenario) || !session.apply(renewal))
        return false;
    done = take(window, QStringLiteral("voice-scenario")) && done;
    tabs->setCurrentIndex(0);
    auto* ahead = window.findChild<QComboBox*>(QStringLiteral("forecastMonths"));
    constexpr int halfAYear = 3;
    ahead->setCurrentIndex(halfAYear);
    Q_EMIT ahead->activated(halfAYear);
    done = take(window, QStringLiteral("overage-scenario")) && done;
    ahead->setCurrentIndex(0);
    Q_EMIT ahead->activated(0);
    session.setScenario(std::nullopt);
    return done;
}

bool Camera::takeMoves(MainWindow& window)
{
    window.actions().action(ActionId::SubscriptionsPage)->trigger();
    auto* table = window.findChild<QTableView*>(QStringLiteral("subscriptionsTable"));
    table->setCurrentIndex(table->model()->index(0, 1));
    window.actions().action(ActionId::MovePeople)->trigger();
    const bool done = take(window, QStringLiteral("moves"));
    window.findChild<QCheckBox*>(QStringLiteral("limitConcurrent"))->click();
    return take(window, QStringLiteral("moves-short")) && done;
}

bool Camera::takeDecision(MainWindow& window, Session& session)
{
    const auto act = [&window](ActionId id) { window.actions().action(id)->trigger(); };
    const auto takeOf = [&](const QString& id, const QString& screen) {
        window.pages()->decide(session.tenant().find(id)->ref);
        const auto* page = window.findChild<DecisionPage*>(); // which is made when it is first gone to
        waitUntil([page] { return page->isReady(); });
        return take(window, screen);
    };
    bool done = takeOf(QStringLiteral("Sub140077"), QStringLiteral("decision"));
    window.findChild<QLineEdit*>(QStringLiteral("decisionEnd"))->setText(QStringLiteral("ooit"));
    Q_EMIT window.findChild<QLineEdit*>(QStringLiteral("decisionEnd"))->editingFinished();
    done = take(window, QStringLiteral("decision-refused")) && done;
    done = takeOf(QStringLiteral("Sub121331"), QStringLiteral("decision-primary")) && done;
    act(ActionId::SubscriptionsPage);
    return done;
}

bool Camera::takeCarryOut(MainWindow& window, Session& session)
{
    const auto act = [&window](ActionId id) { window.actions().action(id)->trigger(); };
    act(ActionId::ImportPeople);
    auto* import = window.findChild<ImportDialog*>();
    import->begin({QStringLiteral(":/samples/control-hub-users.csv")});
    bool done = take(*import, QStringLiteral("import-files"));
    auto* next = import->findChild<QPushButton*>(QStringLiteral("importNext"));
    const auto* news = import->findChild<QListWidget*>(QStringLiteral("importNews"));
    next->click();
    waitUntil([news] { return news->isVisible(); });
    done = take(*import, QStringLiteral("import-preview")) && done;
    next->click();
    const Tenant& tenant = session.tenant();
    std::vector<PersonId> movers;
    for (const PersonId person : tenant.members()) {
        const auto held = tenant.pool->holdings(tenant.licensesOf(person));
        if (held.size() == 1 && tenant.find(held.front().subscription)->id == QLatin1String("Sub140077"))
            movers.push_back(person);
    }
    if (!session.apply(MoveLicenses{movers, QStringLiteral("Sub140077"), QStringLiteral("Sub158812")}))
        return false;
    act(ActionId::CarryOutPage);
    done = take(window, QStringLiteral("carry-out")) && done;
    done = takeReport(window) && done;
    act(ActionId::Export);
    auto* handOver = window.findChild<ExportDialog*>();
    done = take(*handOver, QStringLiteral("export-csv")) && done;
    handOver->findChild<QComboBox*>(QStringLiteral("exportForm"))->setCurrentIndex(2);
    done = take(*handOver, QStringLiteral("export-steps")) && done;
    delete handOver;
    act(ActionId::Undo);
    return done;
}

bool Camera::takeReport(MainWindow& window)
{
    window.actions().action(ActionId::Report)->trigger();
    auto* dialog = window.findChild<ReportDialog*>();
    const auto* save = dialog->findChild<QPushButton*>(QStringLiteral("reportSave"));
    waitUntil([save] { return save->isEnabled(); });
    bool done = take(*dialog, QStringLiteral("report"));
    auto* preview = dialog->findChild<QAbstractScrollArea*>(QStringLiteral("reportPreview"));
    QScrollBar* bar = preview->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    done = take(*dialog, QStringLiteral("report-middle")) && done;
    delete dialog;
    return done;
}

bool Camera::takeFindings(MainWindow& window, Session& session)
{
    const auto button = [&window](const char* name) { return window.findChild<QPushButton*>(QLatin1String(name)); };
    window.actions().action(ActionId::FindingsPage)->trigger();
    bool done = take(window, QStringLiteral("findings"));
    auto* table = window.findChild<TableView*>(QStringLiteral("findingsTable"));
    table->goToRow(table->model()->rowCount() - 1);
    done = take(window, QStringLiteral("findings-payer")) && done;
    table->goToRow(0);
    button("acceptFinding")->click();
    auto* reason = window.findChild<QLineEdit*>(QStringLiteral("reason"));
    reason->setText(QStringLiteral("Demi, 4-1-2027"));
    done = take(window, QStringLiteral("findings-accept")) && done;
    button("confirmAcceptance")->click();
    button("showAccepted")->setChecked(true);
    done = take(window, QStringLiteral("findings-accepted")) && done;
    button("showAccepted")->setChecked(false);
    constexpr int untilBelastingenHasEnded = 38;
    session.setDay(session.today().addDays(untilBelastingenHasEnded));
    button("listPeople")->click();
    done = take(window, QStringLiteral("findings-people")) && done;
    session.setDay(session.today());
    button("editLimits")->click();
    return take(window, QStringLiteral("findings-limits")) && done;
}

bool Camera::take(QWidget& window, const QString& screen)
{
    // What was posted to the window (texts of another language, layouts) has to arrive first.
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents();
    const QString file = QDir(m_folder).filePath(QStringLiteral("%1-%2.png").arg(screen, m_suffix));
    if (QDir().mkpath(m_folder) && window.grab().save(file))
        return true;
    QTextStream(stderr) << "seatkeeper-shots: cannot write " << file << '\n';
    return false;
}

} // namespace seatkeeper
