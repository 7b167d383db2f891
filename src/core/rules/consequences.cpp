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

void compareDuty(Duty duty, const Tenant& before, const Tenant& after, QDate from, std::vector<DutyConsequence>& found)
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
    std::optional<DutyConsequence> open;
    const auto close = [&](QDate last) {
        if (open) {
            open->days.ends = last;
            found.push_back(*open);
            open.reset();
        }
    };
    for (const QDate day : days) {
        const DutyConsequence here{duty, {day, std::nullopt}, holderOn(was, day), holderOn(becomes, day)};
        if (open && open->before == here.before && open->after == here.after)
            continue;
        close(day.addDays(-1));
        if (here.before != here.after)
            open = here;
    }
    if (open)
        found.push_back(*open);
}

/// The first day from `from` on that lies in `days` and in none of `others`.
std::optional<QDate> firstDayOnlyIn(const std::vector<DateRange>& days, const std::vector<DateRange>& others,
                                    QDate from)
{
    for (const DateRange& range : days) {
        const std::optional<DateRange> rest = intersection(range, {from, std::nullopt});
        if (!rest)
            continue;
        if (const std::vector<DateRange> only = without(*rest, others); !only.empty())
            return only.front().starts;
    }
    return std::nullopt;
}

/// What becomes of those who held one license set and hold another (or the same) now.
struct Verdict {
    std::optional<QDate> lost;
    std::optional<QDate> gained;
};

/// Goes through the people once: each pair of license sets is judged when it is met first.
class AccessComparison {
public:
    AccessComparison(const Tenant& before, const Tenant& after, QDate from)
        : m_before(before)
        , m_after(after)
        , m_daysBefore(before)
        , m_daysAfter(after)
        , m_from(from)
    {}

    void countInto(Consequences& found)
    {
        const std::size_t people = std::min(m_before.licenses->size(), m_after.licenses->size());
        for (std::size_t i = 0; i < people; ++i)
            count(static_cast<PersonId>(i), (*m_before.licenses)[i], (*m_after.licenses)[i]);
        found.lost = listed(m_lost);
        found.gained = listed(m_gained);
    }

private:
    using ByDay = std::map<QDate, AccessConsequence>;

    void count(PersonId person, LicenseSetId was, LicenseSetId becomes)
    {
        if (was == LicenseSetId::NotAMember || becomes == LicenseSetId::NotAMember)
            return;
        const std::optional<Roles> roles = m_after.people->roles(person);
        if (isAdministrator(roles))
            ++m_administrators[becomes];
        const Verdict& verdict = verdictOn(was, becomes);
        if (verdict.lost)
            add(m_lost[*verdict.lost], roles);
        if (verdict.gained)
            add(m_gained[*verdict.gained], roles);
    }

    const Verdict& verdictOn(LicenseSetId was, LicenseSetId becomes)
    {
        const auto [place, isNew] = m_verdicts.try_emplace({was, becomes});
        if (isNew) {
            const std::vector<DateRange> had = m_daysBefore.of(was);
            const std::vector<DateRange> has = m_daysAfter.of(becomes);
            place->second = {firstDayOnlyIn(had, has, m_from), firstDayOnlyIn(has, had, m_from)};
        }
        return place->second;
    }

    static void add(AccessConsequence& sum, std::optional<Roles> roles)
    {
        ++sum.people;
        sum.administrators += isAdministrator(roles) ? 1 : 0;
        sum.rolesUnknown += roles ? 0 : 1;
    }

    std::vector<AccessConsequence> listed(const ByDay& byDay) const
    {
        std::vector<AccessConsequence> list;
        for (const auto& [day, sum] : byDay) {
            list.push_back(sum);
            list.back().day = day;
            const AccessOn access(m_after, day);
            for (const auto& [set, administrators] : m_administrators)
                list.back().administratorsLeft += access.refusal(set) ? 0 : administrators;
        }
        return list;
    }

    const Tenant& m_before;
    const Tenant& m_after;
    AccessDays m_daysBefore;
    AccessDays m_daysAfter;
    QDate m_from;
    std::map<std::pair<LicenseSetId, LicenseSetId>, Verdict> m_verdicts;
    std::map<LicenseSetId, qint64> m_administrators; // by the set they hold afterwards
    ByDay m_lost;
    ByDay m_gained;
};

} // namespace

Consequences consequences(const Tenant& before, const Tenant& after, QDate from)
{
    Consequences found;
    for (const Duty duty : allDuties)
        compareDuty(duty, before, after, from, found.duties);
    AccessComparison(before, after, from).countInto(found);
    return found;
}

} // namespace seatkeeper
