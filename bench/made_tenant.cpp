#include "bench/made_tenant.h"

#include "bench/names.h"

#include <random>

namespace seatkeeper::bench {

namespace {

/// Chance that falls the same way each time. (Not std::uniform_int_distribution: libraries differ.)
class Dice {
public:
    std::size_t below(std::size_t limit) { return m_engine() % limit; }
    bool percent(std::size_t chance) { return below(100) < chance; }

private:
    std::mt19937 m_engine{20261124};
};

constexpr std::size_t emptySubscription = subscriptionCount - 1;
constexpr std::size_t setBits = 17;

Subscription makeSubscription(std::size_t number, Dice& dice)
{
    Subscription subscription;
    subscription.id = subscriptionId(number);
    subscription.name = QString::fromUtf8(departmentNames()[number % departmentNames().size()]);
    subscription.licensing = Licensing::Named;
    QDate starts = askedYears.starts.addDays(static_cast<qint64>(dice.below(900)));
    while (starts < *askedYears.ends) {
        const DateRange term{starts, starts.addYears(1 + static_cast<int>(dice.below(3))).addDays(-1)};
        subscription.terms.push_back(term);
        if (dice.percent(30))
            subscription.suspensions.push_back({term.starts.addDays(60), term.starts.addDays(100)});
        starts = term.ends->addDays(dice.percent(60) ? 1 : 90);
    }
    for (const UsageTypeInfo& info : usageTypes) {
        QDate from = subscription.terms.front().starts.addDays(static_cast<qint64>(dice.below(400)));
        for (std::size_t count = dice.below(4); count > 0; --count) {
            subscription.lines.push_back(
                {info.type, static_cast<int>(dice.below(500)), {from, from.addDays(299 + qint64(dice.below(400)))}});
            from = subscription.lines.back().days.ends->addDays(dice.percent(50) ? 1 : 45);
        }
    }
    return subscription;
}

/// What a person holds where a few hundred sets are shared.
std::vector<Holding> ordinaryHoldings(const std::vector<SubscriptionRef>& refs, Dice& dice)
{
    if (dice.percent(5))
        return {};
    Holding holding;
    const std::size_t main = dice.percent(60) ? 0 : 1 + dice.below(emptySubscription - 1);
    holding.subscription = refs[main];
    holding.license = dice.percent(60) ? License::StandardAgent : License::PremiumAgent;
    holding.supervisor = holding.license == License::PremiumAgent && dice.percent(20);
    std::vector<Holding> holdings{holding};
    if (dice.percent(10))
        holdings.push_back({refs[main % (emptySubscription - 1) + 1], License::StandardAgent, false});
    return holdings;
}

/// What a person holds where no two hold the same: the binary digits of a number, and the first subscription.
std::vector<Holding> holdingsOfTheirOwn(const std::vector<SubscriptionRef>& refs, std::size_t number)
{
    std::vector<Holding> holdings{{refs[0], License::StandardAgent, false}};
    for (std::size_t bit = 0; bit < setBits; ++bit) {
        if ((number >> bit & 1U) != 0)
            holdings.push_back({refs[bit + 1], License::StandardAgent, false});
    }
    return holdings;
}

std::optional<Roles> makeRoles(Dice& dice)
{
    if (dice.percent(5))
        return std::nullopt;
    Roles roles = Role::Agent;
    roles.setFlag(Role::Supervisor, dice.percent(10));
    roles.setFlag(Role::Administrator, dice.percent(1));
    return roles;
}

void addPerson(Directory& people, std::size_t number, Dice& dice)
{
    const Name& first = firstNames()[dice.below(firstNames().size())];
    const Name& last = lastNames()[dice.below(lastNames().size())];
    const std::string displayName = std::string(first.written) + ' ' + last.written;
    const std::string email =
        std::string(first.address) + '.' + last.address + std::to_string(number) + "@contoso.example";
    people.append(PersonView{.email = email,
                             .displayName = displayName,
                             .firstName = first.written,
                             .lastName = last.written,
                             .department = departmentNames()[dice.below(departmentNames().size())],
                             .status = dice.percent(3) ? AccountStatus::Inactive : AccountStatus::Active,
                             .roles = makeRoles(dice)});
}

} // namespace

QString subscriptionId(std::size_t number)
{
    return QStringLiteral("Sub%1").arg(number + 1);
}

Tenant makeTenant(std::size_t people, Mix mix)
{
    Dice dice;
    Tenant tenant;
    tenant.name = QStringLiteral("Contoso");
    tenant.currency = QStringLiteral("EUR");
    std::vector<SubscriptionRef> refs;
    for (std::size_t number = 0; number < subscriptionCount; ++number) {
        Subscription subscription = makeSubscription(number, dice);
        subscription.ref = tenant.keys.edit().intern(subscription.id);
        refs.push_back(subscription.ref);
        tenant.put(std::move(subscription));
    }
    Directory& directory = tenant.people.edit();
    LicensePool& pool = tenant.pool.edit();
    LicenseColumn column;
    for (std::size_t number = 0; number < people; ++number) {
        addPerson(directory, number, dice);
        column.push_back(
            pool.intern(mix == Mix::Ordinary ? ordinaryHoldings(refs, dice) : holdingsOfTheirOwn(refs, number + 1)));
    }
    tenant.licenses = Shared(std::move(column));
    return tenant;
}

std::vector<PersonId> halfOfThePeople(const Tenant& tenant)
{
    const SubscriptionRef first = tenant.keys->find(subscriptionId(0)).value();
    std::vector<PersonId> holders;
    for (const PersonId person : tenant.members()) {
        if (tenant.pool->holdingOn(tenant.licensesOf(person), first))
            holders.push_back(person);
    }
    holders.resize(std::min(holders.size(), tenant.people->size() / 2));
    return holders;
}

} // namespace seatkeeper::bench
