#pragma once

#include "core/model/tenant.h"

#include <QDate>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

/// Tenants for tests, put down the way one would tell them.
namespace seatkeeper::test {

/// The day `YYYY-MM-DD`.
inline QDate day(const QString& iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

/// The days `YYYY-MM-DD..YYYY-MM-DD`; open where nothing follows the dots.
inline DateRange range(const QString& text)
{
    const QStringList parts = text.split(QStringLiteral(".."));
    return {day(parts.at(0)), parts.at(1).isEmpty() ? std::nullopt : std::optional(day(parts.at(1)))};
}

/// Ranges as above, separated by spaces.
inline std::vector<DateRange> ranges(const QString& text)
{
    std::vector<DateRange> result;
    for (const QString& part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        result.push_back(range(part));
    return result;
}

/// The month `YYYY-MM`.
inline Month month(const QString& text)
{
    return Month::of(day(text + QStringLiteral("-01")));
}

/// A subscription that is told in any order: `SubscriptionBuilder("A").terms("2024-01-01..").line(…)`.
class SubscriptionBuilder {
public:
    explicit SubscriptionBuilder(const QString& id)
    {
        m_subscription.id = id;
        m_subscription.licensing = Licensing::Concurrent;
    }

    SubscriptionBuilder& named(const QString& name)
    {
        m_subscription.name = name;
        return *this;
    }

    SubscriptionBuilder& department(const QString& department)
    {
        m_subscription.department = department;
        return *this;
    }

    SubscriptionBuilder& created(const QString& iso)
    {
        m_subscription.created = day(iso);
        return *this;
    }

    SubscriptionBuilder& licensing(std::optional<Licensing> licensing)
    {
        m_subscription.licensing = licensing;
        return *this;
    }

    SubscriptionBuilder& terms(const QString& text) { return terms(ranges(text)); }
    SubscriptionBuilder& terms(const std::vector<DateRange>& days)
    {
        m_subscription.terms = days;
        return *this;
    }

    SubscriptionBuilder& suspended(const QString& text) { return suspended(ranges(text)); }
    SubscriptionBuilder& suspended(const std::vector<DateRange>& days)
    {
        m_subscription.suspensions = days;
        return *this;
    }

    SubscriptionBuilder& line(UsageType type, int quantity, const QString& text)
    {
        return line(type, quantity, range(text));
    }
    SubscriptionBuilder& line(UsageType type, int quantity, const DateRange& days)
    {
        m_subscription.lines.push_back({type, quantity, days});
        return *this;
    }

    SubscriptionBuilder& autoRenews()
    {
        m_subscription.autoRenew = true;
        return *this;
    }

    SubscriptionBuilder& notice(std::optional<int> days)
    {
        m_subscription.noticeDays = days;
        return *this;
    }

    SubscriptionBuilder& rate(UsageType type, const QString& text)
    {
        m_subscription.rates.at(indexOf(type)) = Rate::fromString(text);
        return *this;
    }

    /// The subscription, with its ranges and lines in the order that the model promises.
    Subscription build() const
    {
        Subscription ordered = m_subscription;
        std::ranges::sort(ordered.terms, {}, &DateRange::starts);
        std::ranges::sort(ordered.suspensions, {}, &DateRange::starts);
        std::ranges::sort(ordered.lines, {}, [](const Line& line) { return std::pair(line.type, line.days.starts); });
        return ordered;
    }

private:
    Subscription m_subscription;
};

/// A person with licenses; has no role unless told.
class PersonBuilder {
public:
    explicit PersonBuilder(const QString& email)
    {
        m_person.email = email;
        m_person.roles = Roles{};
    }

    PersonBuilder& named(const QString& name)
    {
        m_person.displayName = name;
        return *this;
    }

    PersonBuilder& department(const QString& department)
    {
        m_person.department = department;
        return *this;
    }

    PersonBuilder& roles(std::optional<Roles> roles)
    {
        m_person.roles = roles;
        return *this;
    }
    PersonBuilder& rolesUnknown() { return roles(std::nullopt); }
    PersonBuilder& administrator() { return roles(Role::Administrator); }

    PersonBuilder& status(AccountStatus status)
    {
        m_person.status = status;
        return *this;
    }

    PersonBuilder& holds(const QString& subscription, License license = License::StandardAgent)
    {
        m_licenses.push_back({subscription, license, false});
        return *this;
    }

    /// A license with the supervisor role, also one that should not have it.
    PersonBuilder& supervises(const QString& subscription, License license = License::PremiumAgent)
    {
        m_licenses.push_back({subscription, license, true});
        return *this;
    }

    struct Held {
        QString subscription;
        License license;
        bool supervisor;
    };

    const Person& person() const { return m_person; }
    const std::vector<Held>& licenses() const { return m_licenses; }

private:
    Person m_person;
    std::vector<Held> m_licenses;
};

/// A whole tenant. Refs and person ids follow the order in which things are told, so `shuffle` gives other ones.
class TenantBuilder {
public:
    TenantBuilder& with(const SubscriptionBuilder& subscription)
    {
        m_subscriptions.push_back(subscription.build());
        return *this;
    }

    TenantBuilder& with(const PersonBuilder& person)
    {
        m_people.push_back(person);
        return *this;
    }

    /// `subscription` is empty for usage of which it is not known.
    TenantBuilder& usage(const QString& month, UsageType type, const QString& subscription, int quantity)
    {
        m_usage.push_back({test::month(month), type, subscription, quantity});
        return *this;
    }

    TenantBuilder& assuming(Assumptions assumptions)
    {
        m_assumptions = assumptions;
        return *this;
    }

    /// Tells the same in another order.
    template <class Generator> TenantBuilder& shuffle(Generator& generator)
    {
        std::ranges::shuffle(m_subscriptions, generator);
        std::ranges::shuffle(m_people, generator);
        std::ranges::shuffle(m_usage, generator);
        return *this;
    }

    Tenant build() const
    {
        Tenant tenant;
        tenant.assumptions = m_assumptions;
        for (Subscription subscription : m_subscriptions) {
            subscription.ref = tenant.keys.edit().intern(subscription.id);
            tenant.put(std::move(subscription));
        }
        for (const PersonBuilder& person : m_people) {
            std::vector<Holding> holdings;
            for (const auto& [subscription, license, supervisor] : person.licenses())
                holdings.push_back({tenant.keys.edit().intern(subscription), license, supervisor});
            tenant.setLicenses(tenant.people.edit().append(person.person()),
                               tenant.pool.edit().intern(std::move(holdings)));
        }
        for (const Usage& entry : m_usage) {
            const auto ref = entry.subscription.isEmpty() ? std::nullopt : tenant.keys->find(entry.subscription);
            tenant.usage.edit()[{entry.month, entry.type, ref}] = entry.quantity;
        }
        return tenant;
    }

private:
    struct Usage {
        Month month;
        UsageType type;
        QString subscription;
        int quantity;
    };

    Assumptions m_assumptions;
    std::vector<Subscription> m_subscriptions;
    std::vector<PersonBuilder> m_people;
    std::vector<Usage> m_usage;
};

} // namespace seatkeeper::test
