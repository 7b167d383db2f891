#pragma once

#include "support/builders.h"
#include "support/dice.h"

namespace seatkeeper::test {

/// Everything that happens in a random tenant begins in here; some days at both ends are empty.
inline const DateRange randomDays{QDate(2023, 12, 20), QDate(2024, 4, 30)};
inline const Month firstRandomMonth(2023, 12);
inline const Month lastRandomMonth(2024, 5);

/// Makes tenants as they should never be: everything close together, so that days coincide and ties are common.
class RandomTenant {
public:
    explicit RandomTenant(std::uint32_t seed) : m_dice(seed) {}

    TenantBuilder make()
    {
        std::vector<QString> ids{"Sub1", "Sub01", "Sub9", "sub10", "Gr\u00f6\u00dfe 7", "trialSub.e572", "7"};
        std::ranges::shuffle(ids, m_dice);
        ids.resize(static_cast<std::size_t>(m_dice.below(6)));

        TenantBuilder tenant;
        tenant.assuming({.renewalKeepsAge = m_dice.percent(60),
                         .overageDay = m_dice.percent(60) ? OverageDay::MonthEnd : OverageDay::MonthStart});
        for (const QString& id : ids)
            tenant.with(subscription(id));
        for (int number = m_dice.below(15); number > 0; --number)
            tenant.with(person(number, ids));
        addUsage(tenant, ids);
        return tenant;
    }

private:
    /// Up to `most` ranges: often adjacent, sometimes the last one open.
    std::vector<DateRange> someRanges(int most)
    {
        std::vector<DateRange> result;
        QDate from(2024, 1, 1 + 5 * m_dice.below(6));
        for (int count = m_dice.below(most + 1); count > 0; --count) {
            result.push_back({from, from.addDays(m_dice.below(40))});
            from = result.back().ends->addDays(1 + (m_dice.percent(40) ? 0 : m_dice.below(20)));
        }
        if (!result.empty() && m_dice.percent(30))
            result.back().ends.reset();
        return result;
    }

    SubscriptionBuilder subscription(const QString& id)
    {
        SubscriptionBuilder builder(id);
        builder.terms(someRanges(3)).suspended(someRanges(m_dice.percent(50) ? 2 : 0));
        if (m_dice.percent(40))
            builder.created(dateToString(QDate(2024, 1, 1).addDays(15 * m_dice.below(4))));
        for (const UsageTypeInfo& info : usageTypes) {
            for (const DateRange& days : someRanges(2))
                builder.line(info.type, m_dice.percent(15) ? 0 : m_dice.below(40), days);
            if (m_dice.percent(70))
                builder.rate(info.type, m_dice.oneOf(m_rates));
        }
        return builder;
    }

    PersonBuilder person(int number, const std::vector<QString>& ids)
    {
        PersonBuilder builder(QStringLiteral("user%1@contoso.example").arg(number));
        if (m_dice.percent(20))
            builder.rolesUnknown();
        else
            builder.roles(Roles::fromInt(static_cast<Roles::Int>(m_dice.below(8))));
        for (const QString& id : ids) {
            if (m_dice.percent(30))
                builder.holds(id, m_dice.percent(50) ? License::PremiumAgent : License::StandardAgent);
        }
        return builder;
    }

    void addUsage(TenantBuilder& tenant, std::vector<QString> ids)
    {
        ids.emplace_back(); // not known which
        for (Month each = firstRandomMonth; each <= lastRandomMonth; each = each.plus(1)) {
            for (const UsageTypeInfo& info : usageTypes) {
                for (const QString& id : ids) {
                    if (m_dice.percent(30))
                        tenant.usage(each.toString(), info.type, id, m_dice.below(80));
                }
            }
        }
    }

    Dice m_dice;
    const std::vector<QString> m_rates{"0", "0.0050", "0.9370", "23", "69.19", "95.00"};
};

inline TenantBuilder randomTenant(std::uint32_t seed)
{
    return RandomTenant(seed).make();
}

} // namespace seatkeeper::test
