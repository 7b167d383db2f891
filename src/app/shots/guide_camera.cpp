#include "app/shots/guide_camera.h"

#include "app/shots/few_colors.h"
#include "app/window/disk_plan_files.h"
#include "app/window/installed_translations.h"
#include "app/window/window_settings.h"
#include "ui/bulk/move_to_dialog.h"
#include "ui/carryout/export_dialog.h"
#include "ui/mainwindow/main_window.h"
#include "ui/mainwindow/page_stack.h"
#include "ui/theme/apply_theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>

namespace seatkeeper {

namespace {

constexpr QSize windowSize(1024, 700);

void act(const MainWindow& window, ActionId id)
{
    window.actions().action(id)->trigger();
}

} // namespace

bool GuideCamera::takeAll(LanguageCode language)
{
    m_language = tagOf(language);
    applyTheme(Scheme::Light);
    InstalledTranslations translations;
    translations.install(language);
    DiskPlanFiles files(std::nullopt);
    Session session(files);
    TextLanguage text(language);
    const QTemporaryDir folder;
    WindowSettings settings(folder.filePath(QStringLiteral("settings.ini"))); // not those of whoever takes pictures
    settings.setPreferences({.language = language, .scheme = Scheme::Light, .author = {}});
    MainWindow window(session, text, settings);
    window.resize(windowSize);
    window.show();
    return moveOffAnEndingSubscription(window, session) && moveByHand(window);
}

/// From the alarm to the files for Control Hub.
bool GuideCamera::moveOffAnEndingSubscription(MainWindow& window, Session& session)
{
    if (!session.openSample(QStringLiteral("departments"))) {
        QTextStream(stderr) << "seatkeeper-shots: the sample does not open\n";
        return false;
    }
    bool done = take(window, QStringLiteral("move-1-overview"));
    done = done && click(window, "showAlarm") && take(window, QStringLiteral("move-2-finding"));
    done = done && click(window, "helpWithMoving") && take(window, QStringLiteral("move-3-proposal"));
    done = done && click(window, "addSeats") && click(window, "saveToPlan");
    done = done && click(window, "statusStillToDo") && take(window, QStringLiteral("move-4-carry-out"));
    if (!done)
        return false;
    act(window, ActionId::Export);
    auto* files = window.findChild<ExportDialog*>();
    done = files && take(*files, QStringLiteral("move-5-files"));
    delete files;
    return done;
}

/// Some people, chosen by a filter.
bool GuideCamera::moveByHand(MainWindow& window)
{
    act(window, ActionId::UsersPage);
    window.findChild<QLineEdit*>(QStringLiteral("usersFilter"))->setText(QStringLiteral("belastingen"));
    act(window, ActionId::SelectAll);
    act(window, ActionId::MoveTo);
    auto* asked = window.findChild<MoveToDialog*>();
    const bool done = asked && take(*asked, QStringLiteral("move-to"));
    delete asked;
    return done;
}

/// Presses what the guide says to press.
bool GuideCamera::click(const QWidget& on, const char* button) const
{
    for (auto* found : on.findChildren<QAbstractButton*>(QLatin1String(button))) {
        if (!found->isVisible() || !found->isEnabled())
            continue;
        found->click();
        return true;
    }
    QTextStream(stderr) << "seatkeeper-shots: the guide's way ends before " << button << '\n';
    return false;
}

bool GuideCamera::take(QWidget& widget, const QString& name) const
{
    // What was posted to the window (texts of another language, layouts) has to arrive first.
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents();
    const QDir folder(QDir(m_folder).filePath(m_language));
    const QString file = folder.filePath(name + QStringLiteral(".png"));
    constexpr int smallest = 0; // for Qt, the quality of a PNG says how little it is packed
    if (folder.mkpath(QStringLiteral(".")) && inFewColors(widget.grab().toImage()).save(file, "PNG", smallest))
        return true;
    QTextStream(stderr) << "seatkeeper-shots: cannot write " << file << '\n';
    return false;
}

} // namespace seatkeeper
