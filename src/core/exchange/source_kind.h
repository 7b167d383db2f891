#pragma once

#include <QIODevice>

namespace seatkeeper {

/// What a file that was chosen for an import seems to hold.
enum class SourceFileKind : quint8 {
    Csv,          ///< Control Hub's bulk CSV, or anything else that is no JSON
    RestLicenses, ///< an answer of `GET /v1/licenses`
    RestPeople,   ///< of `GET /v1/people`
    Tenant,       ///< a tenant file
};

/// Tells by how the file begins; reading it then says whether it is so. The device stays where it is.
SourceFileKind sourceFileKind(QIODevice& device);

} // namespace seatkeeper
