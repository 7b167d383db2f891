#pragma once

#include "core/rules/charges.h"
#include "ui/text/language.h"

/// Overage in words and in the form of amounts. What is unknown is called so, and what it is part of is "at least".
namespace seatkeeper {

QString nameOf(const Language& language, SplitMethod method); ///< By own overage, By usage, All to the payer

/// Who used, caused or pays: what a sentence calls the subscription, or "not known which".
QString partName(const Language& language, const Tenant& tenant, std::optional<SubscriptionRef> subscription);

/// An amount, or "unknown".
QString amountText(const Language& language, const QString& currency, const std::optional<Money>& amount);

/// A sum, "at least" it, or "unknown" where none of it is known.
QString sumText(const Language& language, const QString& currency, const AmountSum& sum);

/// A number with its sign: +8, −5, 0.
QString signedNumber(const Language& language, qint64 number);

/// What a row comes to: "Klantcontactcentrum pays € 2,035.00, but causes € 740.00 of it." The share is that by
/// `causes`, the same row by another method than that all is the payer's.
QString overageConclusion(const Language& language, const Tenant& tenant, const OverageRow& causes);

/// Of a row that is split by excess: how what is over is shared by those above their contracts, where others below make
/// up for a part of it: "10 of 27, so 8". Empty where nobody shares.
QString sharesText(const Language& language, const Tenant& tenant, const OverageRow& row);

/// How usage and contracts come to the overage: "27 above their contracts, 5 below: 22 over." Empty without overage.
QString balanceText(const Language& language, const OverageRow& row);

/// What the units cost: "22 × € 92.50 = € 2,035.00". Empty where no amount is known or nothing is over.
QString priceText(const Language& language, const Tenant& tenant, const OverageRow& row);

/// Of all overage of a month or of several: "€ 2,760.25, all of it paid by Klantcontactcentrum."
QString monthConclusion(const Language& language, const Tenant& tenant, const Charges& charges);

/// What turns on some days, and lies behind what overage costs then.
struct Turns {
    QStringList
        texts; ///< a sentence for each new primary subscription and each day on which people lose access, by day
    bool takesAccess = false; ///< from anybody
};

/// On the days after `day` through `last`.
Turns turnsBetween(const Language& language, const Tenant& tenant, QDate day, QDate last);

} // namespace seatkeeper
