#include "core/rules/handovers.h"

#include "core/rules/state.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// Why the old holder no longer has the duty on `day`; nothing where it still could have it.
std::optional<HandoverEvent> lossOn(const Subscription& old, Duty duty, QDate day)
{
    switch (stateOn(old, day)) {
    case SubscriptionState::Active: {
        const std::optional<UsageType> type = typeOf(duty);
        return type && !hasOn(old, *type, day) ? std::optional(HandoverEvent::LineEnded) : std::nullopt;
    }
    case SubscriptionState::Suspended: return HandoverEvent::Suspended;
    case SubscriptionState::Expired:
    case SubscriptionState::Pending: // not reached: who had a duty the day before is past its first term's start
    case SubscriptionState::Unknown: break;
    }
    return HandoverEvent::Expired;
}

/// How the new holder came by the duty on `day`.
HandoverEvent arrivalOn(const Subscription& arrived, QDate day)
{
    switch (stateOn(arrived, day.addDays(-1))) {
    case SubscriptionState::Pending: return HandoverEvent::Started;
    case SubscriptionState::Expired: return HandoverEvent::Renewed;
    case SubscriptionState::Suspended: return HandoverEvent::Resumed;
    case SubscriptionState::Active:
    case SubscriptionState::Unknown: // not reached: without a term nobody is responsible on `day`
        break;
    }
    return HandoverEvent::LineStarted;
}

/// Completes a handover of `duty` with its cause: what the old holder lost it by, else how the new one came.
Handover withCause(const Tenant& tenant, Duty duty, Handover handover)
{
    if (handover.from) {
        if (const auto loss = lossOn(*tenant.find(*handover.from), duty, handover.date)) {
            handover.causedBy = *handover.from;
            handover.event = *loss;
            return handover;
        }
    }
    handover.causedBy = handover.to.value();
    handover.event = arrivalOn(*tenant.find(*handover.to), handover.date);
    return handover;
}

/// Adds a row for the duty itself and for each usage type that goes with it.
void appendRows(std::vector<Handover>& rows, Duty duty, const Handover& handover)
{
    if (duty == Duty::Primary)
        rows.push_back(handover);
    for (const UsageTypeInfo& info : usageTypes) {
        if (dutyFor(info.type) == duty) {
            rows.push_back(handover);
            rows.back().type = info.type;
        }
    }
}

} // namespace

std::vector<Handover> handovers(const Tenant& tenant, QDate first, QDate last)
{
    std::vector<Handover> rows;
    for (const Duty duty : allDuties) {
        std::optional<SubscriptionRef> before;
        for (const Tenure& tenure : tenures(claimsTo(tenant, duty))) {
            if (tenure.from >= first && tenure.from <= last) {
                Handover handover;
                handover.date = tenure.from;
                handover.from = before;
                handover.to = tenure.holder;
                appendRows(rows, duty, withCause(tenant, duty, handover));
            }
            before = tenure.holder;
        }
    }
    std::ranges::stable_sort(rows, {}, [](const Handover& row) { return std::pair(row.date, row.type); });
    return rows;
}

} // namespace seatkeeper
