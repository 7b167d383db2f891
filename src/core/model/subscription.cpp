#include "core/model/subscription.h"

#include "core/model/identity.h"

#include <algorithm>

namespace seatkeeper {

QString labelOf(const Subscription& subscription)
{
    if (subscription.name.isEmpty() || subscription.name == subscription.id)
        return subscription.id;
    return QStringLiteral("%1 (%2)").arg(subscription.name, subscription.id);
}

std::vector<DateRange> lineDays(const Subscription& subscription, UsageType type)
{
    std::vector<DateRange> days;
    for (const Line& line : subscription.lines) {
        if (line.type == type)
            days.push_back(line.days);
    }
    return days;
}

const Line* lineHolding(const Subscription& subscription, UsageType type, QDate day)
{
    const auto found = std::ranges::find_if(
        subscription.lines, [&](const Line& line) { return line.type == type && line.days.contains(day); });
    return found == subscription.lines.end() ? nullptr : &*found;
}

std::optional<QDate> contractAge(const Subscription& subscription)
{
    if (subscription.created)
        return subscription.created;
    return subscription.terms.empty() ? std::nullopt : std::optional(subscription.terms.front().starts);
}

bool comesBeforeByAge(const Subscription& a, const Subscription& b)
{
    const QDate ageOfA = contractAge(a).value_or(endOfTime());
    const QDate ageOfB = contractAge(b).value_or(endOfTime());
    return ageOfA != ageOfB ? ageOfA < ageOfB : naturalOrder(a.id, b.id) < 0;
}

} // namespace seatkeeper
