#pragma once

#include "core/plan/sources.h"

#include <QFlags>

namespace seatkeeper {

/// Which program wrote what is imported.
enum class SourceKind : quint8 {
    Csv,  ///< Control Hub's bulk CSV
    Rest, ///< answers of the Webex REST API
};

template <> struct CodeTable<SourceKind> {
    static constexpr std::array rows{
        Code<SourceKind>{SourceKind::Csv, QLatin1StringView("csv")},
        Code<SourceKind>{SourceKind::Rest, QLatin1StringView("rest")},
    };
};

/// A field of a person that a source can know.
enum class PersonField : quint8 { DisplayName = 1, FirstName = 2, LastName = 4, Department = 8, Status = 16 };
using PersonFields = QFlags<PersonField>;

/// Something that reading a source decided, and that people should know of.
struct SourceRemark {
    enum class Kind : quint8 {
        PremiumCounts, ///< `person` has both licenses on `subscription`: Premium counts
        UnknownStatus, ///< the word for the status of `person` is not known: the status stays what it was
    };
    Kind kind = Kind::PremiumCounts;
    PersonId person{}; ///< of the source's Directory
    SubscriptionRef subscription{};

    bool operator==(const SourceRemark&) const = default;
};

/// A column of a CSV or a license of the Webex API that was not recognised, and that nobody has said anything of yet.
struct UnrecognisedLicense {
    QString key;          ///< as in Mappings
    QString name;         ///< what people know it by
    QString subscription; ///< the id that the source gives; empty where it gives none

    bool operator==(const UnrecognisedLicense&) const = default;
};

/// What Control Hub says of people and their licenses, as one import brings it: of one or more files.
struct PeopleSource {
    SourceKind kind = SourceKind::Csv;
    /// People with their licenses (of which none tells of a supervisor), each once; of subscriptions nothing but the
    /// ids, in `keys` and by name in `subscriptions`. A person's roles are absent where the source knows none; else
    /// they say only whether somebody is an administrator.
    Tenant content;
    std::vector<PersonFields> known;               ///< by PersonId of `content`: what the source knows of that person
    std::vector<CsvSource> files;                  ///< of a CSV; people by PersonId of `content`
    std::vector<RestLicense> restLicenses;         ///< of the REST API; subscriptions as in `content`
    std::vector<UnrecognisedLicense> unrecognised; ///< in the order of the source
    std::vector<SourceRemark> remarks;
};

} // namespace seatkeeper

Q_DECLARE_OPERATORS_FOR_FLAGS(seatkeeper::PersonFields)
