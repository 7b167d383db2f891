#pragma once

#include "core/exchange/rest_answer.h"
#include "core/plan/people_source.h"

#include <unordered_map>

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

    /// What somebody with the license holds, nothing where it is none of Contact Center's; null where the answer does
    /// not have the license.
    const std::optional<Holding>* find(std::string_view id) const;

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

    struct HashOfId {
        using is_transparent = void;
        std::size_t operator()(std::string_view id) const { return std::hash<std::string_view>()(id); }
    };

    const Mappings& m_mappings;
    // By id, of which all begin alike; of others nothing.
    std::unordered_map<std::string, std::optional<Holding>, HashOfId, std::equal_to<>> m_holdings;
    std::vector<RestLicense> m_recognised;
    std::vector<UnrecognisedLicense> m_unrecognised;
};

} // namespace seatkeeper
