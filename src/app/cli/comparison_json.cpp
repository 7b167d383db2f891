#include "app/cli/comparison_json.h"

#include "app/cli/handover_rows.h"
#include "app/cli/json_values.h"

namespace seatkeeper::cli {

namespace {

using Key = QLatin1StringView;

void writeHolders(JsonWriter& json, const Compared& compared, const HolderSides& holders)
{
    json.key(Key("left"));
    writeId(json, compared.tenants.left, holders.left);
    json.key(Key("right"));
    writeId(json, compared.tenants.right, holders.right);
}

void writeEmails(JsonWriter& json, Key key, const Directory& people, const std::vector<PersonId>& persons)
{
    json.key(key);
    json.beginArray();
    for (const PersonId person : byEmail(people, persons))
        json.utf8(people.emailUtf8(person));
    json.endArray();
}

void writeHoldings(JsonWriter& json, Key key, const Compared& compared, const std::vector<Holding>& holdings)
{
    json.key(key);
    json.beginArray();
    for (const Holding& holding : holdings) {
        json.beginObject();
        json.member(Key("subscription"), idOf(compared, holding.subscription));
        json.member(Key("license"), QString(codeOf(holding.license)));
        json.key(Key("supervisor"));
        json.boolean(holding.supervisor);
        json.endObject();
    }
    json.endArray();
}

void writeLicenses(JsonWriter& json, const Compared& compared)
{
    json.key(Key("licenses"));
    json.beginArray();
    for (const auto& [person, left, right] : licensesByEmail(compared)) {
        json.beginObject();
        json.key(Key("email"));
        json.utf8(peopleOf(compared).emailUtf8(person));
        writeHoldings(json, Key("removed"), compared, holdingsGained(poolOf(compared), right, left));
        writeHoldings(json, Key("added"), compared, holdingsGained(poolOf(compared), left, right));
        json.endObject();
    }
    json.endArray();
}

void writeOrNull(JsonWriter& json, const SubscriptionMember& member, const Subscription* subscription)
{
    if (subscription)
        member.write(json, *subscription);
    else
        json.null();
}

void writeSubscriptions(JsonWriter& json, const Compared& compared)
{
    json.key(Key("subscriptions"));
    json.beginArray();
    for (const SubscriptionRef ref : compared.on.subscriptions) {
        const auto [left, right] = sidesOf(compared, ref);
        for (const SubscriptionMember& member : differingMembers({left, right})) {
            json.beginObject();
            json.member(Key("id"), idOf(compared, ref));
            json.member(Key("key"), QString(member.key));
            json.key(Key("left"));
            writeOrNull(json, member, left);
            json.key(Key("right"));
            writeOrNull(json, member, right);
            json.endObject();
        }
    }
    json.endArray();
}

void writeOverageSide(JsonWriter& json, Key key, const std::optional<OverageRow>& row)
{
    json.key(key);
    if (!row)
        return json.null();
    json.beginObject();
    json.key(Key("overage"));
    json.number(row->overage);
    json.key(Key("amount"));
    json.textOrNull(row->amount ? std::optional(row->amount->toString()) : std::nullopt);
    json.endObject();
}

void writeRange(JsonWriter& json, const Compared& compared)
{
    const RangeComparison& over = compared.over.value();
    if (!over.handovers.left.empty() || !over.handovers.right.empty()) {
        json.key(Key("handovers"));
        json.beginObject();
        json.key(Key("left"));
        writeHandovers(json, compared.tenants.left, over.handovers.left);
        json.key(Key("right"));
        writeHandovers(json, compared.tenants.right, over.handovers.right);
        json.endObject();
    }
    if (over.overage.empty())
        return;
    json.key(Key("overage"));
    json.beginArray();
    for (const RangeComparison::Overage& one : over.overage) {
        json.beginObject();
        json.member(Key("month"), one.month.toString());
        json.member(Key("usageType"), QString(codeOf(one.type)));
        writeOverageSide(json, Key("left"), one.rows.left);
        writeOverageSide(json, Key("right"), one.rows.right);
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeComparison(JsonWriter& json, const Compared& compared)
{
    const Comparison& on = compared.on;
    json.beginObject();
    if (on.primary) {
        json.key(Key("primary"));
        json.beginObject();
        writeHolders(json, compared, *on.primary);
        json.endObject();
    }
    if (!on.responsible.empty()) {
        json.key(Key("responsible"));
        json.beginArray();
        for (const auto& [type, holders] : on.responsible) {
            json.beginObject();
            json.member(Key("usageType"), QString(codeOf(type)));
            writeHolders(json, compared, holders);
            json.endObject();
        }
        json.endArray();
    }
    const auto writePeople = [&](Key key, Key first, const std::vector<PersonId>& people, Key second,
                                 const std::vector<PersonId>& others) {
        if (people.empty() && others.empty())
            return;
        json.key(key);
        json.beginObject();
        writeEmails(json, first, peopleOf(compared), people);
        writeEmails(json, second, peopleOf(compared), others);
        json.endObject();
    };
    writePeople(Key("access"), Key("lost"), on.accessLost, Key("gained"), on.accessGained);
    if (!on.licenses.empty())
        writeLicenses(json, compared);
    writePeople(Key("people"), Key("added"), on.joined, Key("removed"), on.gone);
    if (!on.subscriptions.empty())
        writeSubscriptions(json, compared);
    if (on.voiceCapacity) {
        json.key(Key("voiceCapacity"));
        json.beginObject();
        json.key(Key("left"));
        json.number(on.voiceCapacity->left);
        json.key(Key("right"));
        json.number(on.voiceCapacity->right);
        json.endObject();
    }
    if (compared.over)
        writeRange(json, compared);
    json.endObject();
}

} // namespace seatkeeper::cli
