#include "ui/users/user_columns.h"

#include "ui/text/words.h"
#include "ui/users/natural_ranks.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace seatkeeper {

namespace {

using Field = UserFilter::Field;

QString translated(const char* text)
{
    return QCoreApplication::translate("seatkeeper::UsersModel", text);
}

template <Field field> std::vector<quint32> ranksOfField(const UserContext& c)
{
    return c.filter.ranks(field);
}

/// The ranks of people by that of the license set they hold; `rankOf` is asked once for each set.
template <class RankOf> std::vector<quint32> ranksBySet(const UserContext& c, const RankOf& rankOf)
{
    const LicenseColumn& column = *c.listing.tenant().licenses;
    std::vector<quint32> ofSets(c.listing.tenant().pool->size());
    for (std::size_t i = 0; i < ofSets.size(); ++i)
        ofSets[i] = rankOf(static_cast<LicenseSetId>(i));
    std::vector<quint32> ranks(c.listing.people().size());
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (column[i] != LicenseSetId::NotAMember)
            ranks[i] = ofSets[static_cast<std::size_t>(column[i])];
    }
    return ranks;
}

/// Orders people by a key of what they hold.
template <std::string (UserListing::*key)(LicenseSetId) const> std::vector<quint32> ranksOfSetKey(const UserContext& c)
{
    std::vector<std::string> keys;
    keys.reserve(c.listing.tenant().pool->size());
    for (std::size_t i = 0; i < c.listing.tenant().pool->size(); ++i)
        keys.push_back((c.listing.*key)(static_cast<LicenseSetId>(i)));
    const std::vector<quint32> ranks = naturalRanks(std::vector<std::string_view>(keys.begin(), keys.end()));
    return ranksBySet(c, [&](LicenseSetId set) { return ranks[static_cast<std::size_t>(set)]; });
}

LicenseSetId setOf(const UserContext& c, PersonId person)
{
    return c.listing.tenant().licensesOf(person);
}

template <QString (UserListing::*text)(LicenseSetId) const> QString setText(const UserContext& c, PersonId person)
{
    return (c.listing.*text)(setOf(c, person));
}

template <auto text> QVariant textValue(const UserContext& c, PersonId person)
{
    return text(c, person);
}

QString name(const UserContext& c, PersonId person)
{
    return c.listing.people().displayName(person);
}

QString email(const UserContext& c, PersonId person)
{
    return c.listing.people().email(person);
}

QString department(const UserContext& c, PersonId person)
{
    return c.listing.people().department(person);
}

QString roles(const UserContext& c, PersonId person)
{
    const std::optional<Roles> roles = c.listing.people().roles(person);
    if (!roles)
        return translated(QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "unknown"));
    QStringList names;
    for (const auto& [role, code] : CodeTable<Role>::rows) {
        if (roles->testFlag(role))
            names.push_back(nameOf(c.language, role));
    }
    return names.join(QStringLiteral(", "));
}

QVariant rolesValue(const UserContext& c, PersonId person)
{
    const std::optional<Roles> roles = c.listing.people().roles(person);
    return roles ? QVariant(static_cast<int>(roles->toInt())) : QVariant(-1);
}

std::vector<quint32> ranksOfRoles(const UserContext& c)
{
    std::vector<quint32> ranks(c.listing.people().size());
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        const std::optional<Roles> roles = c.listing.people().roles(static_cast<PersonId>(i));
        ranks[i] = roles ? roles->toInt() + 1U : 0U;
    }
    return ranks;
}

QString access(const UserContext& c, PersonId person)
{
    const std::optional<NoAccess> refusal = c.listing.refusal(setOf(c, person));
    return refusal ? nameOf(c.language, *refusal) : translated(QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Access"));
}

QVariant accessValue(const UserContext& c, PersonId person)
{
    const std::optional<NoAccess> refusal = c.listing.refusal(setOf(c, person));
    return refusal ? static_cast<int>(*refusal) + 1 : 0;
}

std::vector<quint32> ranksOfAccess(const UserContext& c)
{
    return ranksBySet(c, [&](LicenseSetId set) {
        const std::optional<NoAccess> refusal = c.listing.refusal(set);
        return refusal ? static_cast<quint32>(*refusal) + 1U : 0U;
    });
}

Icon accessIcon(const UserContext& c, PersonId person)
{
    return c.listing.refusal(setOf(c, person)) ? Icon::NoAccess : Icon::Access;
}

Icon alteredIcon(const UserContext& c, PersonId person)
{
    return c.listing.alteredFrom(person) ? Icon::Scenario : Icon::None;
}

QString accessThrough(const UserContext& c, PersonId person)
{
    const std::optional<DateRange> access = c.listing.accessFrom(setOf(c, person));
    if (!access)
        return {};
    return access->ends ? c.language.date(*access->ends)
                        : translated(QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "no end known"));
}

