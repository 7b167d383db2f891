#include "app/window/disk_plan_files.h"
#include "bench/cases.h"
#include "bench/cases/stalls.h"
#include "ui/mainwindow/main_window.h"
#include "ui/theme/apply_theme.h"

#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

namespace seatkeeper::bench {

namespace {

/// Nothing is chosen, and nothing is remembered.
class NoSettings : public Settings {
public:
    Preferences preferences() const override { return {}; }
    void setPreferences(const Preferences&) override {}
    LanguageCode systemLanguage() const override { return LanguageCode::English; }
    Scheme systemScheme() const override { return Scheme::Light; }
    std::vector<RecentPlan> recentPlans() const override { return {}; }
    void setRecentPlans(const std::vector<RecentPlan>&) override {}
    QByteArray layoutOf(const QString&) const override { return {}; }
    void setLayoutOf(const QString&, const QByteArray&) override {}
};

/// The window as it stands on the desk of somebody who works in it.
class Desk {
public:
    Desk() : m_files(askedDay), m_session(m_files), m_window(m_session, m_language, m_settings)
    {
        constexpr QSize usual(1280, 800);
        m_window.resize(usual);
        m_window.show();
    }

    Session& session() { return m_session; }
    MainWindow& window() { return m_window; }
    void act(ActionId id) { m_window.actions().action(id)->trigger(); }

