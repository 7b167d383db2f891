#include "ui/users/user_columns.h"

#include "core/model/identity.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace seatkeeper {

namespace {

using Field = UserFilter::Field;

QString translated(const char* text)
{
    return QCoreApplication::translate("seatkeeper::UsersModel", text);
}

std::strong_ordering ordered(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) <=> 0;
}

template <Field field> std::strong_ordering orderByField(const UserContext& c, PersonId a, PersonId b)
{
    return naturalOrderOfKeys(c.filter.field(a, field), c.filter.field(b, field));
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

std::strong_ordering orderByRoles(const UserContext& c, PersonId a, PersonId b)
{
    return rolesValue(c, a).toInt() <=> rolesValue(c, b).toInt();
}

QString subscriptions(const UserContext& c, PersonId person)
{
    return c.listing.facts(person).subscriptions;
}

std::strong_ordering orderBySubscriptions(const UserContext& c, PersonId a, PersonId b)
{
    return ordered(subscriptions(c, a), subscriptions(c, b));
}

QString licenses(const UserContext& c, PersonId person)
{
    return c.listing.facts(person).licenses;
}

std::strong_ordering orderByLicenses(const UserContext& c, PersonId a, PersonId b)
{
    return ordered(licenses(c, a), licenses(c, b));
}

QString access(const UserContext& c, PersonId person)
{
    const std::optional<NoAccess> refusal = c.listing.facts(person).refusal;
    return refusal ? nameOf(c.language, *refusal) : translated(QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Access"));
}

QVariant accessValue(const UserContext& c, PersonId person)
{
    const std::optional<NoAccess> refusal = c.listing.facts(person).refusal;
    return refusal ? static_cast<int>(*refusal) + 1 : 0;
}

std::strong_ordering orderByAccess(const UserContext& c, PersonId a, PersonId b)
{
    return accessValue(c, a).toInt() <=> accessValue(c, b).toInt();
}

Icon accessIcon(const UserContext& c, PersonId person)
{
    return c.listing.facts(person).refusal ? Icon::NoAccess : Icon::Access;
}

QString accessThrough(const UserContext& c, PersonId person)
{
    const std::optional<DateRange> access = c.listing.facts(person).access;
    if (!access)
        return {};
    return access->ends ? c.language.date(*access->ends)
                        : translated(QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "no end known"));
}

QVariant accessThroughValue(const UserContext& c, PersonId person)
{
    const std::optional<DateRange> access = c.listing.facts(person).access;
    return access ? access->lastDay() : QDate();
}

std::strong_ordering orderByAccessThrough(const UserContext& c, PersonId a, PersonId b)
{
    return accessThroughValue(c, a).toDate().toJulianDay() <=> accessThroughValue(c, b).toDate().toJulianDay();
}

constexpr std::array columns{
    UserColumn{QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Name"), 19, name, textValue<name>,
               orderByField<Field::Name>, nullptr},
    UserColumn{QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Email"), 25, email, textValue<email>,
               orderByField<Field::Email>, nullptr},
    UserColumn{QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Department"), 15, department, textValue<department>,
               orderByField<Field::Department>, nullptr},
    UserColumn{QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Roles"), 14, roles, rolesValue, orderByRoles, nullptr},
    UserColumn{QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Subscriptions"), 22, subscriptions,
               textValue<subscriptions>, orderBySubscriptions, nullptr},
    UserColumn{QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Licenses"), 18, licenses, textValue<licenses>,
               orderByLicenses, nullptr},
    UserColumn{QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Access"), 20, access, accessValue, orderByAccess,
               accessIcon},
    UserColumn{QT_TRANSLATE_NOOP("seatkeeper::UsersModel", "Access through"), 15, accessThrough, accessThroughValue,
               orderByAccessThrough, nullptr},
};

} // namespace

std::span<const UserColumn> userColumns()
{
    return columns;
}

} // namespace seatkeeper
