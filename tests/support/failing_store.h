#pragma once

#include "core/plan/plan_store.h"

#include <algorithm>
#include <map>

namespace seatkeeper::test {

/// What a store keeps; outlives the store, so that a test can look at it and open it again.
struct Kept {
    PlanState state;
    std::vector<Edit> history;
    std::map<quint64, PlanDelta> deltas;
    int writes = 0; ///< how often something was kept
};

/// When a store fails; the test may change its mind at any time.
struct Failing {
    bool reads = false;
    bool writes = false;
};

/// Keeps a plan in memory, and fails when it is told to: as a full disk does, or a damaged one.
class FailingStore : public PlanStore {
public:
    FailingStore(Kept& kept, const Failing& failing) : m_kept(kept), m_failing(failing) {}
    FailingStore(Kept&, Failing&&) = delete; // it has to outlive the store

    Result<PlanState> loadState() override
    {
        if (m_failing.reads)
            return failure(ErrorCode::PlanDamaged);
        return m_kept.state;
    }

    Result<std::vector<Edit>> loadHistory() override { return m_kept.history; }

    Result<PlanDelta> loadDelta(quint64 sequence) override
    {
        const auto found = m_kept.deltas.find(sequence);
        if (m_failing.reads || found == m_kept.deltas.end())
            return failure(ErrorCode::PlanDamaged);
        return found->second;
    }

    Result<void> append(const PlanState& after, const PlanDelta& delta, const Edit& edit) override
    {
        if (m_failing.writes)
            return failure(ErrorCode::StorageFailed);
        std::erase_if(m_kept.history, [](const Edit& kept) { return !kept.done; });
        m_kept.history.push_back(edit);
        return keep(after, delta, edit);
    }

    Result<void> replace(const PlanState& after, const PlanDelta& delta, const Edit& edit) override
    {
        if (m_failing.writes)
            return failure(ErrorCode::StorageFailed);
        *std::ranges::find(m_kept.history, edit.sequence, &Edit::sequence) = edit;
        return keep(after, delta, edit);
    }

    Result<void> addExport(const Export& made) override
    {
        if (m_failing.writes)
            return failure(ErrorCode::StorageFailed);
        m_kept.state.exports.edit().push_back(made);
        return {};
    }

    Result<void> atOnce(const std::function<Result<void>(PlanStore&)>& replaces) override
    {
        const Kept before = m_kept;
        Result<void> done = replaces(*this);
        if (!done)
            m_kept = before;
        return done;
    }

    Result<CopyContent> saveCopy(const QString&, const PlanState&) override
    {
        return failure(ErrorCode::StorageFailed);
    }

private:
    Result<void> keep(const PlanState& after, const PlanDelta& delta, const Edit& edit)
    {
        m_kept.state = after;
        m_kept.deltas[edit.sequence] = delta;
        ++m_kept.writes;
        return {};
    }

    Kept& m_kept;
    const Failing& m_failing;
};

} // namespace seatkeeper::test
