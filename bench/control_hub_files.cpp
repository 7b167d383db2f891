#include "bench/control_hub_files.h"

#include "bench/made_tenant.h"
#include "core/exchange/json_writer.h"

#include <QIODevice>

namespace seatkeeper::bench {

namespace {

using Key = QLatin1StringView;

constexpr std::array bothLicenses{License::PremiumAgent, License::StandardAgent};

QString serviceOf(License license)
{
    return license == License::PremiumAgent ? QStringLiteral("Contact Center Premium Agent")
                                            : QStringLiteral("Contact Center Standard Agent");
}

std::string statusOf(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Active: return "Active";
    case AccountStatus::Inactive: return "Inactive";
    case AccountStatus::Pending: break;
    }
    return "Invite Pending";
}

/// The license cells of a row, each behind a comma.
std::string licenseCells(const Tenant& tenant, LicenseSetId set)
{
    std::string cells;
    for (std::size_t number = 0; number < subscriptionCount; ++number) {
        const auto holding = tenant.pool->holdingOn(set, *tenant.keys->find(subscriptionId(number)));
        for (const License license : bothLicenses)
            cells += holding && holding->license == license ? ",TRUE" : ",FALSE";
    }
    return cells;
}

/// Of each set once: there are few.
std::vector<std::string> licenseCells(const Tenant& tenant)
{
    std::vector<std::string> cells(tenant.pool->size());
    for (std::size_t set = 0; set < cells.size(); ++set)
        cells[set] = licenseCells(tenant, static_cast<LicenseSetId>(set));
    return cells;
}

std::string csvHeader()
{
    std::string header = "\xEF\xBB\xBF"
                         "First Name,Last Name,Display Name,User ID/Email (Required),User Status,"
                         "Days since Last Service Accessed,Title,Department,Phone Number,Location,"
                         "Preferred Language,Messaging";
    for (std::size_t number = 0; number < subscriptionCount; ++number) {
        for (const License license : bothLicenses)
            header += ',' + QStringLiteral("%1 [%2]").arg(serviceOf(license), subscriptionId(number)).toStdString();
    }
    return header + '\n';
}

/// What a row says before its licenses. Some titles have to be quoted.
std::string csvNames(const PersonView& person, std::size_t number)
{
    constexpr std::size_t quotedEach = 7;
    constexpr std::size_t days = 90;
    const std::string_view title = number % quotedEach == 0 ? "\"Senior, \"\"Team 2\"\"\"" : "";
    std::string row;
    for (const std::string_view cell : {person.firstName, person.lastName, person.displayName, person.email})
        row.append(cell).append(1, ',');
    row.append(statusOf(person.status)).append(1, ',').append(std::to_string(number % days)).append(1, ',');
    row.append(title).append(1, ',').append(person.department);
    return row + ",+31205550000,Meerbeek,nl_NL,TRUE";
}

/// An id as the API makes them: what it stands for, in base64url.
QByteArray webexId(const QByteArray& inside)
{
    return ("ciscospark://us/" + inside).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Of the form of a UUID; another one for each number.
QByteArray uuid(std::size_t number)
{
    constexpr int width = 12;
    return "f3c95789-ace1-4954-ac5d-" +
           QByteArray::number(static_cast<qulonglong>(number), 16).rightJustified(width, '0');
}

QByteArray licenseId(std::size_t subscription, License license)
{
    const bool isPremium = license == License::PremiumAgent;
    return webexId("LICENSE/" + uuid(0) + (isPremium ? ":CJPPRM_" : ":CJPSTD_") + uuid(subscription + 1));
}

void writeText(JsonWriter& json, Key key, const QByteArray& text)
{
    json.key(key);
    json.utf8({text.constData(), static_cast<std::size_t>(text.size())});
}

void writeLicense(JsonWriter& json, const QByteArray& id, const QString& name, const QString& subscription)
{
    constexpr qint64 units = 100'000;
    json.beginObject();
    writeText(json, Key("id"), id);
    json.member(Key("name"), name);
    json.key(Key("totalUnits"));
    json.number(units);
    if (!subscription.isEmpty())
        json.member(Key("subscriptionId"), subscription);
    json.endObject();
}

/// The ids of everybody's licenses, by set.
std::vector<std::vector<QByteArray>> licenseIds(const Tenant& tenant)
{
    std::vector<std::vector<QByteArray>> ids(tenant.pool->size());
    for (std::size_t number = 0; number < subscriptionCount; ++number) {
        const SubscriptionRef subscription = *tenant.keys->find(subscriptionId(number));
        for (std::size_t set = 0; set < ids.size(); ++set) {
            if (const auto holding = tenant.pool->holdingOn(static_cast<LicenseSetId>(set), subscription))
                ids[set].push_back(licenseId(number, holding->license));
        }
    }
    for (auto& ofSet : ids)
        ofSet.push_back(messagingLicenseId().toLatin1());
    return ids;
}

void writeList(JsonWriter& json, Key key, const std::vector<QByteArray>& texts)
{
    json.key(key);
    json.beginArray();
    for (const QByteArray& text : texts)
        json.utf8({text.constData(), static_cast<std::size_t>(text.size())});
    json.endArray();
}

void writeFlag(JsonWriter& json, Key key, bool flag)
{
    json.key(key);
    json.boolean(flag);
}

void writePerson(JsonWriter& json, const PersonView& person, std::size_t number,
                 const std::vector<QByteArray>& licenses)
{
    static const QByteArray organisation = webexId("ORGANIZATION/" + uuid(0));
    static const QByteArray administrator = webexId("ROLE/id_full_admin");
    const bool isAdministrator = person.roles.value_or(Roles()).testFlag(Role::Administrator);
    const auto utf8 = [&json](Key key, std::string_view text) {
        json.key(key);
        json.utf8(text);
    };
    json.beginObject();
    writeText(json, Key("id"), webexId("PEOPLE/" + uuid(number)));
    writeList(json, Key("emails"), {QByteArray(person.email.data(), static_cast<qsizetype>(person.email.size()))});
    writeList(json, Key("phoneNumbers"), {});
    utf8(Key("displayName"), person.displayName);
    utf8(Key("firstName"), person.firstName);
    utf8(Key("lastName"), person.lastName);
    writeText(json, Key("orgId"), organisation);
    writeList(json, Key("roles"), isAdministrator ? std::vector{administrator} : std::vector<QByteArray>());
    writeList(json, Key("licenses"), licenses);
    utf8(Key("department"), person.department);
    utf8(Key("created"), "2024-05-01T09:30:00.000Z");
    writeFlag(json, Key("invitePending"), person.status == AccountStatus::Pending);
    writeFlag(json, Key("loginEnabled"), person.status != AccountStatus::Inactive);
    utf8(Key("type"), "person");
    utf8(Key("status"), "unknown");
    json.endObject();
}

/// An answer with what `items` writes.
template <class Items> bool writeAnswer(QIODevice& device, Items items)
{
    JsonWriter json(device, JsonWriter::Style::OneLine);
    json.beginObject();
    json.key(Key("items"));
    json.beginArray();
    items(json);
    json.endArray();
    json.endObject();
    return json.finish();
}

} // namespace

bool writeBulkCsv(QIODevice& device, const Tenant& tenant)
{
    const auto write = [&device](const std::string& text) {
        return device.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
    };
    const std::vector<std::string> cells = licenseCells(tenant);
    bool done = write(csvHeader());
    for (const PersonId id : tenant.members()) {
        const std::string& licenses = cells.at(static_cast<std::size_t>(tenant.licensesOf(id)));
        done = done && write(csvNames(tenant.people->view(id), static_cast<std::size_t>(id)) + licenses + '\n');
    }
    return done;
}

bool writeLicensesAnswer(QIODevice& device)
{
    return writeAnswer(device, [](JsonWriter& json) {
        for (std::size_t number = 0; number < subscriptionCount; ++number) {
            for (const License license : bothLicenses)
                writeLicense(json, licenseId(number, license), serviceOf(license), subscriptionId(number));
        }
        writeLicense(json, messagingLicenseId().toLatin1(), QStringLiteral("Messaging"), {});
    });
}

bool writePeopleAnswer(QIODevice& device, const Tenant& tenant)
{
    const std::vector<std::vector<QByteArray>> ids = licenseIds(tenant);
    return writeAnswer(device, [&](JsonWriter& json) {
        for (const PersonId id : tenant.members())
            writePerson(json, tenant.people->view(id), static_cast<std::size_t>(id),
                        ids.at(static_cast<std::size_t>(tenant.licensesOf(id))));
    });
}

QString messagingLicenseId()
{
    return QString::fromLatin1(webexId("LICENSE/" + uuid(0) + ":MS_" + uuid(0)));
}

} // namespace seatkeeper::bench
