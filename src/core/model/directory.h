#pragma once

#include "core/model/person.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seatkeeper {

/// Who the people of a plan are, shared by all its layers.
///
/// Texts lie in one UTF-8 arena, departments are interned; whoever has been added keeps the same PersonId for ever,
/// also when no layer has that person any more.
class Directory {
public:
    /// Adds a person and answers with the new id, which is the number of people there were. The email must be new.
    PersonId append(const PersonView& person);
    PersonId append(const Person& person);

    /// Sets who `id` is from now on.
    void replace(PersonId id, const Person& person);

    /// The same for many at once, of whom some may take the address that another one lets go of.
    void replace(const std::vector<std::pair<PersonId, Person>>& people);

    /// The person with this address (see `identityKey`); nothing where there is none.
    std::optional<PersonId> find(QStringView email) const;
    std::optional<PersonId> findUtf8(std::string_view email) const;

    /// Everything about one person; the view is valid until somebody is added or replaced.
    PersonView view(PersonId id) const;
    Person person(PersonId id) const;

    std::string_view emailUtf8(PersonId id) const { return text(id, Email); }
    std::string_view displayNameUtf8(PersonId id) const { return text(id, DisplayName); }
    /// Empty where it is not known.
    std::string_view webexIdUtf8(PersonId id) const;
    QString email(PersonId id) const { return toQString(text(id, Email)); }
    QString displayName(PersonId id) const { return toQString(text(id, DisplayName)); }
    QString department(PersonId id) const { return toQString(m_departments.at(record(id).department)); }
    /// The department as a place in `departments`: the same for everybody who is in it.
    quint32 departmentId(PersonId id) const { return record(id).department; }
    /// Every department that somebody is or was in, once each.
    const std::vector<std::string>& departments() const { return m_departments; }
    AccountStatus status(PersonId id) const { return record(id).status; }
    std::optional<Roles> roles(PersonId id) const
    {
        const quint8 bits = m_roles.at(static_cast<std::size_t>(id));
        return bits == unknownRoles ? std::nullopt : std::optional(Roles::fromInt(bits));
    }

    /// Whether `id` is the same in `later`, which came from a copy of this Directory: a glance where nothing was set.
    bool isSame(PersonId id, const Directory& later) const;

    /// How many people there are; ids are 0 to size - 1.
    std::size_t size() const { return m_records.size(); }

    /// Makes room for `people` more.
    void reserve(std::size_t people);

private:
    enum Text : std::size_t { Email, DisplayName, FirstName, LastName, TextCount };

    struct Record {
        std::size_t begin = 0;                 // in m_arena
        std::array<quint32, TextCount> ends{}; // of each text, from begin
        quint32 department = 0;
        AccountStatus status = AccountStatus::Active;
    };
    struct Span {
        std::size_t begin = 0; // in m_arena
        quint32 length = 0;
    };
    static constexpr quint8 unknownRoles = 0xFF;

    const Record& record(PersonId id) const { return m_records.at(static_cast<std::size_t>(id)); }
    std::string_view text(PersonId id, Text which) const;
    static QString toQString(std::string_view utf8);
    static quint8 bitsOf(const std::optional<Roles>& roles);
    Record store(const PersonView& person);
    bool replaceTexts(PersonId id, const Person& person);
    void storeWebexId(PersonId id, std::string_view webexId);
    quint32 internDepartment(std::string_view name);
    std::size_t slotFor(std::string_view key) const;
    void index(PersonId id);
    void rebuildIndex(std::size_t slots);

    std::string m_arena;
    std::vector<Record> m_records;
    std::vector<quint8> m_roles;  // apart from the rest: who has access is asked of everybody at once
    std::vector<Span> m_webexIds; // up to the last one that is known: a plan may know none
    std::vector<std::string> m_departments;
    std::map<std::string, quint32, std::less<>> m_departmentIds;
    // Open addressing over the folded addresses: 4 bytes a slot, and a copy of it is a copy of memory.
    std::vector<quint32> m_slots;
};

/// The people by folded address in code point order.
std::vector<PersonId> byEmail(const Directory& people, const std::vector<PersonId>& persons);

/// The person's name as people call it: the display name, or the address where there is none.
QString calledName(const Directory& people, PersonId person);

} // namespace seatkeeper
