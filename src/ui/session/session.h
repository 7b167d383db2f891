#pragma once

#include "core/plan/people_source.h"
#include "core/plan/scenario_edits.h"
#include "ui/session/plan_files.h"

#include <QObject>

#include <optional>

namespace seatkeeper {

/// The plan that the window has open and the day it is looked at on. Widgets read from it and alter the plan through
/// it alone; whatever changes is announced by one of three signals.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(PlanFiles& files, QObject* parent = nullptr);

    bool isOpen() const { return m_open.has_value(); }

    /// The open plan. Only while `isOpen`.
    const Plan& plan() const { return m_open->plan; }

    /// Who makes edits from now on, for the history to name; empty: nobody.
    void setAuthor(const QString& author) { m_author = author; }

    /// What is shown and edited: the scenario that is open, or else the baseline. Only while `isOpen`.
    const Tenant& tenant() const { return m_scenario ? m_replay.tenant : m_open->plan.baseline(); }

    /// The scenario that is open; nothing: the baseline is.
    std::optional<ScenarioId> scenario() const { return m_scenario; }

    /// Its name, empty for the baseline, and what has become of its changes.
    QString scenarioName() const;
    const std::vector<ItemOutcome>& items() const { return m_replay.items; }

    /// Opens a scenario of the plan, or the baseline.
    void setScenario(std::optional<ScenarioId> scenario);

    QString file() const { return m_open ? m_open->file : QString(); }

    /// Whether the plan is a sample that was opened to look around, and is gone when the program ends.
    bool isSample() const { return m_open && m_open->isSample; }

    /// Says that another program has the plan open to write to, and who; nothing where it can be edited here.
    const Error* inUse() const { return m_open && m_open->inUse ? &*m_open->inUse : nullptr; }

    /// Reads the plan anew where another program has it open: that may have altered it, or be done with it. One goes on
    /// looking at the same day and scenario. Where the file cannot be read, the plan stays as it was.
    Result<void> readAnew();

    /// Whether a plan's file is there.
    bool isThere(const QString& file) const { return m_files.isThere(file); }

    QDateTime now() const { return m_files.now(); }
    QDate today() const { return m_open ? m_open->today : QDate(); }

    /// The as-of date: the day for which every screen answers.
    QDate day() const { return m_day; }
    void setDay(QDate day);

    Result<void> open(const QString& file);
    Result<void> create(const QString& file);
    Result<void> openSample(const QString& name);

    /// Opens a copy of another plan, such as a backup, under a name that is free.
    Result<void> openCopy(const QString& original, const QString& file);

    /// Saves a copy of the plan under a name that is free, also where its own file is lost.
    Result<CopyContent> saveCopy(const QString& file) const;
    void close();

    /// Where files are, for those who read or write them beside the session.
    PlanFiles& files() const { return m_files; }

    /// What an import of today is.
    ImportInfo importInfo(SourceKind kind) const;

    /// Makes the state after an import of people the plan's, as one undo step. False where nothing alters.
    Result<bool> commitImport(PlanState next, Summary summary);

    /// Remembers what was handed over of what is open, to be carried out.
    Result<void> keepExport(ExportForm form, const std::vector<Step>& steps);

    /// Replaces the baseline by a tenant file, as one undo step. False where it is no other.
    Result<bool> importTenant(const QString& file);

    /// Applies changes to what is open as one undo step; none of them where the rules refuse one. False where nothing
    /// alters.
    Result<bool> apply(const std::vector<Change>& changes, Summary summary);
    Result<bool> apply(const Change& change);

    /// Commits an edit of a scenario as one undo step. False where nothing alters.
    Result<bool> commit(const ScenarioEdit& edit, EditKind kind);

    /// The same, and the scenario is open then.
    Result<bool> commitAndOpen(const ScenarioEdit& edit, EditKind kind);

    /// Adds the changes of a file to the scenario of that name, as one undo step, and opens it.
    Result<void> importChanges(const QString& file, const QString& scenario);

    /// Writes a scenario as a changes file.
    Result<void> exportChanges(const QString& file, ScenarioId scenario) const;

    /// Writes a file for people outside the program, whole or not at all. Any thread may do so while the session lives.
    Result<void> write(const QString& file, const QByteArray& content) const;

    /// Accepts a finding for `reason`, or takes back that it is, as one undo step.
    Result<bool> accept(const Finding& finding, const QString& reason);
    Result<bool> takeBackAcceptance(const Finding& finding);

    /// Sets how far ahead the checks look, as one undo step. False where nothing alters.
    Result<bool> setLimits(const FindingLimits& limits);

    /// What was undone or redone elsewhere is shown: the scenario that it was done in is open then, or the baseline.
    Result<Edit> undo();
    Result<Edit> redo();

    /// Undoes or redoes all that lies between now and right after an edit, or nothing where one of them fails.
    Result<void> goTo(quint64 sequence);

Q_SIGNALS:
    /// Another plan is open, or none: nothing of what was shown holds any more.
    void planReplaced();
    /// What is open of the plan is another or altered: it was edited, an edit was undone or redone, or another scenario
    /// was opened.
    void planEdited();
    /// An edit was made, and is stored.
    void saved();
    /// Something was handed over to be carried out.
    void exported();
    /// The as-of date is another one.
    void dayChanged();

private:
    Result<void> take(Result<OpenPlan> opened);
    Result<bool> commit(PlanState next, EditKind kind, Summary summary, const Signature& by,
                        std::optional<ScenarioId> scenario = {});
    Result<bool> announced(Result<bool> done);
    void showWhereDone(const Edit& edit);
    void replayScenario();
    Signature signature() const;

    PlanFiles& m_files;
    std::optional<OpenPlan> m_open;
    std::optional<ScenarioId> m_scenario;
    Replay m_replay; // of that scenario
    QDate m_day;
    QString m_author;
};

} // namespace seatkeeper
