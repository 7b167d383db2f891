#include "ui/text/compared.h"

#include "core/exchange/json_writer.h"

#include <QBuffer>

#include <map>

namespace seatkeeper {

namespace {

/// The one that knows the keys of both sides: keys, too, are only ever added.
const SubscriptionKeys& keysOf(const Compared& compared)
{
    const auto& [left, right] = compared.tenants;
    return left.keys->size() < right.keys->size() ? *right.keys : *left.keys;
}

} // namespace

Compared compareLayers(const PlanState& state, Sides<LayerId> layers, QDate day, Listed listed)
{
    Compared compared{.names = {nameOfLayer(state, layers.left), nameOfLayer(state, layers.right)},
                      .tenants = bothLayers(state, layers),
                      .on = {},
                      .over = {},
                      .range = {}};
    const auto& [left, right] = compared.tenants;
    compared.on = compare(left, right, day, listed);
    return compared;
}

Compared compareLayersOver(const PlanState& state, Sides<LayerId> layers, QDate first, QDate last, Listed listed)
{
    Compared compared = compareLayers(state, layers, last, listed);
    compared.over = compareOver(compared.tenants.left, compared.tenants.right, first, last, listed);
    compared.range = {first, last};
    return compared;
}

const Directory& peopleOf(const Compared& compared)
{
    const auto& [left, right] = compared.tenants;
    return left.people->size() < right.people->size() ? *right.people : *left.people;
}

const LicensePool& poolOf(const Compared& compared)
{
    const auto& [left, right] = compared.tenants;
    return left.pool->size() < right.pool->size() ? *right.pool : *left.pool;
}

QString idOf(const Compared& compared, SubscriptionRef ref)
{
    const auto [left, right] = sidesOf(compared, ref);
    if (!left && !right)
        return QString::fromUtf8(keysOf(compared).key(ref));
    return left ? left->id : right->id;
}

QString labelOf(const Compared& compared, SubscriptionRef ref)
{
    const auto [left, right] = sidesOf(compared, ref);
    if (!left && !right)
        return idOf(compared, ref);
    return labelOf(left ? *left : *right);
}

std::vector<Comparison::Licenses> licensesByEmail(const Compared& compared)
{
    std::map<PersonId, Comparison::Licenses> byPerson;
    std::vector<PersonId> people;
    for (const Comparison::Licenses& one : compared.on.licenses) {
        byPerson.emplace(one.person, one);
        people.push_back(one.person);
    }
    std::vector<Comparison::Licenses> ordered;
    ordered.reserve(people.size());
    for (const PersonId person : byEmail(peopleOf(compared), people))
        ordered.push_back(byPerson.at(person));
    return ordered;
}

std::vector<SubscriptionMember> differingMembers(const SubscriptionSides& both)
{
    std::vector<SubscriptionMember> differing;
    for (const SubscriptionMember& member : subscriptionMembers()) {
        const bool isId = member.key == QLatin1String("id"); // says which subscription it is
        if (!isId && jsonOf(member, both.left) != jsonOf(member, both.right))
            differing.push_back(member);
    }
    return differing;
}

SubscriptionSides sidesOf(const Compared& compared, SubscriptionRef ref)
{
    return {compared.tenants.left.find(ref), compared.tenants.right.find(ref)};
}

QByteArray jsonOf(const SubscriptionMember& member, const Subscription* subscription)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    JsonWriter json(bytes, JsonWriter::Style::OneLine);
    if (subscription)
        member.write(json, *subscription);
    else
        json.null();
    json.finish();
    return bytes.data().trimmed();
}

} // namespace seatkeeper
