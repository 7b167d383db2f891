#pragma once

#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/text/import_texts.h"

class QFileDialog;

namespace seatkeeper {

/// Asks which file to open, to create or to import, and lets the session do it.
class PlanDialogs : public QObject {
    Q_OBJECT

public:
    PlanDialogs(Session& session, const TextLanguage& language, QWidget* window);

    void create();
    void open();
    void importTenant();

    /// Leads through an import from Control Hub, with these files or those of the last import; where no plan is open, a
    /// new one is made first.
    void importPeople(const QStringList& files = {});

    /// Hands over what is to be carried out in Control Hub.
    void exportChanges();

    /// Makes a report for people outside the program.
    void report();

    /// Saves a copy and stays with the plan, or goes on with the copy.
    void saveCopy();
    void saveElsewhere();

    /// Goes on with a copy of a backup, under a name of its own.
    void openBackup(const QString& backup);

Q_SIGNALS:
    void failed(const seatkeeper::Error& error);
    void copied(seatkeeper::CopyContent content);
    void reportSaved(const QString& file);
    void handedOver(const QString& folder);
    void imported(const seatkeeper::ImportResult& result);

private:
    QFileDialog* dialogForNewPlan(const QString& title);
    QFileDialog* dialog(const QString& title, const QString& filter);
    template <class Act> void whenChosen(QFileDialog* dialog, Act act);

    void openImport(const QStringList& files);

    Session& m_session;
    const TextLanguage& m_language;
    QStringList m_lastImported; // of this plan, while the program runs
    QWidget* m_window;
};

} // namespace seatkeeper
