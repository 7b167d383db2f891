#include "ui/overage/overage_columns.h"

#include "ui/text/labels.h"
#include "ui/text/overage_texts.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace seatkeeper {

namespace {

using Source = OverageLine::Source;

QString nothing()
{
    return QStringLiteral("–");
}

QString nameText(const OverageWords& words, const OverageLine& line)
{
    return line.type ? nameOf(words.language, *line.type) : words.language.month(line.month);
}

QString usageText(const OverageWords& words, const OverageLine& line)
{
    if (line.source == Source::NotEntered)
        return words.language.translate("Overage", "not entered");
    if (!line.type)
        return payersText(words, line.payers);
    return QStringLiteral("%1 / %2").arg(words.language.number(line.usage), words.language.number(line.committed));
}

QString overText(const OverageWords& words, const OverageLine& line)
{
    if (!line.type)
        return {};
    return line.overage > 0 ? words.language.number(line.overage) : nothing();
}

QString payerText(const OverageWords& words, const OverageLine& line)
{
    if (!line.type)
        return {}; // stands in the room of all that only types have
    return line.overage == 0 ? nothing() : payersText(words, line.payers);
}

QString rateText(const OverageWords& words, const OverageLine& line)
{
    if (!line.type)
        return {};
    if (line.overage == 0)
        return nothing();
    return line.rate ? words.language.price(*line.rate, words.tenant.currency)
                     : words.language.translate("Overage", "unknown");
}

QString amountText(const OverageWords& words, const OverageLine& line)
{
    if (line.source == Source::NotEntered || (line.type && line.overage == 0))
        return nothing();
    return sumText(words.language, words.tenant.currency, line.amount);
}

QString invoiceText(const OverageWords& words, const OverageLine& line)
{
    if (line.type)
        return {};
    return line.invoice ? words.language.money(*line.invoice, words.tenant.currency) : nothing();
}

QString differenceText(const OverageWords& words, const OverageLine& line)
{
    if (line.type || !line.invoice)
        return {};
    return amountText(words.language, words.tenant.currency, line.difference);
}

QString payerName(const OverageWords& words, const PaidShare& share)
{
    return share.payer ? callName(words.tenant, *share.payer) : words.language.translate("Overage", "nobody known");
}

/// What nobody is known to pay has no rate either.
QString shareText(const OverageWords& words, const PaidShare& share)
{
    const QString name = payerName(words, share);
    return share.payer ? name + QLatin1Char(' ') + sumText(words.language, words.tenant.currency, share.amount) : name;
}

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

constexpr std::array columns{
    OverageColumn{QT_TRANSLATE_NOOP("seatkeeper::OverageModel", "Month and usage type"), left, nameText},
    OverageColumn{QT_TRANSLATE_NOOP("seatkeeper::OverageModel", "Usage / contract"), left, usageText},
    OverageColumn{QT_TRANSLATE_NOOP("seatkeeper::OverageModel", "Over"), right, overText},
    OverageColumn{QT_TRANSLATE_NOOP("seatkeeper::OverageModel", "Pays"), left, payerText},
    OverageColumn{QT_TRANSLATE_NOOP("seatkeeper::OverageModel", "Rate"), right, rateText},
    OverageColumn{QT_TRANSLATE_NOOP("seatkeeper::OverageModel", "Amount"), right, amountText},
    OverageColumn{QT_TRANSLATE_NOOP("seatkeeper::OverageModel", "Invoice"), right, invoiceText},
    OverageColumn{QT_TRANSLATE_NOOP("seatkeeper::OverageModel", "Difference"), right, differenceText},
};

} // namespace

std::span<const OverageColumn> overageColumns()
{
    return columns;
}

QString payersText(const OverageWords& words, const std::vector<PaidShare>& payers)
{
    if (payers.size() == 1)
        return payerName(words, payers.front()); // its amount is that of the line
    QStringList texts;
    for (const PaidShare& share : payers)
        texts.push_back(shareText(words, share));
    return texts.join(QStringLiteral(" · "));
}

QString headingOf(const OverageColumn& column)
{
    return QCoreApplication::translate("seatkeeper::OverageModel", column.heading);
}

} // namespace seatkeeper
