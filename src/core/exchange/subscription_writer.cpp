#include "core/exchange/subscription_writer.h"

#include "core/exchange/json_writer.h"
#include "core/model/fields.h"

namespace seatkeeper {

namespace {

using Key = QLatin1StringView;
using Write = std::function<void(JsonWriter&, const Subscription&)>;

void writeDay(JsonWriter& json, const std::optional<QDate>& day)
{
    json.textOrNull(day ? std::optional(dateToString(*day)) : std::nullopt);
}

void writeRangeMembers(JsonWriter& json, const DateRange& range)
{
    json.member(Key("starts"), dateToString(range.starts));
    json.key(Key("ends"));
    writeDay(json, range.ends);
}

void writeRanges(JsonWriter& json, const std::vector<DateRange>& ranges)
{
    json.beginArray();
    for (const DateRange& range : ranges) {
        json.beginObject();
        writeRangeMembers(json, range);
        json.endObject();
    }
    json.endArray();
}

void writeLines(JsonWriter& json, const Subscription& subscription)
{
    json.beginArray();
    for (const Line& line : subscription.lines) {
        json.beginObject();
        json.member(Key("usageType"), QString(codeOf(line.type)));
        json.key(Key("quantity"));
        json.number(line.quantity);
        writeRangeMembers(json, line.days);
        json.endObject();
    }
    json.endArray();
}

void writeRates(JsonWriter& json, const Subscription& subscription)
{
    json.beginObject();
    for (const UsageTypeInfo& info : usageTypes) {
        if (const auto& rate = subscription.rates.at(indexOf(info.type)))
            json.member(info.code, rate->toString());
    }
    json.endObject();
}

void writeLicensing(JsonWriter& json, const Subscription& subscription)
{
    const auto& licensing = subscription.licensing;
    json.textOrNull(licensing ? std::optional(QString(codeOf(*licensing))) : std::nullopt);
}

void writeNoticeDays(JsonWriter& json, const Subscription& subscription)
{
    if (subscription.noticeDays)
        json.number(*subscription.noticeDays);
    else
        json.null();
}

Write text(QString Subscription::*value)
{
    return [value](JsonWriter& json, const Subscription& subscription) { json.text(subscription.*value); };
}

} // namespace

const std::vector<SubscriptionMember>& subscriptionMembers()
{
    static const std::vector<SubscriptionMember> members = [] {
        std::vector<SubscriptionMember> all{
            {Key("id"), text(&Subscription::id)},
            {Key("name"), text(&Subscription::name)},
            {Key("department"), text(&Subscription::department)},
            {Key("licensing"), writeLicensing},
            {Key("flex"), text(&Subscription::flex)},
        };
        for (const auto& flag : subscriptionFlags) {
            all.push_back({flag.key, [value = flag.value](JsonWriter& json, const Subscription& subscription) {
                               json.boolean(subscription.*value);
                           }});
        }
        const std::initializer_list<SubscriptionMember> others{
            {Key("created"), [](JsonWriter& json, const Subscription& one) { writeDay(json, one.created); }},
            {Key("costCenter"), text(&Subscription::costCenter)},
            {Key("contractNumber"), text(&Subscription::contractNumber)},
            {Key("supplier"), text(&Subscription::supplier)},
            {Key("noticeDays"), writeNoticeDays},
            {Key("note"), text(&Subscription::note)},
            {Key("terms"), [](JsonWriter& json, const Subscription& one) { writeRanges(json, one.terms); }},
            {Key("suspensions"), [](JsonWriter& json, const Subscription& one) { writeRanges(json, one.suspensions); }},
            {Key("entitlements"), writeLines},
            {Key("overageRates"), writeRates},
        };
        all.insert(all.end(), others);
        return all;
    }();
    return members;
}

void writeSubscription(JsonWriter& json, const Subscription& subscription)
{
    json.beginObject();
    for (const SubscriptionMember& member : subscriptionMembers()) {
        json.key(member.key);
        member.write(json, subscription);
    }
    json.endObject();
}

} // namespace seatkeeper
