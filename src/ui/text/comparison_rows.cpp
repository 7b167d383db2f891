#include "ui/text/comparison_rows.h"

#include "core/plan/layers.h"
#include "ui/text/contract_values.h"
#include "ui/text/words.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// Makes the rows of the table: what differs, how it is on the left, how on the right.
class RowMaker {
public:
    RowMaker(const Language& language, const Compared& compared) : m_language(language), m_compared(compared) {}

    std::vector<ComparisonRow> rows()
    {
        addDuties();
        addPeople();
        addContracts();
        if (m_compared.over)
            addRange();
        return std::move(m_rows);
    }

private:
    void add(ComparisonGroup group, const QString& what, const QString& left, const QString& right)
    {
        m_rows.push_back({.group = group, .what = what, .left = left, .right = right, .numbers = {}, .amounts = {}});
    }

    QString nobody() const { return m_language.translate("Handovers", "nobody"); }

    void addHolders(const QString& what, const HolderSides& holders)
    {
        const auto name = [this](const Tenant& tenant, std::optional<SubscriptionRef> ref) {
            return ref ? labelOf(*tenant.find(*ref)) : nobody();
        };
        add(ComparisonGroup::Payers, what, name(m_compared.tenants.left, holders.left),
            name(m_compared.tenants.right, holders.right));
    }

    void addDuties()
    {
        if (m_compared.on.primary)
            addHolders(m_language.translate("Handovers", "Primary"), *m_compared.on.primary);
        for (const auto& [type, holders] : m_compared.on.responsible)
            addHolders(m_language.translate("Comparison", "Pays for %1").arg(nameOf(m_language, type)), holders);
    }

    /// Administrators first, as nobody else could mend what they cannot.
    void addEach(ComparisonGroup group, const std::vector<PersonId>& people, const char* what, const QString& left,
                 const QString& right)
    {
        const Directory& directory = peopleOf(m_compared);
        std::vector<PersonId> ordered = byEmail(directory, people);
        std::stable_partition(ordered.begin(), ordered.end(), [&](PersonId person) {
            return directory.roles(person).value_or(Roles()).testFlag(Role::Administrator);
        });
        for (const PersonId person : ordered)
            add(group, m_language.translate("Comparison", what).arg(directory.email(person)), left, right);
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
        const QString yes = m_language.translate("Comparison", "yes");
        const QString no = m_language.translate("Comparison", "no");
        addEach(ComparisonGroup::Access, m_compared.on.accessLost, QT_TRANSLATE_NOOP("Comparison", "Access of %1"), yes,
                no);
        addEach(ComparisonGroup::Access, m_compared.on.accessGained, QT_TRANSLATE_NOOP("Comparison", "Access of %1"),
                no, yes);
        for (const auto& [person, left, right] : licensesByEmail(m_compared)) {
            const QString email = peopleOf(m_compared).email(person);
            add(ComparisonGroup::Licenses, m_language.translate("Comparison", "Licenses of %1").arg(email),
                holdingsText(left), holdingsText(right));
        }
        addEach(ComparisonGroup::People, m_compared.on.gone, QT_TRANSLATE_NOOP("Comparison", "%1 is in the plan"), yes,
                no);
        addEach(ComparisonGroup::People, m_compared.on.joined, QT_TRANSLATE_NOOP("Comparison", "%1 is in the plan"), no,
                yes);
    }

    QString contractSide(QLatin1StringView key, const Subscription* subscription, const Tenant& tenant) const
    {
        return subscription ? contractValue(m_language, key, *subscription, tenant.currency)
                            : m_language.translate("Comparison", "is not there");
    }

    void addContracts()
    {
        for (const SubscriptionRef ref : m_compared.on.subscriptions) {
            const QString label = labelOf(subscriptionOf(m_compared, ref));
            const SubscriptionSides both = sidesOf(m_compared, ref);
            for (const SubscriptionMember& member : differingMembers(both)) {
                add(ComparisonGroup::Contracts,
                    QStringLiteral("%1: %2").arg(label, nameOfContractKey(m_language, member.key)),
                    contractSide(member.key, both.left, m_compared.tenants.left),
                    contractSide(member.key, both.right, m_compared.tenants.right));
            }
        }
        if (const auto& voice = m_compared.on.voiceCapacity) {
            add(ComparisonGroup::Contracts, m_language.translate("Comparison", "Voice capacity"),
                m_language.number(voice->left), m_language.number(voice->right));
            m_rows.back().numbers = {voice->left, voice->right};
        }
    }

    QString overageSide(const std::optional<OverageRow>& row, const Tenant& tenant) const
    {
        if (!row)
            return QStringLiteral("–");
        const QString amount =
            row->amount ? m_language.money(*row->amount, tenant.currency) : m_language.translate("Overage", "unknown");
        return QStringLiteral("%1 (%2)").arg(m_language.number(row->overage), amount);
    }

    void addRange()
    {
        const auto& [left, right] = m_compared.over->handovers;
        const auto addHandover = [this](const Handover& row, const Tenant& tenant, bool isLeft) {
            const QString what =
                row.type ? nameOf(m_language, *row.type) : m_language.translate("Handovers", "Primary");
            const QString to = row.to ? labelOf(*tenant.find(*row.to)) : nobody();
            add(ComparisonGroup::Handovers, QStringLiteral("%1, %2").arg(m_language.date(row.date), what),
                isLeft ? to : QStringLiteral("–"), isLeft ? QStringLiteral("–") : to);
        };
        for (const Handover& row : left)
            addHandover(row, m_compared.tenants.left, true);
        for (const Handover& row : right)
            addHandover(row, m_compared.tenants.right, false);
        for (const auto& [month, type, rows] : m_compared.over->overage) {
            add(ComparisonGroup::Overage,
                m_language.translate("Comparison", "Overage of %1 in %2")
                    .arg(nameOf(m_language, type), m_language.month(month)),
                overageSide(rows.left, m_compared.tenants.left), overageSide(rows.right, m_compared.tenants.right));
            const auto units = [](const auto& row) { return row ? std::optional(row->overage) : std::nullopt; };
            const auto amount = [](const auto& row) { return row ? row->amount : std::nullopt; };
            m_rows.back().numbers = {units(rows.left), units(rows.right)};
            m_rows.back().amounts = {amount(rows.left), amount(rows.right)};
        }
    }

    const Language& m_language;
    const Compared& m_compared;
    std::vector<ComparisonRow> m_rows;
};

} // namespace

std::vector<ComparisonRow> comparisonRows(const Language& language, const Compared& compared)
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
    case ComparisonGroup::Handovers: return language.translate("Comparison", "Handovers");
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
