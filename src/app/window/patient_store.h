#pragma once

#include "core/plan/plan_store.h"

#include <memory>

namespace seatkeeper {

/// A store that lets the window live on while it writes. Whoever edits the plan waits as before, but the writing
/// happens in a thread of its own, and what takes longer than a moment lets the event loop run, without what is typed
/// and clicked: that has its turn afterwards. Who edits again meanwhile, such as a timer, is refused with PlanInUse.
class PatientStore : public PlanStore {
public:
    /// Keeps the plan in `file` by way of `inner`.
    PatientStore(std::unique_ptr<PlanStore> inner, QString file) : m_inner(std::move(inner)), m_file(std::move(file)) {}

    Result<PlanState> loadState() override { return m_inner->loadState(); }
    Result<std::vector<Edit>> loadHistory() override { return m_inner->loadHistory(); }
    Result<PlanDelta> loadDelta(quint64 sequence) override;
    Result<void> append(const PlanState& after, const PlanDelta& delta, const Edit& edit) override;
    Result<void> replace(const PlanState& after, const PlanDelta& delta, const Edit& edit) override;
    Result<void> addExport(const Export& made) override;
    Result<void> atOnce(const std::function<Result<void>(PlanStore&)>& replaces) override;
    Result<CopyContent> saveCopy(const QString& file, const PlanState& state) override;

private:
    Result<void> requireFree() const;
    template <class Answer> Result<Answer> patiently(const std::function<Result<Answer>()>& work);

    std::unique_ptr<PlanStore> m_inner;
    QString m_file;
    bool m_isBusy = false;
};

} // namespace seatkeeper
