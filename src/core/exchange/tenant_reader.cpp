#include "core/exchange/tenant_reader.h"

#include "core/exchange/contract_reader.h"
#include "core/exchange/json_reader.h"
#include "core/rules/provisioning.h"

#include <algorithm>
#include <map>

namespace seatkeeper {

namespace {

using Key = QLatin1StringView;

constexpr Key formatName("seatkeeper-tenant");
constexpr quint64 currentVersion = 1;

/// Whether a version is a whole number above ours, however large: made by a newer program.
bool isNewer(const JsonValue& version)
{
    if (version.kind() == JsonKind::Whole)
        return version.whole() > currentVersion;
    const std::string_view digits = version.kind() == JsonKind::Number ? version.utf8() : std::string_view();
    return !digits.empty() && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
}

/// Gathers a tenant from the parts of its file. What can only be judged when all is read is kept with its place.
class TenantGatherer : public JsonListener {
public:
    void object(const Place& place) override { m_document = place; }
    JsonTake member(std::string_view key, const Place& place) override;
    void value(std::string_view key, const JsonValue& value) override;
    void item(std::string_view key, const JsonValue& item) override;
    void document(const JsonValue& value) override
    {
        m_errors.add(ErrorCode::WrongType, {Term::Object}, value.place());
    }

    /// The tenant, once the whole file has been heard.
    Result<Tenant> finish();

private:
    struct Section {
        JsonTake take = JsonTake::Skip;
        void (TenantGatherer::*read)(const JsonValue&) = nullptr;
    };
    static const std::map<std::string_view, Section>& sections();

    void readFormat(const JsonValue& value);
    void readVersion(const JsonValue& value);
    void readHead(const JsonValue& value);
    void readAssumptions(const JsonValue& value);
    void readSubscriptionItem(const JsonValue& item);
    void readUser(const JsonValue& item);
    void readUsage(const JsonValue& item);
    void readInvoice(const JsonValue& item);

    SubscriptionRef referTo(const QString& id, const JsonValue& where);
    void checkReferences();
    void checkMixing();
    std::optional<Error> formatError() const;

