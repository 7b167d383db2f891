#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_record.h"

namespace seatkeeper {

/// What a column of Control Hub's CSV is to us.
enum class ColumnUse : quint8 {
    Kept, ///< nothing: its cells are kept as they are
    Email,
    FirstName,
    LastName,
    DisplayName,
    Department,
    Status,
    License,
};

/// How a column came to its use.
enum class ColumnOrigin : quint8 {
    Unknown,    ///< it did not: it is kept
    Recognised, ///< by its heading
    Mapped,     ///< somebody said so
};

/// A column of Control Hub's CSV.
struct ControlHubColumn {
    QString heading; ///< as it stands in the file
    ColumnUse use = ColumnUse::Kept;
    ColumnOrigin origin = ColumnOrigin::Unknown;
    License license = License::StandardAgent; ///< of a License
    QString subscription;                     ///< the id in the heading or, of a License, in the mapping; may be empty
    bool isSuspended = false;                 ///< says `(Suspended)`: no license can be given there
    bool looksLikeLicense = false; ///< it is kept, but may be a Contact Center license that nobody has said so of

    bool operator==(const ControlHubColumn&) const = default;
};

/// The heading without which there are no people.
inline constexpr QLatin1StringView emailHeading("User ID/Email (Required)");

/// What the column with this heading is. Of a license, `SERVICE [SUBSCRIPTION]`, the service names Contact Center and
/// one of Premium and Standard, in any case; what `mappings` says of a heading goes before what it looks like.
ControlHubColumn controlHubColumn(const QString& heading, const Mappings& mappings);

/// The columns of a file, by its header.
std::vector<ControlHubColumn> controlHubColumns(const CsvRecord& header, const Mappings& mappings);
std::vector<ControlHubColumn> controlHubColumns(const CsvSource& file, const Mappings& mappings);

/// The columns of a file that is to be imported, of which no more is read than the header. Errors as of CsvReader.
Result<std::vector<ControlHubColumn>> readControlHubColumns(QIODevice& device, const QString& file,
                                                            const Mappings& mappings);

/// Equal where two columns would say the same of people; empty where a column has no heading.
std::string columnKey(const ControlHubColumn& column);

} // namespace seatkeeper
