#pragma once

#include "core/plan/change.h"
#include "support/random_tenant.h"

namespace seatkeeper::test {

/// Changes of every operation on days and people close together, of which about half fit the tenant.
class RandomChanges {
public:
    explicit RandomChanges(std::uint32_t seed) : m_dice(seed) {}

    Change next(const Tenant& tenant)
    {
        m_tenant = &tenant;
        switch (m_dice.below(22)) {
        case 0: return AddSubscription{subscription()};
        case 1: return EditSubscription{id(), patch()};
        case 2: return RemoveSubscription{id()};
        case 3: return RenewSubscription{id(), days()};
        case 4: return ChangeTerm{id(), termOr(day()), days()};
        case 5: return EndSubscription{id(), day()};
        case 6: return SuspendSubscription{id(), days()};
        case 7: return ResumeSubscription{id(), day()};
        case 8: return AddEntitlement{id(), {type(), m_dice.below(40), days()}};
        case 9: return ChangeQuantity{id(), type(), m_dice.below(40), day()};
        case 10: return EndEntitlement{id(), type(), day()};
        case 11: return SetOverageRate{id(), type(), m_dice.percent(70) ? Rate::fromString(u"7.50") : std::nullopt};
        case 12: return assign();
        case 13: return RemoveLicense{users(), id(), license()};
        case 14: return MoveLicenses{users(), id(), id()};
        case 15: return AddPeople{{person(), person()}};
        case 16: return EditPeople{users(), personPatch()};
        case 17: return RemovePeople{users()};
        case 18: return SetUsage{month(), type(), optionalId(), optionalNumber()};
        case 19: return invoice();
        case 20: return assumption();
        default:
            return EditTenant{QStringLiteral("T%1").arg(m_dice.below(3)),
                              m_dice.percent(50) ? std::optional<QString>("EUR") : std::nullopt};
        }
    }

private:
    QString id()
    {
        const auto& all = m_tenant->subscriptions;
        return all.empty() || m_dice.percent(5) ? QStringLiteral("New%1").arg(m_dice.below(4)) : m_dice.oneOf(all).id;
    }

    std::optional<QString> optionalId() { return m_dice.percent(70) ? std::optional(id()) : std::nullopt; }
    std::optional<int> optionalNumber() { return m_dice.percent(70) ? std::optional(m_dice.below(80)) : std::nullopt; }
    QDate day() { return randomDays.starts.addDays(m_dice.below(130)); }
    UsageType type() { return usageTypes.at(static_cast<std::size_t>(m_dice.below(usageTypeCount))).type; }
    License license() { return m_dice.percent(50) ? License::PremiumAgent : License::StandardAgent; }
    Month month() { return firstRandomMonth.plus(m_dice.below(6)); }

    DateRange days()
    {
        const QDate starts = day();
        return {starts, m_dice.percent(15) ? std::nullopt : std::optional(starts.addDays(m_dice.below(15)))};
    }

    /// The first day of a term, so that changes of terms often find one.
    QDate termOr(QDate fallback)
    {
        const Subscription* found = m_tenant->find(id());
        return found && !found->terms.empty() ? m_dice.oneOf(found->terms).starts : fallback;
    }

    Subscription subscription()
    {
        SubscriptionBuilder builder(QStringLiteral("New%1").arg(m_dice.below(4)));
        if (m_dice.percent(50))
            builder.terms({days()}).line(type(), m_dice.below(40), days());
        if (m_dice.percent(20))
            builder.licensing(Licensing::Named);
        return builder.build();
    }

    SubscriptionPatch patch()
    {
        SubscriptionPatch set;
        set.note = QStringLiteral("note %1").arg(m_dice.below(3));
        if (m_dice.percent(30))
            set.created = m_dice.percent(30) ? std::nullopt : std::optional(day());
        if (m_dice.percent(30))
            set.licensing = std::optional(Licensing::Concurrent);
        return set;
    }

    std::vector<PersonId> users()
    {
        std::vector<PersonId> members = m_tenant->membersByEmail();
        std::ranges::shuffle(members, m_dice);
        members.resize(std::min(members.size(), static_cast<std::size_t>(1 + m_dice.below(2))));
        return members;
    }

    Change assign()
    {
        const License one = license();
        return AssignLicense{users(), id(), one, one == License::PremiumAgent && m_dice.percent(50)};
    }

    /// Often somebody who was there before.
    NewPerson person()
    {
        NewPerson added;
        added.person.email = QStringLiteral("user%1@contoso.example").arg(m_dice.below(20));
        added.person.displayName = QStringLiteral("Name %1").arg(m_dice.below(5));
        if (m_dice.percent(50))
            added.licenses.push_back({id(), license(), false});
        if (!added.licenses.empty() && added.licenses.front().license == License::PremiumAgent)
            added.licenses.front().supervisor = m_dice.percent(50);
        return added;
    }

    PersonPatch personPatch()
    {
        PersonPatch set;
        set.department = QStringLiteral("Department %1").arg(m_dice.below(3));
        if (m_dice.percent(50))
            set.roles = m_dice.percent(30) ? std::nullopt : std::optional(Roles::fromInt(m_dice.below(8)));
        return set;
    }

    Change invoice()
    {
        const auto amount = m_dice.percent(70) ? InvoiceAmount::fromString(u"12.5") : std::nullopt;
        return SetInvoice{month(), amount, QString::number(m_dice.below(3)), QString()};
    }

    Change assumption()
    {
        const bool first = m_dice.percent(50);
        if (m_dice.percent(50))
            return SetAssumption{first};
        return SetAssumption{first ? OverageDay::MonthEnd : OverageDay::MonthStart};
    }

    Dice m_dice;
    const Tenant* m_tenant = nullptr;
};

} // namespace seatkeeper::test
