#pragma once

#include "core/exchange/keep_reading.h"
#include "core/model/error.h"
#include "core/plan/people_source.h"

#include <span>

class QIODevice;

namespace seatkeeper {

/// One of the files of an import.
struct CsvInput {
    QString name; ///< by which errors call it
    QIODevice& device;
};

/// How many errors are named before reading ends.
inline constexpr std::size_t mostCsvErrors = 100;

/// Reads Control Hub's bulk CSV, one or more files, each with columns of its own; nobody may stand in two of them.
///
/// Either all of it, or the errors of all files in their order, at most `mostCsvErrors`, each with file, row and
/// column. Beyond the errors of CsvReader: MissingColumn, ColumnTwice, RowWidth, AddressTwice, MangledCell, NoPeople,
/// and WrongValue of licenses (LicenseCell, TranslatedTrue, TranslatedFalse) and addresses (Address, NoAddress). A
/// Cancelled stands alone.
tl::expected<PeopleSource, std::vector<Error>>
readControlHubCsv(std::span<const CsvInput> files, const Mappings& mappings, const KeepReading& keepReading = {});

} // namespace seatkeeper
