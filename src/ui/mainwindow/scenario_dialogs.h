#pragma once

#include "ui/session/session.h"
#include "ui/session/text_language.h"

namespace seatkeeper {

/// Asks what an act on scenarios needs to know, and lets the session do it.
class ScenarioDialogs : public QObject {
    Q_OBJECT

public:
    ScenarioDialogs(Session& session, const TextLanguage& language, QWidget* window);

    /// A new scenario, or a copy of one, is open then.
    void create();
    void copy(ScenarioId scenario);
    void edit(ScenarioId scenario);

    /// A new scenario of changes that were tried; it is open then.
    void keep(const ScenarioHead& head, const std::vector<Change>& changes);

    /// Without a question: undo brings it back.
    void remove(ScenarioId scenario);

    void editItem(ItemKey item);
    void takeOver(ScenarioId scenario, const std::vector<quint32>& ranks);

    /// Into the scenario that is open, or into one that is called as the file.
    void importChanges();
    void exportChanges(ScenarioId scenario);

Q_SIGNALS:
    void failed(const seatkeeper::Error& error);

private:
    QString freeName(const QString& wanted) const;
    Result<bool> commitAndOpen(const Result<ScenarioEdit>& edit);

    Session& m_session;
    const TextLanguage& m_language;
    QWidget* m_window;
};

} // namespace seatkeeper
