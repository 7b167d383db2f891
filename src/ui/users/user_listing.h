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

    /// `imported`: people's licenses as Control Hub said last.
    UserListing(const Tenant& tenant, const Shared<LicenseColumn>& imported, QDate day, const Language& language);

    const Tenant& tenant() const { return m_tenant; }
    const Directory& people() const { return *m_tenant.people; }

    /// The facts of all license sets, by LicenseSetId.
    const std::vector<LicenseSetFacts>& facts() const { return m_facts; }

    /// The facts of a member's licenses.
    const LicenseSetFacts& factsOf(PersonId person) const
    {
        return m_facts.at(static_cast<std::size_t>(m_tenant.licensesOf(person)));
    }

    /// Whether the licenses of a member differ from those that Control Hub said last.
    bool isChanged(PersonId person) const { return importedOf(person) != m_tenant.licensesOf(person); }

    /// What is still to be carried out for a member, in words; empty where there is nothing.
    QString stillToDo(PersonId person, const Language& language) const;

private:
    LicenseSetId importedOf(PersonId person) const;

    Tenant m_tenant;
    Shared<LicenseColumn> m_imported;
    std::vector<LicenseSetFacts> m_facts; // by license set
};

/// The person's name as people call it: the display name, or the address where there is none.
QString calledName(const Directory& people, PersonId person);

} // namespace seatkeeper
