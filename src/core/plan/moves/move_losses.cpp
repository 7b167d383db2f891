#include "core/plan/moves/move_losses.h"

#include "core/model/identity.h"
#include "core/rules/access.h"
#include "core/rules/access_days.h"

#include <algorithm>
#include <tuple>

namespace seatkeeper::detail {

namespace {

constexpr auto noIndex = static_cast<std::size_t>(-1);

/// A7: the last day on which the source and what else gives access still do, so that a move leaves no day without.
std::optional<QDate> lastChance(const Subscription& source, const std::vector<DateRange>& access, QDate from,
                                QDate first)
{
    const QDate dayBefore = from.addDays(-1);
    if (dayBefore < first || !rangeHolding(access, dayBefore))
        return std::nullopt;
    const std::vector<DateRange> active = activeDays(source);
    const QDate lastActive = active.empty() ? QDate(1, 1, 1) : active.back().lastDay();
    return lastActive < first ? dayBefore : std::min(dayBefore, lastActive); // what is over sets no limit any more
}

/// What a set holds, so that sets compare by their oldest subscriptions first.
std::vector<std::tuple<std::size_t, License, bool>> sortKey(const Tenant& tenant, LicenseSetId set,
                                                            const std::vector<std::size_t>& ageRanks)
{
    std::vector<std::tuple<std::size_t, License, bool>> key;
    for (const Holding& holding : tenant.pool->holdings(set))
        key.emplace_back(ageRanks[static_cast<std::size_t>(holding.subscription)], holding.license, holding.supervisor);
    std::ranges::sort(key);
    return key;
}

/// By subscription ref, the place in age order; one that the tenant no longer has comes last.
std::vector<std::size_t> ageRanksOf(const Tenant& tenant)
{
    std::vector<std::size_t> ranks(tenant.keys->size(), noIndex);
    for (std::size_t i = 0; i < tenant.subscriptions.size(); ++i)
        ranks[static_cast<std::size_t>(tenant.subscriptions[i].ref)] = i;
    return ranks;
}

void sortLikeGroups(std::vector<Loss>& losses, const Tenant& tenant)
{
    const std::vector<std::size_t> ageRanks = ageRanksOf(tenant);
    std::vector<std::pair<std::vector<std::tuple<std::size_t, License, bool>>, Loss>> keyed;
    keyed.reserve(losses.size());
    for (Loss& loss : losses)
        keyed.emplace_back(sortKey(tenant, loss.set, ageRanks), std::move(loss));
    std::ranges::sort(
        keyed, {}, [](const auto& each) -> const auto& { return each.first; });
    for (std::size_t i = 0; i < losses.size(); ++i)
        losses[i] = std::move(keyed[i].second);
}

/// By license set, its place in `losses`.
std::vector<std::size_t> lossBySet(const std::vector<Loss>& losses, std::size_t sets)
{
    std::vector<std::size_t> bySet(sets, noIndex);
    for (std::size_t i = 0; i < losses.size(); ++i)
        bySet[static_cast<std::size_t>(losses[i].set)] = i;
    return bySet;
}

/// By license set, whether it has a license on `source`.
std::vector<bool> holdersOf(const LicensePool& pool, SubscriptionRef source)
{
    std::vector<bool> holders(pool.size());
    for (std::size_t set = 0; set < holders.size(); ++set)
        holders[set] = pool.holdingOn(static_cast<LicenseSetId>(set), source).has_value();
    return holders;
}

/// By PersonId, whether they are among `people`; empty where nobody is.
std::vector<bool> marked(const std::vector<PersonId>& people, const Tenant& tenant)
{
    std::vector<bool> marks(people.empty() ? 0 : tenant.people->size());
    for (const PersonId person : people)
        marks[static_cast<std::size_t>(person)] = true;
    return marks;
}

/// Parts the holders of one set by department, in natural order of the departments.
class Departments {
public:
    explicit Departments(const Directory& people) : m_people(people), m_groupOf(people.departments().size(), noIndex) {}

