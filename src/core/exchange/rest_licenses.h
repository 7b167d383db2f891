#pragma once

#include "core/exchange/rest_answer.h"
#include "core/plan/people_source.h"

namespace seatkeeper {

/// What the ids of licenses of the Webex API mean, as `GET /v1/licenses` tells and as people said where it does not.
class RestLicenses {
public:
    explicit RestLicenses(const Mappings& mappings) : m_mappings(mappings) {}

    /// Takes one license of the answer. By the type code in its id, else by its name, else by what was said of it by
    /// hand; one that is none of these, or of no subscription, is not recognised.
    void take(const RestItem& item, Tenant& content);

    /// Whether the answer has the license.
    bool isKnown(std::string_view id) const { return m_holdings.contains(id); }

    /// What somebody with the license holds; nothing where it is none of Contact Center's.
    std::optional<Holding> holdingOf(std::string_view id) const;

    /// The keys of a license that are read.
    static std::span<const QLatin1StringView> keys();

    /// Those of Contact Center, by id.
    std::vector<RestLicense> recognised() const;
    std::vector<UnrecognisedLicense> unrecognised() const { return m_unrecognised; }

private:
    struct Meaning {
        License license = License::StandardAgent;
        QString subscription;
    };

    std::optional<Meaning> meaningOf(const QString& id, const QString& name, const QString& subscription) const;

    const Mappings& m_mappings;
    std::map<std::string, std::optional<Holding>, std::less<>> m_holdings; // by id; of others nothing
    std::vector<RestLicense> m_recognised;
    std::vector<UnrecognisedLicense> m_unrecognised;
};

} // namespace seatkeeper
