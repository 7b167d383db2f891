#include "ui/text/overage_texts.h"

#include "core/rules/access_losses.h"
#include "core/rules/handovers.h"
#include "core/rules/usage_months.h"
#include "ui/text/arguments.h"
#include "ui/text/labels.h"
#include "ui/text/words.h"

#include <algorithm>
#include <map>

namespace seatkeeper {

namespace {

/// Why there is no amount, as a sentence.
QString whyUnknown(const Language& language, const Tenant& tenant, const OverageRow& row)
{
    switch (row.unknown.value()) {
    case AmountUnknown::NoPayer:
        return language.translate(
            "Overage", "%n unit(s) over the contracts, but no subscription is known to pay: the amount is unknown.",
            nullptr, row.overage);
    case AmountUnknown::NoRate:
        return withArguments(language.translate("Overage",
                                                "%1 pays %n unit(s), but has no known overage rate: the amount is "
                                                "unknown, not zero.",
                                                nullptr, row.overage),
                             {callName(tenant, *row.responsible)});
    case AmountUnknown::TooLarge: break;
    }
    return withArguments(language.translate("Overage", "%1 pays %n unit(s), an amount that is too large to be written.",
                                            nullptr, row.overage),
                         {callName(tenant, *row.responsible)});
}

/// What stands between quantities that belong together, and in front of what is subtracted.
constexpr QChar minusSign(0x2212);

/// In place of a conclusion: a contract alone says nothing of what went over it.
QString nothingEntered(const Language& language)
{
    return language.translate("Overage", "No usage has been entered, so overage is not known.");
}

} // namespace

QString nameOf(const Language& language, SplitMethod method)
{
    switch (method) {
    case SplitMethod::Excess: return language.translate("Overage", "By own overage");
    case SplitMethod::Usage: return language.translate("Overage", "By usage");
    case SplitMethod::Payer: break;
    }
    return language.translate("Overage", "All to the payer");
}

QString partName(const Language& language, const Tenant& tenant, std::optional<SubscriptionRef> subscription)
{
    return subscription ? callName(tenant, *subscription) : language.translate("Overage", "not known which");
}

QString amountText(const Language& language, const QString& currency, const std::optional<Money>& amount)
{
    return amount ? language.money(*amount, currency) : language.translate("Overage", "unknown");
}

QString sumText(const Language& language, const QString& currency, const AmountSum& sum)
{
    QString known = language.money(sum.known, currency);
    if (sum.isComplete)
        return known;
    return sum.known == Money() ? language.translate("Overage", "unknown")
                                : withArguments(language.translate("Overage", "at least %1"), {known});
}

QString signedNumber(const Language& language, qint64 number)
{
    if (number == 0)
        return language.number(0);
    const QChar sign = number > 0 ? QChar(u'+') : minusSign;
    return sign + language.number(qAbs(number));
}

QString overageConclusion(const Language& language, const Tenant& tenant, const OverageRow& causes)
{
    if (!hasUsage(tenant, causes.month, causes.type))
        return nothingEntered(language);
    if (causes.overage == 0)
        return withArguments(language.translate("Overage", "Within the contracts: %1 of %2 used, so nobody pays."),
                             {language.number(causes.usage), language.number(causes.committed)});
    if (!causes.amount)
        return whyUnknown(language, tenant, causes);
    const auto part = std::ranges::find(causes.parts, causes.responsible, &OveragePart::subscription);
    const qint64 own = part == causes.parts.end() ? 0 : part->overage;
    QString sentence = language.translate("Overage", "%1 pays %2, but causes %3 of it.");
    if (own == 0)
        sentence = language.translate("Overage", "%1 pays %2, but causes nothing of it.");
    else if (own == causes.overage)
        sentence = language.translate("Overage", "%1 pays %2, and causes all of it.");
    const std::optional<Money> share = own == 0 ? Money() : part->amount;
    return withArguments(sentence,
                         {callName(tenant, *causes.responsible), amountText(language, tenant.currency, causes.amount),
                          amountText(language, tenant.currency, share)});
}

QString balanceText(const Language& language, const OverageRow& row)
{
    if (row.overage == 0)
        return {};
    qint64 above = 0;
    qint64 below = 0;
    for (const OveragePart& part : row.parts)
        (part.usage > part.committed ? above : below) += qAbs(part.usage - part.committed);
    const QStringList numbers{language.number(above), language.number(below), language.number(row.overage)};
    return below == 0
               ? withArguments(language.translate("Overage", "%3 above the contracts."), numbers)
               : withArguments(language.translate("Overage", "%1 above the contracts, %2 below: %3 over."), numbers);
}

QString sharesText(const Language& language, const Tenant& tenant, const OverageRow& row)
{
    qint64 above = 0;
    for (const OveragePart& part : row.parts)
        above += std::max<qint64>(0, part.usage - part.committed);
    if (above == row.overage)
        return {}; // each causes just what is above its own contract
    QStringList shares;
    for (const OveragePart& part : row.parts) {
        if (const qint64 own = part.usage - part.committed; own > 0)
            shares += withArguments(language.translate("Overage", "%1 %2 of %3, so %4"),
                                    {partName(language, tenant, part.subscription), language.number(own),
                                     language.number(above), language.number(part.overage)});
    }
    if (shares.size() < 2)
        return {};
    return withArguments(language.translate("Overage", "What is over is shared by who is above, in proportion: %1."),
                         {shares.join(QStringLiteral("; "))});
}

QString priceText(const Language& language, const Tenant& tenant, const OverageRow& row)
{
    if (row.overage == 0 || !row.amount)
        return {};
    return QStringLiteral("%1 × %2 = %3")
        .arg(language.number(row.overage), language.price(*row.rate, tenant.currency),
             language.money(*row.amount, tenant.currency));
}

Turns turnsBetween(const Language& language, const Tenant& tenant, QDate day, QDate last)
{
    std::multimap<QDate, QString> turns; // on one day, the primary first
    for (const Handover& handover : handovers(tenant, day.addDays(1), last)) {
        if (handover.type)
            continue;
        const QString date = language.dateInSentence(handover.date);
        turns.emplace(
            handover.date,
            handover.to
                ? withArguments(language.translate("Overage", "From %1 on, %2 is primary."),
                                {date, callName(tenant, *handover.to)})
                : withArguments(language.translate("Overage", "From %1 on, no subscription is primary."), {date}));
    }
    const std::vector<AccessLoss> losses = accessLosses(tenant, day, last).losses;
    for (const AccessLoss& loss : losses) {
        turns.emplace(loss.day, withArguments(language.translate("Overage", "On %1, %n people lose access.", nullptr,
                                                                 loss.people),
                                              {language.dateInSentence(loss.day)}));
    }
    Turns result{.texts = {}, .takesAccess = !losses.empty()};
    for (const auto& [date, text] : turns)
        result.texts.push_back(text);
    return result;
}

QString monthConclusion(const Language& language, const Tenant& tenant, const Charges& charges)
{
    if (!charges.isKnown)
        return nothingEntered(language);
    const std::size_t payer = indexOf(SplitMethod::Payer);
    const AmountSum& total = charges.total.amounts.at(payer);
    std::vector<const Charge*> paying;
    for (const Charge& charge : charges.rows) {
        if (charge.units.at(payer) > 0)
            paying.push_back(&charge);
    }
    if (paying.empty())
        return language.translate("Overage", "No overage: nobody pays.");
    if (paying.size() == 1 && paying.front()->subscription)
        return withArguments(
            language.translate("Overage", "%1 pays all: %2."),
            {callName(tenant, *paying.front()->subscription), sumText(language, tenant.currency, total)});
    QStringList shares;
    for (const Charge* charge : paying) {
        if (!charge->subscription) { // without a payer there is no rate
            shares.push_back(language.translate("Overage", "an unknown amount that nobody is known to pay"));
            continue;
        }
        shares.push_back(withArguments(language.translate("Overage", "%1 %2", "who pays how much, in a list"),
                                       {partName(language, tenant, charge->subscription),
                                        sumText(language, tenant.currency, charge->amounts.at(payer))}));
    }
    return withArguments(language.translate("Overage", "Together %1: %2."),
                         {sumText(language, tenant.currency, total), language.list(shares)});
}

} // namespace seatkeeper
