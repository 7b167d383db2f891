#include "core/exchange/change_reader.h"

#include "core/exchange/contract_reader.h"
#include "core/plan/change_users.h"

#include <functional>
#include <map>

namespace seatkeeper {

namespace {

using Key = QLatin1StringView;

const Key subscriptionKey("subscription");
const Key usersKey("users");
const Key typeKey("usageType");
const Key setKey("set");

/// One line of a changes file while it is read: its object, and what becomes known of it.
///
/// Values that are missing or wrong are reported to `errors`; readers go on with a default, since the change is not
/// used then.
class ChangeLine {
public:
    /// `tenant`: among whose members people are looked up; null where the line names none.
    ChangeLine(const JsonValue& value, const Tenant* tenant, FormErrors& errors)
        : m_value(value)
        , m_tenant(tenant)
        , m_errors(errors)
    {}

    /// The object of the line, which has `op` and these keys.
    JsonObject object(std::initializer_list<Key> keys) const
    {
        std::vector<Key> all(keys);
        all.emplace_back("op");
        return {m_value, all, m_errors};
    }

    QString id(const JsonObject& object, Key key = subscriptionKey) const
    {
        return readRequired(object, key, readIdentifier).value_or(QString());
    }

    QDate day(const JsonObject& object, Key key) const { return readRequired(object, key, readDate).value_or(QDate()); }
    UsageType type(const JsonObject& object) const
    {
        return readRequired(object, typeKey, readCode<UsageType>).value_or(UsageType::StandardAgent);
    }
    License license(const JsonObject& object) const
    {
        return readRequired(object, Key("license"), readCode<License>).value_or(License::StandardAgent);
    }
    int quantity(const JsonObject& object) const
    {
        return readRequired(object, Key("quantity"), readQuantity).value_or(0);
    }
    Month month(const JsonObject& object) const
    {
        return readRequired(object, Key("month"), readMonth).value_or(Month(1, 1));
    }
    DateRange days(const JsonObject& object) const { return readRange(object, m_value).value_or(DateRange()); }

    /// The addresses in `users`, to be looked up when the form of the line is known to be right.
    void users(const JsonObject& object)
    {
        const auto list = m_tenant ? object.required(usersKey) : std::nullopt;
        if (!list)
            return;
        m_users = readArray(*list, m_errors);
        for (const JsonValue& user : m_users)
            readIdentifier(user, m_errors);
        if (m_users.empty() && list->kind() == JsonKind::Array)
            m_errors.add(ErrorCode::WrongValue, {QString(), Term::AtLeastOne}, list->place());
    }

    /// The people whom `users` names; the first unknown address is refused.
    Result<std::vector<PersonId>> people() const
    {
        std::vector<PersonId> people;
        people.reserve(m_users.size());
        for (const JsonValue& user : m_users) {
            const QString email = user.text();
            const std::optional<PersonId> person = m_tenant->memberWith(email);
            if (!person)
                return failure(ErrorCode::UnknownPerson, {email}, user.place());
            people.push_back(*person);
        }
        return people;
    }

