#include "core/exchange/change_writer.h"

#include "core/exchange/json_writer.h"
#include "core/exchange/person_writer.h"
#include "core/exchange/subscription_writer.h"
#include "core/model/directory.h"
#include "core/plan/change_users.h"

#include <QBuffer>

namespace seatkeeper {

namespace {

using Key = QLatin1StringView;

/// Writes the keys of a change, an overload each, in the order in which the formats name them.
class ChangeWriter {
public:
    ChangeWriter(JsonWriter& json, const ChangeUsers* users) : m_json(json), m_users(users) {}

    void operator()(const AddSubscription& change) const
    {
        m_json.key(Key("subscription"));
        writeSubscription(m_json, change.subscription);
    }
    void operator()(const EditSubscription& change) const
    {
        subscription(change.subscription);
        m_json.key(Key("set"));
        m_json.beginObject();
        texts(subscriptionTexts, change.set);
        if (change.set.licensing)
            code(Key("licensing"), *change.set.licensing);
        for (const auto& field : subscriptionFlags) {
            if (const auto& value = change.set.*field.patch)
                flag(field.key, *value);
        }
        if (change.set.created)
            day(Key("created"), *change.set.created);
        if (change.set.noticeDays)
            number(Key("noticeDays"), *change.set.noticeDays);
        m_json.endObject();
    }
    void operator()(const RemoveSubscription& change) const { subscription(change.subscription); }
    void operator()(const RenewSubscription& change) const
    {
        subscription(change.subscription);
        range(change.term);
    }
    void operator()(const ChangeTerm& change) const
    {
        subscription(change.subscription);
        day(Key("term"), change.term);
        range(change.days);
    }
    void operator()(const EndSubscription& change) const
    {
        subscription(change.subscription);
        day(Key("ends"), change.ends);
    }
    void operator()(const SuspendSubscription& change) const
    {
        subscription(change.subscription);
        range(change.days);
    }
    void operator()(const ResumeSubscription& change) const
    {
        subscription(change.subscription);
        day(Key("on"), change.on);
    }
    void operator()(const AddEntitlement& change) const
    {
        subscription(change.subscription);
        type(change.line.type);
        number(Key("quantity"), change.line.quantity);
        range(change.line.days);
    }
    void operator()(const ChangeQuantity& change) const
    {
        subscription(change.subscription);
        type(change.type);
        number(Key("quantity"), change.quantity);
        day(Key("from"), change.from);
    }
    void operator()(const EndEntitlement& change) const
    {
        subscription(change.subscription);
        type(change.type);
        day(Key("ends"), change.ends);
    }
    void operator()(const SetOverageRate& change) const
    {
        subscription(change.subscription);
        type(change.type);
        decimal(Key("rate"), change.rate);
    }
    void operator()(const AssignLicense& change) const
    {
        users();
        subscription(change.subscription);
        m_json.member(Key("license"), QString(codeOf(change.license)));
        flag(Key("supervisor"), change.supervisor);
    }
    void operator()(const RemoveLicense& change) const
    {
        users();
        subscription(change.subscription);
        m_json.member(Key("license"), QString(codeOf(change.license)));
    }
    void operator()(const MoveLicenses& change) const
    {
        users();
        m_json.member(Key("from"), change.from);
        m_json.member(Key("to"), change.to);
    }
    void operator()(const AddPeople& change) const
    {
        m_json.key(Key("people"));
        m_json.beginArray();
        for (const NewPerson& added : change.people) {
            m_json.beginObject();
            writePersonMembers(m_json, added.person);
            licenses(added.licenses);
            m_json.endObject();
        }
        m_json.endArray();
    }
    void operator()(const EditPeople& change) const
    {
        users();
        m_json.key(Key("set"));
        m_json.beginObject();
        texts(personTexts, change.set);
        if (change.set.status)
            m_json.member(Key("status"), QString(codeOf(*change.set.status)));
        if (change.set.roles) {
            m_json.key(Key("roles"));
            writeRoles(m_json, *change.set.roles);
        }
        m_json.endObject();
    }
    void operator()(const RemovePeople&) const { users(); }
    void operator()(const SetUsage& change) const
    {
        m_json.member(Key("month"), change.month.toString());
        type(change.type);
        m_json.key(Key("subscription"));
        m_json.textOrNull(change.subscription);
        number(Key("quantity"), change.quantity);
    }
    void operator()(const SetInvoice& change) const
    {
        m_json.member(Key("month"), change.month.toString());
        decimal(Key("amount"), change.amount);
        m_json.member(Key("number"), change.number);
        m_json.member(Key("note"), change.note);
    }
    void operator()(const SetAssumption& change) const
    {
        if (const auto* day = std::get_if<OverageDay>(&change.value)) {
            m_json.member(Key("name"), u"overageDay");
            m_json.member(Key("value"), QString(codeOf(*day)));
        } else {
            m_json.member(Key("name"), u"renewalKeepsAge");
            flag(Key("value"), std::get<bool>(change.value));
        }
    }
    void operator()(const EditTenant& change) const
    {
        m_json.key(Key("set"));
        m_json.beginObject();
        if (change.name)
            m_json.member(Key("name"), *change.name);
        if (change.currency)
            m_json.member(Key("currency"), *change.currency);
        m_json.endObject();
    }

private:
    void subscription(const QString& id) const { m_json.member(Key("subscription"), id); }
    void type(UsageType type) const { m_json.member(Key("usageType"), QString(codeOf(type))); }
    void day(Key key, const std::optional<QDate>& day) const
    {
        m_json.key(key);
        m_json.textOrNull(day ? std::optional(dateToString(*day)) : std::nullopt);
    }
    void range(const DateRange& range) const
    {
        day(Key("starts"), range.starts);
        day(Key("ends"), range.ends);
    }
    void flag(Key key, bool value) const
    {
        m_json.key(key);
        m_json.boolean(value);
    }
    void number(Key key, const std::optional<int>& value) const
    {
        m_json.key(key);
        if (value)
            m_json.number(*value);
        else
            m_json.null();
    }
    template <class Enum> void code(Key key, const std::optional<Enum>& value) const
    {
        m_json.key(key);
        m_json.textOrNull(value ? std::optional(QString(codeOf(*value))) : std::nullopt);
    }
    template <class Decimal> void decimal(Key key, const std::optional<Decimal>& value) const
    {
        m_json.key(key);
        m_json.textOrNull(value ? std::optional(value->toString()) : std::nullopt);
    }
    template <class Fields, class Patch> void texts(const Fields& fields, const Patch& patch) const
    {
        for (const auto& field : fields) {
            if (const auto& value = patch.*field.patch)
                m_json.member(field.key, *value);
        }
    }
    void users() const
    {
        if (!m_users)
            return;
        m_json.key(Key("users"));
        m_json.beginArray();
        for (const PersonId user : m_users->users)
            m_json.utf8(m_users->people.emailUtf8(user));
        m_json.endArray();
    }
    void licenses(const std::vector<NewHolding>& licenses) const
    {
        m_json.key(Key("licenses"));
        m_json.beginArray();
        for (const NewHolding& license : licenses) {
            m_json.beginObject();
            subscription(license.subscription);
            m_json.member(Key("license"), QString(codeOf(license.license)));
            flag(Key("supervisor"), license.supervisor);
            m_json.endObject();
        }
        m_json.endArray();
    }

    JsonWriter& m_json;
    const ChangeUsers* m_users;
};

} // namespace

void writeChange(JsonWriter& json, const Change& change, const ChangeUsers* users)
{
    json.beginObject();
    json.member(Key("op"), QString(operationCodes.at(change.index())));
    std::visit(ChangeWriter(json, users), change);
    json.endObject();
}

QByteArray changeWithoutUsers(const Change& change)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer, JsonWriter::Style::OneLine);
    writeChange(json, change, nullptr);
    json.finish();
    return buffer.data().trimmed();
}

bool writeChangeLine(QIODevice& device, const Change& change, const Directory& people)
{
    JsonWriter json(device, JsonWriter::Style::OneLine);
    const std::vector<PersonId> users = usersOf(change);
    const ChangeUsers named{people, users};
    writeChange(json, change, &named);
    return json.finish();
}

} // namespace seatkeeper
