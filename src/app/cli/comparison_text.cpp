#include "app/cli/comparison_text.h"

#include "app/cli/text_table.h"
#include "ui/text/words.h"

namespace seatkeeper::cli {

namespace {

/// Makes the rows of the table: what differs, how it is on the left, how on the right.
class ComparisonTable {
public:
    ComparisonTable(const Language& language, const Compared& compared) : m_language(language), m_compared(compared) {}

    QString text()
    {
        addDuties();
        addPeople();
        addContracts();
        if (m_compared.over)
            addRange();
        if (m_rows.empty())
            return m_language.translate("Comparison", "Nothing differs.") + QLatin1Char('\n');
        TextTable table;
        table.addRow({m_language.translate("Comparison", "What differs"), layerName(m_compared.names.left),
                      layerName(m_compared.names.right)});
        for (const QStringList& row : m_rows)
            table.addRow(row);
        return table.toString();
    }

private:
    QString layerName(const QString& name) const
    {
        if (name == QLatin1String("baseline"))
            return m_language.translate("Comparison", "Baseline");
        return name == QLatin1String("import") ? m_language.translate("Comparison", "Import") : name;
    }

    void add(const QString& what, const QString& left, const QString& right) { m_rows.push_back({what, left, right}); }

    QString nobody() const { return m_language.translate("Handovers", "nobody"); }

    void addHolders(const QString& what, const HolderSides& holders)
    {
        const auto name = [this](const Tenant& tenant, std::optional<SubscriptionRef> ref) {
            return ref ? labelOf(*tenant.find(*ref)) : nobody();
        };
        add(what, name(m_compared.tenants.left, holders.left), name(m_compared.tenants.right, holders.right));
    }

    void addDuties()
    {
        if (m_compared.on.primary)
            addHolders(m_language.translate("Handovers", "Primary"), *m_compared.on.primary);
        for (const auto& [type, holders] : m_compared.on.responsible)
            addHolders(m_language.translate("Comparison", "Pays for %1").arg(nameOf(m_language, type)), holders);
    }

    void addEach(const std::vector<PersonId>& people, const char* what, const QString& left, const QString& right)
    {
        for (const PersonId person : byEmail(peopleOf(m_compared), people))
            add(m_language.translate("Comparison", what).arg(peopleOf(m_compared).email(person)), left, right);
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
        addEach(m_compared.on.accessLost, QT_TRANSLATE_NOOP("Comparison", "Access of %1"), yes, no);
        addEach(m_compared.on.accessGained, QT_TRANSLATE_NOOP("Comparison", "Access of %1"), no, yes);
        for (const auto& [person, left, right] : licensesByEmail(m_compared)) {
            const QString email = peopleOf(m_compared).email(person);
            add(m_language.translate("Comparison", "Licenses of %1").arg(email), holdingsText(left),
                holdingsText(right));
        }
        addEach(m_compared.on.gone, QT_TRANSLATE_NOOP("Comparison", "%1 is in the plan"), yes, no);
        addEach(m_compared.on.joined, QT_TRANSLATE_NOOP("Comparison", "%1 is in the plan"), no, yes);
    }

    void addContracts()
    {
        for (const SubscriptionRef ref : m_compared.on.subscriptions) {
            const QString label = labelOf(subscriptionOf(m_compared, ref));
            const SubscriptionSides both = sidesOf(m_compared, ref);
            for (const SubscriptionMember& member : differingMembers(both)) {
                add(QStringLiteral("%1: %2").arg(label, member.key), QString::fromUtf8(jsonOf(member, both.left)),
                    QString::fromUtf8(jsonOf(member, both.right)));
            }
        }
        if (const auto& voice = m_compared.on.voiceCapacity) {
            add(m_language.translate("Comparison", "Voice capacity"), m_language.number(voice->left),
                m_language.number(voice->right));
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
            add(QStringLiteral("%1, %2").arg(m_language.date(row.date), what), isLeft ? to : QStringLiteral("–"),
                isLeft ? QStringLiteral("–") : to);
        };
        for (const Handover& row : left)
            addHandover(row, m_compared.tenants.left, true);
        for (const Handover& row : right)
            addHandover(row, m_compared.tenants.right, false);
        for (const auto& [month, type, rows] : m_compared.over->overage) {
            add(m_language.translate("Comparison", "Overage of %1 in %2")
                    .arg(nameOf(m_language, type), month.toString()),
                overageSide(rows.left, m_compared.tenants.left), overageSide(rows.right, m_compared.tenants.right));
        }
    }

    const Language& m_language;
    const Compared& m_compared;
    std::vector<QStringList> m_rows;
};

} // namespace

QString comparisonText(const Language& language, const Compared& compared)
{
    return ComparisonTable(language, compared).text();
}

} // namespace seatkeeper::cli
