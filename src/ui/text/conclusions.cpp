#include "ui/text/arguments.h"
#include "ui/text/explanations.h"
#include "ui/text/labels.h"
#include "ui/text/why_kind.h"
#include "ui/text/words.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// What made the winner win.
enum class WonBy : quint8 { BeingAlone, TheDay, Age, Id };

WonBy wonBy(const Explanation& explanation)
{
    const auto has = [&](auto... decisions) {
        return std::ranges::any_of(explanation.candidates, [&](const Candidate& candidate) {
            return ((candidate.decision == decisions) || ...);
        });
    };
    if (!has(Decision::LaterFirstHad, Decision::LaterAge, Decision::LaterByName))
        return WonBy::BeingAlone;
    if (explanation.answer.tie.empty())
        return WonBy::TheDay;
    return has(Decision::LaterByName) ? WonBy::Id : WonBy::Age;
}

/// %1 the winner, %2 the day.
QString whyPrimary(const Language& language, WonBy won)
{
    switch (won) {
    case WonBy::BeingAlone:
        return language.translate("Why", "Because %1 is the only subscription that is active on %2.");
    case WonBy::TheDay:
    case WonBy::Age: return language.translate("Why", "Because %1 is the oldest subscription that is active on %2.");
    case WonBy::Id: break;
    }
    return language.translate("Why",
                              "Because %1 comes first by its id among the oldest subscriptions that are active on %2.");
}

/// Why the primary, which a sentence before has named, is the primary.
QString whyItIsPrimary(const Language& language, WonBy won)
{
    switch (won) {
    case WonBy::BeingAlone: return language.translate("Why", "It is the only subscription that is active on that day.");
    case WonBy::TheDay:
    case WonBy::Age: return language.translate("Why", "It is the oldest subscription that is active on that day.");
    case WonBy::Id: break;
    }
    return language.translate("Why",
                              "It comes first by its id among the oldest subscriptions that are active on that day.");
}

/// %1 the winner, %2 the day, %3 the type.
QString whyFirstHad(const Language& language, WonBy won, UsageType type)
{
    switch (won) {
    case WonBy::BeingAlone:
        return language.translate("Why", "Because %1 is the only active subscription that has %3 on %2.");
    case WonBy::TheDay:
        return isPlural(type)
                   ? language.translate("Why",
                                        "Because %1 is the subscription on %2 that had %3 first and still has them.")
                   : language.translate("Why",
                                        "Because %1 is the subscription on %2 that had %3 first and still has it.");
    case WonBy::Age:
        return language.translate("Why", "Because %1 is the oldest on %2 of the subscriptions that had %3 first.");
    case WonBy::Id: break;
    }
    return language.translate(
        "Why", "Because %1 comes first by its id on %2 among the subscriptions that had %3 first and are "
               "equally old.");
}

/// %1 the winner, %2 the day, %3 the type.
QString whyOf(const Language& language, const Why& why)
{
    const WonBy won = wonBy(why.explanation);
    switch (kindOf(why)) {
    case WhyKind::Primary: return whyPrimary(language, won);
    case WhyKind::FirstHad: return whyFirstHad(language, won, typeAskedFor(why).value());
    case WhyKind::PrimaryPays:
        return language.translate(
                   "Why", "Because %1 is the primary subscription on %2, and that one pays the overage of %3.") +
               QLatin1Char(' ') + whyItIsPrimary(language, won);
    case WhyKind::PrimaryHasAll: break;
    }
    return language.translate(
               "Why", "Because all usage of %3 counts as that of the primary subscription, and on %2 that is %1.") +
           QLatin1Char(' ') + whyItIsPrimary(language, won);
}

/// %2 the day, %3 the type.
QString whyNobody(const Language& language, WhyKind kind)
{
    switch (kind) {
    case WhyKind::Primary: return language.translate("Why", "Because no subscription is active on %2.");
    case WhyKind::PrimaryPays:
    case WhyKind::PrimaryHasAll:
        return language.translate("Why",
                                  "Because no subscription is active on %2, so there is no primary subscription to pay "
                                  "for %3.");
    case WhyKind::FirstHad: break;
    }
    return language.translate("Why", "Because no active subscription has the usage type %3 on %2.");
}

QString typeText(const Language& language, const Why& why)
{
    const std::optional<UsageType> type = typeAskedFor(why);
    return type ? inSentence(language, *type) : QString();
}

} // namespace

QString questionText(const Language& language, const Why& why, const Tenant& tenant)
{
    const std::optional<SubscriptionRef> holder = why.explanation.answer.subscription;
    const bool isPrimary = kindOf(why) == WhyKind::Primary;
    QString question;
    if (isPrimary) {
        question = holder ? language.translate("Why", "Why is %1 the primary subscription?")
                          : language.translate("Why", "Why is there no primary subscription?");
    } else {
        question = holder ? language.translate("Why", "Why does %1 pay for %2?")
                          : language.translate("Why", "Why does nobody pay for %2?");
    }
    return withArguments(question, {holder ? callName(tenant, *holder) : QString(), typeText(language, why)});
}

QString conclusionText(const Language& language, const Why& why, const Tenant& tenant)
{
    const Explanation& explanation = why.explanation;
    const std::optional<SubscriptionRef> holder = explanation.answer.subscription;
    const QString sentence = holder ? whyOf(language, why) : whyNobody(language, kindOf(why));
    return withArguments(sentence, {holder ? callName(tenant, *holder) : QString(),
                                    language.dateInSentence(explanation.day), typeText(language, why)});
}

QString tieText(const Language& language, const Why& why, const Tenant& tenant)
{
    const std::vector<SubscriptionRef>& tie = why.explanation.answer.tie;
    if (tie.empty())
        return {};
    QStringList names;
    for (const SubscriptionRef ref : tie)
        names.push_back(callName(tenant, ref));
    const QString sentence =
        kindOf(why) == WhyKind::FirstHad
            ? language.translate(
                  "Why", "A tie: %1 had %2 first, on the same day. Control Hub has the last word: look there who pays.")
            : language.translate(
                  "Why", "A tie: %1 are equally old. Control Hub has the last word: look there which one is the "
                         "primary subscription.");
    return withArguments(sentence, {language.list(names), typeText(language, why)});
}

} // namespace seatkeeper
