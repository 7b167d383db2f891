#include "core/rules/assumption_effect.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// One duty, walked through both sides at once.
void compareOwners(std::vector<OwnerChange>& changes, Duty duty, const Sides<std::vector<Tenure>>& tenures)
{
    auto left = tenures.left.begin();
    auto right = tenures.right.begin();
    QDate day = left->from; // both begin on the first day
    while (day < endOfTime()) {
        const auto nextLeft = left + 1;
        const auto nextRight = right + 1;
        const QDate leftUntil = nextLeft == tenures.left.end() ? endOfTime() : nextLeft->from;
        const QDate rightUntil = nextRight == tenures.right.end() ? endOfTime() : nextRight->from;
        const QDate next = std::min({leftUntil, rightUntil, endOfTime()});
        if (left->holder != right->holder) {
            const std::optional<QDate> ends = next < endOfTime() ? std::optional(next.addDays(-1)) : std::nullopt;
            changes.push_back({duty, {day, ends}, {left->holder, right->holder}});
        }
        left = leftUntil == next && nextLeft != tenures.left.end() ? nextLeft : left;
        right = rightUntil == next && nextRight != tenures.right.end() ? nextRight : right;
        day = next;
    }
}

bool isOther(const RangeComparison::Overage& one)
{
    const auto unitsOf = [](const std::optional<OverageRow>& row) { return row ? row->overage : 0; };
    const auto& [left, right] = one.rows;
    if (unitsOf(left) != unitsOf(right))
        return true;
    // Who would pay nothing is no payer.
    return unitsOf(left) > 0 && (left->amount != right->amount || left->responsible != right->responsible);
}

std::vector<RangeComparison::Overage> compareAmounts(const Tenant& left, const Tenant& right)
{
    if (left.usage->empty())
        return {};
    const Month first = left.usage->begin()->first.month;
    const Month last = left.usage->rbegin()->first.month;
    // How overage is divided does not alter what it is.
    std::vector<RangeComparison::Overage> rows =
        overageSides(overage(left, first, last, SplitMethod::Payer), overage(right, first, last, SplitMethod::Payer));
    std::erase_if(rows, [](const RangeComparison::Overage& one) { return !isOther(one); });
    return rows;
}

} // namespace

AssumptionEffect assumptionEffect(const Tenant& left, const Tenant& right, QDate first)
{
    AssumptionEffect effect;
    for (const Duty duty : allDuties) {
        const auto of = [&](const Tenant& tenant) { return tenuresWithin(claimsTo(tenant, duty), first, endOfTime()); };
        compareOwners(effect.owners, duty, {of(left), of(right)});
    }
    std::ranges::stable_sort(effect.owners, {}, [](const OwnerChange& change) { return change.days.starts; });
    effect.amounts = compareAmounts(left, right);
    return effect;
}

} // namespace seatkeeper
