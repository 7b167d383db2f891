#pragma once

#include "core/plan/plan_store.h"

#include <memory>
#include <optional>

namespace seatkeeper {

/// Who makes an edit, when and why.
struct Signature {
    QDateTime at;
    QString author; ///< may be empty
    QString note;   ///< may be empty
};

/// An open plan: its state in memory, its History, and the store that both are kept in.
///
/// Every edit is the step from one state to the next. It is written first and shown after: where the store fails,
/// state and History stay as they were.
class Plan {
public:
    /// Reads the plan that `store` keeps.
    static Result<Plan> open(std::unique_ptr<PlanStore> store);

    const PlanState& state() const { return m_state; }
    const Tenant& baseline() const { return m_state.baseline; }

    /// All edits, oldest first; what is undone stands last.
    const std::vector<Edit>& history() const { return m_history; }

    /// Makes `next` the state, as one undo step. False where it is no other than now: then there is no step, and redo
    /// stays.
    /// `scenario`: the one that the edit is done in or to.
    Result<bool> commit(PlanState next, EditKind kind, Summary summary, const Signature& by,
                        std::optional<ScenarioId> scenario = {});

    /// Applies changes to the baseline as one undo step; none of them where the rules refuse one.
    Result<bool> apply(const std::vector<Change>& changes, Summary summary, const Signature& by);

    /// The edit that undo takes back, and the one that redo brings again; null where there is none.
    const Edit* nextUndo() const;
    const Edit* nextRedo() const;

    /// Takes back the last edit that is done, and answers with it. NothingToUndo where there is none, or where its
    /// before-image is no longer kept.
    Result<Edit> undo();

    /// Brings back the edit that was undone last. NothingToRedo where there is none.
    Result<Edit> redo();

    /// Stands for no edit: the plan before the first one that History lists.
    static constexpr quint64 beforeAllEdits = 0;

    /// How many edits lie between now and right after one of them: to be undone where that one is done, else to be
    /// redone up to it; of `beforeAllEdits`, all that are done. Nothing where the before-image of one on the way is no
    /// longer kept.
    std::optional<std::size_t> stepsTo(quint64 sequence) const;

    /// Undoes or redoes what lies between now and right after an edit: all of it or nothing. NothingToUndo where
    /// `stepsTo` knows no way.
    Result<void> goTo(quint64 sequence);

    /// Remembers what was handed over to be carried out. That is no edit: it happened outside.
    Result<void> keepExport(const Export& made);

    /// Saves a copy elsewhere, also where the file of the plan is lost. FileExists where there is one already.
    Result<CopyContent> saveCopy(const QString& file) const { return m_store->saveCopy(file, m_state); }

private:
    Plan(std::unique_ptr<PlanStore> store, PlanState state, std::vector<Edit> history);
    enum class Way : quint8 { Back, Forth };
    Result<void> go(Way way, std::size_t steps);
    std::size_t doneEdits() const;

    std::unique_ptr<PlanStore> m_store;
    PlanState m_state;
    std::vector<Edit> m_history;
};

} // namespace seatkeeper
