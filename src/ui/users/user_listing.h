#pragma once

#include "core/rules/access.h"
#include "core/rules/access_days.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// The people of a tenant on a day, in a language. What they hold and the access that gives depend on the license set
/// alone, and are put into words when they are asked for: nobody looks at all rows at once.
class UserListing {
public:
    UserListing() = default;

    /// `imported`: people's licenses as Control Hub said last.
    UserListing(const Tenant& tenant, const Shared<LicenseColumn>& imported, QDate day, const Language& language);

    QDate day() const { return m_day; }
    const Tenant& tenant() const { return m_tenant; }
    const Directory& people() const { return *m_tenant.people; }

    /// Why the holder of `set` has no access on the day; nothing where there is access.
    std::optional<NoAccess> refusal(LicenseSetId set) const { return m_access.refusal(set); }

    /// From the day on, the days of unbroken access of the holder of `set`; nothing where there is none.
    std::optional<DateRange> accessFrom(LicenseSetId set) const { return m_days.from(set, m_day); }

    /// The subscriptions that `set` has licenses on, by their names, oldest first.
    QString subscriptionsOf(LicenseSetId set) const;

    /// The licenses of `set`, in the same order.
    QString licensesOf(LicenseSetId set) const;

    /// What sorts a set by its subscriptions, or by its licenses: the ranks of these names, for `naturalRanks`.
    std::string subscriptionsKey(LicenseSetId set) const;
    std::string licensesKey(LicenseSetId set) const;

    /// Whether the licenses of a member differ from those that Control Hub said last.
    bool isChanged(PersonId person) const { return importedOf(person) != m_tenant.licensesOf(person); }

    /// Marks whom the tenant, a scenario, gives other licenses than this column of the baseline.
    void compareWith(const Shared<LicenseColumn>& baseline) { m_baseline = baseline; }
    bool isCompared() const { return m_baseline.has_value(); }

    /// What a member holds in the baseline where the scenario alters it; nothing where it does not.
    std::optional<LicenseSetId> alteredFrom(PersonId person) const;

    /// What is still to be carried out for a member, in words; empty where there is nothing.
    QString stillToDo(PersonId person) const;

private:
    /// A name that the list uses, and its rank among its like.
    struct Word {
        QString text;
        quint32 rank = 0;
    };
    using Words = std::vector<Word>;

    static void rank(Words& words);

    LicenseSetId importedOf(PersonId person) const;
    std::vector<Holding> inOrder(LicenseSetId set) const;
    const Word& subscriptionWord(const Holding& holding) const;
    const Word& licenseWord(const Holding& holding) const;

    Tenant m_tenant;
    Shared<LicenseColumn> m_imported;
    std::optional<Shared<LicenseColumn>> m_baseline; // of which the tenant is a scenario
    QDate m_day;
    AccessOn m_access;
    AccessDays m_days;
    std::vector<quint32> m_places; // by subscription ref: among all of the tenant, oldest first
    Words m_subscriptions;         // by subscription ref
    Words m_licenses;              // by license, without and with the supervisor role
};

} // namespace seatkeeper
