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

template <class Value> std::optional<Sides<Value>> sidesToList(Listed listed, Value left, Value right)
{
    const bool isListed = listed == Listed::BothSides || left != right;
    return isListed ? std::optional(Sides<Value>{std::move(left), std::move(right)}) : std::nullopt;
}

void compareDuties(Comparison& comparison, const Tenant& left, const Tenant& right, QDate day, Listed listed)
{
    const Responsibility onLeft = responsibilityOn(left, day);
    const Responsibility onRight = responsibilityOn(right, day);
    comparison.primary = sidesToList(listed, onLeft.primary(), onRight.primary());
    for (const UsageTypeInfo& info : usageTypes) {
        if (!dutyFor(info.type))
            continue; // that nobody is known to pay does not mean that nobody does
        if (auto holders = sidesToList(listed, onLeft.payer(info.type), onRight.payer(info.type)))
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

std::set<SubscriptionRef> subscriptionsOf(const Tenant& left, const Tenant& right)
{
    std::set<SubscriptionRef> refs;
    for (const Tenant* tenant : {&left, &right}) {
        for (const Subscription& subscription : tenant->subscriptions)
            refs.insert(subscription.ref);
    }
    return refs;
}

void compareContracts(Comparison& comparison, const Tenant& left, const Tenant& right)
{
    for (const SubscriptionRef ref : subscriptionsOf(left, right)) {
        const Subscription* before = left.find(ref);
        const Subscription* after = right.find(ref);
        if (!before || !after || *before != *after)
            comparison.subscriptions.push_back(ref);
    }
}

std::vector<Comparison::Committed> committedSides(const Tenant& left, const Tenant& right, QDate day)
{
    const auto committed = [day](const Tenant& tenant, SubscriptionRef ref, UsageType type) {
        const Subscription* subscription = tenant.find(ref);
        return subscription ? committedOn(*subscription, type, day) : std::nullopt;
    };
    std::vector<Comparison::Committed> result;
    for (const SubscriptionRef ref : subscriptionsOf(left, right)) {
        for (const UsageTypeInfo& info : usageTypes) {
            const Sides<std::optional<int>> sides{committed(left, ref, info.type), committed(right, ref, info.type)};
            if (sides.left || sides.right)
                result.push_back({ref, info.type, sides});
        }
    }
    return result;
}

std::vector<Comparison::Assigned> assignedSides(const Tenant& left, const Tenant& right)
{
    auto onLeft = assignedLicenses(left);
    auto onRight = assignedLicenses(right);
    const std::size_t known = std::max(onLeft.size(), onRight.size()); // one side can know more subscriptions
    onLeft.resize(known);
    onRight.resize(known);
    std::vector<Comparison::Assigned> result;
    for (std::size_t i = 0; i < known; ++i) {
        for (const auto& [license, code] : CodeTable<License>::rows) {
            const auto place = static_cast<std::size_t>(license);
            const Sides<qint64> sides{onLeft[i].at(place), onRight[i].at(place)};
            if (sides.left > 0 || sides.right > 0)
                result.push_back({static_cast<SubscriptionRef>(i), license, sides});
        }
    }
    return result;
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
                                                     const std::vector<OverageRow>& right, Listed listed)
{
    std::vector<RangeComparison::Overage> rows = overageSides(left, right);
    if (listed == Listed::Differences)
        std::erase_if(rows, isSame);
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

std::vector<DutyConsequence> compareDutiesOver(const Tenant& left, const Tenant& right, const DateRange& range,
                                               Listed listed)
{
    const auto ofAllTime = listed == Listed::Differences ? dutyConsequences : dutySides;
    std::vector<DutyConsequence> result;
    for (DutyConsequence one : ofAllTime(left, right, range.starts)) {
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

Comparison compare(const Tenant& left, const Tenant& right, QDate day, Listed listed)
{
    Comparison comparison;
    compareDuties(comparison, left, right, day, listed);
    comparePeople(comparison, left, right, day);
    compareContracts(comparison, left, right);
    comparison.voiceCapacity = sidesToList(listed, voiceCapacity(left, day), voiceCapacity(right, day));
    if (listed == Listed::BothSides) {
        comparison.committed = committedSides(left, right, day);
        comparison.assigned = assignedSides(left, right);
    }
    return comparison;
}

RangeComparison compareOver(const Tenant& left, const Tenant& right, QDate first, QDate last, Listed listed)
{
    const std::vector<Handover> onLeft = handovers(left, first, last);
    const std::vector<Handover> onRight = handovers(right, first, last);
    const auto rows = [&](const Tenant& tenant) {
        // How overage is divided does not alter what it is.
        return overage(tenant, Month::of(first), Month::of(last), SplitMethod::Payer);
    };
    const DateRange range{first, last};
    return {.handovers = {without(onLeft, onRight), without(onRight, onLeft)},
            .duties = compareDutiesOver(left, right, range, listed),
            .access = compareAccessOver(left, right, range),
            .overage = compareOverage(rows(left), rows(right), listed)};
}

bool isSame(const RangeComparison::Overage& one)
{
    const auto& [left, right] = one.rows;
    return left && right && left->overage == right->overage && left->amount == right->amount;
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
