#include "core/rules/access_losses.h"

#include "core/rules/access.h"
#include "core/rules/state.h"

#include <algorithm>
#include <map>

namespace seatkeeper {

namespace {

/// The holders of one license set, counted.
struct Holders {
    qint64 people = 0;
    qint64 administrators = 0;
};

std::vector<Holders> holdersBySet(const Tenant& tenant, bool& areRolesKnown)
{
    std::vector<Holders> holders(tenant.pool->size());
    const LicenseColumn& column = *tenant.licenses;
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (column[i] == LicenseSetId::NotAMember)
            continue;
        Holders& of = holders[static_cast<std::size_t>(column[i])];
        const std::optional<Roles> roles = tenant.people->roles(static_cast<PersonId>(i));
        areRolesKnown = areRolesKnown && roles.has_value();
        ++of.people;
        if (isAdministrator(roles))
            ++of.administrators;
    }
    return holders;
}

/// The losses while they are added up.
class Ledger {
public:
    /// The holders of one set have access until the day before `day`, and again from `back` on.
    void add(QDate day, const Holders& holders, std::optional<QDate> back)
    {
        AccessLoss& loss = m_byDay[day];
        const bool isFirst = loss.people == 0;
        loss.day = day;
        loss.people += holders.people;
        loss.administrators += holders.administrators;
        if (isFirst)
            loss.back = back;
        else
            loss.back = loss.back && back ? std::optional(std::max(*loss.back, *back)) : std::nullopt;
    }

    std::vector<AccessLoss> take()
    {
        std::vector<AccessLoss> losses;
        for (auto& [day, loss] : m_byDay)
            losses.push_back(std::move(loss));
        return losses;
    }

private:
    std::map<QDate, AccessLoss> m_byDay;
};

/// The subscriptions that the holders of sets which lose access on `day` hold, and that are active until then.
std::vector<SubscriptionRef> endedOn(const Tenant& tenant, const std::vector<Holders>& holders, QDate day)
{
    const AccessOn before(tenant, day.addDays(-1));
    const AccessOn after(tenant, day);
    const auto gaveAccess = [&](const Subscription& subscription) {
        if (stateOn(subscription, day.addDays(-1)) != SubscriptionState::Active)
            return false;
        for (std::size_t i = 0; i < holders.size(); ++i) {
            const auto set = static_cast<LicenseSetId>(i);
            if (holders[i].people > 0 && !before.refusal(set) && after.refusal(set) &&
                tenant.pool->holdingOn(set, subscription.ref))
                return true;
        }
        return false;
    };
    std::vector<SubscriptionRef> ended;
    for (const Subscription& subscription : tenant.subscriptions) {
        if (gaveAccess(subscription))
            ended.push_back(subscription.ref);
    }
    return ended;
}

} // namespace

AccessLosses accessLosses(const Tenant& tenant, QDate day, QDate last)
{
    AccessLosses all;
    const std::vector<Holders> holders = holdersBySet(tenant, all.areRolesKnown);
    const AccessDays days(tenant);
    std::vector<std::vector<DateRange>> access(holders.size());
    Ledger ledger;
    for (std::size_t i = 0; i < holders.size(); ++i) {
        if (holders[i].people == 0)
            continue;
        access[i] = days.of(static_cast<LicenseSetId>(i));
        for (auto run = access[i].begin(); run != access[i].end(); ++run) {
            if (run->lastDay() < day || run->lastDay() >= last)
                continue;
            const auto next = std::next(run);
            ledger.add(run->lastDay().addDays(1), holders[i],
                       next == access[i].end() ? std::nullopt : std::optional(next->starts));
        }
    }
    const auto administratorsOn = [&](QDate asked) {
        qint64 count = 0;
        for (std::size_t i = 0; i < holders.size(); ++i) {
            if (rangeHolding(access[i], asked))
                count += holders[i].administrators;
        }
        return count;
    };
    all.administratorsBefore = administratorsOn(day);
    all.losses = ledger.take();
    for (AccessLoss& loss : all.losses) {
        loss.administratorsLeft = administratorsOn(loss.day);
        loss.ended = endedOn(tenant, holders, loss.day);
    }
    return all;
}

std::vector<PersonId> peopleWhoLose(const Tenant& tenant, QDate day, std::optional<SubscriptionRef> subscription)
{
    const AccessOn before(tenant, day.addDays(-1));
    const AccessOn after(tenant, day);
    std::vector<bool> loses(tenant.pool->size());
    for (std::size_t i = 0; i < loses.size(); ++i) {
        const auto set = static_cast<LicenseSetId>(i);
        loses[i] =
            !before.refusal(set) && after.refusal(set) && (!subscription || tenant.pool->holdingOn(set, *subscription));
    }
    std::vector<PersonId> people = tenant.members();
    std::erase_if(people, [&](PersonId person) { return !loses[static_cast<std::size_t>(tenant.licensesOf(person))]; });
    return people;
}

} // namespace seatkeeper
