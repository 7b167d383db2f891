#pragma once

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

    /// What is shown and edited: the baseline. Only while `isOpen`.
    const Tenant& tenant() const { return m_open->plan.baseline(); }

    QString file() const { return m_open ? m_open->file : QString(); }

    /// Whether the plan is a sample that was opened to look around, and is gone when the program ends.
    bool isSample() const { return m_open && m_open->isSample; }

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

    /// Replaces the baseline by a tenant file, as one undo step. False where it is no other.
    Result<bool> importTenant(const QString& file);

    /// Applies changes as one undo step; none of them where the rules refuse one. False where nothing alters.
    Result<bool> apply(const std::vector<Change>& changes, Summary summary);
    Result<bool> apply(const Change& change);

    /// Accepts a finding for `reason`, or takes back that it is, as one undo step.
    Result<bool> accept(const Finding& finding, const QString& reason);
    Result<bool> takeBackAcceptance(const Finding& finding);

    /// Sets how far ahead the checks look, as one undo step. False where nothing alters.
    Result<bool> setLimits(const FindingLimits& limits);

    Result<Edit> undo();
    Result<Edit> redo();

    /// Undoes or redoes all that lies between now and right after an edit, or nothing where one of them fails.
    Result<void> goTo(quint64 sequence);

Q_SIGNALS:
    /// Another plan is open, or none: nothing of what was shown holds any more.
    void planReplaced();
    /// The plan was edited, or an edit undone or redone.
    void planEdited();
    /// The as-of date is another one.
    void dayChanged();

private:
    Result<void> take(Result<OpenPlan> opened);
    Result<bool> commit(PlanState next, EditKind kind, Summary summary, const Signature& by);
    Signature signature() const;

    PlanFiles& m_files;
    std::optional<OpenPlan> m_open;
    QDate m_day;
    QString m_author;
};

} // namespace seatkeeper