    Tenant m_tenant;
    FormErrors m_errors;
    std::optional<Place> m_document; // absent: the document is no object
    std::vector<std::string> m_seen; // keys of the document
    std::optional<Error> m_formatError;
    std::optional<Error> m_versionError;
    std::vector<std::pair<Subscription, Place>> m_subscriptions; // in the file's order
    std::map<SubscriptionRef, Error> m_references;               // the first place that names each one
};

const std::map<std::string_view, TenantGatherer::Section>& TenantGatherer::sections()
{
    static const std::map<std::string_view, Section> table{
        {"format", {JsonTake::Whole, &TenantGatherer::readFormat}},
        {"version", {JsonTake::Whole, &TenantGatherer::readVersion}},
        {"tenant", {JsonTake::Whole, &TenantGatherer::readHead}},
        {"assumptions", {JsonTake::Whole, &TenantGatherer::readAssumptions}},
        {"subscriptions", {JsonTake::Items, &TenantGatherer::readSubscriptionItem}},
        {"users", {JsonTake::Items, &TenantGatherer::readUser}},
        {"usage", {JsonTake::Items, &TenantGatherer::readUsage}},
        {"invoices", {JsonTake::Items, &TenantGatherer::readInvoice}},
    };
    return table;
}

JsonTake TenantGatherer::member(std::string_view key, const Place& place)
{
    const QString text = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    const auto section = sections().find(key);
    if (section == sections().end()) {
        m_errors.add(ErrorCode::UnknownKey, {text}, place);
        return JsonTake::Skip;
    }
    if (std::ranges::find(m_seen, key) != m_seen.end()) {
        m_errors.add(ErrorCode::DuplicateKey, {text}, place);
        return JsonTake::Skip;
    }
    m_seen.emplace_back(key);
    return section->second.take;
}

void TenantGatherer::value(std::string_view key, const JsonValue& value)
{
    const Section& section = sections().at(key);
    if (section.take == JsonTake::Whole)
        (this->*section.read)(value);
    else if (!value.isNull())
        m_errors.add(ErrorCode::WrongType, {Term::List}, value.place());
}

void TenantGatherer::item(std::string_view key, const JsonValue& item)
{
    (this->*sections().at(key).read)(item);
}

void TenantGatherer::readFormat(const JsonValue& value)
{
    if (value.kind() != JsonKind::String || value.text() != formatName)
        m_formatError = Error{ErrorCode::WrongFormat, {QString(formatName)}, value.place()};
}

void TenantGatherer::readVersion(const JsonValue& value)
{
    if (isNewer(value))
        m_versionError = Error{ErrorCode::NewerVersion,
                               {value.kind() == JsonKind::Whole ? QString::number(value.whole()) : quoted(value)},
                               value.place()};
    else if (value.kind() != JsonKind::Whole || value.whole() != currentVersion)
        m_versionError = Error{ErrorCode::WrongVersion, {static_cast<qint64>(currentVersion)}, value.place()};
}

void TenantGatherer::readHead(const JsonValue& value)
{
    if (value.isNull())
        return;
    const JsonObject object(value, {Key("name"), Key("currency")}, m_errors);
    m_tenant.name = readOr(object, Key("name"), readText).value_or(QString());
    m_tenant.currency = readOr(object, Key("currency"), readText).value_or(QString());
}

void TenantGatherer::readAssumptions(const JsonValue& value)
{
    if (value.isNull())
        return;
    const JsonObject object(value, {Key("renewalKeepsAge"), Key("overageDay")}, m_errors);
    const Assumptions defaults;
    m_tenant.assumptions.renewalKeepsAge =
        readOr(object, Key("renewalKeepsAge"), readBoolean).value_or(defaults.renewalKeepsAge);
    m_tenant.assumptions.overageDay =
        readOr(object, Key("overageDay"), readCode<OverageDay>).value_or(defaults.overageDay);
}

void TenantGatherer::readSubscriptionItem(const JsonValue& item)
{
    auto subscription = readSubscription(item, m_errors);
    if (!subscription)
        return;
    subscription->ref = m_tenant.keys.edit().intern(subscription->id);
    if (m_tenant.find(subscription->ref)) {
        Place place = item.place();
        item.forEach([&](const JsonValue& member) {
            if (member.key() == "id")
                place = member.place();
        });
        m_errors.add(ErrorCode::SubscriptionTaken, {subscription->id}, place);
        return;
    }
    m_tenant.put(*subscription);
    m_subscriptions.emplace_back(std::move(*subscription), item.place());
}

void TenantGatherer::readUser(const JsonValue& item)
{
    const auto read = readPerson(item, m_errors);
    if (!read)
        return;
    std::vector<Holding> holdings;
    for (const ReadLicense& license : read->licenses) {
        const SubscriptionRef ref = referTo(license.license.subscription, license.subscription);
        if (std::ranges::find(holdings, ref, &Holding::subscription) != holdings.end())
            m_errors.add(ErrorCode::LicenseTwice, {read->person.email, license.license.subscription},
                         license.subscription.place());
        else
            holdings.push_back({ref, license.license.license, license.license.supervisor});
    }
    if (m_tenant.people->find(read->person.email)) {
        m_errors.add(ErrorCode::EmailTaken, {read->person.email}, read->email.place());
        return;
    }
    const PersonId person = m_tenant.people.edit().append(read->person);
    m_tenant.setLicenses(person, m_tenant.pool.edit().intern(std::move(holdings)));
}

void TenantGatherer::readUsage(const JsonValue& item)
{
    const JsonObject object(item, {Key("month"), Key("usageType"), Key("subscription"), Key("quantity")}, m_errors);
    const auto month = readRequired(object, Key("month"), readMonth);
    const auto type = readRequired(object, Key("usageType"), readCode<UsageType>);
    const auto quantity = readRequired(object, Key("quantity"), readQuantity);
    std::optional<SubscriptionRef> subscription;
    if (const auto value = object.find(Key("subscription"))) {
        const auto id = readIdentifier(*value, m_errors);
        if (!id)
            return;
        subscription = referTo(*id, *value);
    }
    if (!month || !type || !quantity)
        return;
    if (!m_tenant.usage.edit().emplace(UsageKey{*month, *type, subscription}, *quantity).second)
        m_errors.add(ErrorCode::UsageTwice, {*month, *type}, item.place());
}

void TenantGatherer::readInvoice(const JsonValue& item)
{
    const JsonObject object(item, {Key("month"), Key("amount"), Key("number"), Key("note")}, m_errors);
    const auto month = readRequired(object, Key("month"), readMonth);
    const auto amount = readRequired(object, Key("amount"), readInvoiceAmount);
    const auto number = readOr(object, Key("number"), readText).value_or(QString());
    const auto note = readOr(object, Key("note"), readText).value_or(QString());
    if (!month || !amount)
        return;
    if (!m_tenant.invoices.edit().emplace(*month, Invoice{*amount, number, note}).second)
        m_errors.add(ErrorCode::InvoiceTwice, {*month}, item.place());
}

/// The ref of an id that the file names before or after it declares it.
SubscriptionRef TenantGatherer::referTo(const QString& id, const JsonValue& where)
{
    const SubscriptionRef ref = m_tenant.keys.edit().intern(id);
    if (!m_references.contains(ref))
        m_references.emplace(ref, Error{ErrorCode::UnknownSubscription, {id}, where.place()});
    return ref;
}

void TenantGatherer::checkReferences()
{
    for (const auto& [ref, error] : m_references) {
        if (!m_tenant.find(ref))
            m_errors.add(error.code, error.arguments, error.place);
    }
}

/// R8, in the file's order: the later one of two that mix is at fault.
void TenantGatherer::checkMixing()
{
    for (auto later = m_subscriptions.begin(); later != m_subscriptions.end(); ++later) {
        for (auto earlier = m_subscriptions.begin(); earlier != later; ++earlier) {
            if (const auto found = mixing(later->first, earlier->first)) {
                m_errors.add(ErrorCode::MixedLicensing, mixingArguments(later->first, earlier->first, *found),
                             later->second);
                return;
            }
        }
    }
}

/// Format and version are looked at before all else, wherever they stand.
std::optional<Error> TenantGatherer::formatError() const
{
    const auto missing = [this](std::string_view key) { return std::ranges::find(m_seen, key) == m_seen.end(); };
    if (!m_document)
        return std::nullopt;
    if (m_formatError)
        return m_formatError;
    if (missing("format"))
        return Error{ErrorCode::MissingKey, {QStringLiteral("format")}, *m_document};
    if (m_versionError)
        return m_versionError;
    if (missing("version"))
        return Error{ErrorCode::MissingKey, {QStringLiteral("version")}, *m_document};
    return std::nullopt;
}

Result<Tenant> TenantGatherer::finish()
{
    if (const auto error = formatError())
        return tl::unexpected(*error);
    checkReferences();
    checkMixing();
    if (!m_errors.isEmpty())
        return tl::unexpected(m_errors.first());
    return std::move(m_tenant);
}

} // namespace

Result<Tenant> readTenant(QIODevice& device)
{
    TenantGatherer gatherer;
    if (auto done = readJson(device, gatherer); !done)
        return tl::unexpected(std::move(done.error()));
    return gatherer.finish();
}

} // namespace seatkeeper
