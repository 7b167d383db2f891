#include "app/shots/camera.h"
#include "app/shots/guide_camera.h"
#include "ui/theme/apply_theme.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

namespace {

/// The pictures of the user guide, in the folder of each language.
int takeGuide(const QString& folder)
{
    seatkeeper::GuideCamera camera(folder);
    const bool done =
        camera.takeAll(seatkeeper::LanguageCode::Dutch) && camera.takeAll(seatkeeper::LanguageCode::English);
    return done ? 0 : 1;
}

} // namespace

/// Writes a picture of every screen, in both languages, light and dark, into a folder; with --guide, those of the user
/// guide. The scale is that of the process (QT_SCALE_FACTOR), so a run takes the pictures of one scale.
int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    using namespace seatkeeper;
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "seatkeeper-shots FOLDER [WIDTHxHEIGHT]\nseatkeeper-shots --guide FOLDER\n";
        return 2;
    }
    if (arguments.at(1) == QLatin1String("--guide") && arguments.size() > 2)
        return takeGuide(arguments.at(2));
    constexpr QSize usual(1280, 800);
    const QStringList size = arguments.value(2).split(QLatin1Char('x'));
    Camera camera(arguments.at(1), size.size() == 2 ? QSize(size.at(0).toInt(), size.at(1).toInt()) : usual);
    for (const LanguageCode language : {LanguageCode::Dutch, LanguageCode::English}) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            if (!camera.takeAll(language, scheme))
                return 1;
        }
    }
    return 0;
}
