#pragma once

#include "core/plan/plan_store.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace seatkeeper::test {

/// A plan that is kept in memory only, and can be told to fail.
class MemoryStore : public PlanStore {
public:
    explicit MemoryStore(PlanState state) : m_state(std::move(state)) {}

    /// From now on nothing can be written.
    void fillDisk() { m_full = true; }

    Result<PlanState> loadState() override { return m_state; }
    Result<std::vector<Edit>> loadHistory() override { return m_history; }
    Result<PlanDelta> loadDelta(quint64 sequence) override { return m_deltas.at(sequence); }

    Result<void> append(const PlanState& after, const PlanDelta& delta, const Edit& edit) override
    {
        if (m_full)
            return failure(ErrorCode::StorageFailed, {QStringLiteral("disk full")});
        std::erase_if(m_history, [](const Edit& old) { return !old.done; });
        m_history.push_back(edit);
        m_deltas[edit.sequence] = delta;
        m_state = after;
        return {};
    }

    Result<void> replace(const PlanState& after, const PlanDelta& delta, const Edit& edit) override
    {
        if (m_full)
            return failure(ErrorCode::StorageFailed, {QStringLiteral("disk full")});
        *std::ranges::find(m_history, edit.sequence, &Edit::sequence) = edit;
        m_deltas[edit.sequence] = delta;
        m_state = after;
        return {};
    }

    Result<void> addExport(const Export& made) override
    {
        if (m_full)
            return failure(ErrorCode::StorageFailed, {QStringLiteral("disk full")});
        m_state.exports.edit().push_back(made);
        return {};
    }

    Result<void> atOnce(const std::function<Result<void>(PlanStore&)>& replaces) override
    {
        const std::tuple before(m_state, m_history, m_deltas);
        Result<void> done = replaces(*this);
        if (!done)
            std::tie(m_state, m_history, m_deltas) = before;
        return done;
    }

    Result<CopyContent> saveCopy(const QString&, const PlanState&) override
    {
        return failure(ErrorCode::StorageFailed, {QStringLiteral("in memory only")});
    }

private:
    PlanState m_state;
    std::vector<Edit> m_history;
    std::map<quint64, PlanDelta> m_deltas;
    bool m_full = false;
};

} // namespace seatkeeper::test
