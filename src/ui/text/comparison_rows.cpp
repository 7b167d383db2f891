#include "ui/text/comparison_rows.h"

#include "core/plan/layers.h"
#include "ui/text/contract_values.h"
#include "ui/text/days.h"
#include "ui/text/words.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// Makes the rows of the table: what is compared, how it is on the left, how on the right.
class RowMaker {
public:
    RowMaker(const Language& language, const Compared& compared) : m_language(language), m_compared(compared) {}

    ComparisonRows rows()
    {
        if (m_compared.over) {
            addDutiesOver(*m_compared.over);
            addAccessOver(*m_compared.over);
        } else {
            addDuties();
            addAccess();
        }
        addAssigned();
        addPeople();
        addContracts();
        addCommitted();
        addVoiceCapacity();
        if (m_compared.over)
            addOverage(*m_compared.over);
        return std::move(m_made);
    }

private:
    ComparisonRow& add(ComparisonGroup group, const QString& what, const QString& left, const QString& right)
    {
        return m_made.rows.emplace_back(ComparisonRow{
            .group = group, .what = what, .name = {}, .left = left, .right = right, .numbers = {}, .amounts = {}});
    }

    void addPerson(ComparisonGroup group, PersonId person, const QString& left, const QString& right)
    {
        const Directory& directory = peopleOf(m_compared);
        add(group, directory.email(person), left, right).name = directory.displayName(person);
    }

    QString nobody() const { return m_language.translate("Handovers", "nobody"); }

    void addHolders(const QString& what, const HolderSides& holders)
    {
        const auto name = [this](const Tenant& tenant, std::optional<SubscriptionRef> ref) {
            return ref ? labelOf(*tenant.find(*ref)) : nobody();
        };
        add(ComparisonGroup::Payers, what, name(m_compared.tenants.left, holders.left),
            name(m_compared.tenants.right, holders.right))
            .isSame = holders.left == holders.right;
    }

    void addDuties()
    {
        if (m_compared.on.primary)
            addHolders(m_language.translate("Handovers", "Primary"), *m_compared.on.primary);
        for (const auto& [type, holders] : m_compared.on.responsible)
            addHolders(nameOf(m_language, type), holders);
    }

    /// Usage types that go with the primary have no rows of their own.
    void addDutiesOver(const RangeComparison& over)
    {
        for (const auto& [duty, days, left, right] : over.duties) {
            const std::optional<UsageType> type = typeOf(duty);
            const QString what = type ? nameOf(m_language, *type) : m_language.translate("Handovers", "Primary");
            addHolders(QStringLiteral("%1, %2").arg(what, daysText({days})), {left, right});
        }
    }

    /// Days of the range, as what follows "access" or a name.
    QString daysText(const std::vector<DateRange>& days) const
    {
        const auto& [first, last] = *m_compared.range;
        QStringList runs;
        for (const DateRange& run : days) {
            const bool isFromFirst = run.starts == first;
            const bool isThroughLast = run.lastDay() >= last;
            if (isFromFirst && isThroughLast)
                runs.push_back(m_language.translate("Comparison", "on all days"));
            else if (isFromFirst)
                runs.push_back(
                    m_language.translate("Comparison", "through %1").arg(m_language.dateInSentence(run.lastDay())));
            else
                runs.push_back(daysInSentence(m_language, isThroughLast ? DateRange{run.starts, std::nullopt} : run));
        }
        return runs.isEmpty() ? m_language.translate("Comparison", "on no day") : m_language.list(runs);
    }

    /// Administrators first, as nobody else could mend what they cannot; then by address.
    std::vector<PersonId> ordered(const std::vector<PersonId>& people) const
    {
        const Directory& directory = peopleOf(m_compared);
        std::vector<PersonId> result = byEmail(directory, people);
        std::stable_partition(result.begin(), result.end(),
                              [&](PersonId person) { return isAdministrator(directory.roles(person)); });
        return result;
    }

    void addEach(ComparisonGroup group, const std::vector<PersonId>& people, const QString& left, const QString& right)
    {
        for (const PersonId person : ordered(people))
            addPerson(group, person, left, right);
    }

    void addAccess()
    {
        const QString yes = m_language.translate("Comparison", "yes");
        const QString no = m_language.translate("Comparison", "no");
        addEach(ComparisonGroup::Access, m_compared.on.accessLost, yes, no);
        addEach(ComparisonGroup::Access, m_compared.on.accessGained, no, yes);
    }

    /// All administrators before all others, each by the day on which their access differs first.
    void addAccessOver(const RangeComparison& over)
    {
        const Directory& directory = peopleOf(m_compared);
        std::vector<Sides<QString>> texts;
        std::vector<std::pair<PersonId, std::size_t>> placed; // with the place of what differs for them
        for (const RangeComparison::Access& access : over.access) {
            for (const PersonId person : byEmail(directory, access.people))
                placed.emplace_back(person, texts.size());
            texts.push_back({daysText(access.days.left), daysText(access.days.right)});
        }
        std::stable_partition(placed.begin(), placed.end(),
                              [&](const auto& one) { return isAdministrator(directory.roles(one.first)); });
        for (const auto& [person, place] : placed)
            addPerson(ComparisonGroup::Access, person, texts[place].left, texts[place].right);
    }

