#pragma once

#include "app/cli/job.h"

namespace seatkeeper::cli {

/// Tells whether the plan is another one now, and how; `more` adds members to the object.
Result<void> answerStep(const Job& job, bool altered, const Summary& summary, const QString& inWords,
                        const std::function<void(JsonWriter&)>& more = {});

} // namespace seatkeeper::cli
