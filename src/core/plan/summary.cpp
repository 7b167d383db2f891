#include "core/plan/summary.h"

namespace seatkeeper {

namespace {

using Arguments = std::vector<Argument>;

QString label(const Tenant& tenant, const QString& id)
{
    const Subscription* subscription = tenant.find(id);
    return subscription ? labelOf(*subscription) : id;
}

QString nameOf(const Person& person)
{
    return person.displayName.isEmpty() ? person.email : person.displayName;
}

QString who(const Tenant& tenant, const std::vector<PersonId>& users)
{
    return users.size() == 1 ? nameOf(tenant.people->person(users.front())) : QString();
}

Arguments withDays(Arguments arguments, const DateRange& days)
{
    arguments.emplace_back(days.starts);
    if (days.ends)
        arguments.emplace_back(*days.ends);
    return arguments;
}

/// Writes down the arguments of a change; see Summary for the list.
struct Describe {
    const Tenant& tenant;
    qint64 people = 0;

    Arguments operator()(const AddSubscription& c) const { return {labelOf(c.subscription)}; }
    Arguments operator()(const EditSubscription& c) const { return {label(tenant, c.subscription)}; }
    Arguments operator()(const RemoveSubscription& c) const { return {label(tenant, c.subscription)}; }
    Arguments operator()(const RenewSubscription& c) const { return withDays({label(tenant, c.subscription)}, c.term); }
    Arguments operator()(const ChangeTerm& c) const
    {
        return withDays({label(tenant, c.subscription), c.term}, c.days);
    }
    Arguments operator()(const EndSubscription& c) const { return {label(tenant, c.subscription), c.ends}; }
    Arguments operator()(const SuspendSubscription& c) const
    {
        return withDays({label(tenant, c.subscription)}, c.days);
    }
    Arguments operator()(const ResumeSubscription& c) const { return {label(tenant, c.subscription), c.on}; }
    Arguments operator()(const AddEntitlement& c) const
    {
        return withDays({label(tenant, c.subscription), c.line.type, qint64{c.line.quantity}}, c.line.days);
    }
    Arguments operator()(const ChangeQuantity& c) const
    {
        return {label(tenant, c.subscription), c.type, qint64{c.quantity}, c.from};
    }
    Arguments operator()(const EndEntitlement& c) const { return {label(tenant, c.subscription), c.type, c.ends}; }
    Arguments operator()(const SetOverageRate& c) const
    {
        Arguments arguments{label(tenant, c.subscription), c.type};
        if (c.rate)
            arguments.emplace_back(c.rate->toString());
        return arguments;
    }
    Arguments operator()(const AssignLicense& c)
    {
        return {about(c.users), label(tenant, c.subscription), usageTypeOf(c.license)};
    }
    Arguments operator()(const RemoveLicense& c)
    {
        return {about(c.users), label(tenant, c.subscription), usageTypeOf(c.license)};
    }
    Arguments operator()(const MoveLicenses& c) { return {about(c.users), label(tenant, c.from), label(tenant, c.to)}; }
    Arguments operator()(const AddPeople& c)
    {
        people = static_cast<qint64>(c.people.size());
        return {people == 1 ? nameOf(c.people.front().person) : QString()};
    }
    Arguments operator()(const EditPeople& c) { return {about(c.users)}; }
    Arguments operator()(const RemovePeople& c) { return {about(c.users)}; }
    Arguments operator()(const SetUsage& c) const
    {
        Arguments arguments{c.month, c.type, c.subscription ? label(tenant, *c.subscription) : QString()};
        if (c.quantity)
            arguments.emplace_back(qint64{*c.quantity});
        return arguments;
    }
    Arguments operator()(const SetInvoice& c) const
    {
        Arguments arguments{c.month};
        if (c.amount)
            arguments.emplace_back(c.amount->toString());
        if (c.amount && !c.number.isEmpty())
            arguments.emplace_back(c.number);
        return arguments;
    }
    Arguments operator()(const SetAssumption& c) const
    {
        if (const auto* day = std::get_if<OverageDay>(&c.value))
            return {QStringLiteral("overageDay"), QString(codeOf(*day))};
        const bool keeps = std::get<bool>(c.value);
        return {QStringLiteral("renewalKeepsAge"), keeps ? QStringLiteral("true") : QStringLiteral("false")};
    }
    Arguments operator()(const EditTenant& c) const { return {c.name.value_or(tenant.name)}; }

private:
    QString about(const std::vector<PersonId>& users)
    {
        people = static_cast<qint64>(users.size());
        return who(tenant, users);
    }
};

} // namespace

Summary summarise(const Change& change, const Tenant& tenant)
{
    Describe describe{tenant};
    Summary summary;
    summary.operation = operationCodes.at(change.index());
    summary.arguments = std::visit(describe, change);
    summary.people = describe.people;
    return summary;
}

Summary summarise(const std::vector<Change>& changes, const Tenant& tenant)
{
    Summary summary = summarise(changes.front(), tenant);
    summary.changes = static_cast<qint64>(changes.size());
    return summary;
}

} // namespace seatkeeper
