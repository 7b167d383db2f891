#include "ui/overage/overage_lines.h"

#include "core/model/identity.h"
#include "core/rules/usage_months.h"

#include <algorithm>

namespace seatkeeper {

namespace {

using Source = OverageLine::Source;

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
    line.rate = row.rate;
    line.amount.add(row.amount);
    line.payers = {{row.responsible, line.amount}};
    return line;
}

/// A month is what its types are: forecast where one of them is, measured only where none is.
void addToMonth(OverageLine& month, const OverageLine& type)
{
    if (type.source != Source::NotEntered && month.source != Source::Forecast)
        month.source = type.source;
    month.overage += type.overage;
    for (const PaidShare& paid : type.payers) { // one, where something is over
        auto share = std::ranges::find(month.payers, paid.payer, &PaidShare::payer);
        if (share == month.payers.end())
            share = month.payers.insert(share, {paid.payer, {}});
        share->amount.add(paid.amount);
        month.amount.add(paid.amount);
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

/// What nobody is known to pay comes last.
void sortByName(std::vector<PaidShare>& shares, const Tenant& tenant)
{
    std::ranges::sort(shares, [&](const PaidShare& a, const PaidShare& b) {
        if (!a.payer || !b.payer)
            return a.payer.has_value() && !b.payer;
        return naturalOrder(tenant.find(*a.payer)->id, tenant.find(*b.payer)->id) < 0;
    });
}

bool isOfForecast(const OverageLine& line)
{
    return line.type && line.source == Source::Forecast;
}

/// The line of the same type in the same month.
auto find(const std::vector<OverageLine>& lines, const OverageLine& line)
{
    return std::ranges::find_if(
        lines, [&](const OverageLine& each) { return each.month == line.month && each.type == line.type; });
}

} // namespace

OverageFigures overageFigures(const Tenant& measured, const OverageAsked& asked)
{
    OverageFigures figures{.tenant = withForecast(measured, asked.forecast), .byMethod = {}};
    figures.byMethod = overageByMethods(figures.tenant, asked.first, asked.last);
    return figures;
}

std::vector<OverageLine> overageLines(const Tenant& measured, const OverageFigures& figures, const OverageAsked& asked)
{
    const std::vector<OverageRow>& rows = figures.byMethod.at(indexOf(SplitMethod::Payer));
    std::vector<OverageLine> lines;
    for (Month month = asked.last; month >= asked.first; month = month.plus(-1)) {
        OverageLine whole{.month = month};
        std::vector<OverageLine> types;
        auto row = std::ranges::lower_bound(rows, month, {}, &OverageRow::month);
        for (; row != rows.end() && row->month == month; ++row) {
            const OverageLine line = lineOf(*row, sourceOf(measured, figures.tenant, month, row->type));
            addToMonth(whole, line);
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
        const auto other = find(baseline, line);
        const bool isSame = other != baseline.end() && other->payers == line.payers && other->amount == line.amount &&
                            other->usage == line.usage && other->committed == line.committed;
        if (!isSame)
            line.inBaseline = other == baseline.end() ? InBaseline() : InBaseline{other->amount, other->payers};
    }
}

void keepOnlyOverage(std::vector<OverageLine>& lines)
{
    std::erase_if(lines, [](const OverageLine& line) { return line.type && line.overage == 0; });
}

OverageAsked askedOfBaseline(const OverageAsked& asked, const Tenant& scenario, const Tenant& baseline)
{
    OverageAsked result = asked;
    const std::optional<Month> here = lastMeasuredMonth(scenario);
    const std::optional<Month> there = lastMeasuredMonth(baseline);
    if (!here || !there || asked.forecast.months == 0)
        return result;
    result.forecast.months = 0;
    while (result.forecast.months < mostForecastMonths &&
           there->plus(result.forecast.months) < here->plus(asked.forecast.months))
        ++result.forecast.months;
    return result;
}

AmountSum amountForecast(const std::vector<OverageLine>& lines)
{
    AmountSum sum;
    for (const OverageLine& line : lines) {
        if (isOfForecast(line))
            sum.add(line.amount);
    }
    return sum;
}

AmountSum amountInstead(const std::vector<OverageLine>& lines, const std::vector<OverageLine>& baseline)
{
    AmountSum sum;
    for (const OverageLine& line : baseline) {
        const auto other = find(lines, line);
        if (other != lines.end() && isOfForecast(*other))
            sum.add(line.amount);
    }
    return sum;
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
