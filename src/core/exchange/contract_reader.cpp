#include "core/exchange/contract_reader.h"

#include <map>

namespace seatkeeper {

namespace {

using Key = QLatin1StringView;

/// The place of the first range, in the file's order, that shares a day with an earlier one in the list.
class OverlapFinder {
public:
    /// Takes a range in; what it shares with one that was taken in before, if anything.
    std::optional<DateRange> add(const DateRange& range)
    {
        const auto later = m_ranges.lower_bound(range.starts);
        if (later != m_ranges.end()) {
            if (const auto shared = intersection(later->second, range))
                return shared;
        }
        if (later != m_ranges.begin()) {
            if (const auto shared = intersection(std::prev(later)->second, range))
                return shared;
        }
        m_ranges.emplace(range.starts, range);
        return std::nullopt;
    }

    std::vector<DateRange> ranges() const
    {
        std::vector<DateRange> ordered;
        for (const auto& [start, range] : m_ranges)
            ordered.push_back(range);
        return ordered;
    }

private:
    std::map<QDate, DateRange> m_ranges; // disjoint, by first day
};

void reportOverlap(const JsonValue& list, const JsonValue& later, Term what, const QString& subscription,
                   const DateRange& shared, FormErrors& errors)
{
    Place place = later.place();
    place.path = list.place().path;
    errors.add(ErrorCode::Overlap, {what, subscription, shared.starts, shared.lastDay()}, place);
}

std::vector<DateRange> readRanges(const JsonValue& list, Term what, const QString& subscription, FormErrors& errors)
{
    OverlapFinder finder;
    for (const JsonValue& element : readArray(list, errors)) {
        const JsonObject object(element, {Key("starts"), Key("ends")}, errors);
        const auto range = readRange(object, element);
        if (!range)
            continue;
        if (const auto shared = finder.add(*range))
            reportOverlap(list, element, what, subscription, *shared, errors);
    }
    return finder.ranges();
}

std::vector<Line> readLines(const JsonValue& list, const QString& subscription, FormErrors& errors)
{
    std::array<OverlapFinder, usageTypeCount> finders;
    std::map<std::pair<UsageType, QDate>, Line> lines;
    for (const JsonValue& element : readArray(list, errors)) {
        const JsonObject object(element, {Key("usageType"), Key("quantity"), Key("starts"), Key("ends")}, errors);
        const auto type = readRequired(object, Key("usageType"), readCode<UsageType>);
        const auto quantity = readRequired(object, Key("quantity"), readQuantity);
        const auto days = readRange(object, element);
        if (!type || !quantity || !days)
            continue;
        if (const auto shared = finders.at(indexOf(*type)).add(*days))
            reportOverlap(list, element, Term::Entitlements, subscription, *shared, errors);
        lines.emplace(std::pair(*type, days->starts), Line{*type, *quantity, *days});
    }
    std::vector<Line> ordered;
    ordered.reserve(lines.size());
    for (const auto& [key, line] : lines)
        ordered.push_back(line);
    return ordered;
}

void readRates(const JsonValue& value, Subscription& subscription, FormErrors& errors)
{
    const JsonObject object(value,
                            {usageTypes[0].code, usageTypes[1].code, usageTypes[2].code, usageTypes[3].code,
                             usageTypes[4].code, usageTypes[5].code, usageTypes[6].code, usageTypes[7].code},
                            errors);
    for (const UsageTypeInfo& info : usageTypes)
        subscription.rates.at(indexOf(info.type)) = readOr(object, info.code, readRate);
}

std::optional<ReadLicense> readLicense(const JsonValue& value, FormErrors& errors)
{
    const JsonObject object(value, {Key("subscription"), Key("license"), Key("supervisor")}, errors);
    const auto place = object.required(Key("subscription"));
    const auto subscription = place ? readIdentifier(*place, errors) : std::nullopt;
    const auto license = readRequired(object, Key("license"), readCode<License>);
    const auto supervisor = readOr(object, Key("supervisor"), readBoolean);
    if (!subscription || !license)
        return std::nullopt;
    return ReadLicense{{*subscription, *license, supervisor.value_or(false)}, *place};
}

} // namespace

std::optional<DateRange> readRange(const JsonObject& object, const JsonValue& value)
{
    const auto starts = readRequired(object, Key("starts"), readDate);
    const auto ends = readOr(object, Key("ends"), readDate);
    if (!starts)
        return std::nullopt;
    if (ends && *ends < *starts) {
        object.errors().add(ErrorCode::EndsBeforeStarts, {*starts, *ends}, value.place());
        return std::nullopt;
    }
    return DateRange{*starts, ends};
}

std::optional<Subscription> readSubscription(const JsonValue& value, FormErrors& errors)
{
    const JsonObject object(value,
                            {Key("id"), Key("name"), Key("department"), Key("licensing"), Key("flex"), Key("hybrid"),
                             Key("trial"), Key("autoRenew"), Key("created"), Key("costCenter"), Key("contractNumber"),
                             Key("supplier"), Key("noticeDays"), Key("note"), Key("terms"), Key("suspensions"),
                             Key("entitlements"), Key("overageRates")},
                            errors);
    Subscription subscription;
    const auto id = readRequired(object, Key("id"), readIdentifier);
    subscription.id = id.value_or(QString());
    for (const auto& field : subscriptionTexts)
        subscription.*field.value = readOr(object, field.key, readText).value_or(QString());
    for (const auto& field : subscriptionFlags)
        subscription.*field.value = readOr(object, field.key, readBoolean).value_or(false);
    subscription.created = readOr(object, Key("created"), readDate);
    subscription.noticeDays = readOr(object, Key("noticeDays"), readQuantity);
    if (const auto terms = object.required(Key("terms")))
        subscription.terms = readRanges(*terms, Term::Terms, subscription.id, errors);
    if (const auto suspensions = object.find(Key("suspensions")))
        subscription.suspensions = readRanges(*suspensions, Term::Suspensions, subscription.id, errors);
    if (const auto lines = object.find(Key("entitlements")))
        subscription.lines = readLines(*lines, subscription.id, errors);
    if (const auto rates = object.find(Key("overageRates")))
        readRates(*rates, subscription, errors);
    if (const auto licensing = object.required(Key("licensing"))) {
        const bool mayBeUnknown = subscription.terms.empty();
        if (!(licensing->isNull() && mayBeUnknown))
            subscription.licensing = readCode<Licensing>(*licensing, errors);
    }
    return id ? std::optional(subscription) : std::nullopt;
}

std::optional<ReadPerson> readPerson(const JsonValue& value, FormErrors& errors)
{
    const JsonObject object(value,
                            {Key("email"), Key("displayName"), Key("firstName"), Key("lastName"), Key("department"),
                             Key("status"), Key("roles"), Key("licenses")},
                            errors);
    const auto email = object.required(Key("email"));
    const auto address = email ? readIdentifier(*email, errors) : std::nullopt;
    Person person;
    person.email = address.value_or(QString());
    for (const auto& field : personTexts)
        person.*field.value = readOr(object, field.key, readText).value_or(QString());
    person.status = readOr(object, Key("status"), readCode<AccountStatus>).value_or(AccountStatus::Active);
    person.roles = readOr(object, Key("roles"), readRoles);
    std::vector<ReadLicense> licenses;
    if (const auto list = object.find(Key("licenses"))) {
        for (const JsonValue& element : readArray(*list, errors)) {
            if (const auto license = readLicense(element, errors))
                licenses.push_back(*license);
        }
    }
    return address ? std::optional(ReadPerson{person, *email, licenses}) : std::nullopt;
}

std::optional<Roles> readRoles(const JsonValue& value, FormErrors& errors)
{
    Roles roles;
    for (const JsonValue& element : readArray(value, errors)) {
        const auto role = readCode<Role>(element, errors);
        if (role && roles.testFlag(*role))
            errors.add(ErrorCode::WrongValue, {quoted(element), Term::EachOnce}, element.place());
        if (role)
            roles.setFlag(*role);
    }
    return roles;
}

std::optional<Rate> readRate(const JsonValue& value, FormErrors& errors)
{
    return readParsed(value, errors, Term::RateText, Rate::fromString);
}

std::optional<InvoiceAmount> readInvoiceAmount(const JsonValue& value, FormErrors& errors)
{
    return readParsed(value, errors, Term::AmountText, InvoiceAmount::fromString);
}

} // namespace seatkeeper
