#include "ui/text/arguments.h"
#include "ui/text/explanations.h"
#include "ui/text/why_kind.h"
#include "ui/text/words.h"

namespace seatkeeper {

namespace {

QString notActive(const Language& language, SubscriptionState state)
{
    switch (state) {
    case SubscriptionState::Suspended: return language.translate("Why", "does not take part: is suspended");
    case SubscriptionState::Pending: return language.translate("Why", "does not take part: has not started yet");
    case SubscriptionState::Expired: return language.translate("Why", "does not take part: has expired");
    case SubscriptionState::Unknown:
    case SubscriptionState::Active: // not reached: what is active takes part, or has not the type
        break;
    }
    return language.translate("Why", "does not take part: its term is not known");
}

/// Whether the candidate is older than the winner, which those who expect age to decide have to be told.
bool isOlderThanWinner(const Explanation& explanation, const Candidate& candidate)
{
    return explanation.answer.subscription && candidate.age && candidate.age < explanation.candidates.front().age;
}

QString hasNotTheType(const Language& language, const Why& why, const Candidate& candidate)
{
    const bool hadIt = candidate.firstHad.has_value();
    if (isOlderThanWinner(why.explanation, candidate)) {
        return hadIt
                   ? language.translate("Why", "does not take part: no longer has %1 (being older does not count here)")
                   : language.translate("Why",
                                        "does not take part: does not have %1 (being older does not count here)");
    }
    return hadIt ? language.translate("Why", "does not take part: no longer has %1")
                 : language.translate("Why", "does not take part: does not have %1");
}

} // namespace

QString sinceText(const Language& language, const Why& why, const Candidate& candidate)
{
    const bool goesByType = kindOf(why) == WhyKind::FirstHad;
    if (const std::optional<QDate> since = goesByType ? candidate.firstHad : candidate.age)
        return language.translate("Why", "since %1").arg(language.date(*since));
    if (!goesByType && candidate.state == SubscriptionState::Pending)
        return QStringLiteral("–"); // its age begins with it
    if (!goesByType)
        return language.translate("Why", "age unknown");
    // Where a renewal begins anew, what was before it does not count: it is not that there never was any.
    return why.explanation.reading.renewalKeepsAge ? language.translate("Why", "never")
                                                   : language.translate("Why", "not on this day");
}

QString decisionText(const Language& language, const Why& why, const Candidate& candidate)
{
    const WhyKind kind = kindOf(why);
    switch (candidate.decision) {
    case Decision::HasTheDuty:
        return kind == WhyKind::Primary ? language.translate("Why", "is primary") : language.translate("Why", "pays");
    case Decision::LaterFirstHad: return language.translate("Why", "%n days later", nullptr, candidate.daysLater);
    case Decision::LaterAge:
        return kind == WhyKind::FirstHad
                   ? language.translate("Why", "on the same day, but %n days younger", nullptr, candidate.daysLater)
                   : language.translate("Why", "%n days later", nullptr, candidate.daysLater);
    case Decision::LaterByName: return language.translate("Why", "the same in everything; its id comes later");
    case Decision::NotActive: return notActive(language, candidate.state);
    case Decision::HasNotTheType: break;
    }
    const std::optional<UsageType> type = typeAskedFor(why);
    return withArguments(hasNotTheType(language, why, candidate), {type ? inSentence(language, *type) : QString()});
}

} // namespace seatkeeper