    QString holdingsText(LicenseSetId set) const
    {
        QStringList texts;
        for (const Holding& holding : poolOf(m_compared).holdings(set)) {
            texts.push_back(
                QStringLiteral("%1 (%2)").arg(nameOf(m_language, holding), idOf(m_compared, holding.subscription)));
        }
        return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(", "));
    }

    void addPeople()
    {
        for (const auto& [person, left, right] : licensesByEmail(m_compared))
            addPerson(ComparisonGroup::Licenses, person, holdingsText(left), holdingsText(right));
        const QString isThere = m_language.translate("Comparison", "in the plan");
        const QString isNotThere = m_language.translate("Comparison", "not in the plan");
        addEach(ComparisonGroup::People, m_compared.on.gone, isThere, isNotThere);
        addEach(ComparisonGroup::People, m_compared.on.joined, isNotThere, isThere);
    }

    QString contractSide(QLatin1StringView key, const Subscription* subscription, const Tenant& tenant) const
    {
        return subscription ? contractValue(m_language, key, *subscription, tenant.currency)
                            : m_language.translate("Comparison", "is not there");
    }

    void addContracts()
    {
        for (const SubscriptionRef ref : m_compared.on.subscriptions) {
            const QString label = labelOf(m_compared, ref);
            const SubscriptionSides both = sidesOf(m_compared, ref);
            for (const SubscriptionMember& member : differingMembers(both)) {
                add(ComparisonGroup::Contracts,
                    QStringLiteral("%1: %2").arg(label, nameOfContractKey(m_language, member.key)),
                    contractSide(member.key, both.left, m_compared.tenants.left),
                    contractSide(member.key, both.right, m_compared.tenants.right));
            }
        }
    }

    void addNumbers(ComparisonGroup group, const QString& what, const Sides<std::optional<qint64>>& numbers)
    {
        const auto text = [this](const std::optional<qint64>& number) {
            return number ? m_language.number(*number) : QStringLiteral("–");
        };
        ComparisonRow& row = add(group, what, text(numbers.left), text(numbers.right));
        row.numbers = numbers;
        row.isSame = numbers.left == numbers.right;
    }

    void addAssigned()
    {
        const QString what = m_language.translate("Comparison", "%1: %2, assigned");
        for (const auto& [subscription, license, people] : m_compared.on.assigned)
            addNumbers(ComparisonGroup::Licenses,
                       what.arg(labelOf(m_compared, subscription), nameOf(m_language, license)),
                       {people.left, people.right});
    }

    void addCommitted()
    {
        const QString what = m_language.translate("Comparison", "%1: %2, committed");
        for (const auto& [subscription, type, quantities] : m_compared.on.committed)
            addNumbers(ComparisonGroup::Contracts,
                       what.arg(labelOf(m_compared, subscription), nameOf(m_language, type)),
                       {quantities.left, quantities.right});
    }

    void addVoiceCapacity()
    {
        if (const auto& voice = m_compared.on.voiceCapacity)
            addNumbers(ComparisonGroup::Contracts, m_language.translate("Comparison", "Voice capacity"),
                       {voice->left, voice->right});
    }

    QString overageSide(const std::optional<OverageRow>& row, const Tenant& tenant) const
    {
        if (!row)
            return QStringLiteral("–");
        const QString amount =
            row->amount ? m_language.money(*row->amount, tenant.currency) : m_language.translate("Overage", "unknown");
        return QStringLiteral("%1 (%2)").arg(m_language.number(row->overage), amount);
    }

    /// Whether nothing is to be paid, for all that is known.
    static bool isFree(const std::optional<OverageRow>& row)
    {
        return !row || row->overage == 0 || row->amount == Money();
    }

    void addOverage(const RangeComparison& over)
    {
        for (const RangeComparison::Overage& one : over.overage) {
            const auto& [left, right] = one.rows;
            if (isFree(left) && isFree(right)) {
                ++(isSame(one) ? m_made.leftOutSame : m_made.leftOut);
                continue;
            }
            ComparisonRow& row =
                add(ComparisonGroup::Overage,
                    QStringLiteral("%1, %2").arg(nameOf(m_language, one.type), m_language.month(one.month)),
                    overageSide(left, m_compared.tenants.left), overageSide(right, m_compared.tenants.right));
            row.isSame = isSame(one);
            const auto units = [](const auto& side) { return side ? std::optional(side->overage) : std::nullopt; };
            const auto amount = [](const auto& side) { return side ? side->amount : std::nullopt; };
            row.numbers = {units(left), units(right)};
            row.amounts = {amount(left), amount(right)};
        }
    }

    const Language& m_language;
    const Compared& m_compared;
    ComparisonRows m_made;
};

} // namespace

ComparisonRows comparisonRows(const Language& language, const Compared& compared)
{
    return RowMaker(language, compared).rows();
}

QString nameOf(const Language& language, ComparisonGroup group)
{
    switch (group) {
    case ComparisonGroup::Payers: return language.translate("Comparison", "Who pays");
    case ComparisonGroup::Access: return language.translate("Comparison", "Access");
    case ComparisonGroup::Licenses: return language.translate("Comparison", "Licenses");
    case ComparisonGroup::People: return language.translate("Comparison", "Users");
    case ComparisonGroup::Contracts: return language.translate("Comparison", "Contracts");
    case ComparisonGroup::Overage: break;
    }
    return language.translate("Comparison", "Overage");
}

QString layerText(const Language& language, const QString& name)
{
    if (name == baselineName)
        return language.translate("Comparison", "Baseline");
    return name == importName ? language.translate("Comparison", "Import") : name;
}

} // namespace seatkeeper