QVariant accessThroughValue(const UserContext& c, PersonId person)
{
    const std::optional<DateRange> access = c.listing.accessFrom(setOf(c, person));
    return access ? access->lastDay() : QDate();
}

/// A day, or in words that none is known.
TypedCell accessThroughCell(const UserContext& c, PersonId person)
{
    const std::optional<DateRange> access = c.listing.accessFrom(setOf(c, person));
    return access && access->ends ? TypedCell(*access->ends) : accessThrough(c, person);
}

std::vector<quint32> ranksOfAccessThrough(const UserContext& c)
{
    return ranksBySet(c, [&](LicenseSetId set) { // days, as they come; no day is before all of them
        const std::optional<DateRange> access = c.listing.accessFrom(set);
        return access ? static_cast<quint32>(access->lastDay().toJulianDay()) : 0U;
    });
}

QString stillToDo(const UserContext& c, PersonId person)
{
    return c.listing.stillToDo(person);
}

QVariant stillToDoValue(const UserContext& c, PersonId person)
{
    return c.listing.isChanged(person);
}

std::vector<quint32> ranksOfStillToDo(const UserContext& c)
{
    std::vector<quint32> ranks(c.listing.people().size(), 1); // who is changed comes first
    for (const PersonId person : c.listing.tenant().members())
        ranks[static_cast<std::size_t>(person)] = c.listing.isChanged(person) ? 0 : 1;
    return ranks;
}

constexpr int fewest = 12;    // fewer tell nobody from another; then rather scroll
constexpr int whoIsWho = 20;  // a name is what a row is found by
constexpr int belongsTo = 15; // and a department what rows are looked through for

constexpr std::array columns{
    UserColumn{"name", QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Name"), 5, whoIsWho, ColumnSource::Directory, name,
               textValue<name>, ranksOfField<Field::Name>, alteredIcon, ScenarioMark::Licenses},
    UserColumn{"email", QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Email"), 6, fewest, ColumnSource::Directory, email,
               textValue<email>, ranksOfField<Field::Email>, nullptr},
    UserColumn{"department", QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Department"), 2, belongsTo,
               ColumnSource::Directory, department, textValue<department>, ranksOfField<Field::Department>, nullptr},
    UserColumn{"roles", QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Roles"), 2, fewest, ColumnSource::Directory, roles,
               rolesValue, ranksOfRoles, nullptr},
    UserColumn{"subscriptions", QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Subscriptions"), 3, fewest,
               ColumnSource::Listing, setText<&UserListing::subscriptionsOf>,
               textValue<setText<&UserListing::subscriptionsOf>>, ranksOfSetKey<&UserListing::subscriptionsKey>,
               nullptr, ScenarioMark::Licenses},
    UserColumn{"licenses", QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Licenses"), 2, fewest, ColumnSource::Listing,
               setText<&UserListing::licensesOf>, textValue<setText<&UserListing::licensesOf>>,
               ranksOfSetKey<&UserListing::licensesKey>, nullptr, ScenarioMark::Licenses},
    UserColumn{"access", QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Access"), 0, fewest, ColumnSource::Listing,
               access, accessValue, ranksOfAccess, accessIcon},
    UserColumn{"access-through", QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Access through"), 0, fewest,
               ColumnSource::Listing, accessThrough, accessThroughValue, ranksOfAccessThrough, nullptr,
               ScenarioMark::Nothing, accessThroughCell},
    UserColumn{"still-to-do", QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "To do"), 8, fewest, ColumnSource::Listing,
               stillToDo, stillToDoValue, ranksOfStillToDo, nullptr},
};

} // namespace

std::span<const UserColumn> userColumns()
{
    return columns;
}

TypedCell cellOf(const UserColumn& column, const UserContext& context, PersonId person)
{
    return column.cell ? column.cell(context, person) : column.text(context, person);
}

QString headingOf(const UserColumn& column)
{
    return translated(column.heading);
}

} // namespace seatkeeper
