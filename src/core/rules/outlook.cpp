#include "core/rules/outlook.h"

#include "core/rules/access.h"
#include "core/rules/provisioning.h"
#include "core/rules/usage_months.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// People who hold a license and have no access on `day`.
qint64 countWithoutAccess(const Tenant& tenant, QDate day)
{
    const AccessOn access(tenant, day);
    return std::ranges::count_if(*tenant.licenses, [&access](LicenseSetId set) {
        return set != LicenseSetId::NotAMember && set != LicenseSetId::None && access.refusal(set);
    });
}

std::optional<MonthlyOverage> lastOverage(const Tenant& tenant, QDate day)
{
    const std::optional<Month> last = lastMonthWithUsage(tenant, day);
    if (!last)
        return std::nullopt;
    std::vector<UsageType> missing = typesStillToCome(tenant, *last);
    const Month full = missing.empty() ? *last : last->plus(-1);
    const OverageByMethod rows = overageByMethods(tenant, full, full);
    std::array<std::span<const OverageRow>, splitMethods.size()> byMethod;
    std::ranges::copy(rows, byMethod.begin());
    return MonthlyOverage{.month = full,
                          .charges = chargesOf(tenant, byMethod),
                          .begun = missing.empty() ? std::nullopt : last,
                          .stillToCome = std::move(missing)};
}

std::vector<AssignedSeats> seatsOn(const Tenant& tenant, QDate day)
{
    const auto assigned = assignedLicenses(tenant);
    std::vector<AssignedSeats> all;
    for (const Subscription& subscription : tenant.subscriptions) {
        if (!rangeHolding(subscription.terms, day))
            continue;
        for (const auto& [license, code] : CodeTable<License>::rows) {
            const Line* line = lineHolding(subscription, usageTypeOf(license), day);
            const qint64 count =
                assigned.at(static_cast<std::size_t>(subscription.ref)).at(static_cast<std::size_t>(license));
            if (line || count > 0)
                all.push_back({subscription.ref, license, count, line ? std::optional(line->quantity) : std::nullopt});
        }
    }
    return all;
}

} // namespace

const AccessLoss* Outlook::worstLossUpTo(QDate horizon) const
{
    const auto harm = [this](const AccessLoss& loss) {
        return std::pair(access.takesTheLastAdministrators(loss), loss.people);
    };
    const AccessLoss* worst = nullptr;
    for (const AccessLoss& loss : access.losses) {
        if (loss.day <= horizon && (!worst || harm(loss) > harm(*worst)))
            worst = &loss;
    }
    return worst;
}

std::optional<QDate> Outlook::nextDate() const
{
    std::optional<QDate> next;
    const auto take = [&](QDate candidate) {
        if (candidate >= day && (!next || candidate < *next))
            next = candidate;
    };
    for (const ComingEvent& event : coming) {
        take(event.day);
        const auto* ends = std::get_if<ContractEnds>(&event.what);
        if (ends && ends->decideBy)
            take(*ends->decideBy);
    }
    return next;
}

Outlook outlookOn(const Tenant& tenant, QDate day)
{
    const QDate last = day.addMonths(outlookMonths);
    return {.day = day,
            .last = last,
            .payments = paymentsOn(tenant, day),
            .withoutAccess = countWithoutAccess(tenant, day),
            .access = accessLosses(tenant, day, last),
            .coming = comingEvents(tenant, day, last),
            .overage = lastOverage(tenant, day),
            .seats = seatsOn(tenant, day)};
}

} // namespace seatkeeper
