#include "bench/cases.h"
#include "core/plan/moves/move_proposal.h"

#include <algorithm>
#include <unordered_map>

namespace seatkeeper::bench {

namespace {

const QDate lastAsked = askedDay.addDays(90);

/// The tenant with an end of the subscription that most people are on, and some seats on all others: too few for all.
Tenant endingTenant(const Tenant& made)
{
    Tenant tenant = made;
    const DateRange always{askedYears.starts, std::nullopt};
    const int seats = static_cast<int>(made.people->size() / subscriptionCount) / 2;
    for (std::size_t number = 0; number < subscriptionCount; ++number) {
        Subscription subscription = *tenant.find(subscriptionId(number));
        subscription.terms = {always};
        subscription.suspensions.clear();
        if (number == 0)
            subscription.terms.front().ends = askedDay.addDays(30);
        else
            subscription.terms.front().ends = askedYears.ends->addDays(static_cast<qint64>(number));
        subscription.lines = {{UsageType::StandardAgent, seats, always}, {UsageType::PremiumAgent, seats / 2, always}};
        tenant.put(std::move(subscription));
    }
    return tenant;
}

MoveQuestion questionOf(const Tenant& tenant)
{
    return {.source = tenant.find(subscriptionId(0))->ref, .first = askedDay, .last = lastAsked, .locked = {}};
}

/// By license set, whether its holders lose access: they hold the one that ends and nothing else.
std::vector<bool> losingSets(const Tenant& tenant)
{
    const SubscriptionRef source = tenant.find(subscriptionId(0))->ref;
    std::vector<bool> loses;
    for (std::size_t set = 0; set < tenant.pool->size(); ++set) {
        const auto held = tenant.pool->holdings(static_cast<LicenseSetId>(set));
        loses.push_back(held.size() == 1 && held.front().subscription == source);
    }
    return loses;
}

using Groups = std::unordered_map<quint64, std::vector<PersonId>>;

/// The people who lose access by license set and department, and nothing else.
Groups groupedPeople(const Tenant& tenant, const std::vector<bool>& loses)
{
    constexpr unsigned half = 32;
    Groups groups;
    const LicenseColumn& column = *tenant.licenses;
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (column[i] == LicenseSetId::NotAMember || !loses[static_cast<std::size_t>(column[i])])
            continue;
        const auto person = static_cast<PersonId>(i);
        const auto set = quint64{static_cast<quint32>(column[i])};
        groups[set << half | tenant.people->departmentId(person)].push_back(person);
    }
    return groups;
}

/// 500 people in 20 departments, on one subscription that ends; there are 19 others, with half of the seats.
Tenant twentySubscriptions()
{
    constexpr std::size_t people = 500;
    constexpr std::size_t subscriptions = 20;
    constexpr int seats = 13;
    Tenant tenant;
    const DateRange always{askedYears.starts, std::nullopt};
    for (std::size_t number = 0; number < subscriptions; ++number) {
        Subscription subscription;
        subscription.id = subscriptionId(number);
        subscription.department = QStringLiteral("Department %1").arg(number);
        subscription.licensing = Licensing::Named;
        subscription.terms = {always};
        subscription.terms.front().ends =
            number == 0 ? askedDay.addDays(30) : askedYears.ends->addDays(static_cast<qint64>(number % 7));
        subscription.lines = {{UsageType::StandardAgent, seats, always}, {UsageType::PremiumAgent, seats, always}};
        subscription.ref = tenant.keys.edit().intern(subscription.id);
        tenant.put(std::move(subscription));
    }
    const SubscriptionRef source = tenant.find(subscriptionId(0))->ref;
    for (std::size_t number = 0; number < people; ++number) {
        Person person;
        person.email = QStringLiteral("user%1@contoso.example").arg(number);
        person.department = QStringLiteral("Department %1").arg(number % subscriptions);
        const License license = number % 3 == 0 ? License::PremiumAgent : License::StandardAgent;
        const bool isSupervisor = license == License::PremiumAgent && number % 2 == 0;
        tenant.setLicenses(tenant.people.edit().append(person),
                           tenant.pool.edit().intern({{source, license, isSupervisor}}));
    }
    return tenant;
}

} // namespace

void measureProposal(Material& material, Report& report)
{
    const Tenant tenant = endingTenant(material.tenant());
    const MoveQuestion question = questionOf(tenant);
    const std::vector<bool> loses = losingSets(tenant);
    const MoveProposal proposal = proposeMoves(tenant, question);
    const Groups groups = groupedPeople(tenant, loses);
    requireSame("groups of people who lose access", proposal.groups.size(), groups.size());
    std::size_t people = 0;
    for (const auto& [key, ofGroup] : groups)
        people += ofGroup.size();
    requireSame("people who lose access", static_cast<std::size_t>(proposal.people()), people);
    if (proposal.placed() == 0 || proposal.shortages.empty())
        throw Disagreement("the proposal has nothing to choose");
    const Comparison proposing = compare([&] { return timed([&] { return proposeMoves(tenant, question); }); },
                                         [&] { return timed([&] { return groupedPeople(tenant, loses); }); });
    constexpr std::size_t peopleOfTheBar = 100'000; // of fewer, it is the subscriptions that take the time
    const std::optional<double> bar = material.people() < peopleOfTheBar ? std::nullopt : std::optional(5.0);
    report.add(ratioRow("propose moves of all who lose access", people, proposing, "a bare grouping pass", bar));
}

void measureSmallProposal(Report& report)
{
    const Tenant tenant = twentySubscriptions();
    const MoveQuestion question = questionOf(tenant);
    constexpr int repetitions = 21;
    Times times;
    for (int i = 0; i < repetitions; ++i)
        times.add(timed([&] { return proposeMoves(tenant, question); }));
    constexpr double milliseconds = 1000;
    report.add({.what = "propose moves of 500 over 20 subscriptions",
                .people = tenant.people->size(),
                .ours = times,
                .unit = Unit::Milliseconds,
                .figure = times.p95().count() * milliseconds,
                .bar = 1000});
}

} // namespace seatkeeper::bench
