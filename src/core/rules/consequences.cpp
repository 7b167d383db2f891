#include "core/rules/consequences.h"

#include "core/rules/access.h"
#include "core/rules/access_days.h"

#include <algorithm>
#include <map>
#include <set>

namespace seatkeeper {

namespace {

std::optional<SubscriptionRef> holderOn(const std::vector<Tenure>& tenures, QDate day)
{
    const auto next = std::ranges::upper_bound(tenures, day, {}, &Tenure::from);
    return next == tenures.begin() ? std::nullopt : std::prev(next)->holder;
}

void addSides(Duty duty, const Tenant& before, const Tenant& after, QDate from, std::vector<DutyConsequence>& found)
{
    const std::vector<Tenure> was = tenures(claimsTo(before, duty));
    const std::vector<Tenure> becomes = tenures(claimsTo(after, duty));
    std::set<QDate> days{from};
    for (const std::vector<Tenure>* list : {&was, &becomes}) {
        for (const Tenure& tenure : *list) {
            if (tenure.from > from && tenure.from < endOfTime())
                days.insert(tenure.from);
        }
    }
    for (const QDate day : days) {
        const DutyConsequence here{duty, {day, std::nullopt}, holderOn(was, day), holderOn(becomes, day)};
        if (day != from) {
            DutyConsequence& open = found.back();
            if (open.before == here.before && open.after == here.after)
                continue;
            open.days.ends = day.addDays(-1);
        }
        found.push_back(here);
    }
}

/// The first days in a row from `from` on that lie in `days` and in none of `others`.
std::optional<DateRange> firstDaysOnlyIn(const std::vector<DateRange>& days, const std::vector<DateRange>& others,
                                         QDate from)
{
    for (const DateRange& range : days) {
        const std::optional<DateRange> rest = intersection(range, {from, std::nullopt});
        if (!rest)
            continue;
        if (const std::vector<DateRange> only = without(*rest, others); !only.empty())
            return only.front();
    }
    return std::nullopt;
}

/// The members of both, counted by what they held and what they hold.
std::vector<SetChange> setChanges(const Tenant& before, const Tenant& after)
{
    std::map<std::pair<LicenseSetId, LicenseSetId>, SetChange> counted;
    const std::size_t people = std::min(before.licenses->size(), after.licenses->size());
    for (std::size_t i = 0; i < people; ++i) {
        const LicenseSetId was = (*before.licenses)[i];
        const LicenseSetId becomes = (*after.licenses)[i];
        if (was == LicenseSetId::NotAMember || becomes == LicenseSetId::NotAMember)
            continue;
        SetChange& sum = counted.try_emplace({was, becomes}, SetChange{was, becomes}).first->second;
        const std::optional<Roles> roles = after.people->roles(static_cast<PersonId>(i));
        ++sum.people;
        sum.administrators += isAdministrator(roles) ? 1 : 0;
        sum.rolesUnknown += roles ? 0 : 1;
    }
    std::vector<SetChange> changes;
    changes.reserve(counted.size());
    for (const auto& [sets, change] : counted)
        changes.push_back(change);
    return changes;
}

using ByDays = std::map<std::pair<QDate, std::optional<QDate>>, AccessConsequence>;

void add(ByDays& byDays, QDate day, std::optional<QDate> through, const SetChange& change)
{
    AccessConsequence& sum = byDays[{day, through}];
    sum.day = day;
    sum.through = through;
    sum.people += change.people;
    sum.administrators += change.administrators;
    sum.rolesUnknown += change.rolesUnknown;
}

/// By day, with the administrators who have access on it.
std::vector<AccessConsequence> listed(const ByDays& byDays, const Tenant& after, const std::vector<SetChange>& people)
{
    std::vector<AccessConsequence> list;
    for (const auto& [days, sum] : byDays) {
        list.push_back(sum);
        const AccessOn access(after, sum.day);
        for (const SetChange& change : people)
            list.back().administratorsLeft += access.refusal(change.after) ? 0 : change.administrators;
    }
    return list;
}

} // namespace

std::vector<DutyConsequence> dutySides(const Tenant& before, const Tenant& after, QDate from)
{
    std::vector<DutyConsequence> found;
    for (const Duty duty : allDuties)
        addSides(duty, before, after, from, found);
    return found;
}

std::vector<DutyConsequence> dutyConsequences(const Tenant& before, const Tenant& after, QDate from)
{
    std::vector<DutyConsequence> found = dutySides(before, after, from);
    std::erase_if(found, [](const DutyConsequence& one) { return one.before == one.after; });
    return found;
}

AccessConsequences accessConsequences(const Tenant& before, const Tenant& after, const std::vector<SetChange>& people,
                                      QDate from)
{
    const AccessDays daysBefore(before);
    const AccessDays daysAfter(after);
    ByDays lost;
    ByDays gained;
    for (const SetChange& change : people) {
        const std::vector<DateRange> had = daysBefore.of(change.before);
        const std::vector<DateRange> has = daysAfter.of(change.after);
        if (const std::optional<DateRange> days = firstDaysOnlyIn(had, has, from))
            add(lost, days->starts, std::nullopt, change);
        if (const std::optional<DateRange> days = firstDaysOnlyIn(has, had, from))
            add(gained, days->starts, days->ends, change);
    }
    return {listed(lost, after, people), listed(gained, after, people)};
}

Consequences consequences(const Tenant& before, const Tenant& after, QDate from)
{
    Consequences found;
    found.duties = dutyConsequences(before, after, from);
    found.access = accessConsequences(before, after, setChanges(before, after), from);
    return found;
}

} // namespace seatkeeper
