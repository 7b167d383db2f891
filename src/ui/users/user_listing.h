#pragma once

#include "core/rules/access.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// What the list says of everybody who holds the same licenses.
struct LicenseSetFacts {
    std::optional<NoAccess> refusal; ///< nothing: there is access
    std::optional<DateRange> access; ///< from the day on, unbroken
    QString subscriptions;           ///< their names, oldest first
    QString licenses;                ///< in the same order
};

/// The people of a tenant on a day, in a language. Access and licenses are decided once for each license set.
class UserListing {
public:
    UserListing() = default;
    UserListing(const Tenant& tenant, QDate day, const Language& language);

    const Tenant& tenant() const { return m_tenant; }
    const Directory& people() const { return *m_tenant.people; }

    /// The facts of a member's licenses.
    const LicenseSetFacts& facts(PersonId person) const
    {
        return m_facts.at(static_cast<std::size_t>(m_tenant.licensesOf(person)));
    }

private:
    Tenant m_tenant;
    std::vector<LicenseSetFacts> m_facts; // by license set
};

/// The person's name as people call it: the display name, or the address where there is none.
QString calledName(const Directory& people, PersonId person);

} // namespace seatkeeper
