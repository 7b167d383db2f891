#include "ui/session/plan_questions.h"

#include "core/rules/claims.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// The days on which some duty goes to another subscription, ascending.
std::vector<QDate> handoverDays(const Tenant& tenant)
{
    std::vector<QDate> days;
    for (const Duty duty : allDuties) {
        for (const Tenure& tenure : tenures(claimsTo(tenant, duty))) {
            if (tenure.from < endOfTime())
                days.push_back(tenure.from);
        }
    }
    std::ranges::sort(days);
    return days;
}

} // namespace

std::optional<QDate> nextHandoverDay(const Tenant& tenant, QDate day)
{
    const std::vector<QDate> days = handoverDays(tenant);
    const auto next = std::ranges::upper_bound(days, day);
    return next == days.end() ? std::nullopt : std::optional(*next);
}

std::optional<QDate> previousHandoverDay(const Tenant& tenant, QDate day)
{
    const std::vector<QDate> days = handoverDays(tenant);
    const auto next = std::ranges::lower_bound(days, day);
    return next == days.begin() ? std::nullopt : std::optional(*std::prev(next));
}

qint64 peopleToCarryOut(const Tenant& tenant, const PlanState& state)
{
    return static_cast<qint64>(differenceOfColumns(*state.imported, *tenant.licenses).size());
}

} // namespace seatkeeper
