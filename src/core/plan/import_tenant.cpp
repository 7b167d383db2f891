#include "core/plan/import_tenant.h"

#include "core/plan/adopt.h"

namespace seatkeeper {

namespace {

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
    const std::vector<SubscriptionRef> refs = adoptSubscriptions(next.baseline, file);
    takeContracts(next.baseline, file, refs);
    takePeople(next.baseline, file, adoptSets(next.baseline, file, refs));
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