    /// What can be seen under this name: several pages have, say, a button that saves.
    template <class Widget> Widget* find(const char* name)
    {
        for (Widget* each : m_window.findChildren<Widget*>(QLatin1String(name))) {
            if (each->isVisible())
                return each;
        }
        throw std::runtime_error(std::string("nothing in the window is called ") + name);
    }

private:
    DiskPlanFiles m_files;
    Session m_session;
    TextLanguage m_language{LanguageCode::English};
    NoSettings m_settings;
    MainWindow m_window;
};

/// One thing that somebody does, and is not to feel.
struct Step {
    const char* what;
    std::function<void(Desk&)> act;
};

void press(Desk& desk, const char* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(desk.find<QWidget>(widget), key, modifiers);
}

void sortBy(Desk& desk, int column)
{
    const QHeaderView* heads = desk.find<QTableView>("usersTable")->horizontalHeader();
    const int middle = heads->sectionViewportPosition(column) + heads->sectionSize(column) / 2;
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, QPoint(middle, heads->height() / 2));
}

/// Takes the first choice of the editor that is not taken already, and saves.
void giveALicense(Desk& desk)
{
    for (QRadioButton* choice : desk.window().findChildren<QRadioButton*>()) {
        if (choice->isVisible() && choice->isEnabled() && !choice->isChecked()) {
            choice->click();
            break;
        }
    }
    const std::size_t before = desk.session().plan().history().size();
    desk.find<QAbstractButton>("saveToPlan")->click();
    if (desk.session().plan().history().size() != before + 1)
        throw std::runtime_error("the license was not saved");
}

/// Gives a license of the first subscription that has it to all who have none there.
void giveEverybodyALicense(Desk& desk)
{
    const Tenant& tenant = desk.session().tenant();
    const Subscription& subscription = tenant.subscriptions.front();
    const License license = License::StandardAgent;
    std::vector<PersonId> people;
    std::ranges::copy_if(tenant.members(), std::back_inserter(people), [&](PersonId person) {
        return std::ranges::none_of(tenant.pool->holdings(tenant.licensesOf(person)),
                                    [&](const Holding& held) { return held.subscription == subscription.ref; });
    });
    if (people.empty() || !desk.session().apply(AssignLicense{people, subscription.id, license, false}).value_or(false))
        throw std::runtime_error("nobody was given a license");
}

void undoAll(Desk& desk)
{
    if (!desk.session().goTo(Plan::beforeAllEdits) || desk.session().plan().nextUndo())
        throw std::runtime_error("not all was undone");
}

std::vector<Step> script()
{
    constexpr int accessColumn = 6;
    constexpr int licensesColumn = 5;
    return {
        {"next handover on the overview", [](Desk& d) { d.act(ActionId::NextHandover); }},
        {"back to today on the overview", [](Desk& d) { d.act(ActionId::Today); }},
        {"show the users", [](Desk& d) { d.act(ActionId::UsersPage); }},
        {"sort by access", [](Desk& d) { sortBy(d, accessColumn); }},
        {"sort by licenses", [](Desk& d) { sortBy(d, licensesColumn); }},
        {"select all", [](Desk& d) { press(d, "usersTable", Qt::Key_A, Qt::ControlModifier); }},
        {"to the last user", [](Desk& d) { press(d, "usersTable", Qt::Key_End, Qt::ControlModifier); }},
        {"next handover", [](Desk& d) { d.act(ActionId::NextHandover); }},
        {"back to today", [](Desk& d) { d.act(ActionId::Today); }},
        {"to one user", [](Desk& d) { press(d, "usersTable", Qt::Key_Up); }},
        {"open the license editor", [](Desk& d) { d.act(ActionId::EditLicenses); }},
        {"save the first license of the day", giveALicense},
        {"undo", [](Desk& d) { d.act(ActionId::Undo); }},
        {"redo", [](Desk& d) { d.act(ActionId::Redo); }},
        {"open the license editor again", [](Desk& d) { d.act(ActionId::EditLicenses); }},
        {"save another license", giveALicense},
        {"show the subscriptions", [](Desk& d) { d.act(ActionId::SubscriptionsPage); }},
        {"next handover there", [](Desk& d) { d.act(ActionId::NextHandover); }},
        {"back to the users", [](Desk& d) { d.act(ActionId::UsersPage); }},
        {"give everybody a license", giveEverybodyALicense},
        {"take it from all again", [](Desk& d) { d.act(ActionId::Undo); }},
        {"give it to everybody once more", giveEverybodyALicense},
        {"undo all there was", undoAll},
    };
}

void measureScript(Desk& desk, std::size_t people, Report& report)
{
    constexpr double bar = 100; // milliseconds; promised up to so many people
    constexpr std::size_t promisedUpTo = 100'000;
    constexpr double milliseconds = 1000;
    for (const Step& step : script()) {
        Times times;
        times.add(longestStall([&] { step.act(desk); }));
        report.add({.what = std::string("stall: ") + step.what,
                    .people = people,
                    .ours = times,
                    .unit = Unit::Milliseconds,
                    .figure = times.median().count() * milliseconds,
                    .bar = people <= promisedUpTo ? std::optional(bar) : std::nullopt});
    }
}

/// From a key in the filter until the rows that it leaves are painted.
void measureFilter(Desk& desk, std::size_t people, Report& report)
{
    constexpr double bar = 50; // milliseconds
    constexpr double milliseconds = 1000;
    Times times;
    auto* field = desk.find<QLineEdit>("usersFilter");
    for (const QLatin1StringView word : {QLatin1StringView("jansen"), QLatin1StringView("garcia")}) {
        for (const QChar letter : QString(word)) {
            times.add(timed([&] {
                QTest::keyClick(field, letter.toLatin1());
                QCoreApplication::processEvents();
                return field->text();
            }));
        }
        field->clear();
        QCoreApplication::processEvents();
    }
    report.add({.what = "from a key of the filter to pixels",
                .people = people,
                .ours = times,
                .unit = Unit::Milliseconds,
                .figure = times.p95().count() * milliseconds,
                .bar = bar});
}

} // namespace

void measureWindow(Material& material, Report& report)
{
    applyTheme(Scheme::Light);
    Desk desk;
    const QString file = material.freshPlanFile();
    QDir(file + QStringLiteral(".backups")).removeRecursively(); // so that the first edit of the day makes one
    requireDone(desk.session().open(file));
    QCoreApplication::processEvents();
    measureScript(desk, material.people(), report);
    measureFilter(desk, material.people(), report);
}

} // namespace seatkeeper::bench
