#include "core/rules/comparison.h"

#include "core/rules/access.h"
#include "core/rules/access_days.h"
#include "core/rules/provisioning.h"
#include "core/rules/responsibility.h"

#include <algorithm>
#include <map>
#include <set>

namespace seatkeeper {

namespace {

template <class Value> std::optional<Sides<Value>> sidesIfOther(Value left, Value right)
{
    return left == right ? std::nullopt : std::optional(Sides<Value>{std::move(left), std::move(right)});
}

void compareDuties(Comparison& comparison, const Tenant& left, const Tenant& right, QDate day)
{
    const Responsibility onLeft = responsibilityOn(left, day);
    const Responsibility onRight = responsibilityOn(right, day);
    comparison.primary = sidesIfOther(onLeft.primary(), onRight.primary());
    for (const UsageTypeInfo& info : usageTypes) {
        if (auto holders = sidesIfOther(onLeft.payer(info.type), onRight.payer(info.type)))
            comparison.responsible.push_back({info.type, *holders});
    }
}

/// One pass over both columns: what is decided about a license set is looked up.
void comparePeople(Comparison& comparison, const Tenant& left, const Tenant& right, QDate day)
{
    const AccessOn onLeft(left, day);
    const AccessOn onRight(right, day);
    const auto hasAccess = [](const AccessOn& access, LicenseSetId set) {
        return set != LicenseSetId::NotAMember && !access.refusal(set);
    };
    for (std::size_t i = 0; i < std::max(left.licenses->size(), right.licenses->size()); ++i) {
        const auto person = static_cast<PersonId>(i);
        const LicenseSetId before = left.licensesOf(person);
        const LicenseSetId after = right.licensesOf(person);
        const bool had = hasAccess(onLeft, before);
        if (had != hasAccess(onRight, after))
            (had ? comparison.accessLost : comparison.accessGained).push_back(person);
        if (before == after)
            continue;
        if (before == LicenseSetId::NotAMember)
            comparison.joined.push_back(person);
        if (after == LicenseSetId::NotAMember)
            comparison.gone.push_back(person);
        // Who comes or goes without a license has no licenses that differ.
        const auto isEmpty = [](LicenseSetId set) {
            return set == LicenseSetId::None || set == LicenseSetId::NotAMember;
        };
        if (!isEmpty(before) || !isEmpty(after))
            comparison.licenses.push_back({person, before, after});
    }
}

void compareContracts(Comparison& comparison, const Tenant& left, const Tenant& right)
{
    std::set<SubscriptionRef> refs;
    for (const Tenant* tenant : {&left, &right}) {
        for (const Subscription& subscription : tenant->subscriptions)
            refs.insert(subscription.ref);
    }
    for (const SubscriptionRef ref : refs) {
        const Subscription* before = left.find(ref);
        const Subscription* after = right.find(ref);
        if (!before || !after || *before != *after)
            comparison.subscriptions.push_back(ref);
    }
}

std::vector<Handover> without(const std::vector<Handover>& rows, const std::vector<Handover>& others)
{
    std::vector<Handover> result;
    std::ranges::copy_if(rows, std::back_inserter(result),
                         [&](const Handover& row) { return std::ranges::find(others, row) == others.end(); });
    return result;
}

/// Where the row for a month and type belongs.
auto placeOf(const OverageRow& row)
{
    return std::pair(row.month, row.type);
}

std::vector<RangeComparison::Overage> compareOverage(const std::vector<OverageRow>& left,
                                                     const std::vector<OverageRow>& right)
{
    std::vector<RangeComparison::Overage> rows = overageSides(left, right);
    std::erase_if(rows, [](const RangeComparison::Overage& one) {
        const auto& [before, after] = one.rows;
        return before && after && before->overage == after->overage && before->amount == after->amount;
    });
    return rows;
}

/// Cut to the days of the range.
std::vector<DateRange> within(const DateRange& range, const std::vector<DateRange>& days)
{
    std::vector<DateRange> result;
    for (const DateRange& one : days) {
        if (const std::optional<DateRange> common = intersection(one, range))
            result.push_back(*common);
    }
    return result;
}

/// The first day that lies in `days` and in none of `others`.
std::optional<QDate> firstOnlyIn(const std::vector<DateRange>& days, const std::vector<DateRange>& others)
{
    for (const DateRange& range : days) {
        if (const std::vector<DateRange> rest = without(range, others); !rest.empty())
            return rest.front().starts;
    }
    return std::nullopt;
}

std::vector<DutyConsequence> compareDutiesOver(const Tenant& left, const Tenant& right, const DateRange& range)
{
    std::vector<DutyConsequence> result;
    for (DutyConsequence one : dutyConsequences(left, right, range.starts)) {
        if (const std::optional<DateRange> common = intersection(one.days, range)) {
            one.days = *common;
            result.push_back(one);
        }
    }
    std::ranges::stable_sort(result, {}, [](const DutyConsequence& one) { return one.days.starts; });
    return result;
}

/// One pass over both columns gathers who holds which pair of license sets; each pair is decided once.
std::vector<RangeComparison::Access> compareAccessOver(const Tenant& left, const Tenant& right, const DateRange& range)
{
    const AccessDays daysLeft(left);
    const AccessDays daysRight(right);
    const auto daysOf = [&range](const AccessDays& access, LicenseSetId set) {
        return set == LicenseSetId::NotAMember ? std::vector<DateRange>() : within(range, access.of(set));
    };
    std::map<std::pair<LicenseSetId, LicenseSetId>, std::optional<RangeComparison::Access>> byPair;
    for (std::size_t i = 0; i < std::max(left.licenses->size(), right.licenses->size()); ++i) {
        const auto person = static_cast<PersonId>(i);
        const std::pair sets(left.licensesOf(person), right.licensesOf(person));
        const auto [found, isNew] = byPair.try_emplace(sets);
        if (isNew) {
            Sides<std::vector<DateRange>> days{daysOf(daysLeft, sets.first), daysOf(daysRight, sets.second)};
            if (days.left != days.right) {
                const auto lost = firstOnlyIn(days.left, days.right);
                const auto gained = firstOnlyIn(days.right, days.left);
                found->second = RangeComparison::Access{std::move(days), lost, gained, {}};
            }
        }
        if (found->second)
            found->second->people.push_back(person);
    }
    std::vector<RangeComparison::Access> result;
    for (auto& [sets, access] : byPair) {
        if (access)
            result.push_back(*std::move(access));
    }
    std::ranges::stable_sort(result, {}, firstOther);
    return result;
}

} // namespace

Comparison compare(const Tenant& left, const Tenant& right, QDate day)
{
    Comparison comparison;
    compareDuties(comparison, left, right, day);
    comparePeople(comparison, left, right, day);
    compareContracts(comparison, left, right);
    comparison.voiceCapacity = sidesIfOther(voiceCapacity(left, day), voiceCapacity(right, day));
    return comparison;
}

RangeComparison compareOver(const Tenant& left, const Tenant& right, QDate first, QDate last)
{
    const std::vector<Handover> onLeft = handovers(left, first, last);
    const std::vector<Handover> onRight = handovers(right, first, last);
    const auto rows = [&](const Tenant& tenant) {
        // How overage is divided does not alter what it is.
        return overage(tenant, Month::of(first), Month::of(last), SplitMethod::Payer);
    };
    const DateRange range{first, last};
    return {.handovers = {without(onLeft, onRight), without(onRight, onLeft)},
            .duties = compareDutiesOver(left, right, range),
            .access = compareAccessOver(left, right, range),
            .overage = compareOverage(rows(left), rows(right))};
}

QDate firstOther(const RangeComparison::Access& access)
{
    return std::min(access.lost.value_or(endOfTime()), access.gained.value_or(endOfTime()));
}

std::vector<RangeComparison::Overage> overageSides(const std::vector<OverageRow>& left,
                                                   const std::vector<OverageRow>& right)
{
    std::map<std::pair<Month, UsageType>, Sides<std::optional<OverageRow>>> byPlace;
    for (const OverageRow& row : left)
        byPlace[placeOf(row)].left = row;
    for (const OverageRow& row : right)
        byPlace[placeOf(row)].right = row;
    std::vector<RangeComparison::Overage> result;
    result.reserve(byPlace.size());
    for (const auto& [place, rows] : byPlace)
        result.push_back({place.first, place.second, rows});
    return result;
}

std::vector<Holding> holdingsGained(const LicensePool& pool, LicenseSetId before, LicenseSetId after)
{
    const auto had = pool.holdings(before);
    std::vector<Holding> gained;
    std::ranges::copy_if(pool.holdings(after), std::back_inserter(gained),
                         [&](const Holding& holding) { return std::ranges::find(had, holding) == had.end(); });
    return gained;
}

} // namespace seatkeeper
