#include "core/model/directory.h"

#include "core/model/identity.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace seatkeeper {

namespace {

constexpr quint32 emptySlot = std::numeric_limits<quint32>::max();
constexpr std::size_t fewestSlots = 16;
constexpr std::hash<std::string_view> hashOf;

/// Holds the UTF-8 of a person's texts while a view of them is used.
class Utf8Person {
public:
    explicit Utf8Person(const Person& person)
        : m_email(person.email.toStdString())
        , m_displayName(person.displayName.toStdString())
        , m_firstName(person.firstName.toStdString())
        , m_lastName(person.lastName.toStdString())
        , m_department(person.department.toStdString())
        , m_status(person.status)
        , m_webexId(person.webexId.toStdString())
        , m_roles(person.roles)
    {}

    PersonView view() const
    {
        return {m_email, m_displayName, m_firstName, m_lastName, m_department, m_status, m_roles, m_webexId};
    }

private:
    std::string m_email, m_displayName, m_firstName, m_lastName, m_department;
    AccountStatus m_status;
    std::string m_webexId;
    std::optional<Roles> m_roles;
};

} // namespace

PersonId Directory::append(const PersonView& person)
{
    const PersonId id = appendRecord(person);
    if (m_slots.size() < m_records.size() * 2)
        rebuildIndex(std::max(fewestSlots, m_slots.size() * 2));
    else
        index(id);
    return id;
}

std::optional<PersonId> Directory::appendIfNew(const PersonView& person)
{
    if (m_slots.size() < (m_records.size() + 1) * 2)
        rebuildIndex(std::max(fewestSlots, m_slots.size() * 2));
    quint32& slot = m_slots.at(slotFor(identityKeyOfUtf8(person.email)));
    if (slot != emptySlot)
        return std::nullopt;
    const PersonId id = appendRecord(person);
    slot = static_cast<quint32>(id);
    return id;
}

PersonId Directory::appendRecord(const PersonView& person)
{
    const auto id = static_cast<PersonId>(m_records.size());
    m_records.push_back(store(person));
    m_roles.push_back(bitsOf(person.roles));
    storeWebexId(id, person.webexId);
    return id;
}

PersonId Directory::append(const Person& person)
{
    return append(Utf8Person(person).view());
}

void Directory::replace(PersonId id, const Person& person)
{
    if (!replaceTexts(id, person))
        rebuildIndex(m_slots.size());
}

void Directory::replace(const std::vector<std::pair<PersonId, Person>>& people)
{
    bool sameKeys = true;
    for (const auto& [id, person] : people)
        sameKeys = replaceTexts(id, person) && sameKeys;
    if (!sameKeys)
        rebuildIndex(m_slots.size());
}

/// False where the address is another one now, so that the index does not hold.
bool Directory::replaceTexts(PersonId id, const Person& person)
{
    const bool sameKey = hasIdentityKey(emailUtf8(id), identityKey(person.email));
    m_records.at(static_cast<std::size_t>(id)) = store(Utf8Person(person).view());
    m_roles.at(static_cast<std::size_t>(id)) = bitsOf(person.roles);
    storeWebexId(id, person.webexId.toStdString());
    return sameKey;
}

