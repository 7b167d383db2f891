#include "core/plan/plan.h"

#include "core/plan/apply.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// Says of the imports that the store has forgotten by now that they cannot be undone.
void markForgottenImports(std::vector<Edit>& history)
{
    int imports = 0;
    for (std::size_t i = history.size(); i-- > 0;) { // the latest first
        if (isImport(history[i].kind) && ++imports > keptImports)
            history[i].undoable = false;
    }
}

/// Undoes an edit of `state`, or does it again where it is undone.
Result<void> turn(PlanStore& store, PlanState& state, Edit& edit)
{
    Result<PlanDelta> delta = store.loadDelta(edit.sequence);
    if (!delta)
        return tl::unexpected(std::move(delta.error()));
    exchange(state, *delta);
    edit.done = !edit.done;
    return store.replace(state, *delta, edit);
}

} // namespace

Result<Plan> Plan::open(std::unique_ptr<PlanStore> store)
{
    Result<PlanState> state = store->loadState();
    if (!state)
        return tl::unexpected(std::move(state.error()));
    Result<std::vector<Edit>> history = store->loadHistory();
    if (!history)
        return tl::unexpected(std::move(history.error()));
    return Plan(std::move(store), std::move(*state), std::move(*history));
}

Plan::Plan(std::unique_ptr<PlanStore> store, PlanState state, std::vector<Edit> history)
    : m_store(std::move(store))
    , m_state(std::move(state))
    , m_history(std::move(history))
{}

Result<bool> Plan::commit(PlanState next, EditKind kind, Summary summary, const Signature& by,
                          std::optional<ScenarioId> scenario)
{
    const PlanDelta delta = difference(m_state, next);
    if (delta.isEmpty())
        return false;
    Edit edit;
    edit.sequence = m_history.empty() ? 1 : m_history.back().sequence + 1;
    edit.at = by.at;
    edit.author = by.author;
    edit.note = by.note;
    edit.kind = kind;
    edit.scenario = scenario;
    edit.summary = std::move(summary);
    if (auto kept = m_store->append(next, delta, edit); !kept)
        return tl::unexpected(std::move(kept.error()));
    m_history.resize(doneEdits());
    m_history.push_back(std::move(edit));
    markForgottenImports(m_history);
    m_state = std::move(next);
    return true;
}

Result<bool> Plan::apply(const std::vector<Change>& changes, Summary summary, const Signature& by)
{
    PlanState next = m_state;
    for (const Change& change : changes) {
        if (auto done = applyChange(next.baseline, change); !done)
            return tl::unexpected(std::move(done.error()));
    }
    return commit(std::move(next), EditKind::Changes, std::move(summary), by);
}

const Edit* Plan::nextUndo() const
{
    const std::size_t done = doneEdits();
    return done > 0 && m_history[done - 1].undoable ? &m_history[done - 1] : nullptr;
}

const Edit* Plan::nextRedo() const
{
    const std::size_t done = doneEdits();
    return done < m_history.size() ? &m_history[done] : nullptr;
}

Result<Edit> Plan::undo()
{
    if (!nextUndo())
        return failure(ErrorCode::NothingToUndo);
    const std::size_t last = doneEdits() - 1;
    return go(Way::Back, 1).map([&] { return m_history[last]; });
}

Result<Edit> Plan::redo()
{
    if (!nextRedo())
        return failure(ErrorCode::NothingToRedo);
    const std::size_t next = doneEdits();
    return go(Way::Forth, 1).map([&] { return m_history[next]; });
}

std::optional<std::size_t> Plan::stepsTo(quint64 sequence) const
{
    const auto now = m_history.begin() + static_cast<std::ptrdiff_t>(doneEdits());
    auto [first, last] = std::pair(m_history.begin(), now);
    if (sequence != beforeAllEdits) {
        const auto target = std::ranges::find(m_history, sequence, &Edit::sequence);
        if (target == m_history.end())
            return std::nullopt;
        std::tie(first, last) = target->done ? std::pair(target + 1, now) : std::pair(now, target + 1);
    }
    const bool areKept = std::all_of(first, last, [](const Edit& edit) { return edit.undoable; });
    return areKept ? std::optional(static_cast<std::size_t>(last - first)) : std::nullopt;
}

Result<void> Plan::goTo(quint64 sequence)
{
    const std::optional<std::size_t> steps = stepsTo(sequence);
    if (!steps)
        return failure(ErrorCode::NothingToUndo);
    const bool back = sequence == beforeAllEdits || std::ranges::find(m_history, sequence, &Edit::sequence)->done;
    return go(back ? Way::Back : Way::Forth, *steps);
}

/// Undoes or redoes so many edits from now on. It works on copies: the plan stays as it was where one of them fails,
/// and for whoever looks at it while a store takes its time.
Result<void> Plan::go(Way way, std::size_t steps)
{
    PlanState state = m_state;
    const std::size_t first = way == Way::Back ? doneEdits() - steps : doneEdits();
    const auto place = m_history.begin() + static_cast<std::ptrdiff_t>(first);
    std::vector<Edit> turned(place, place + static_cast<std::ptrdiff_t>(steps));
    auto gone = m_store->atOnce([&](PlanStore& store) -> Result<void> {
        for (std::size_t step = 0; step < steps; ++step) {
            if (auto done = turn(store, state, turned[way == Way::Back ? steps - 1 - step : step]); !done)
                return done;
        }
        return {};
    });
    if (!gone)
        return gone;
    m_state = std::move(state);
    std::ranges::move(turned, place);
    return {};
}

Result<void> Plan::keepExport(const Export& made)
{
    if (auto kept = m_store->addExport(made); !kept)
        return kept;
    m_state.exports.edit().push_back(made);
    return {};
}

std::size_t Plan::doneEdits() const
{
    const auto undone = std::ranges::find(m_history, false, &Edit::done);
    return static_cast<std::size_t>(undone - m_history.begin());
}

} // namespace seatkeeper
