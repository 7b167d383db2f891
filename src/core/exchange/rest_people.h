#pragma once

#include "core/exchange/rest_licenses.h"
#include "core/exchange/webex_id_index.h"

namespace seatkeeper {

/// Gathers the people of any number of pages of `GET /v1/people`.
class RestPeople {
public:
    explicit RestPeople(const RestLicenses& licenses) : m_licenses(licenses) {}

    /// Takes one person. The status comes from `loginEnabled` and `invitePending`; `status` is presence and never read.
    void take(const RestItem& item);

    /// Gives `source` the people; nothing is left.
    void finish(PeopleSource& source);

    /// The keys of a person that are read.
    static std::span<const QLatin1StringView> keys();

private:
    struct Address {
        std::string_view text;
        JsonValue value;
    };

    static std::optional<Address> readAddress(const RestItem& item);
    static std::optional<AccountStatus> readStatus(const RestItem& item);
    static std::optional<Roles> readRoles(const RestItem& item);
    void readHoldings(const RestItem& item, std::string_view email);
    void hold(const Holding& holding);
    void reportTwice(const RestItem& item, const PersonView& person, const Address& address) const;
    bool add(const PersonView& person, PersonFields known);
    LicenseSetId setOfHoldings();

    const RestLicenses& m_licenses;
    Directory m_people;
    WebexIdIndex m_byWebexId; // of m_people
    LicensePool m_pool;
    LicenseColumn m_column;
    std::vector<PersonFields> m_known;
    std::vector<SourceRemark> m_remarks;
    std::map<std::vector<Holding>, LicenseSetId> m_sets; // some of those that somebody has
    std::vector<Holding> m_holdings;                     // of the person who is being read
    std::vector<SubscriptionRef> m_withBoth;             // subscriptions on which that person has both licenses
};

} // namespace seatkeeper
