#include "core/plan/decision_sheet.h"

#include "core/plan/apply.h"
#include "core/plan/decision_ways.h"
#include "core/rules/access.h"
#include "core/rules/access_days.h"
#include "core/rules/age.h"
#include "core/rules/provisioning.h"
#include "core/rules/responsibility.h"

#include <algorithm>
#include <map>

namespace seatkeeper {

namespace {

/// Since when a subscription counts for the duties that it can have on a day.
std::vector<DutyPlace> placesOn(const Subscription& subscription, QDate day, const Assumptions& assumptions)
{
    std::vector<DutyPlace> places;
    for (const Duty duty : allDuties) {
        const std::optional<UsageType> type = typeOf(duty);
        if (type && !lineHolding(subscription, *type, day))
            continue;
        const auto since =
            type ? firstHadOn(subscription, *type, day, assumptions) : ageOn(subscription, day, assumptions);
        if (since)
            places.push_back({duty, *since});
    }
    return places;
}

std::vector<Duty> dutiesOn(const Tenant& tenant, std::optional<SubscriptionRef> subscription, QDate day)
{
    const Responsibility responsibility = responsibilityOn(tenant, day);
    std::vector<Duty> duties;
    std::ranges::copy_if(allDuties, std::back_inserter(duties), [&](Duty duty) {
        const auto holder = responsibility.answer(duty).subscription;
        return holder && holder == subscription;
    });
    return duties;
}

/// People with a license on the subscription, counted by what they hold in the baseline and in the way.
std::vector<SetChange> holdersBySet(const Tenant& before, const Tenant& after, SubscriptionRef subscription)
{
    std::vector<bool> isHolder(before.pool->size());
    for (std::size_t set = 0; set < isHolder.size(); ++set)
        isHolder[set] = before.pool->holdingOn(static_cast<LicenseSetId>(set), subscription).has_value();
    std::map<std::pair<LicenseSetId, LicenseSetId>, SetChange> counted;
    for (std::size_t i = 0; i < before.licenses->size(); ++i) {
        const LicenseSetId was = (*before.licenses)[i];
        if (was == LicenseSetId::NotAMember || !isHolder[static_cast<std::size_t>(was)])
            continue;
        const auto person = static_cast<PersonId>(i);
        const LicenseSetId becomes = after.licensesOf(person);
        SetChange& sum = counted.try_emplace({was, becomes}, SetChange{was, becomes}).first->second;
        const std::optional<Roles> roles = before.people->roles(person);
        ++sum.people;
        sum.administrators += isAdministrator(roles) ? 1 : 0;
        sum.rolesUnknown += roles ? 0 : 1;
    }
    std::vector<SetChange> holders;
    holders.reserve(counted.size());
    for (const auto& [sets, change] : counted)
        holders.push_back(change);
    return holders;
}

/// How many administrators hold each license set.
std::map<LicenseSetId, qint64> administratorsBySet(const Tenant& tenant)
{
    std::map<LicenseSetId, qint64> counted;
    for (const PersonId person : tenant.members()) {
        if (isAdministrator(tenant.people->roles(person)))
            ++counted[tenant.licensesOf(person)];
    }
    return counted;
}

/// Who had access on the last day of the subscription and is without on a day after it, through the horizon.
std::vector<AccessConsequence> accessLost(const Tenant& before, const Tenant& after,
                                          const std::vector<SetChange>& holders, const DecisionQuestion& question)
{
    const AccessOn had(before, question.end());
    const AccessDays days(after);
    std::map<QDate, AccessConsequence> byDay;
    for (const SetChange& change : holders) {
        if (had.refusal(change.before))
            continue;
        const std::optional<DateRange> kept = days.from(change.after, question.dayAfter());
        const QDate day = kept ? kept->lastDay().addDays(1) : question.dayAfter();
        if (day > question.horizon())
            continue;
        AccessConsequence& sum = byDay[day];
        sum.day = day;
        sum.people += change.people;
        sum.administrators += change.administrators;
        sum.rolesUnknown += change.rolesUnknown;
    }
    std::vector<AccessConsequence> lost;
    const auto administrators = byDay.empty() ? std::map<LicenseSetId, qint64>() : administratorsBySet(after);
    for (auto& [day, sum] : byDay) {
        const AccessOn access(after, day);
        for (const auto& [set, people] : administrators)
            sum.administratorsLeft += access.refusal(set) ? 0 : people;
        lost.push_back(sum);
    }
    return lost;
}

std::vector<SeatsAfter> seatsOn(QDate day, const Tenant& after, const std::vector<SetChange>& holders,
                                SubscriptionRef source)
{
    const auto assigned = assignedLicenses(after);
    const AccessOn access(after, day);
    std::vector<SeatsAfter> seats;
    for (const auto& [license, code] : CodeTable<License>::rows) {
        SeatsAfter sum{.license = license};
        for (const Subscription& subscription : after.subscriptions) {
            if (stateOn(subscription, day) != SubscriptionState::Active)
                continue;
            const qint64 committed = committedOn(subscription, usageTypeOf(license), day).value_or(0);
            const qint64 held =
                assigned.at(static_cast<std::size_t>(subscription.ref)).at(static_cast<std::size_t>(license));
            sum.committed += committed;
            sum.assigned += held;
            sum.over += std::max<qint64>(0, held - committed);
        }
        for (const SetChange& change : holders) {
            const auto held = after.pool->holdingOn(change.after, source);
            if (held && held->license == license && access.refusal(change.after))
                sum.unplaced += change.people;
        }
        if (sum.committed > 0 || sum.assigned > 0 || sum.unplaced > 0)
            seats.push_back(sum);
    }
    return seats;
}

/// The days that all moves have in common.
std::optional<DateRange> daysToMove(const std::vector<Change>& changes, const Tenant& after, QDate from)
{
    std::optional<DateRange> days;
    for (const Change& change : changes) {
        const auto* move = std::get_if<MoveLicenses>(&change);
        if (!move)
            continue;
        const auto window = moveWindow(*after.find(move->from), *after.find(move->to));
        if (!window)
            return std::nullopt;
        days = intersection(days.value_or(DateRange{from, std::nullopt}), *window);
        if (!days)
            return std::nullopt;
    }
    return days;
}

/// Who still has no place after the moves of a way on which nothing follows.
void countUnplaced(DecisionOutcome& outcome, const Tenant& after, const DecisionQuestion& question)
{
    for (const MoveShortage& shortage : proposeMoves(after, detail::movesOn(question)).shortages)
        (shortage.remedy == ShortageRemedy::None ? outcome.withoutTarget : outcome.withoutSeat) += shortage.people;
}

DecisionOutcome outcomeOf(WayOn way, const Tenant& tenant, const DecisionQuestion& question,
                          const std::vector<Duty>& duties)
{
    DecisionOutcome outcome{.way = way};
    outcome.tenant = tenant;
    outcome.refusal = detail::wrongDays(way, question);
    if (outcome.refusal)
        return outcome;
    outcome.changes = detail::changesOf(way, tenant, question);
    Tenant after = tenant;
    for (const Change& change : outcome.changes) {
        if (auto done = applyChange(after, change); !done) {
            outcome.refusal = std::move(done.error());
            return outcome;
        }
        if (const auto* move = std::get_if<MoveLicenses>(&change))
            outcome.toMove += static_cast<qint64>(move->users.size());
    }
    const QDate first = way == WayOn::Replace ? std::max(question.dayAfter(), question.newFirst) : question.dayAfter();
    if (way != WayOn::LetEnd) {
        const Subscription& next =
            way == WayOn::Renew ? *after.find(question.subscription) : *after.find(question.newId);
        outcome.holder = next.ref;
        outcome.places = placesOn(next, first, after.assumptions);
    }
    const std::vector<Duty> kept = dutiesOn(after, outcome.holder, first);
    std::ranges::set_difference(duties, kept, std::back_inserter(outcome.lost));
    outcome.handovers = handovers(after, question.day.addDays(1), question.through.lastDay());
    if (way == WayOn::LetEnd)
        countUnplaced(outcome, after, question);
    outcome.moveDays = daysToMove(outcome.changes, after, question.day);
    const std::vector<SetChange> holders = holdersBySet(tenant, after, question.subscription);
    outcome.lostAccess = accessLost(tenant, after, holders, question);
    outcome.seats = seatsOn(first, after, holders, question.subscription);
    outcome.overage = overageSums(after, question.from(), question.through);
    outcome.tenant = std::move(after);
    return outcome;
}

/// Takes out what happens whatever is decided.
void dropShared(std::array<DecisionOutcome, waysOn.size()>& ways)
{
    std::vector<Handover> shared;
    bool isFirst = true;
    for (const DecisionOutcome& way : ways) {
        if (way.refusal)
            continue;
        if (std::exchange(isFirst, false))
            shared = way.handovers;
        else
            std::erase_if(shared, [&](const Handover& row) {
                return std::ranges::find(way.handovers, row) == way.handovers.end();
            });
    }
    for (DecisionOutcome& way : ways) {
        std::erase_if(way.handovers,
                      [&](const Handover& row) { return std::ranges::find(shared, row) != shared.end(); });
    }
}

} // namespace

DecisionSheet decisionSheet(const Tenant& tenant, const DecisionQuestion& question)
{
    DecisionSheet sheet{.question = question};
    const Subscription& subscription = *tenant.find(question.subscription);
    for (const SetChange& holders : holdersBySet(tenant, tenant, question.subscription))
        sheet.holders += holders.people;
    sheet.cliff = accessCliffOn(tenant, question.subscription, question.dayAfter());
    sheet.places = placesOn(subscription, question.end(), tenant.assumptions);
    sheet.duties = dutiesOn(tenant, question.subscription, question.end());
    for (const WayOn way : waysOn)
        sheet.ways.at(static_cast<std::size_t>(way)) = outcomeOf(way, tenant, question, sheet.duties);
    dropShared(sheet.ways);
    return sheet;
}

} // namespace seatkeeper
