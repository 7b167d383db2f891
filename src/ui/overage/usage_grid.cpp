#include "ui/overage/usage_grid.h"

#include "core/rules/overage.h"
#include "core/rules/state.h"
#include "ui/text/labels.h"
#include "ui/text/overage_texts.h"

namespace seatkeeper {

namespace {

std::optional<int> entryOf(const Tenant& tenant, const UsageKey& key)
{
    const auto entry = tenant.usage->find(key);
    return entry == tenant.usage->end() ? std::nullopt : std::optional(entry->second);
}

std::vector<UsageGrid::Column> columnsOf(const Tenant& tenant, const Language& language)
{
    std::vector<UsageGrid::Column> columns;
    for (const Subscription& subscription : tenant.subscriptions) { // they stand in age order
        columns.push_back({subscription.ref, subscription.id, subscription.name, callName(tenant, subscription.ref),
                           labelOf(subscription)});
    }
    const QString unknown = partName(language, tenant, std::nullopt);
    columns.push_back({std::nullopt, QString(), unknown, unknown, unknown});
    return columns;
}

} // namespace

UsageGrid usageGrid(const Tenant& tenant, const Tenant* baseline, UsageType type, const std::vector<Month>& months,
                    const Language& language)
{
    UsageGrid grid{.type = type, .columns = columnsOf(tenant, language), .rows = {}};
    for (const Month month : months) {
        UsageGrid::Row row{.month = month, .cells = {}};
        for (const UsageGrid::Column& column : grid.columns) {
            const UsageKey key{month, type, column.subscription};
            UsageGrid::Cell cell{.quantity = entryOf(tenant, key), .inBaseline = {}};
            if (baseline && entryOf(*baseline, key) != cell.quantity)
                cell.inBaseline = entryOf(*baseline, key);
            if (cell.quantity)
                row.total = row.total.value_or(0) + *cell.quantity;
            row.cells.push_back(cell);
        }
        const QDate day = overageDay(month, tenant.assumptions);
        for (const Subscription& subscription : tenant.subscriptions)
            row.committed += committedOn(subscription, type, day).value_or(0);
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

std::vector<Month> monthsToEnter(const Tenant& tenant, QDate today, const std::set<Month>& added)
{
    std::set<Month> months = added;
    constexpr int monthsOfYear = 12;
    for (int back = 0; back < monthsOfYear; ++back) {
        if (const Month month = Month::of(today).plus(-back); month >= Month())
            months.insert(month);
    }
    for (const auto& [key, quantity] : *tenant.usage)
        months.insert(key.month);
    for (const auto& [month, invoice] : *tenant.invoices)
        months.insert(month);
    return {months.begin(), months.end()};
}

} // namespace seatkeeper
