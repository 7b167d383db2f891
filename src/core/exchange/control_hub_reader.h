#pragma once

#include "core/exchange/reading.h"
#include "core/model/error.h"
#include "core/plan/people_source.h"

#include <span>

namespace seatkeeper {

/// How many errors are named before reading ends.
inline constexpr std::size_t mostCsvErrors = 100;

/// Reads Control Hub's bulk CSV, one or more files, each with columns of its own; nobody may stand in two of them.
///
/// Either all of it, or the errors of all files in their order, at most `mostCsvErrors`, each with file, row and
/// column. Beyond the errors of CsvReader: MissingColumn, ColumnTwice, RowWidth, AddressTwice, MangledCell, NoPeople,
/// and WrongValue of licenses (LicenseCell, TranslatedTrue, TranslatedFalse) and addresses (Address, NoAddress). A
/// Cancelled stands alone.
tl::expected<PeopleSource, std::vector<Error>>
readControlHubCsv(std::span<const NamedDevice> files, const Mappings& mappings, const ReadingProgress& progress = {});

} // namespace seatkeeper
