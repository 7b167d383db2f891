#pragma once

#include <QIODevice>
#include <QStringList>

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

/// Files that say who is in Control Hub and with which licenses: of one kind, CSV or REST.
struct ImportFiles {
    QStringList csv;
    QString licenses; ///< answers of the Webex API: the licenses, and the pages of people
    QStringList people;

    bool isEmpty() const { return csv.isEmpty() && licenses.isEmpty() && people.isEmpty(); }
    bool operator==(const ImportFiles&) const = default;
};

} // namespace seatkeeper
