#pragma once

#include "core/plan/plan_store.h"

#include <memory>

namespace seatkeeper {

/// The store of a plan that another program has open to write to: it can be read and copied, and who wants to keep
/// something is told who has it.
class ReadOnlyStore : public PlanStore {
public:
    ReadOnlyStore(std::unique_ptr<PlanStore> inner, Error inUse) : m_inner(std::move(inner)), m_inUse(std::move(inUse))
    {}

    Result<PlanState> loadState() override { return m_inner->loadState(); }
    Result<std::vector<Edit>> loadHistory() override { return m_inner->loadHistory(); }
    Result<PlanDelta> loadDelta(quint64 sequence) override { return m_inner->loadDelta(sequence); }
    Result<void> append(const PlanState&, const PlanDelta&, const Edit&) override { return refused(); }
    Result<void> replace(const PlanState&, const PlanDelta&, const Edit&) override { return refused(); }
    Result<void> addExport(const Export&) override { return refused(); }
    Result<void> atOnce(const std::function<Result<void>(PlanStore&)>&) override { return refused(); }
    Result<CopyContent> saveCopy(const QString& file, const PlanState& state) override
    {
        return m_inner->saveCopy(file, state);
    }

private:
    Result<void> refused() const { return tl::unexpected(m_inUse); }

    std::unique_ptr<PlanStore> m_inner;
    Error m_inUse;
};

} // namespace seatkeeper
