#include "ui/text/assumption_effect_texts.h"

#include "core/rules/charges.h"
#include "ui/text/arguments.h"
#include "ui/text/labels.h"
#include "ui/text/overage_texts.h"
#include "ui/text/words.h"

namespace seatkeeper {

namespace {

QString dutyText(const Language& language, Duty duty)
{
    const std::optional<UsageType> type = typeOf(duty);
    if (!type)
        return language.translate("Assumptions", "Primary: pays for agents, IVR and Webex Connect");
    return withArguments(language.translate("Assumptions", "Pays for %1"), {inSentence(language, *type)});
}

QString holderText(const Language& language, const Tenant& tenant, std::optional<SubscriptionRef> holder)
{
    return holder ? callName(tenant, *holder) : language.translate("Handovers", "nobody");
}

QString daysText(const Language& language, const DateRange& days)
{
    if (!days.ends)
        return withArguments(language.translate("Assumptions", "From %1"), {language.date(days.starts)});
    if (*days.ends == days.starts)
        return language.date(days.starts);
    return withArguments(language.translate("Assumptions", "%1 through %2"),
                         {language.date(days.starts), language.date(*days.ends)});
}

QString amountSide(const Language& language, const Tenant& tenant, const std::optional<OverageRow>& row)
{
    if (!row || row->overage == 0)
        return language.translate("Assumptions", "Nothing over");
    const QString units = language.number(row->overage);
    const QString amount = amountText(language, tenant.currency, row->amount);
    if (!row->responsible)
        return withArguments(language.translate("Assumptions", "%1 over: %2, nobody pays"), {units, amount});
    return withArguments(language.translate("Assumptions", "%1 over: %2, %3 pays"),
                         {units, amount, callName(tenant, *row->responsible)});
}

/// What all months that are others cost together.
Sides<AmountSum> totalsOf(const AssumptionEffect& effect)
{
    Sides<AmountSum> totals;
    const auto add = [](AmountSum& sum, const std::optional<OverageRow>& row) {
        if (row && row->overage > 0)
            sum.add(row->amount);
    };
    for (const RangeComparison::Overage& one : effect.amounts) {
        add(totals.left, one.rows.left);
        add(totals.right, one.rows.right);
    }
    return totals;
}

} // namespace

std::vector<EffectRow> effectRows(const Language& language, const Tenant& tenant, const AssumptionEffect& effect)
{
    std::vector<EffectRow> rows;
    for (const auto& [duty, days, holders] : effect.owners) {
        rows.push_back({dutyText(language, duty), daysText(language, days), holderText(language, tenant, holders.left),
                        holderText(language, tenant, holders.right)});
    }
    for (const auto& [month, type, sides] : effect.amounts) {
        rows.push_back({withArguments(language.translate("Assumptions", "Overage of %1"), {inSentence(language, type)}),
                        language.month(month), amountSide(language, tenant, sides.left),
                        amountSide(language, tenant, sides.right)});
    }
    return rows;
}

QString effectText(const Language& language, const Tenant& tenant, const AssumptionEffect& effect, QDate first)
{
    const QString day = language.dateInSentence(first);
    QStringList sentences;
    const auto owners = static_cast<qint64>(effect.owners.size());
    sentences += withArguments(
        owners == 0
            ? language.translate("Assumptions", "From %1 on, the same subscriptions pay.")
            : language.translate("Assumptions", "For %n periods from %1 on, another subscription pays or is primary.",
                                 nullptr, owners),
        {day});
    if (effect.amounts.empty()) {
        sentences += tenant.usage->empty()
                         ? language.translate("Assumptions", "No usage is entered, so no amount is known.")
                         : language.translate("Assumptions", "No amount changes in any month with usage.");
        return sentences.join(QLatin1Char(' '));
    }
    const auto amounts = static_cast<qint64>(effect.amounts.size());
    const Sides<AmountSum> totals = totalsOf(effect);
    sentences += withArguments(
        language.translate("Assumptions", "%n amounts change, together from %1 to %2.", nullptr, amounts),
        {sumText(language, tenant.currency, totals.left), sumText(language, tenant.currency, totals.right)});
    return sentences.join(QLatin1Char(' '));
}

} // namespace seatkeeper
