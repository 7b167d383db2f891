#pragma once

#include "core/model/tenant.h"
#include "core/rules/state.h"

namespace seatkeeper {

/// Why a person has no access on a day: no license, or the best state among the subscriptions held.
enum class NoAccess : quint8 { NoLicense, Suspended, Pending, Expired, Unknown };

template <> struct CodeTable<NoAccess> {
    static constexpr std::array rows{
        Code<NoAccess>{NoAccess::NoLicense, QLatin1StringView("no-license")},
        Code<NoAccess>{NoAccess::Suspended, QLatin1StringView("suspended")},
        Code<NoAccess>{NoAccess::Pending, QLatin1StringView("pending")},
        Code<NoAccess>{NoAccess::Expired, QLatin1StringView("expired")},
        Code<NoAccess>{NoAccess::Unknown, QLatin1StringView("unknown")},
    };
};

/// Whether people keep access on one day (R9), decided once for each license set and then looked up.
class AccessOn {
public:
    AccessOn() : m_refusals{NoAccess::NoLicense} {} ///< of a tenant that has the empty set alone
    AccessOn(const Tenant& tenant, QDate day);

    /// Why the holder of `set` has no access; nothing where there is access. `set` is one of the tenant's pool.
    std::optional<NoAccess> refusal(LicenseSetId set) const { return m_refusals[static_cast<std::size_t>(set)]; }

private:
    std::vector<std::optional<NoAccess>> m_refusals; // by license set
};

/// The same for the holders of one license set.
std::optional<NoAccess> refusalOn(const Tenant& tenant, LicenseSetId set, QDate day);

/// Whether these are the roles of an administrator, as far as they are known.
inline bool isAdministrator(const std::optional<Roles>& roles)
{
    return roles && roles->testFlag(Role::Administrator);
}

/// The members who are known to be administrators, by PersonId.
std::vector<PersonId> administratorsOf(const Tenant& tenant);

/// Whether a person counts for access at all: has a role of Contact Center or a license of it. Unknown roles count
/// as none, so that such a person counts by license only.
bool counts(const std::optional<Roles>& roles, LicenseSetId set);

struct PersonWithout {
    PersonId person{};
    NoAccess reason = NoAccess::NoLicense;
};

/// Who has access on a day, counted.
struct AccessSummary {
    qint64 people = 0; ///< who count
    qint64 with = 0;
    qint64 administratorsWith = 0;      ///< of those whose roles are known
    qint64 administratorsUnknown = 0;   ///< people whose roles are unknown
    std::vector<PersonWithout> without; ///< by PersonId
};

AccessSummary accessSummary(const Tenant& tenant, QDate day);

/// Whether some administrator keeps access (the alarm of the rulebook).
struct AdministratorAccess {
    enum class Verdict : quint8 {
        Kept,    ///< on every day looked at some administrator has access
        Unknown, ///< not on every day, but there are people whose roles are not known
        Lost,    ///< from `day` on, for a while at least, no administrator has access
    };
    Verdict verdict = Verdict::Kept;
    QDate day; ///< the first day without, unless Kept
};

/// Looks at the days `first` through `last` for one on which no administrator has access.
AdministratorAccess administratorAccess(const Tenant& tenant, QDate first, QDate last);

/// A7: the days on which a license can be moved so that nobody is without: from the first day on which `target` is
/// active to the last on which `source` is. Nothing where that is empty: a gap.
std::optional<DateRange> moveWindow(const Subscription& source, const Subscription& target);

} // namespace seatkeeper
