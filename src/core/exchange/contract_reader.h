#pragma once

#include "core/exchange/json_object.h"
#include "core/plan/change.h"

/// The parts that tenant files and changes files have in common: a subscription, a person, ranges and lines.
namespace seatkeeper {

/// A range from the keys `starts` and `ends` of an object; a range that ends before it starts is reported.
std::optional<DateRange> readRange(const JsonObject& object, const JsonValue& value);

/// A subscription, whole and valid in itself; its ref is not set. Overlaps are reported at the later range.
std::optional<Subscription> readSubscription(const JsonValue& value, FormErrors& errors);

/// A license that the file gives a person, and where it names the subscription.
struct ReadLicense {
    NewHolding license;
    JsonValue subscription;
};

/// A person with the licenses of the file, in its order, and where the address stands.
struct ReadPerson {
    Person person;
    JsonValue email;
    std::vector<ReadLicense> licenses;
};

std::optional<ReadPerson> readPerson(const JsonValue& value, FormErrors& errors);

std::optional<Roles> readRoles(const JsonValue& value, FormErrors& errors);
std::optional<Rate> readRate(const JsonValue& value, FormErrors& errors);
std::optional<InvoiceAmount> readInvoiceAmount(const JsonValue& value, FormErrors& errors);

/// Reads an optional value with `read`; the default where the key is absent or null.
template <class Read>
auto readOr(const JsonObject& object, QLatin1StringView key, Read read,
            decltype(read(std::declval<JsonValue>(), std::declval<FormErrors&>())) fallback = {})
{
    const auto value = object.find(key);
    return value ? read(*value, object.errors()) : fallback;
}

/// Reads a value that has to be there with `read`; nothing where it is not, which is reported.
template <class Read>
auto readRequired(const JsonObject& object, QLatin1StringView key, Read read)
    -> decltype(read(std::declval<JsonValue>(), std::declval<FormErrors&>()))
{
    const auto value = object.required(key);
    if (!value)
        return std::nullopt;
    return read(*value, object.errors());
}

} // namespace seatkeeper
