#include "core/plan/moves/move_source.h"

#include "core/rules/access_days.h"
#include "core/rules/state.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// The last of `active` days that is no later than `day`; nothing where they begin later.
std::optional<QDate> lastBy(const std::vector<DateRange>& active, QDate day)
{
    std::optional<QDate> last;
    for (const DateRange& range : active) {
        if (range.starts <= day)
            last = std::min(day, range.lastDay());
    }
    return last;
}

/// Finds what gives a license set its access last. What a subscription gives is worked out once.
class LastGivers {
public:
    LastGivers(const Tenant& tenant, QDate day)
        : m_pool(*tenant.pool)
        , m_day(day)
        , m_access(tenant)
        , m_active(tenant.keys->size())
    {
        for (const Subscription& subscription : tenant.subscriptions)
            m_active[static_cast<std::size_t>(subscription.ref)] = activeDays(subscription);
    }

    /// Nothing for those who keep access, or never had it.
    std::optional<SubscriptionRef> of(LicenseSetId set) const
    {
        const std::optional<DateRange> access = m_access.from(set, m_day);
        if (access && !access->ends)
            return std::nullopt;
        const QDate until = access ? *access->ends : m_day;
        std::optional<SubscriptionRef> giver;
        QDate latest;
        for (const Holding& holding : m_pool.holdings(set)) {
            const auto last = lastBy(m_active[static_cast<std::size_t>(holding.subscription)], until);
            if (last && (!giver || *last > latest)) {
                giver = holding.subscription;
                latest = *last;
            }
        }
        return giver;
    }

private:
    const LicensePool& m_pool;
    QDate m_day;
    AccessDays m_access;
    std::vector<std::vector<DateRange>> m_active; // by subscription ref
};

} // namespace

std::optional<SubscriptionRef> moveSource(const Tenant& tenant, const std::vector<PersonId>& people, QDate day)
{
    std::vector<qint64> holders(tenant.pool->size());
    for (const PersonId person : people) {
        if (const LicenseSetId set = tenant.licensesOf(person); set != LicenseSetId::NotAMember)
            ++holders[static_cast<std::size_t>(set)];
    }
    const LastGivers givers(tenant, day);
    std::vector<qint64> losers(tenant.keys->size());
    for (std::size_t set = 0; set < holders.size(); ++set) {
        const auto giver = holders[set] > 0 ? givers.of(static_cast<LicenseSetId>(set)) : std::nullopt;
        if (giver)
            losers[static_cast<std::size_t>(*giver)] += holders[set];
    }
    std::optional<SubscriptionRef> source;
    qint64 most = 0;
    for (const Subscription& subscription : tenant.subscriptions) {
        if (const qint64 count = losers[static_cast<std::size_t>(subscription.ref)]; count > most) {
            most = count;
            source = subscription.ref;
        }
    }
    return source;
}

} // namespace seatkeeper
