#include "ui/subscriptions/subscription_table.h"

#include "core/rules/provisioning.h"

#include <algorithm>
#include <functional>

namespace seatkeeper {

namespace {

/// Who has each duty on a day, and who has it next.
class Duties {
public:
    Duties(const Tenant& tenant, QDate day) : m_now(responsibilityOn(tenant, day))
    {
        for (const Duty duty : allDuties)
            m_next.at(static_cast<std::size_t>(duty)) = nextHolder(tenures(claimsTo(tenant, duty)), day);
    }

    bool isPrimary(SubscriptionRef subscription) const { return m_now.primary() == subscription; }
    bool pays(SubscriptionRef subscription, UsageType type) const { return m_now.payer(type) == subscription; }

    std::optional<NextHolder> next(Duty duty) const { return m_next.at(static_cast<std::size_t>(duty)); }
    std::optional<NextHolder> next(UsageType type) const
    {
        const std::optional<Duty> duty = dutyFor(type);
        return duty ? next(*duty) : std::nullopt;
    }

    static std::optional<QDate> dayIfFor(SubscriptionRef subscription, const std::optional<NextHolder>& next)
    {
        return next && next->subscription == subscription ? std::optional(next->day) : std::nullopt;
    }

private:
    Responsibility m_now;
    std::array<std::optional<NextHolder>, allDuties.size()> m_next;
};

SubscriptionTableRow rowFor(const Subscription& subscription, const Duties& duties, QDate day)
{
    SubscriptionTableRow row;
    row.subscription = subscription.ref;
    row.id = subscription.id;
    row.name = subscription.name.isEmpty() ? subscription.id : subscription.name;
    row.position = termPosition(subscription, day);
    row.trial = subscription.trial;
    row.primary = duties.isPrimary(subscription.ref);
    row.primaryFrom = Duties::dayIfFor(subscription.ref, duties.next(Duty::Primary));
    for (const UsageTypeInfo& info : usageTypes) {
        UsageCell& cell = row.cells.at(indexOf(info.type));
        cell.committed = committedOn(subscription, info.type, day);
        cell.duty = duties.pays(subscription.ref, info.type) ? UsageCell::Duty::Pays : UsageCell::Duty::None;
        cell.paysFrom = Duties::dayIfFor(subscription.ref, duties.next(info.type));
    }
    return row;
}

void addTo(std::array<UsageTotals, usageTypeCount>& totals, const SubscriptionTableRow& row,
           const std::array<qint64, 2>& assigned)
{
    if (row.position.state != SubscriptionState::Active)
        return;
    for (std::size_t type = 0; type < totals.size(); ++type) {
        if (const std::optional<int> committed = row.cells.at(type).committed) {
            totals.at(type).contracted = true;
            totals.at(type).committed += *committed;
        }
    }
    for (const auto& [license, code] : CodeTable<License>::rows) {
        std::optional<qint64>& sum = totals.at(indexOf(usageTypeOf(license))).assigned;
        sum = sum.value_or(0) + assigned.at(static_cast<std::size_t>(license));
    }
}

} // namespace

std::size_t SubscriptionTable::unfoldable() const
{
    return static_cast<std::size_t>(std::ranges::count_if(rows, std::not_fn(&SubscriptionTableRow::isFoldable)));
}

const SubscriptionTableRow* SubscriptionTable::rowOf(SubscriptionRef subscription) const
{
    const auto row = std::ranges::find(rows, subscription, &SubscriptionTableRow::subscription);
    return row == rows.end() ? nullptr : &*row;
}

SubscriptionTable subscriptionTable(const Tenant& tenant, QDate day)
{
    const Duties duties(tenant, day);
    const auto assigned = assignedLicenses(tenant);
    SubscriptionTable table;
    table.day = day;
    for (const Subscription& subscription : tenant.subscriptions) {
        table.rows.push_back(rowFor(subscription, duties, day));
        addTo(table.totals, table.rows.back(), assigned.at(static_cast<std::size_t>(subscription.ref)));
    }
    const auto isActive = [](const SubscriptionTableRow& row) {
        return row.position.state == SubscriptionState::Active;
    };
    const auto group = [&](const SubscriptionTableRow& row) { return isActive(row) ? 0 : (row.isFoldable() ? 2 : 1); };
    std::ranges::stable_sort(table.rows, {}, group);
    int number = 0;
    for (SubscriptionTableRow& row : table.rows)
        row.number = isActive(row) ? ++number : 0;
    for (const UsageTypeInfo& info : usageTypes)
        table.totals.at(indexOf(info.type)).next = duties.next(info.type);
    return table;
}

} // namespace seatkeeper
