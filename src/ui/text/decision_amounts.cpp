#include "ui/text/decision_amounts.h"

#include "ui/text/arguments.h"
#include "ui/text/labels.h"
#include "ui/text/words.h"

#include <set>

namespace seatkeeper {

namespace {

QString amountText(const Language& language, Money known, bool isAtLeast, const QString& currency)
{
    if (!isAtLeast)
        return language.money(known, currency);
    return known.cents == 0
               ? language.translate("Decisions", "unknown")
               : withArguments(language.translate("Decisions", "at least %1"), {language.money(known, currency)});
}

} // namespace

QString overageQuestion(const Language& language, const DecisionSheet& sheet)
{
    return withArguments(language.translate("Decisions", "Overage from %1 through %2"),
                         {language.month(sheet.question.from()), language.month(sheet.question.through)});
}

QString overageBasis(const Language& language, const DecisionSheet& sheet)
{
    QStringList parts;
    std::optional<Month> assumed;
    std::set<UsageType> unknown;
    bool isAtLeast = false;
    for (const DecisionOutcome& way : sheet.ways) {
        assumed = std::max(assumed, way.overage.assumedAs);
        unknown.insert(way.overage.usageUnknown.begin(), way.overage.usageUnknown.end());
        isAtLeast = isAtLeast || way.overage.isAtLeast;
    }
    if (assumed)
        parts += withArguments(language.translate("Decisions", "Months without usage are taken to be like %1."),
                               {language.month(*assumed)});
    if (isAtLeast)
        parts +=
            language.translate("Decisions", "An amount is \"at least\" where a rate is missing or nobody pays: do not "
                                            "compare it with one that is known in full.");
    if (unknown.empty())
        return parts.join(QLatin1Char(' '));
    QStringList names;
    for (const UsageType type : unknown)
        names += nameOf(language, type);
    parts += withArguments(language.translate("Decisions", "Not counted, as no usage is known: %1."),
                           {names.join(QStringLiteral(", "))});
    return parts.join(QLatin1Char(' '));
}

QString overageSumText(const Language& language, const OverageSums& sums, const Tenant& tenant)
{
    if (!sums.isKnown)
        return language.translate("Decisions", "Unknown: no usage has been entered.");
    if (sums.payers.empty())
        return language.translate("Decisions", "No overage.");
    QStringList lines;
    for (const PayerSum& payer : sums.payers) {
        const QString who =
            payer.payer ? callName(tenant, *payer.payer) : language.translate("Decisions", "Nobody pays");
        lines += withArguments(language.translate("Decisions", "%1: %2", "who pays, amount"),
                               {who, amountText(language, payer.known, payer.isAtLeast, tenant.currency)});
    }
    if (sums.payers.size() > 1)
        lines += withArguments(language.translate("Decisions", "Together: %1"),
                               {amountText(language, sums.known, sums.isAtLeast, tenant.currency)});
    return lines.join(QLatin1Char('\n'));
}

} // namespace seatkeeper
