#pragma once

#include "core/model/error.h"
#include "core/plan/edit.h"

#include <functional>

namespace seatkeeper {

/// Before-images of imports are as large as a tenant: a store keeps those of the last ones and forgets older ones, so
/// that what came before those imports can no longer be undone.
inline constexpr int keptImports = 5;

/// What a copy of a plan holds.
enum class CopyContent : quint8 {
    Whole,
    WithoutHistory, ///< what can be undone was lost with the file
};

/// Where a plan is kept. Every call either succeeds whole and for good, or fails and leaves what was there.
class PlanStore {
public:
    PlanStore() = default;
    PlanStore(const PlanStore&) = delete;
    PlanStore& operator=(const PlanStore&) = delete;
    virtual ~PlanStore() = default;

    virtual Result<PlanState> loadState() = 0;

    /// All edits that are kept, oldest first; what is undone stands last.
    virtual Result<std::vector<Edit>> loadHistory() = 0;

    /// The values that the edit's undo (or, where it is undone, its redo) puts back.
    virtual Result<PlanDelta> loadDelta(quint64 sequence) = 0;

    /// Keeps the parts of `after` that `delta` names, adds `edit` with `delta`, and forgets edits that were undone.
    virtual Result<void> append(const PlanState& after, const PlanDelta& delta, const Edit& edit) = 0;

    /// Keeps the parts of `after` that `delta` names, and `edit` with `delta` in the place of what it was.
    virtual Result<void> replace(const PlanState& after, const PlanDelta& delta, const Edit& edit) = 0;

    /// Keeps an export behind those that are kept already.
    virtual Result<void> addExport(const Export& made) = 0;

    /// Keeps all that `replaces` replaces by way of the store that it is given, or none of it where it fails. That may
    /// happen in another thread, while the caller waits.
    virtual Result<void> atOnce(const std::function<Result<void>(PlanStore&)>& replaces) = 0;

    /// Keeps a copy of the plan, which has `state`, in another file. FileExists where there is one.
    virtual Result<CopyContent> saveCopy(const QString& file, const PlanState& state) = 0;
};

} // namespace seatkeeper
