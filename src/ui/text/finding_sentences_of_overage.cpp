#include "core/rules/claims.h"
#include "ui/text/arguments.h"
#include "ui/text/finding_arguments.h"
#include "ui/text/finding_sentences.h"
#include "ui/text/primary_rates.h"
#include "ui/text/words.h"

namespace seatkeeper {

namespace {

/// The two sides of a handover; null for nobody.
struct HandoverSides {
    const Subscription* from;
    const Subscription* to;
};

/// %1 the day, %2 who then, %3 who until then.
QString primaryHandover(const Language& language, const HandoverSides& sides)
{
    if (!sides.to)
        return language.translate("Findings", "From %1 there is no primary subscription: none is active then.");
    if (!sides.from)
        return language.translate("Findings", "From %1 %2 is the primary subscription; until then there is none.");
    return language.translate("Findings", "From %1 %2 is the primary subscription instead of %3, and pays the overage "
                                          "of agents, IVR ports and Webex Connect.");
}

/// %1 the day, %2 who then, %3 who until then, %4 the usage type, %5 and %6 the rates then and until then.
QString payerHandover(const Language& language, const HandoverSides& sides, UsageType type)
{
    if (!sides.to) {
        return language.translate("Findings", "From %1 nobody pays the overage of %4 any more: no active subscription "
                                              "has it then. Until then %3 pays.");
    }
    if (!sides.from)
        return language.translate("Findings", "From %1 %2 pays the overage of %4; until then nobody does.");
    const std::optional<Rate>& was = sides.from->rates.at(indexOf(type));
    const std::optional<Rate>& becomes = sides.to->rates.at(indexOf(type));
    return was && becomes && was != becomes
               ? language.translate("Findings", "From %1 %2 pays the overage of %4: %5 a unit instead of %6.")
               : language.translate("Findings", "From %1 %2 pays the overage of %4, instead of %3.");
}

QString priceAt(const Language& language, const Subscription* subscription, UsageType type, const QString& currency)
{
    const std::optional<Rate> rate = subscription ? subscription->rates.at(indexOf(type)) : std::nullopt;
    return rate ? language.price(*rate, currency) : QString();
}

/// The places of the arguments of overage.
enum OverageArgument : std::size_t { Type, InMonth, Usage, Committed, Amount };

/// Who pays for overage, and how much. %1 the payer, %2 the amount.
QString paidSentence(const Language& language, const Finding& finding)
{
    if (!finding.subscription) {
        return dutyFor(typeAt(finding, Type)) ? language.translate("Findings", "No subscription is responsible for it.")
                                              : language.translate("Findings", "No rule is known for who pays.");
    }
    return finding.arguments.size() > Amount
               ? language.translate("Findings", "%1 pays %2.")
               : language.translate("Findings", "%1 pays; how much is unknown, because no overage rate of it "
                                                "is known.");
}

} // namespace

QString handoverSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    const HandoverSides sides{tenant.find(textAt(finding, 0)), tenant.find(textAt(finding, 1))};
    const auto label = [](const Subscription* side) { return side ? labelOf(*side) : QString(); };
    const QString day = language.dateInSentence(finding.day);
    const std::optional<UsageType> type = typeOf(fromCode<Duty>(finding.part).value());
    if (type) {
        return withArguments(payerHandover(language, sides, *type),
                             {day, label(sides.to), label(sides.from), inSentence(language, *type),
                              priceAt(language, sides.to, *type, tenant.currency),
                              priceAt(language, sides.from, *type, tenant.currency)});
    }
    const QString text = withArguments(primaryHandover(language, sides), {day, label(sides.to), label(sides.from)});
    const QString rates =
        sides.from && sides.to ? primaryRatesText(language, *sides.from, *sides.to, tenant.currency) : QString();
    return rates.isEmpty() ? text : text + QLatin1Char(' ') + rates;
}

QString ownerWithoutRateSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    return withArguments(language.translate("Findings", "%1 has no known overage rate for %2. Amounts from %3 are "
                                                        "therefore unknown, not zero."),
                         {labelOfSubject(finding, tenant), inSentence(language, typeAt(finding, 0)),
                          language.dateInSentence(finding.day)});
}

QString primaryWithoutAgentsSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    return withArguments(
        language.translate("Findings", "From %2 %1 is the primary subscription, although nobody holds a license on "
                                       "it. It pays the overage of agents, IVR ports and Webex Connect all the same."),
        {labelOfSubject(finding, tenant), language.dateInSentence(finding.day)});
}

QString usageOverSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    const bool isAmountKnown = finding.arguments.size() > Amount;
    const qint64 usage = numberAt(finding, Usage);
    const qint64 committed = numberAt(finding, Committed);
    const QString used =
        withArguments(language.translate("Findings", "In %1 the usage of %2 was %3: %5 more than the %4 committed."),
                      {language.month(monthAt(finding, InMonth)), inSentence(language, typeAt(finding, Type)),
                       language.number(usage), language.number(committed), language.number(usage - committed)});
    const QString paid =
        withArguments(paidSentence(language, finding),
                      {labelOfSubject(finding, tenant),
                       isAmountKnown ? language.money({numberAt(finding, Amount)}, tenant.currency) : QString()});
    return used + QLatin1Char(' ') + paid;
}

QString usageWithoutSubscriptionSentence(const Language& language, const Finding& finding, const Tenant&)
{
    const qint64 entries = numberAt(finding, 0);
    const Month first = monthAt(finding, 1);
    const Month last = monthAt(finding, 2);
    const QString sentence =
        first == last
            ? language.translate("Findings",
                                 "Of %n usage entries of %1 the subscription is not known. Overage that they cause can "
                                 "be charged on to nobody.",
                                 nullptr, entries)
            : language.translate("Findings",
                                 "Of %n usage entries from %1 through %2 the subscription is not known. Overage that "
                                 "they cause can be charged on to nobody.",
                                 nullptr, entries);
    return withArguments(sentence, {language.month(first), language.month(last)});
}

QString unusedSentence(const Language& language, const Finding& finding, const Tenant&)
{
    enum UnusedArgument : std::size_t { OfType, MostUsed, Contracted, Months, Last };
    const qint64 months = numberAt(finding, Months);
    return withArguments(
        language.translate("Findings",
                           "For %1 %2 are committed; in the last %n months with usage, through %4, at most %3 were "
                           "used. Fewer may do at the next renewal.",
                           nullptr, months),
        {inSentence(language, typeAt(finding, OfType)), language.number(numberAt(finding, Contracted)),
         language.number(numberAt(finding, MostUsed)), language.month(monthAt(finding, Last))});
}

} // namespace seatkeeper
