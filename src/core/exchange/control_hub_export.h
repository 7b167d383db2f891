#pragma once

#include "core/plan/leftover_step.h"
#include "core/plan/sources.h"

namespace seatkeeper {

/// A row of a file that is to be written.
struct ControlHubRow {
    PersonId person{};
    std::optional<std::size_t> record; ///< of the imported file; absent where the person does not stand in any
};

/// A file that is to be written: some rows of one that was imported.
struct ControlHubPart {
    std::size_t file = 0; ///< in Sources::files
    std::vector<ControlHubRow> rows;
};

/// What differs from the last import in people's licenses, as files for Control Hub and what these cannot do.
struct ControlHubExport {
    std::vector<ControlHubPart> parts;
    std::vector<LeftoverStep> leftovers; ///< what is left to be done by hand, by person
    std::size_t people = 0;              ///< rows of all parts
};

/// What `imported` and the license sets of `layer` are compared for, which have one pool and one Directory.
struct LicenseChanges {
    const Tenant& layer;
    const LicenseColumn& imported;
};

/// How many rows a file has at most where nothing else is said: as many as Control Hub takes at once.
inline constexpr std::size_t usualRowsOfPart = 1000;

/// Divides what differs into files of at most `rowsOfPart` rows, administrators first, then in the order of the import,
/// people who stand in no file last.
ControlHubExport planControlHubExport(const Sources& sources, const LicenseChanges& changes,
                                      std::size_t rowsOfPart = usualRowsOfPart);

} // namespace seatkeeper
