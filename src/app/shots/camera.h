#pragma once

#include "app/window/disk_plan_files.h"
#include "app/window/installed_translations.h"
#include "ui/mainwindow/main_window.h"

namespace seatkeeper {

/// Walks a window through its screens and takes a picture of each.
class Camera {
public:
    Camera(QString folder, QSize size);

    /// Takes all pictures in one language and scheme. False, with a word about it, where something cannot be shown.
    bool takeAll(LanguageCode language, Scheme scheme);

private:
    bool takeOverview(MainWindow& window, Session& session);
    bool takeDialogs(MainWindow& window);
    bool takePopups(MainWindow& window);
    bool takePeople(MainWindow& window, const Tenant& tenant);
    bool takeBulk(MainWindow& window, Session& session, const Language& language);
    bool takeContracts(MainWindow& window);
    bool takeMoves(MainWindow& window);
    bool takeScenarios(MainWindow& window, Session& session);
    bool takeTimeline(MainWindow& window);
    bool takeArticle(MainWindow& window, Session& session);
    bool takeAssumptions(MainWindow& window, Session& session);
    bool takeHistory(MainWindow& window, Session& session);
    bool takeOverage(MainWindow& window, Session& session);
    bool takeUsageFiles(MainWindow& window);
    bool takeFinance(MainWindow& window);
    bool takeVoice(MainWindow& window, Session& session);
    bool takeDecision(MainWindow& window, Session& session);
    bool takeCarryOut(MainWindow& window, Session& session);
    bool takeReport(MainWindow& window);
    bool takeFindings(MainWindow& window, Session& session);
    bool take(QWidget& window, const QString& screen);

    QString m_folder;
    QSize m_size;
    QString m_suffix;
};

} // namespace seatkeeper