    const JsonValue& value() const { return m_value; }
    FormErrors& errors() const { return m_errors; }

private:
    const JsonValue& m_value;
    const Tenant* m_tenant;
    FormErrors& m_errors;
    std::vector<JsonValue> m_users;
};

/// An optional value of an object that `read` makes, kept apart from "null": absent is nothing, null is an empty value.
template <class Value, class Read>
std::optional<std::optional<Value>> readNullable(const JsonObject& object, Key key, Read read)
{
    if (!object.has(key))
        return std::nullopt;
    const auto value = object.find(key);
    return value ? std::optional<std::optional<Value>>(read(*value, object.errors())) : std::optional<Value>();
}

/// A value of a key that has to stand there, but may be null.
template <class Read>
auto readRequiredOrNull(const JsonObject& object, Key key, Read read)
    -> decltype(read(std::declval<JsonValue>(), std::declval<FormErrors&>()))
{
    const auto value = object.required(key);
    if (!value || value->isNull())
        return std::nullopt;
    return read(*value, object.errors());
}

template <class Patch, class Fields> void readTexts(const JsonObject& object, const Fields& fields, Patch& patch)
{
    for (const auto& field : fields) {
        if (object.has(field.key))
            patch.*field.patch = readOr(object, field.key, readText).value_or(QString());
    }
}

SubscriptionPatch readSubscriptionPatch(const JsonValue& value, FormErrors& errors)
{
    const JsonObject object(value,
                            {Key("name"), Key("department"), Key("licensing"), Key("flex"), Key("hybrid"), Key("trial"),
                             Key("autoRenew"), Key("created"), Key("costCenter"), Key("contractNumber"),
                             Key("supplier"), Key("noticeDays"), Key("note")},
                            errors);
    SubscriptionPatch patch;
    readTexts(object, subscriptionTexts, patch);
    for (const auto& field : subscriptionFlags) {
        if (object.has(field.key))
            patch.*field.patch = readOr(object, field.key, readBoolean).value_or(false);
    }
    patch.licensing = readNullable<Licensing>(object, Key("licensing"), readCode<Licensing>);
    patch.created = readNullable<QDate>(object, Key("created"), readDate);
    patch.noticeDays = readNullable<int>(object, Key("noticeDays"), readQuantity);
    return patch;
}

PersonPatch readPersonPatch(const JsonValue& value, FormErrors& errors)
{
    const JsonObject object(
        value, {Key("displayName"), Key("firstName"), Key("lastName"), Key("department"), Key("status"), Key("roles")},
        errors);
    PersonPatch patch;
    readTexts(object, personTexts, patch);
    if (object.has(Key("status")))
        patch.status = readOr(object, Key("status"), readCode<AccountStatus>).value_or(AccountStatus::Active);
    patch.roles = readNullable<Roles>(object, Key("roles"), readRoles);
    return patch;
}

Change readAddSubscription(ChangeLine& line)
{
    const JsonObject object = line.object({subscriptionKey});
    const auto subscription = readRequired(object, subscriptionKey, readSubscription);
    return AddSubscription{subscription.value_or(Subscription())};
}

Change readEditSubscription(ChangeLine& line)
{
    const JsonObject object = line.object({subscriptionKey, setKey});
    EditSubscription change{line.id(object), {}};
    if (const auto set = object.required(setKey))
        change.set = readSubscriptionPatch(*set, line.errors());
    return change;
}

Change readRemoveSubscription(ChangeLine& line)
{
    const JsonObject object = line.object({subscriptionKey});
    return RemoveSubscription{line.id(object)};
}

Change readRenewSubscription(ChangeLine& line)
{
    const JsonObject object = line.object({subscriptionKey, Key("starts"), Key("ends")});
    return RenewSubscription{line.id(object), line.days(object)};
}

Change readChangeTerm(ChangeLine& line)
{
    const JsonObject object = line.object({subscriptionKey, Key("term"), Key("starts"), Key("ends")});
    return ChangeTerm{line.id(object), line.day(object, Key("term")), line.days(object)};
}

Change readEndSubscription(ChangeLine& line)
{
    const JsonObject object = line.object({subscriptionKey, Key("ends")});
    return EndSubscription{line.id(object), line.day(object, Key("ends"))};
}

Change readSuspendSubscription(ChangeLine& line)
{
    const JsonObject object = line.object({subscriptionKey, Key("starts"), Key("ends")});
    return SuspendSubscription{line.id(object), line.days(object)};
}

Change readResumeSubscription(ChangeLine& line)
{
    const JsonObject object = line.object({subscriptionKey, Key("on")});
    return ResumeSubscription{line.id(object), line.day(object, Key("on"))};
}

Change readAddEntitlement(ChangeLine& line)
{
    const JsonObject object = line.object({subscriptionKey, typeKey, Key("quantity"), Key("starts"), Key("ends")});
    return AddEntitlement{line.id(object), {line.type(object), line.quantity(object), line.days(object)}};
}

Change readChangeQuantity(ChangeLine& line)
{
    const JsonObject object = line.object({subscriptionKey, typeKey, Key("quantity"), Key("from")});
    return ChangeQuantity{line.id(object), line.type(object), line.quantity(object), line.day(object, Key("from"))};
}

Change readEndEntitlement(ChangeLine& line)
{
    const JsonObject object = line.object({subscriptionKey, typeKey, Key("ends")});
    return EndEntitlement{line.id(object), line.type(object), line.day(object, Key("ends"))};
}

Change readSetOverageRate(ChangeLine& line)
{
    const JsonObject object = line.object({subscriptionKey, typeKey, Key("rate")});
    return SetOverageRate{line.id(object), line.type(object), readRequiredOrNull(object, Key("rate"), readRate)};
}

Change readAssignLicense(ChangeLine& line)
{
    const JsonObject object = line.object({usersKey, subscriptionKey, Key("license"), Key("supervisor")});
    line.users(object);
    return AssignLicense{
        {}, line.id(object), line.license(object), readOr(object, Key("supervisor"), readBoolean).value_or(false)};
}

Change readRemoveLicense(ChangeLine& line)
{
    const JsonObject object = line.object({usersKey, subscriptionKey, Key("license")});
    line.users(object);
    return RemoveLicense{{}, line.id(object), line.license(object)};
}

Change readMoveLicenses(ChangeLine& line)
{
    const JsonObject object = line.object({usersKey, Key("from"), Key("to")});
    line.users(object);
    return MoveLicenses{{}, line.id(object, Key("from")), line.id(object, Key("to"))};
}

Change readAddPeople(ChangeLine& line)
{
    const JsonObject object = line.object({Key("people")});
    AddPeople change;
    if (const auto people = object.required(Key("people"))) {
        const std::vector<JsonValue> elements = readArray(*people, line.errors());
        if (elements.empty() && people->kind() == JsonKind::Array)
            line.errors().add(ErrorCode::WrongValue, {QString(), Term::AtLeastOne}, people->place());
        for (const JsonValue& element : elements) {
            if (const auto read = readPerson(element, line.errors())) {
                NewPerson person{read->person, {}};
                for (const ReadLicense& license : read->licenses)
                    person.licenses.push_back(license.license);
                change.people.push_back(std::move(person));
            }
        }
    }
    return change;
}

Change readEditPeople(ChangeLine& line)
{
    const JsonObject object = line.object({usersKey, setKey});
    line.users(object);
    EditPeople change;
    if (const auto set = object.required(setKey))
        change.set = readPersonPatch(*set, line.errors());
    return change;
}

Change readRemovePeople(ChangeLine& line)
{
    line.users(line.object({usersKey}));
    return RemovePeople{};
}

Change readSetUsage(ChangeLine& line)
{
    const JsonObject object = line.object({Key("month"), typeKey, subscriptionKey, Key("quantity")});
    return SetUsage{line.month(object), line.type(object), readOr(object, subscriptionKey, readIdentifier),
                    readRequiredOrNull(object, Key("quantity"), readQuantity)};
}

Change readSetInvoice(ChangeLine& line)
{
    const JsonObject object = line.object({Key("month"), Key("amount"), Key("number"), Key("note")});
    return SetInvoice{line.month(object), readRequiredOrNull(object, Key("amount"), readInvoiceAmount),
                      readOr(object, Key("number"), readText).value_or(QString()),
                      readOr(object, Key("note"), readText).value_or(QString())};
}

Change readSetAssumption(ChangeLine& line)
{
    const JsonObject object = line.object({Key("name"), Key("value")});
    const auto name = object.required(Key("name"));
    const auto value = object.required(Key("value"));
    if (!name || !value)
        return SetAssumption{};
    if (name->text() == Key("renewalKeepsAge"))
        return SetAssumption{readBoolean(*value, line.errors()).value_or(true)};
    if (name->text() == Key("overageDay"))
        return SetAssumption{readCode<OverageDay>(*value, line.errors()).value_or(OverageDay::MonthEnd)};
    line.errors().add(ErrorCode::WrongValue, {quoted(*name), Term::OneOfTheseWords}, name->place());
    return SetAssumption{};
}

Change readEditTenant(ChangeLine& line)
{
    const JsonObject object = line.object({setKey});
    EditTenant change;
    if (const auto set = object.required(setKey)) {
        const JsonObject fields(*set, {Key("name"), Key("currency")}, line.errors());
        if (fields.has(Key("name")))
            change.name = readOr(fields, Key("name"), readText).value_or(QString());
        if (fields.has(Key("currency")))
            change.currency = readOr(fields, Key("currency"), readText).value_or(QString());
    }
    return change;
}

/// The readers, in the order of `operationCodes`.
constexpr std::array<Change (*)(ChangeLine&), operationCodes.size()> readers{
    readAddSubscription, readEditSubscription,    readRemoveSubscription, readRenewSubscription, readChangeTerm,
    readEndSubscription, readSuspendSubscription, readResumeSubscription, readAddEntitlement,    readChangeQuantity,
    readEndEntitlement,  readSetOverageRate,      readAssignLicense,      readRemoveLicense,     readMoveLicenses,
    readAddPeople,       readEditPeople,          readRemovePeople,       readSetUsage,          readSetInvoice,
    readSetAssumption,   readEditTenant,
};

/// Which operation the object of a line asks for, by its place in `operationCodes`; reported where it is none.
std::optional<std::size_t> operationOf(const JsonValue& value, FormErrors& errors)
{
    if (value.kind() != JsonKind::Object) {
        errors.add(ErrorCode::WrongType, {Term::Object}, value.place());
        return std::nullopt;
    }
    for (auto member = value.firstChild(); member; member = member->next()) {
        if (member->key() != "op")
            continue;
        const auto operation = readText(*member, errors);
        if (!operation)
            return std::nullopt;
        const auto* known = std::ranges::find_if(operationCodes, [&](Key code) { return *operation == code; });
        if (known == operationCodes.end()) {
            errors.add(ErrorCode::UnknownOperation, {quoted(*member)}, member->place());
            return std::nullopt;
        }
        return static_cast<std::size_t>(known - operationCodes.begin());
    }
    errors.add(ErrorCode::MissingKey, {QStringLiteral("op")}, value.place());
    return std::nullopt;
}

Result<Change> readLine(const JsonValue& value, const Tenant* tenant)
{
    FormErrors errors;
    const auto operation = operationOf(value, errors);
    if (!operation)
        return tl::unexpected(errors.first());
    ChangeLine line(value, tenant, errors);
    Change change = readers.at(*operation)(line);
    if (!errors.isEmpty())
        return tl::unexpected(errors.first());
    auto people = line.people();
    if (!people)
        return tl::unexpected(std::move(people.error()));
    setUsers(change, std::move(*people));
    return change;
}

} // namespace

Result<Change> readChange(const JsonValue& value, const Tenant& tenant)
{
    return readLine(value, &tenant);
}

Result<Change> readChangeWithoutUsers(const JsonValue& value)
{
    return readLine(value, nullptr);
}

} // namespace seatkeeper
