#pragma once

#include "core/exchange/rest_licenses.h"

#include <memory>
#include <unordered_set>

namespace seatkeeper {

/// Gathers the people of any number of pages of `GET /v1/people`.
class RestPeople {
public:
    explicit RestPeople(const RestLicenses& licenses);

    /// Takes one person. The status comes from `loginEnabled` and `invitePending`; `status` is presence and never read.
    void take(const RestItem& item);

    /// Gives `source` the people; nothing is left.
    void finish(PeopleSource& source);

    /// The keys of a person that are read.
    static std::span<const QLatin1StringView> keys();

private:
    /// People of a Directory by what the Webex API calls them.
    struct WebexIdHash {
        using is_transparent = void;
        const Directory* people;
        std::size_t operator()(std::string_view id) const { return std::hash<std::string_view>()(id); }
        std::size_t operator()(PersonId person) const { return (*this)(people->webexIdUtf8(person)); }
    };
    struct WebexIdEqual {
        using is_transparent = void;
        const Directory* people;
        std::string_view idOf(PersonId person) const { return people->webexIdUtf8(person); }
        static std::string_view idOf(std::string_view id) { return id; }
        template <class A, class B> bool operator()(const A& a, const B& b) const { return idOf(a) == idOf(b); }
    };

    struct Address {
        std::string_view text;
        JsonValue value;
    };

    static std::optional<Address> readAddress(const RestItem& item);
    static std::optional<AccountStatus> readStatus(const RestItem& item);
    static std::optional<Roles> readRoles(const RestItem& item);
    void readHoldings(const RestItem& item, std::string_view email);
    void hold(const Holding& holding);
    void checkIsNew(const RestItem& item, const PersonView& person, const Address& address) const;
    void add(const PersonView& person, PersonFields known);

    const RestLicenses& m_licenses;
    std::unique_ptr<Directory> m_people; // in a place that stays, for the index beside it
    LicensePool m_pool;
    LicenseColumn m_column;
    std::vector<PersonFields> m_known;
    std::vector<SourceRemark> m_remarks;
    std::unordered_set<PersonId, WebexIdHash, WebexIdEqual> m_byWebexId;
    std::vector<Holding> m_holdings;         // of the person who is being read
    std::vector<SubscriptionRef> m_withBoth; // subscriptions on which that person has both licenses
};

} // namespace seatkeeper
