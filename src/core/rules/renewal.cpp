#include "core/rules/renewal.h"

namespace seatkeeper {

namespace {

/// How many months after `anchor` the day lies; nothing where it is no whole number of months.
std::optional<int> monthsAfter(QDate anchor, QDate day)
{
    constexpr int monthsOfYear = 12;
    const int months = (day.year() - anchor.year()) * monthsOfYear + day.month() - anchor.month();
    return anchor.addMonths(months) == day ? std::optional(months) : std::nullopt;
}

} // namespace

std::optional<DateRange> sameLengthRenewal(const Subscription& subscription)
{
    if (subscription.terms.empty() || !subscription.terms.back().ends)
        return std::nullopt;
    const DateRange& last = subscription.terms.back();
    const QDate next = last.ends->addDays(1);
    // Every month counts from the anchor: from 31 August, half a year is 28 February and the next one 31 August.
    for (const QDate anchor : {unbrokenRuns(subscription.terms).back().starts, last.starts}) {
        const std::optional<int> first = monthsAfter(anchor, last.starts);
        const std::optional<int> end = monthsAfter(anchor, next);
        if (first && end)
            return DateRange{next, anchor.addMonths(2 * *end - *first).addDays(-1)};
    }
    return DateRange{next, next.addDays(last.starts.daysTo(*last.ends))};
}

std::optional<DateRange> gapBefore(const Subscription& subscription, const DateRange& term)
{
    std::optional<QDate> ended;
    for (const DateRange& other : subscription.terms) {
        if (other.lastDay() < term.starts)
            ended = other.lastDay();
    }
    if (!ended || ended->addDays(1) == term.starts)
        return std::nullopt;
    return DateRange{ended->addDays(1), term.starts.addDays(-1)};
}

std::optional<DateRange> runOn(const Subscription& subscription, QDate day)
{
    const std::vector<DateRange> runs = unbrokenRuns(subscription.terms);
    const DateRange* run = rangeHolding(runs, day);
    return run ? std::optional(*run) : std::nullopt;
}

std::optional<Ending> nextEnding(const Tenant& tenant, QDate day)
{
    std::optional<Ending> next;
    for (const Subscription& subscription : tenant.subscriptions) {
        const std::optional<DateRange> run = runOn(subscription, day);
        if (run && run->ends && (!next || *run->ends < next->day))
            next = {subscription.ref, *run->ends};
    }
    return next;
}

} // namespace seatkeeper
