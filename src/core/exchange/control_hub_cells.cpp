#include "core/exchange/control_hub_cells.h"

#include <algorithm>
#include <set>

namespace seatkeeper {

namespace {

std::optional<License> licenseOf(Held held)
{
    const std::optional<Holding> holding = holdingOf({}, held);
    return holding ? std::optional(holding->license) : std::nullopt;
}

/// The same without the supervisor role.
Held withoutRole(Held held)
{
    const std::optional<License> license = licenseOf(held);
    return heldBy(license ? std::optional(Holding{{}, *license, false}) : std::nullopt);
}

} // namespace

ControlHubCells::ControlHubCells(const CsvSource& file, const Mappings& mappings, const Tenant& tenant)
    : m_tenant(tenant)
    , m_columns(controlHubColumns(file, mappings))
{
    for (const ControlHubColumn& column : m_columns) {
        m_subscriptions.push_back(column.use == ColumnUse::License ? tenant.keys->find(column.subscription)
                                                                   : std::nullopt);
    }
}

std::optional<std::size_t> ControlHubCells::find(ColumnUse use) const
{
    const auto found = std::ranges::find(m_columns, use, &ControlHubColumn::use);
    return found == m_columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_columns.begin()));
}

const CellWrites& ControlHubCells::writes(LicenseSetId before, LicenseSetId after)
{
    const std::pair key(before, after);
    const auto known = m_known.find(key);
    return known != m_known.end() ? known->second : m_known.emplace(key, decide(before, after)).first->second;
}

CellWrites ControlHubCells::decide(LicenseSetId before, LicenseSetId after) const
{
    CellWrites writes{.cells = std::vector<CellWrite>(m_columns.size())};
    std::set<SubscriptionRef> subscriptions;
    for (const LicenseSetId set : {before, after}) {
        for (const Holding& holding : m_tenant.pool->holdings(set))
            subscriptions.insert(holding.subscription);
    }
    for (const SubscriptionRef subscription : subscriptions) {
        const auto heldIn = [&](LicenseSetId set) { return heldBy(m_tenant.pool->holdingOn(set, subscription)); };
        const Step step{.subscription = subscription, .before = heldIn(before), .after = heldIn(after)};
        if (step.before != step.after)
            addStep(writes, step);
    }
    return writes;
}

/// A step is done by the file as a whole or not at all: nobody loses a license to get no other for it.
void ControlHubCells::addStep(CellWrites& writes, const Step& step) const
{
    const std::optional<License> before = licenseOf(step.before);
    const std::optional<License> after = licenseOf(step.after);
    if (before == after) {
        writes.leftovers.push_back({step, LeftoverReason::SupervisorRole});
        return;
    }
    const Columns given = after ? columnsOf(step.subscription, *after) : Columns{true, true};
    const Columns taken = before ? columnsOf(step.subscription, *before) : Columns{true, true};
    if (!given.isThere || !taken.isThere) {
        writes.leftovers.push_back({step, LeftoverReason::SubscriptionNotInSource});
        return;
    }
    if (!given.canBeGiven) {
        writes.leftovers.push_back({step, LeftoverReason::SubscriptionSuspended});
        return;
    }
    writeCells(writes, step.subscription, before, after);
    const Held done = withoutRole(step.after);
    if (done != step.after)
        writes.leftovers.push_back(
            {{.subscription = step.subscription, .before = done, .after = step.after}, LeftoverReason::SupervisorRole});
}

ControlHubCells::Columns ControlHubCells::columnsOf(SubscriptionRef subscription, License license) const
{
    Columns found;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_subscriptions[i] == subscription && m_columns[i].license == license) {
            found.isThere = true;
            found.canBeGiven = found.canBeGiven || !m_columns[i].isSuspended;
        }
    }
    return found;
}

void ControlHubCells::writeCells(CellWrites& writes, SubscriptionRef subscription, std::optional<License> before,
                                 std::optional<License> after) const
{
    writes.isEmpty = false;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_subscriptions[i] != subscription)
            continue;
        const License license = m_columns[i].license;
        if (license == after)
            writes.cells[i] = m_columns[i].isSuspended ? CellWrite::Blank : CellWrite::True;
        else
            writes.cells[i] = license == before ? CellWrite::False : CellWrite::FalseIfTrue;
    }
}

} // namespace seatkeeper