std::optional<PersonId> Directory::find(QStringView email) const
{
    const QByteArray utf8 = email.toUtf8();
    return findUtf8({utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

std::optional<PersonId> Directory::findUtf8(std::string_view email) const
{
    if (m_slots.empty())
        return std::nullopt;
    const quint32 found = m_slots.at(slotFor(identityKeyOfUtf8(email)));
    return found == emptySlot ? std::nullopt : std::optional(static_cast<PersonId>(found));
}

PersonView Directory::view(PersonId id) const
{
    return {.email = text(id, Email),
            .displayName = text(id, DisplayName),
            .firstName = text(id, FirstName),
            .lastName = text(id, LastName),
            .department = m_departments.at(record(id).department),
            .status = status(id),
            .roles = roles(id),
            .webexId = webexIdUtf8(id)};
}

Person Directory::person(PersonId id) const
{
    const PersonView seen = view(id);
    return {.email = toQString(seen.email),
            .displayName = toQString(seen.displayName),
            .firstName = toQString(seen.firstName),
            .lastName = toQString(seen.lastName),
            .department = toQString(seen.department),
            .status = seen.status,
            .roles = seen.roles,
            .webexId = toQString(seen.webexId)};
}

bool Directory::isSame(PersonId id, const Directory& later) const
{
    // The arenas are append-only and begin alike, so the same place in them holds the same texts.
    const Record& now = record(id);
    const Record& then = later.record(id);
    const bool untouched = now.begin == then.begin && now.department == then.department && now.status == then.status &&
                           roles(id) == later.roles(id) && webexIdUtf8(id) == later.webexIdUtf8(id);
    return untouched || view(id) == later.view(id);
}

void Directory::reserve(std::size_t people)
{
    constexpr std::size_t bytesOfTexts = 64; // an address and three names, as they usually are
    m_records.reserve(m_records.size() + people);
    m_roles.reserve(m_records.size() + people);
    m_arena.reserve(m_arena.size() + people * bytesOfTexts);
    std::size_t slots = std::max(fewestSlots, m_slots.size());
    while (slots < (m_records.size() + people) * 2)
        slots *= 2;
    if (slots != m_slots.size())
        rebuildIndex(slots);
}

std::string_view Directory::text(PersonId id, Text which) const
{
    const Record& r = record(id);
    const std::size_t from = which == Email ? 0 : r.ends.at(which - 1);
    return std::string_view(m_arena).substr(r.begin + from, r.ends.at(which) - from);
}

QString Directory::toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Directory::Record Directory::store(const PersonView& person)
{
    Record r;
    r.begin = m_arena.size();
    const std::array<std::string_view, TextCount> texts{person.email, person.displayName, person.firstName,
                                                        person.lastName};
    for (std::size_t which = 0; which < TextCount; ++which) {
        m_arena += texts.at(which);
        r.ends.at(which) = static_cast<quint32>(m_arena.size() - r.begin);
    }
    r.department = internDepartment(person.department);
    r.status = person.status;
    return r;
}

std::string_view Directory::webexIdUtf8(PersonId id) const
{
    const auto index = static_cast<std::size_t>(id);
    if (index >= m_webexIds.size())
        return {};
    return std::string_view(m_arena).substr(m_webexIds[index].begin, m_webexIds[index].length);
}

void Directory::storeWebexId(PersonId id, std::string_view webexId)
{
    if (webexIdUtf8(id) == webexId)
        return;
    const auto index = static_cast<std::size_t>(id);
    if (index >= m_webexIds.size())
        m_webexIds.resize(index + 1);
    m_webexIds[index] = {m_arena.size(), static_cast<quint32>(webexId.size())};
    m_arena += webexId;
}

quint8 Directory::bitsOf(const std::optional<Roles>& roles)
{
    return roles ? static_cast<quint8>(roles->toInt()) : unknownRoles;
}

quint32 Directory::internDepartment(std::string_view name)
{
    if (const auto known = m_departmentIds.find(name); known != m_departmentIds.end())
        return known->second;
    const auto id = static_cast<quint32>(m_departments.size());
    m_departments.emplace_back(name);
    m_departmentIds.emplace(name, id);
    return id;
}

std::size_t Directory::slotFor(std::string_view key) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(key) & mask;
    while (m_slots.at(slot) != emptySlot && !hasIdentityKey(emailUtf8(static_cast<PersonId>(m_slots.at(slot))), key))
        slot = (slot + 1) & mask;
    return slot;
}

/// Nobody else has the address, so whoever stands in the way is not compared.
void Directory::index(PersonId id)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(identityKeyOfUtf8(emailUtf8(id))) & mask;
    while (m_slots.at(slot) != emptySlot)
        slot = (slot + 1) & mask;
    m_slots.at(slot) = static_cast<quint32>(id);
}

void Directory::rebuildIndex(std::size_t slots)
{
    m_slots.assign(slots, emptySlot);
    for (std::size_t i = 0; i < m_records.size(); ++i)
        index(static_cast<PersonId>(i));
}

std::vector<PersonId> byEmail(const Directory& people, const std::vector<PersonId>& persons)
{
    std::vector<std::pair<std::string, PersonId>> keyed;
    keyed.reserve(persons.size());
    for (const PersonId person : persons)
        keyed.emplace_back(identityKeyOfUtf8(people.emailUtf8(person)), person);
    std::ranges::sort(keyed);
    std::vector<PersonId> ordered;
    ordered.reserve(keyed.size());
    for (const auto& [key, person] : keyed)
        ordered.push_back(person);
    return ordered;
}

QString calledName(const Directory& people, PersonId person)
{
    const QString name = people.displayName(person);
    return name.isEmpty() ? people.email(person) : name;
}

} // namespace seatkeeper
