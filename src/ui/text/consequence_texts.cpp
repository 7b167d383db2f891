#include "ui/text/consequence_texts.h"

#include "ui/text/arguments.h"
#include "ui/text/days.h"
#include "ui/text/labels.h"
#include "ui/text/primary_rates.h"
#include "ui/text/words.h"

namespace seatkeeper {

namespace {

QString lostText(const Language& language, const AccessConsequence& access)
{
    QStringList parts{withArguments(
        language.translate("Consequences", "On %1, %n people lose access through this.", nullptr, access.people),
        {language.dateInSentence(access.day)})};
    const bool isLast = access.administratorsLeft == 0 && access.rolesUnknown == 0;
    if (access.administrators > 0 && isLast) {
        parts += language.translate("Consequences", "Among them are the last %n administrators.", nullptr,
                                    access.administrators);
    } else if (access.administrators > 0) {
        parts +=
            language.translate("Consequences", "Among them are %n administrators.", nullptr, access.administrators);
    }
    if (access.rolesUnknown > 0) {
        parts += language.translate("Consequences",
                                    "The roles of %n of them are not known; administrators may be among them.", nullptr,
                                    access.rolesUnknown);
    }
    return parts.join(QLatin1Char(' '));
}

QString gainedText(const Language& language, const AccessConsequence& access)
{
    QString text =
        withArguments(language.translate("Consequences", "%1, %n people have access who otherwise would not.", nullptr,
                                         access.people),
                      {daysInSentence(language, {access.day, access.through})});
    text.front() = text.front().toUpper();
    return text;
}

/// Makes the sentences of one comparison.
class Teller {
public:
    Teller(const Language& language, const Tenant& before, const Tenant& after)
        : m_language(language)
        , m_before(before)
        , m_after(after)
    {}

    QString duty(const DutyConsequence& duty) const
    {
        const std::optional<UsageType> type = typeOf(duty.duty);
        QString text = withArguments(type ? payerSentence(duty) : primarySentence(duty),
                                     {daysInSentence(m_language, duty.days), nameOf(duty.after), nameOf(duty.before),
                                      type ? inSentence(m_language, *type) : QString()});
        const QString rates = type ? rateOf(duty, *type) : ratesOfPrimary(duty);
        return rates.isEmpty() ? text : text + QLatin1Char(' ') + rates;
    }

private:
    QString nameOf(std::optional<SubscriptionRef> ref) const
    {
        if (!ref)
            return {};
        return callName(m_after.find(*ref) ? m_after : m_before, *ref);
    }

    /// %1 the days, %2 who then, %3 who so far.
    QString primarySentence(const DutyConsequence& duty) const
    {
        if (duty.before && duty.after) {
            return m_language.translate(
                "Consequences", "%2 is the primary subscription %1, instead of %3, and pays for agents, IVR ports and "
                                "Webex Connect.");
        }
        return duty.after ? m_language.translate("Consequences",
                                                 "%2 is the primary subscription %1; there would have been none.")
                          : m_language.translate("Consequences",
                                                 "There is no primary subscription %1; it would have been %3.");
    }

    /// %1 the days, %2 who then, %3 who so far, %4 the usage type.
    QString payerSentence(const DutyConsequence& duty) const
    {
        if (duty.before && duty.after)
            return m_language.translate("Consequences", "%2 pays the overage of %4 %1, instead of %3.");
        return duty.after ? m_language.translate("Consequences", "%2 pays the overage of %4 %1; nobody would have.")
                          : m_language.translate("Consequences", "Nobody pays the overage of %4 %1; %3 would have.");
    }

    static std::optional<Rate> rate(const Tenant& tenant, std::optional<SubscriptionRef> ref, UsageType type)
    {
        const Subscription* subscription = ref ? tenant.find(*ref) : nullptr;
        return subscription ? subscription->rates.at(indexOf(type)) : std::nullopt;
    }

    QString price(const Rate& rate) const { return m_language.price(rate, m_after.currency); }

    QString rateOf(const DutyConsequence& duty, UsageType type) const
    {
        if (!duty.after)
            return {};
        const std::optional<Rate> was = rate(m_before, duty.before, type);
        const std::optional<Rate> becomes = rate(m_after, duty.after, type);
        if (!becomes) {
            return withArguments(
                m_language.translate("Consequences", "%1 has no known overage rate for it, so amounts are unknown."),
                {nameOf(duty.after)});
        }
        if (!was)
            return withArguments(m_language.translate("Consequences", "A unit then costs %1."), {price(*becomes)});
        return withArguments(m_language.translate("Consequences", "A unit then costs %1 instead of %2."),
                             {price(*becomes), price(*was)});
    }

    QString ratesOfPrimary(const DutyConsequence& duty) const
    {
        const Subscription* before = duty.before ? m_before.find(*duty.before) : nullptr;
        const Subscription* after = duty.after ? m_after.find(*duty.after) : nullptr;
        return before && after ? primaryRatesText(m_language, *before, *after, m_after.currency) : QString();
    }

    const Language& m_language;
    const Tenant& m_before;
    const Tenant& m_after;
};

} // namespace

std::vector<ConsequenceText> accessTexts(const Language& language, const AccessConsequences& access)
{
    using enum ConsequenceText::Weight;
    std::vector<ConsequenceText> texts;
    for (const AccessConsequence& lost : access.lost)
        texts.push_back({lostText(language, lost), Loss});
    for (const AccessConsequence& gained : access.gained)
        texts.push_back({gainedText(language, gained), Note});
    return texts;
}

std::vector<ConsequenceText> consequenceTexts(const Language& language, const Consequences& consequences,
                                              const Tenant& before, const Tenant& after)
{
    const Teller teller(language, before, after);
    std::vector<ConsequenceText> texts = accessTexts(language, consequences.access);
    for (const DutyConsequence& duty : consequences.duties)
        texts.push_back({teller.duty(duty), ConsequenceText::Weight::Note});
    if (texts.empty())
        texts.push_back(
            {language.translate("Consequences", "From today on, who pays and who has access stay as they are."),
             ConsequenceText::Weight::Note});
    return texts;
}

} // namespace seatkeeper
