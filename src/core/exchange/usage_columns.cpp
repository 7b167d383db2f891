#include "core/exchange/usage_columns.h"

#include "core/exchange/subscription_names.h"

#include <algorithm>
#include <array>

namespace seatkeeper {

namespace {

using Holds = UsageColumn::Holds;

/// A word for something, as `wordOf` makes it of a text.
template <class Meaning> struct Word {
    QLatin1StringView word;
    Meaning meaning;
};
template <class Meaning> Word(QLatin1StringView, Meaning) -> Word<Meaning>; // clang 14 needs to be told

constexpr std::array headingWords{
    Word{QLatin1StringView("month"), Holds::Month},
    Word{QLatin1StringView("usagemonth"), Holds::Month},
    Word{QLatin1StringView("period"), Holds::Month},
    Word{QLatin1StringView("billingperiod"), Holds::Month},
    Word{QLatin1StringView("date"), Holds::Month},
    Word{QLatin1StringView("maand"), Holds::Month},
    Word{QLatin1StringView("gebruiksmaand"), Holds::Month},
    Word{QLatin1StringView("periode"), Holds::Month},
    Word{QLatin1StringView("datum"), Holds::Month},
    Word{QLatin1StringView("type"), Holds::Type},
    Word{QLatin1StringView("usagetype"), Holds::Type},
    Word{QLatin1StringView("typeofusage"), Holds::Type},
    Word{QLatin1StringView("licensetype"), Holds::Type},
    Word{QLatin1StringView("gebruikstype"), Holds::Type},
    Word{QLatin1StringView("licentietype"), Holds::Type},
    Word{QLatin1StringView("soort"), Holds::Type},
    Word{QLatin1StringView("soortgebruik"), Holds::Type},
    Word{QLatin1StringView("subscription"), Holds::Subscription},
    Word{QLatin1StringView("subscriptionid"), Holds::Subscription},
    Word{QLatin1StringView("subscriptionname"), Holds::Subscription},
    Word{QLatin1StringView("abonnement"), Holds::Subscription},
    Word{QLatin1StringView("abonnementid"), Holds::Subscription},
    Word{QLatin1StringView("abonnementsid"), Holds::Subscription},
    Word{QLatin1StringView("abonnementsnaam"), Holds::Subscription},
    Word{QLatin1StringView("abonnementsnummer"), Holds::Subscription},
    Word{QLatin1StringView("quantity"), Holds::Quantity},
    Word{QLatin1StringView("usage"), Holds::Quantity},
    Word{QLatin1StringView("used"), Holds::Quantity},
    Word{QLatin1StringView("units"), Holds::Quantity},
    Word{QLatin1StringView("peakusage"), Holds::Quantity},
    Word{QLatin1StringView("aantal"), Holds::Quantity},
    Word{QLatin1StringView("gebruik"), Holds::Quantity},
    Word{QLatin1StringView("gebruikt"), Holds::Quantity},
    Word{QLatin1StringView("verbruik"), Holds::Quantity},
    Word{QLatin1StringView("eenheden"), Holds::Quantity},
    Word{QLatin1StringView("piekgebruik"), Holds::Quantity},
    // Sums, which are made anew.
    Word{QLatin1StringView("together"), Holds::Nothing},
    Word{QLatin1StringView("total"), Holds::Nothing},
    Word{QLatin1StringView("contract"), Holds::Nothing},
    Word{QLatin1StringView("samen"), Holds::Nothing},
    Word{QLatin1StringView("totaal"), Holds::Nothing},
};

constexpr std::array typeWords{
    Word{QLatin1StringView("standard"), UsageType::StandardAgent},
    Word{QLatin1StringView("standardagent"), UsageType::StandardAgent},
    Word{QLatin1StringView("standardagents"), UsageType::StandardAgent},
    Word{QLatin1StringView("standardagenten"), UsageType::StandardAgent},
    Word{QLatin1StringView("contactcenterstandardagent"), UsageType::StandardAgent},
    Word{QLatin1StringView("premium"), UsageType::PremiumAgent},
    Word{QLatin1StringView("premiumagent"), UsageType::PremiumAgent},
    Word{QLatin1StringView("premiumagents"), UsageType::PremiumAgent},
    Word{QLatin1StringView("premiumagenten"), UsageType::PremiumAgent},
    Word{QLatin1StringView("contactcenterpremiumagent"), UsageType::PremiumAgent},
    Word{QLatin1StringView("ivr"), UsageType::Ivr},
    Word{QLatin1StringView("ivrport"), UsageType::Ivr},
    Word{QLatin1StringView("ivrports"), UsageType::Ivr},
    Word{QLatin1StringView("ivrpoort"), UsageType::Ivr},
    Word{QLatin1StringView("ivrpoorten"), UsageType::Ivr},
    Word{QLatin1StringView("aiagent"), UsageType::AiAgent},
    Word{QLatin1StringView("aiassistant"), UsageType::AiAssistant},
    Word{QLatin1StringView("ivroutbound"), UsageType::IvrOutbound},
    Word{QLatin1StringView("ivroutboundcampaigns"), UsageType::IvrOutbound},
    Word{QLatin1StringView("uitgaandeivr"), UsageType::IvrOutbound},
    Word{QLatin1StringView("uitgivr"), UsageType::IvrOutbound},
    Word{QLatin1StringView("uitgaandeivrcampagnes"), UsageType::IvrOutbound},
    Word{QLatin1StringView("webexconnect"), UsageType::WebexConnect},
    Word{QLatin1StringView("connect"), UsageType::WebexConnect},
    Word{QLatin1StringView("wfo"), UsageType::Wfo},
    Word{QLatin1StringView("workforceoptimization"), UsageType::Wfo},
    Word{QLatin1StringView("workforceoptimizationwfo"), UsageType::Wfo},
};

/// A subscription that is not known.
constexpr std::array unknownWords{
    QLatin1StringView("unknown"),  QLatin1StringView("notknown"),   QLatin1StringView("notknownwhich"),
    QLatin1StringView("onbekend"), QLatin1StringView("nietbekend"),
};

/// The letters and digits of a text, in lower case: how words are compared.
QString wordOf(const QString& text)
{
    constexpr qsizetype longest = 60; // no word is as long
    const QString folded = text.left(longest).toCaseFolded();
    QString word;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            word += c;
    }
    return word;
}

template <class Words> auto meaningOf(const Words& words, const QString& text)
{
    const QString word = wordOf(text);
    const auto found = std::ranges::find_if(words, [&word](const auto& each) { return each.word == word; });
    return found == words.end() ? std::nullopt : std::optional(found->meaning);
}

bool isUnknown(const QString& text)
{
    const QString word = wordOf(text);
    return std::ranges::any_of(unknownWords, [&word](QLatin1StringView each) { return each == word; });
}

bool isQuantity(const UsageColumn& column)
{
    return column.holds == Holds::Quantity;
}

bool has(const std::vector<UsageColumn>& columns, Holds what)
{
    return std::ranges::find(columns, what, &UsageColumn::holds) != columns.end();
}

} // namespace

