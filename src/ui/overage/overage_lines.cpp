#include "ui/overage/overage_lines.h"

#include "core/model/identity.h"
#include "core/rules/usage_months.h"

#include <algorithm>

namespace seatkeeper {

namespace {

using Source = OverageLine::Source;

/// The last month that is shown: of the range, or of the forecast behind it.
Month lastShown(const Tenant& measured, const OverageAsked& asked)
{
    const std::optional<Month> last = lastMeasuredMonth(measured);
    if (!last || asked.forecast.months == 0)
        return asked.last;
    return std::max(asked.last, last->plus(asked.forecast.months));
}

Source sourceOf(const Tenant& measured, const Tenant& withForecast, Month month, UsageType type)
{
    if (hasUsage(measured, month, type))
        return Source::Measured;
    return hasUsage(withForecast, month, type) ? Source::Forecast : Source::NotEntered;
}

OverageLine lineOf(const OverageRow& row, Source source)
{
    OverageLine line{.month = row.month,
                     .type = row.type,
                     .source = source,
                     .usage = row.usage,
                     .committed = row.committed,
                     .overage = row.overage};
    if (row.overage == 0)
        return line;
    if (row.responsible)
        line.payers = {*row.responsible};
    line.rate = row.rate;
    line.amount.add(row.amount);
    return line;
}

/// A month is what its types are: forecast where one of them is, measured only where none is.
void addToMonth(OverageLine& month, const OverageLine& type)
{
    if (type.source != Source::NotEntered && month.source != Source::Forecast)
        month.source = type.source;
    if (type.overage > 0)
        month.amount.add(type.amount.isComplete ? std::optional(type.amount.known) : std::nullopt);
    month.overage += type.overage;
    for (const SubscriptionRef payer : type.payers) {
        if (!std::ranges::count(month.payers, payer))
            month.payers.push_back(payer);
    }
}

void addInvoice(OverageLine& month, const Tenant& tenant)
{
    const auto found = tenant.invoices->find(month.month);
    if (found == tenant.invoices->end())
        return;
    month.invoice = found->second.amount.money();
    if (month.amount.isComplete && month.source == Source::Measured)
        month.difference = Money{month.invoice->cents - month.amount.known.cents}; // both are 0 or more
}

void sortByName(std::vector<SubscriptionRef>& refs, const Tenant& tenant)
{
    std::ranges::sort(refs, [&](auto a, auto b) { return naturalOrder(tenant.find(a)->id, tenant.find(b)->id) < 0; });
}

bool isShown(const OverageLine& line, OverageAsked::Rows rows)
{
    return rows == OverageAsked::Rows::All || line.overage > 0;
}

} // namespace

OverageFigures overageFigures(const Tenant& measured, const OverageAsked& asked)
{
    OverageFigures figures{.tenant = withForecast(measured, asked.forecast), .byMethod = {}};
    figures.byMethod = overageByMethods(figures.tenant, asked.first, lastShown(measured, asked));
    return figures;
}

std::vector<OverageLine> overageLines(const Tenant& measured, const OverageFigures& figures, const OverageAsked& asked)
{
    const std::vector<OverageRow>& rows = figures.byMethod.at(indexOf(SplitMethod::Payer));
    std::vector<OverageLine> lines;
    for (Month month = lastShown(measured, asked); month >= asked.first; month = month.plus(-1)) {
        OverageLine whole{.month = month};
        std::vector<OverageLine> types;
        auto row = std::ranges::lower_bound(rows, month, {}, &OverageRow::month);
        for (; row != rows.end() && row->month == month; ++row) {
            const OverageLine line = lineOf(*row, sourceOf(measured, figures.tenant, month, row->type));
            addToMonth(whole, line);
            if (isShown(line, asked.rows))
                types.push_back(line);
        }
        sortByName(whole.payers, figures.tenant);
        addInvoice(whole, figures.tenant);
        lines.push_back(std::move(whole));
        std::ranges::move(types, std::back_inserter(lines));
    }
    return lines;
}

void compareLines(std::vector<OverageLine>& lines, const std::vector<OverageLine>& baseline)
{
    for (OverageLine& line : lines) {
        const auto other = std::ranges::find_if(
            baseline, [&](const OverageLine& each) { return each.month == line.month && each.type == line.type; });
        const AmountSum amount = other == baseline.end() ? AmountSum() : other->amount;
        const bool isSame = other != baseline.end() && other->payers == line.payers && other->amount == line.amount &&
                            other->usage == line.usage && other->committed == line.committed;
        if (!isSame)
            line.inBaseline = amount;
    }
}

std::array<std::vector<OverageRow>, splitMethods.size()> rowsOf(const OverageFigures& figures, Month month,
                                                                std::optional<UsageType> type)
{
    std::array<std::vector<OverageRow>, splitMethods.size()> found;
    for (const SplitMethod method : splitMethods) {
        std::ranges::copy_if(figures.byMethod.at(indexOf(method)), std::back_inserter(found.at(indexOf(method))),
                             [&](const OverageRow& row) { return row.month == month && (!type || row.type == *type); });
    }
    return found;
}

} // namespace seatkeeper
