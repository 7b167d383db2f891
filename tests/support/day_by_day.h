#pragma once

#include "core/model/identity.h"
#include "core/rules/responsibility.h"

#include <algorithm>
#include <tuple>

namespace seatkeeper::test {

/// The rulebook taken by its words, one day after the other: slow, and made of nothing that the rules are made of.
class DayByDay {
public:
    /// Nothing of `tenant` begins before `dawn`.
    DayByDay(const Tenant& tenant, QDate dawn) : m_tenant(tenant), m_dawn(dawn) {}

    static bool isActive(const Subscription& subscription, QDate day)
    {
        return liesIn(subscription.terms, day) && !liesIn(subscription.suspensions, day);
    }

    /// Whether the day lies both in a term and in a line of the type.
    static bool isContracted(const Subscription& subscription, UsageType type, QDate day)
    {
        return liesIn(subscription.terms, day) && std::ranges::any_of(subscription.lines, [&](const Line& line) {
                   return line.type == type && line.days.contains(day);
               });
    }

    std::optional<QDate> age(const Subscription& subscription, QDate day) const
    {
        if (m_tenant.assumptions.renewalKeepsAge && subscription.created)
            return subscription.created;
        return firstUpTo(day, [&](QDate each) { return liesIn(subscription.terms, each); });
    }

    std::optional<QDate> firstHad(const Subscription& subscription, UsageType type, QDate day) const
    {
        return firstUpTo(day, [&](QDate each) { return isContracted(subscription, type, each); });
    }

    /// Who has the duty on the day, and all who share the best day with it.
    Answer answer(Duty duty, QDate day) const
    {
        const std::optional<UsageType> type = typeOf(duty);
        struct Rival {
            const Subscription* subscription;
            QDate deciding;
            QDate age;
        };
        std::vector<Rival> rivals;
        for (const Subscription& each : m_tenant.subscriptions) {
            if (isActive(each, day) && (!type || isContracted(each, *type, day))) {
                const QDate ageOfEach = age(each, day).value();
                rivals.push_back({&each, type ? firstHad(each, *type, day).value() : ageOfEach, ageOfEach});
            }
        }
        std::ranges::sort(rivals, [](const Rival& a, const Rival& b) {
            const auto order = std::tuple(a.deciding, a.age) <=> std::tuple(b.deciding, b.age);
            return order != 0 ? order < 0 : naturalOrder(a.subscription->id, b.subscription->id) < 0;
        });
        Answer result;
        for (const Rival& rival : rivals) {
            if (rival.deciding == rivals.front().deciding)
                result.tie.push_back(rival.subscription->ref);
        }
        if (!result.tie.empty())
            result.subscription = result.tie.front();
        if (result.tie.size() == 1)
            result.tie.clear();
        return result;
    }

private:
    static bool liesIn(const std::vector<DateRange>& ranges, QDate day)
    {
        return std::ranges::any_of(ranges, [day](const DateRange& range) { return range.contains(day); });
    }

    /// A3: the first day of all for which it `holds`; with A3 switched off, of the unbroken run up to `day`.
    template <class Predicate> std::optional<QDate> firstUpTo(QDate day, Predicate holds) const
    {
        std::optional<QDate> first;
        for (QDate each = day; each >= m_dawn; each = each.addDays(-1)) {
            if (holds(each))
                first = each;
            else if (!m_tenant.assumptions.renewalKeepsAge)
                break;
        }
        return first;
    }

    const Tenant& m_tenant;
    QDate m_dawn;
};

} // namespace seatkeeper::test