    /// Adds the groups of `holders` to `groups`.
    void part(const Loss& loss, const std::vector<PersonId>& holders, const std::vector<bool>& locked,
              std::vector<MoveGroup>& groups)
    {
        const std::size_t begin = groups.size();
        for (const PersonId person : holders) {
            const quint32 department = m_people.departmentId(person);
            std::size_t& group = m_groupOf[department];
            if (group == noIndex) {
                group = groups.size();
                groups.push_back({.set = loss.set, .department = department, .held = loss.held, .from = loss.from});
            }
            const bool stays = !locked.empty() && locked[static_cast<std::size_t>(person)];
            (stays ? groups[group].locked : groups[group].people).push_back(person);
        }
        const std::span added(groups.begin() + static_cast<std::ptrdiff_t>(begin), groups.end());
        for (MoveGroup& group : added) {
            m_groupOf[group.department] = noIndex;
            putAdministratorsFirst(group);
        }
        std::ranges::sort(added, [this](const MoveGroup& a, const MoveGroup& b) {
            return naturalOrder(nameOf(a.department), nameOf(b.department)) < 0;
        });
    }

private:
    QString nameOf(quint32 department) const { return QString::fromStdString(m_people.departments()[department]); }

    void putAdministratorsFirst(MoveGroup& group) const
    {
        const auto others = std::stable_partition(group.people.begin(), group.people.end(), [this](PersonId person) {
            return isAdministrator(m_people.roles(person));
        });
        group.administrators = others - group.people.begin();
    }

    const Directory& m_people;
    std::vector<std::size_t> m_groupOf; // by department, of the set at hand
};

} // namespace

std::vector<Loss> lossesOf(const Tenant& tenant, const MoveQuestion& question)
{
    const Subscription* source = tenant.find(question.source);
    if (!source || source->terms.empty())
        return {};
    // Whoever waits for the source to begin has nothing to lose.
    const DateRange asked{std::max(question.first, source->terms.front().starts), question.last};
    if (asked.starts > question.last)
        return {};
    const AccessDays days(tenant);
    std::vector<Loss> losses;
    for (std::size_t i = 0; i < tenant.pool->size(); ++i) {
        const auto set = static_cast<LicenseSetId>(i);
        const std::optional<Holding> held = tenant.pool->holdingOn(set, question.source);
        if (!held)
            continue;
        const std::vector<DateRange> access = days.of(set);
        const std::vector<DateRange> missing = without(asked, access);
        if (missing.empty())
            continue;
        Loss loss{.set = set, .held = *held, .from = missing.front().starts};
        loss.otherDays = days.ofAllBut(set, question.source);
        loss.neededDays = without({loss.from, question.last}, loss.otherDays);
        loss.lastChance = lastChance(*source, access, loss.from, question.first);
        losses.push_back(std::move(loss));
    }
    sortLikeGroups(losses, tenant);
    return losses;
}

Losers losersOf(const Tenant& tenant, const MoveQuestion& question, const std::vector<Loss>& losses)
{
    const std::vector<bool> isHolder = holdersOf(*tenant.pool, question.source);
    const std::vector<std::size_t> lossOfSet = lossBySet(losses, tenant.pool->size());
    const std::vector<bool> locked = marked(question.locked, tenant);
    const std::vector<bool> asked = marked(question.people, tenant);

    Losers losers;
    std::vector<std::vector<PersonId>> holders(losses.size());
    const LicenseColumn& column = *tenant.licenses;
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (column[i] == LicenseSetId::NotAMember || (!asked.empty() && !asked[i]))
            continue;
        const auto set = static_cast<std::size_t>(column[i]);
        if (lossOfSet[set] != noIndex)
            holders[lossOfSet[set]].push_back(static_cast<PersonId>(i));
        else if (isHolder[set])
            ++losers.keepAccess;
    }
    Departments departments(*tenant.people);
    for (std::size_t i = 0; i < losses.size(); ++i) {
        departments.part(losses[i], holders[i], locked, losers.groups);
        losers.lossOf.resize(losers.groups.size(), i);
    }
    return losers;
}

} // namespace seatkeeper::detail
