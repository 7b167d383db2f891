#include "core/model/directory.h"

#include "core/model/identity.h"

#include <functional>
#include <limits>

namespace seatkeeper {

namespace {

constexpr quint32 emptySlot = std::numeric_limits<quint32>::max();
constexpr std::size_t fewestSlots = 16;

} // namespace

PersonId Directory::append(const Person& person)
{
    const auto id = static_cast<PersonId>(m_records.size());
    m_records.push_back(store(person));
    if (m_slots.size() < m_records.size() * 2)
        rebuildIndex(std::max(fewestSlots, m_slots.size() * 2));
    else
        index(id, identityKey(person.email));
    return id;
}

void Directory::replace(PersonId id, const Person& person)
{
    const bool sameKey = identityKey(email(id)) == identityKey(person.email);
    m_records.at(static_cast<std::size_t>(id)) = store(person);
    if (!sameKey)
        rebuildIndex(m_slots.size());
}

std::optional<PersonId> Directory::find(QStringView email) const
{
    if (m_slots.empty())
        return std::nullopt;
    const quint32 found = m_slots.at(slotFor(identityKey(email)));
    return found == emptySlot ? std::nullopt : std::optional(static_cast<PersonId>(found));
}

Person Directory::person(PersonId id) const
{
    return {.email = email(id),
            .displayName = displayName(id),
            .firstName = toQString(text(id, FirstName)),
            .lastName = toQString(text(id, LastName)),
            .department = department(id),
            .status = status(id),
            .roles = roles(id)};
}

bool Directory::isSame(PersonId id, const Directory& later) const
{
    // The arenas are append-only and begin alike, so the same place in them holds the same texts.
    const Record& now = record(id);
    const Record& then = later.record(id);
    const bool untouched = now.begin == then.begin && now.department == then.department && now.status == then.status &&
                           now.roles == then.roles;
    return untouched || person(id) == later.person(id);
}

void Directory::reserve(std::size_t people)
{
    constexpr std::size_t bytesOfTexts = 64; // an address and three names, as they usually are
    m_records.reserve(m_records.size() + people);
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

Directory::Record Directory::store(const Person& person)
{
    Record r;
    r.begin = m_arena.size();
    const std::array<const QString*, TextCount> texts{&person.email, &person.displayName, &person.firstName,
                                                      &person.lastName};
    for (std::size_t which = 0; which < TextCount; ++which) {
        m_arena += texts.at(which)->toStdString();
        r.ends.at(which) = static_cast<quint32>(m_arena.size() - r.begin);
    }
    r.department = internDepartment(person.department);
    r.status = person.status;
    r.roles = person.roles;
    return r;
}

quint32 Directory::internDepartment(const QString& name)
{
    if (const auto known = m_departmentIds.constFind(name); known != m_departmentIds.constEnd())
        return *known;
    const auto id = static_cast<quint32>(m_departments.size());
    m_departments.push_back(name);
    m_departmentIds.insert(name, id);
    return id;
}

std::size_t Directory::slotFor(std::string_view key) const
{
    const std::size_t mask = m_slots.size() - 1;
    constexpr std::hash<std::string_view> hashOf;
    std::size_t slot = hashOf(key) & mask;
    while (m_slots.at(slot) != emptySlot && identityKey(email(static_cast<PersonId>(m_slots.at(slot)))) != key)
        slot = (slot + 1) & mask;
    return slot;
}

void Directory::index(PersonId id, std::string_view key)
{
    m_slots.at(slotFor(key)) = static_cast<quint32>(id);
}

void Directory::rebuildIndex(std::size_t slots)
{
    m_slots.assign(slots, emptySlot);
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        const auto id = static_cast<PersonId>(i);
        index(id, identityKey(email(id)));
    }
}

} // namespace seatkeeper
