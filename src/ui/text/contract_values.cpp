#include "ui/text/contract_values.h"

#include "core/model/fields.h"
#include "ui/text/days.h"
#include "ui/text/words.h"

#include <algorithm>

namespace seatkeeper {

namespace {

using Key = QLatin1StringView;

struct KeyWord {
    Key key;
    const char* word;
};

constexpr std::array keyWords{
    KeyWord{Key("name"), QT_TRANSLATE_NOOP("ContractKeys", "Name")},
    KeyWord{Key("department"), QT_TRANSLATE_NOOP("ContractKeys", "Department")},
    KeyWord{Key("licensing"), QT_TRANSLATE_NOOP("ContractKeys", "Licensing model")},
    KeyWord{Key("flex"), QT_TRANSLATE_NOOP("ContractKeys", "Flex version")},
    KeyWord{Key("hybrid"), QT_TRANSLATE_NOOP("ContractKeys", "Hybrid")},
    KeyWord{Key("trial"), QT_TRANSLATE_NOOP("ContractKeys", "Trial")},
    KeyWord{Key("autoRenew"), QT_TRANSLATE_NOOP("ContractKeys", "Renews automatically")},
    KeyWord{Key("created"), QT_TRANSLATE_NOOP("ContractKeys", "Created on")},
    KeyWord{Key("costCenter"), QT_TRANSLATE_NOOP("ContractKeys", "Cost centre")},
    KeyWord{Key("contractNumber"), QT_TRANSLATE_NOOP("ContractKeys", "Contract number")},
    KeyWord{Key("supplier"), QT_TRANSLATE_NOOP("ContractKeys", "Supplier")},
    KeyWord{Key("noticeDays"), QT_TRANSLATE_NOOP("ContractKeys", "Notice period in days")},
    KeyWord{Key("note"), QT_TRANSLATE_NOOP("ContractKeys", "Note")},
    KeyWord{Key("terms"), QT_TRANSLATE_NOOP("ContractKeys", "Terms")},
    KeyWord{Key("suspensions"), QT_TRANSLATE_NOOP("ContractKeys", "Suspensions")},
    KeyWord{Key("entitlements"), QT_TRANSLATE_NOOP("ContractKeys", "Entitlements")},
    KeyWord{Key("overageRates"), QT_TRANSLATE_NOOP("ContractKeys", "Overage rates")},
};

QString nothing()
{
    return QStringLiteral("–");
}

QString joined(const QStringList& parts)
{
    return parts.isEmpty() ? nothing() : parts.join(QStringLiteral("; "));
}

QString rangesText(const Language& language, const std::vector<DateRange>& ranges)
{
    QStringList parts;
    for (const DateRange& range : ranges)
        parts.push_back(daysInSentence(language, range));
    return joined(parts);
}

QString linesText(const Language& language, const Subscription& subscription)
{
    QStringList parts;
    for (const Line& line : subscription.lines) {
        parts.push_back(QStringLiteral("%1 %2 %3")
                            .arg(shortNameOf(language, line.type), language.number(line.quantity),
                                 daysInSentence(language, line.days)));
    }
    return joined(parts);
}

QString ratesText(const Language& language, const Subscription& subscription, const QString& currency)
{
    QStringList parts;
    for (const UsageTypeInfo& info : usageTypes) {
        if (const auto& rate = subscription.rates.at(indexOf(info.type)))
            parts.push_back(
                QStringLiteral("%1 %2").arg(shortNameOf(language, info.type), language.price(*rate, currency)));
    }
    return joined(parts);
}

} // namespace

QString nameOfContractKey(const Language& language, QLatin1StringView key)
{
    const auto* row = std::ranges::find(keyWords, key, &KeyWord::key);
    return row == keyWords.end() ? QString(key) : language.translate("ContractKeys", row->word);
}

QString contractValue(const Language& language, QLatin1StringView key, const Subscription& subscription,
                      const QString& currency)
{
    for (const auto& field : subscriptionTexts) {
        if (field.key == key)
            return (subscription.*field.value).isEmpty() ? nothing() : subscription.*field.value;
    }
    for (const auto& field : subscriptionFlags) {
        if (field.key == key)
            return subscription.*field.value ? language.translate("Comparison", "yes")
                                             : language.translate("Comparison", "no");
    }
    if (key == Key("licensing"))
        return subscription.licensing ? nameOf(language, *subscription.licensing) : nothing();
    if (key == Key("created"))
        return subscription.created ? language.date(*subscription.created) : nothing();
    if (key == Key("noticeDays"))
        return subscription.noticeDays ? language.number(*subscription.noticeDays) : nothing();
    if (key == Key("terms"))
        return rangesText(language, subscription.terms);
    if (key == Key("suspensions"))
        return rangesText(language, subscription.suspensions);
    if (key == Key("entitlements"))
        return linesText(language, subscription);
    return ratesText(language, subscription, currency);
}

} // namespace seatkeeper