std::optional<UsageType> usageTypeCalled(const QString& name)
{
    return meaningOf(typeWords, name);
}

std::optional<UsageColumn> usageColumn(const QString& heading, const Tenant& tenant, const UsageForms& forms)
{
    const QString text = heading.simplified();
    std::vector<SubscriptionNames> names;
    for (const Subscription& subscription : tenant.subscriptions)
        names.push_back(namesOf(subscription));
    const auto quantityOf = [](std::optional<SubscriptionRef> subscription) {
        return UsageColumn{.holds = Holds::Quantity, .month = {}, .type = {}, .subscription = subscription};
    };
    if (const Subscription* subscription = tenant.find(text))
        return quantityOf(subscription->ref); // an id means it, whatever word it is
    if (const auto holds = meaningOf(headingWords, text))
        return UsageColumn{.holds = *holds, .month = {}, .type = {}, .subscription = {}};
    if (const auto type = usageTypeCalled(text))
        return UsageColumn{.holds = Holds::Quantity, .month = {}, .type = type, .subscription = {}};
    if (const auto called = placesCalled(text, names); called.size() == 1)
        return quantityOf(tenant.subscriptions[called.front()].ref);
    if (isUnknown(text))
        return quantityOf(std::nullopt);
    if (const auto month = forms.month(text))
        return UsageColumn{.holds = Holds::Quantity, .month = month, .type = {}, .subscription = {}};
    return std::nullopt;
}

std::optional<UsageGap> gapIn(const std::vector<UsageColumn>& columns)
{
    if (!std::ranges::any_of(columns, isQuantity))
        return UsageGap::NoQuantity;
    const bool tellMonths = std::ranges::all_of(
        columns, [](const UsageColumn& column) { return !isQuantity(column) || column.month.has_value(); });
    if (!tellMonths && !has(columns, Holds::Month))
        return UsageGap::NoMonth;
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (column->holds != Holds::Nothing && std::find(columns.begin(), column, *column) != column)
            return UsageGap::SameTwice;
    }
    return std::nullopt;
}

bool leavesTypeOpen(const std::vector<UsageColumn>& columns)
{
    return !has(columns, Holds::Type) &&
           std::ranges::any_of(columns, [](const UsageColumn& column) { return isQuantity(column) && !column.type; });
}

bool leavesSubscriptionOpen(const std::vector<UsageColumn>& columns)
{
    return !has(columns, Holds::Subscription) && std::ranges::any_of(columns, [](const UsageColumn& column) {
        return isQuantity(column) && !column.subscription;
    });
}

} // namespace seatkeeper
