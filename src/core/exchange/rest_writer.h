#pragma once

#include "core/plan/leftover_step.h"
#include "core/plan/sources.h"

#include <span>

class QIODevice;

namespace seatkeeper {

/// What a file of bodies for the Webex API holds, and what it does not.
struct RestExport {
    qint64 people = 0; ///< bodies, one a line
    /// What is left to be done by hand, in the order of the steps. Of a step that the file holds in part, the rest.
    std::vector<LeftoverStep> leftovers;
};

/// Writes the body of one `PATCH /v1/licenses/users` a line, one a person, in the order of the steps
/// (`stepsToCarryOut`): licenses to add, then those to remove. `imported`: who was in the last import. Nothing where
/// the device took not all of it.
std::optional<RestExport> writeRest(QIODevice& device, std::span<const Step> steps, const Directory& people,
                                    const LicenseColumn& imported, const std::vector<RestLicense>& licenses);

} // namespace seatkeeper
