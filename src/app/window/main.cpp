#include "app/window/disk_plan_files.h"
#include "app/window/installed_translations.h"
#include "app/window/plan_watcher.h"
#include "app/window/window_call.h"
#include "app/window/window_settings.h"
#include "ui/mainwindow/main_window.h"
#include "ui/text/errors.h"
#include "ui/theme/apply_theme.h"
#include "ui/widgets/accessible_scroll_area.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

namespace seatkeeper {

namespace {

/// Opens what the call names, if anything.
Result<void> openAsked(const WindowCall& call, Session& session)
{
    if (call.sample)
        return session.openSample(*call.sample);
    if (call.plan)
        return session.open(*call.plan);
    return {};
}

/// Writes a picture of the window once it has been laid out, and ends the program.
void takePicture(MainWindow& window, const QString& file)
{
    QTimer::singleShot(0, &window, [&window, file] {
        const bool saved = window.grab().save(file);
        if (!saved)
            QTextStream(stderr) << file << ": cannot be written\n";
        QApplication::exit(saved ? 0 : 4);
    });
}

int runProgram(const WindowCall& call)
{
    WindowSettings settings;
    const Preferences preferences = settings.preferences();
    const LanguageCode code = call.language.value_or(preferences.language.value_or(settings.systemLanguage()));
    InstalledTranslations translations;
    translations.install(code);
    TextLanguage language(code);
    applyTheme(preferences.scheme.value_or(settings.systemScheme()));

    DiskPlanFiles files(call.today);
    Session session(files);
    const auto opened = openAsked(call, session); // before there is a window: its first page is the one that is seen
    const PlanWatcher watcher(session);
    MainWindow window(session, language, settings);
    QObject::connect(&window, &MainWindow::languageChosen, &window,
                     [&](LanguageCode chosen) { translations.install(chosen); });
    window.resize(call.picture ? QSize(1280, 800) : window.size());
    if (!call.picture)
        window.restoreGeometry(settings.geometry());
    if (!opened)
        window.say(opened.error());
    window.show();
    if (call.picture)
        takePicture(window, *call.picture);
    const int result = QApplication::exec();
    if (!call.picture)
        settings.setGeometry(window.saveGeometry());
    return result;
}

} // namespace

} // namespace seatkeeper

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    seatkeeper::makeScrollAreasAccessible();
    QApplication::setApplicationName(QStringLiteral("seatkeeper"));
    QApplication::setOrganizationName(QStringLiteral("seatkeeper"));
    QApplication::setApplicationVersion(QStringLiteral(SEATKEEPER_VERSION));
    const auto call = seatkeeper::parseWindowCall(QApplication::arguments().sliced(1));
    if (!call) {
        const seatkeeper::Language english(seatkeeper::LanguageCode::English);
        QTextStream(stderr) << seatkeeper::errorText(english, call.error()) << '\n';
        return 2;
    }
    return seatkeeper::runProgram(*call);
}
