#include "core/plan/import_tenant.h"

namespace seatkeeper {

namespace {

/// Gives every subscription of the file the ref that the plan has for its id.
std::vector<SubscriptionRef> refsInPlan(Tenant& plan, const Tenant& file)
{
    std::vector<SubscriptionRef> refs(file.keys->size());
    for (const Subscription& subscription : file.subscriptions)
        refs[static_cast<std::size_t>(subscription.ref)] = plan.keys.edit().intern(subscription.id);
    return refs;
}

void takeContracts(Tenant& plan, const Tenant& file, const std::vector<SubscriptionRef>& refs)
{
    plan.name = file.name;
    plan.currency = file.currency;
    plan.assumptions = file.assumptions;
    plan.invoices = file.invoices;
    plan.subscriptions = file.subscriptions;
    for (Subscription& subscription : plan.subscriptions)
        subscription.ref = refs[static_cast<std::size_t>(subscription.ref)];
    std::map<UsageKey, int> usage;
    for (const auto& [keyInFile, quantity] : *file.usage) {
        UsageKey key = keyInFile;
        if (key.subscription)
            key.subscription = refs[static_cast<std::size_t>(*key.subscription)];
        usage.emplace(key, quantity);
    }
    plan.usage = Shared(std::move(usage));
}

/// Gives every license set of the file the id that the plan has for it.
std::vector<LicenseSetId> setsInPlan(Tenant& plan, const Tenant& file, const std::vector<SubscriptionRef>& refs)
{
    LicensePool& pool = plan.pool.edit();
    std::vector<LicenseSetId> sets(file.pool->size());
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const auto held = file.pool->holdings(static_cast<LicenseSetId>(i));
        std::vector<Holding> holdings(held.begin(), held.end());
        for (Holding& holding : holdings)
            holding.subscription = refs[static_cast<std::size_t>(holding.subscription)];
        sets[i] = pool.intern(std::move(holdings));
    }
    return sets;
}

void takePeople(Tenant& plan, const Tenant& file, const std::vector<LicenseSetId>& sets)
{
    Directory& people = plan.people.edit();
    people.reserve(file.people->size());
    LicenseColumn column(people.size(), LicenseSetId::NotAMember);
    for (std::size_t i = 0; i < file.licenses->size(); ++i) {
        const LicenseSetId set = (*file.licenses)[i];
        if (set == LicenseSetId::NotAMember)
            continue;
        PersonView person = file.people->view(static_cast<PersonId>(i));
        const std::optional<PersonId> known = people.findUtf8(person.email);
        const PersonId id = known ? *known : people.append(person);
        if (known)
            person.webexId = people.webexIdUtf8(id); // of which a tenant file says nothing
        if (known && people.view(id) != person) {
            Person renewed = file.people->person(static_cast<PersonId>(i));
            renewed.webexId = QString::fromUtf8(person.webexId.data(), static_cast<qsizetype>(person.webexId.size()));
            people.replace(id, renewed);
        }
        if (column.size() < people.size())
            column.resize(people.size(), LicenseSetId::NotAMember);
        column[static_cast<std::size_t>(id)] = sets[static_cast<std::size_t>(set)];
    }
    plan.licenses = Shared(std::move(column));
}

} // namespace

PlanState importTenant(const PlanState& state, const Tenant& file, const ImportInfo& info)
{
    PlanState next = state;
    const std::vector<SubscriptionRef> refs = refsInPlan(next.baseline, file);
    takeContracts(next.baseline, file, refs);
    takePeople(next.baseline, file, setsInPlan(next.baseline, file, refs));
    next.imported = next.baseline.licenses;
    next.import = info;
    return next;
}

Summary summariseImport(const Tenant& file)
{
    return {.operation = QString(codeOf(EditKind::ImportTenant)),
            .arguments = {file.name},
            .people = static_cast<qint64>(file.members().size())};
}

} // namespace seatkeeper
