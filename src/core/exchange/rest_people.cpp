#include "core/exchange/rest_people.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/webex_id.h"

#include <algorithm>

namespace seatkeeper {

namespace {

using Key = QLatin1StringView;

constexpr std::array personKeys{Key("id"),           Key("emails"),       Key("displayName"), Key("firstName"),
                                Key("lastName"),     Key("department"),   Key("roles"),       Key("licenses"),
                                Key("loginEnabled"), Key("invitePending")};

/// A text that a person can have, and how it is known that the source has it.
struct TextField {
    Key key;
    PersonField field;
    std::string_view PersonView::*text;
};

constexpr std::array textFields{
    TextField{Key("displayName"), PersonField::DisplayName, &PersonView::displayName},
    TextField{Key("firstName"), PersonField::FirstName, &PersonView::firstName},
    TextField{Key("lastName"), PersonField::LastName, &PersonView::lastName},
    TextField{Key("department"), PersonField::Department, &PersonView::department},
};

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::optional<bool> readFlag(const RestItem& item, Key key)
{
    const auto value = item.find(key);
    return value ? readBoolean(*value, item.errors()) : std::nullopt;
}

/// Calls `visit` with each element of a list; none where it is absent.
template <class Visit> void forEachElement(const RestItem& item, Key key, Visit visit)
{
    const auto list = item.find(key);
    if (!list)
        return;
    if (list->kind() != JsonKind::Array) {
        item.errors().add(ErrorCode::WrongType, {Term::List}, list->place());
        return;
    }
    list->forEach(visit);
}

/// What is no id, or one that the licenses do not name.
void reportLicense(const RestItem& item, std::string_view email, const JsonValue& value)
{
    if (const auto id = readIdentifierUtf8(value, item.errors()))
        item.errors().add(ErrorCode::UnknownLicense, {toText(email), toText(callLicense(*id))}, value.place());
}

} // namespace

std::span<const QLatin1StringView> RestPeople::keys()
{
    return personKeys;
}

void RestPeople::take(const RestItem& item)
{
    FormErrors& errors = item.errors();
    PersonView person;
    PersonFields known;
    std::array<std::string, textFields.size()> scratch;
    if (const auto id = item.find(Key("id")))
        person.webexId = readIdentifierUtf8(*id, errors).value_or(std::string_view());
    const std::optional<Address> address = readAddress(item);
    for (std::size_t i = 0; i < textFields.size(); ++i) {
        const TextField& field = textFields.at(i);
        const auto value = item.find(field.key);
        if (!value)
            continue;
        if (value->kind() == JsonKind::String) // as a cell of the CSV: one person comes the same way from both
            person.*field.text = nameInCell(value->utf8(), scratch.at(i));
        else
            errors.add(ErrorCode::WrongType, {Term::Text}, value->place());
        known |= field.field;
    }
    if (const auto status = readStatus(item)) {
        person.status = *status;
        known |= PersonField::Status;
    }
    person.roles = readRoles(item);
    if (!address)
        return;
    person.email = address->text;
    readHoldings(item, person.email);
    const bool isAdded = errors.isEmpty() && add(person, known);
    if (!isAdded)
        reportTwice(item, person, *address);
}

std::optional<RestPeople::Address> RestPeople::readAddress(const RestItem& item)
{
    const auto list = item.required(Key("emails"));
    if (!list)
        return std::nullopt;
    if (list->kind() != JsonKind::Array) {
        item.errors().add(ErrorCode::WrongType, {Term::List}, list->place());
        return std::nullopt;
    }
    const auto first = list->firstChild();
    if (!first) {
        item.errors().add(ErrorCode::WrongValue, {QString(), Term::AtLeastOne}, list->place());
        return std::nullopt;
    }
    const auto text = readIdentifierUtf8(*first, item.errors());
    return text ? std::optional(Address{*text, *first}) : std::nullopt;
}

std::optional<AccountStatus> RestPeople::readStatus(const RestItem& item)
{
    const std::optional<bool> canLogIn = readFlag(item, Key("loginEnabled"));
    const std::optional<bool> isInvited = readFlag(item, Key("invitePending"));
    if (!canLogIn && !isInvited)
        return std::nullopt;
    if (!canLogIn.value_or(true))
        return AccountStatus::Inactive;
    return isInvited.value_or(false) ? AccountStatus::Pending : AccountStatus::Active;
}

/// Of roles, the API knows those of administrators only.
std::optional<Roles> RestPeople::readRoles(const RestItem& item)
{
    if (!item.find(Key("roles")))
        return std::nullopt;
    Roles roles;
    forEachElement(item, Key("roles"), [&](const JsonValue& value) {
        const auto id = readIdentifierUtf8(value, item.errors());
        if (id && isAdministratorRole(*id))
            roles |= Role::Administrator;
    });
    return roles;
}

void RestPeople::readHoldings(const RestItem& item, std::string_view email)
{
    m_holdings.clear();
    m_withBoth.clear();
    forEachElement(item, Key("licenses"), [&](const JsonValue& value) {
        const std::optional<Holding>* holding =
            value.kind() == JsonKind::String ? m_licenses.find(value.utf8()) : nullptr;
        if (!holding)
            reportLicense(item, email, value);
        else if (*holding)
            hold(**holding);
    });
}

/// Of two licenses on one subscription, Premium counts.
void RestPeople::hold(const Holding& holding)
{
    const auto other = std::ranges::find(m_holdings, holding.subscription, &Holding::subscription);
    if (other == m_holdings.end()) {
        m_holdings.push_back(holding);
    } else if (other->license != holding.license) {
        other->license = License::PremiumAgent;
        if (std::ranges::find(m_withBoth, holding.subscription) == m_withBoth.end())
            m_withBoth.push_back(holding.subscription);
    }
}

void RestPeople::reportTwice(const RestItem& item, const PersonView& person, const Address& address) const
{
    FormErrors& errors = item.errors();
    if (m_people.findUtf8(person.email))
        errors.add(ErrorCode::PersonTwice, {toText(person.email)}, address.value.place());
    if (const auto other = m_byWebexId.find(m_people, person.webexId))
        errors.add(ErrorCode::WebexIdTwice, {toText(person.email), m_people.email(*other)},
                   item.find(Key("id"))->place());
}

/// False where somebody with that id or address is there already.
bool RestPeople::add(const PersonView& person, PersonFields known)
{
    if (m_byWebexId.find(m_people, person.webexId))
        return false;
    const std::optional<PersonId> id = m_people.appendIfNew(person);
    if (!id)
        return false;
    m_byWebexId.add(m_people, *id);
    m_column.push_back(setOfHoldings());
    m_known.push_back(known);
    for (const SubscriptionRef subscription : m_withBoth)
        m_remarks.push_back({SourceRemark::Kind::PremiumCounts, *id, subscription});
    return true;
}

/// The pool knows every set as well, but has to make a key of it first.
LicenseSetId RestPeople::setOfHoldings()
{
    constexpr std::size_t most = 1000; // a tenant has tens or hundreds
    const auto known = m_sets.find(m_holdings);
    if (known != m_sets.end())
        return known->second;
    const LicenseSetId set = m_pool.intern(m_holdings);
    if (m_sets.size() < most)
        m_sets.emplace(m_holdings, set);
    return set;
}

void RestPeople::finish(PeopleSource& source)
{
    source.content.people = Shared(std::move(m_people));
    source.content.pool = Shared(std::move(m_pool));
    source.content.licenses = Shared(std::move(m_column));
    source.known = std::move(m_known);
    source.remarks = std::move(m_remarks);
}

} // namespace seatkeeper
