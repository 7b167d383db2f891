#include "core/model/subscription.h"
#include "ui/text/arguments.h"
#include "ui/text/days.h"
#include "ui/text/error_sentences.h"
#include "ui/text/finding_arguments.h"
#include "ui/text/finding_sentences.h"

namespace seatkeeper {

namespace {

/// The name of the scenario and the number of the change, with which the arguments of these findings begin.
QString scenarioOf(const Finding& finding)
{
    return textAt(finding, 0);
}

QString numberOfChange(const Language& language, const Finding& finding)
{
    return language.number(numberAt(finding, 1));
}

} // namespace

QString misfitSentence(const Language& language, const Finding& finding, const Tenant&)
{
    return withArguments(
        language.translate("Findings", "Change %1 of scenario %2 no longer fits and is left out. %3"),
        {numberOfChange(language, finding), scenarioOf(finding), errorSentence(language, finding.reason.value())});
}

QString driftSentence(const Language& language, const Finding& finding, const Tenant&)
{
    const qint64 people = numberAt(finding, 2);
    return withArguments(
        language.translate("Findings",
                           "%n people of change %1 of scenario %2 were changed otherwise meanwhile, and the scenario "
                           "leaves them as they are: %3.",
                           nullptr, people),
        {numberOfChange(language, finding), scenarioOf(finding), namesOf(language, textsFrom(finding, 3), people)});
}

QString windowlessSentence(const Language& language, const Finding& finding, const Tenant&)
{
    // The places of the arguments behind the change: how many people, from what, its last day, to what, its first day.
    enum WindowArgument : std::size_t { People = 2, Source, SourceLast, Target, TargetFirst };
    const qint64 people = numberAt(finding, People);
    return withArguments(
        language.translate("Findings",
                           "There is no day on which to carry out change %1 of scenario %2: %n people go from %3, "
                           "active through %4, to %5, active from %6. Let %5 start earlier, or %3 run longer.",
                           nullptr, people),
        {numberOfChange(language, finding), scenarioOf(finding), textAt(finding, Source),
         language.dateInSentence(dayAt(finding, SourceLast)), textAt(finding, Target),
         language.dateInSentence(dayAt(finding, TargetFirst))});
}

QString gapSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    const DateRange gap{dayAt(finding, 0), dayAt(finding, 1)};
    const qint64 days = gap.starts.daysTo(gap.lastDay()) + 1;
    return withArguments(language.translate("Findings",
                                            "%1 is not active %2: a gap of %n days before its renewal. Let its terms "
                                            "follow each other, or plan for these days.",
                                            nullptr, days),
                         {labelOfSubject(finding, tenant), daysInSentence(language, gap)});
}

QString licensingSwitchSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    const bool isToNamed = fromCode<Licensing>(textAt(finding, 0)) == Licensing::Named;
    const QString sentence =
        isToNamed
            ? language.translate("Findings",
                                 "From %2 licenses are named (%1); through %4 they are concurrent (%3). Whether a "
                                 "tenant can change over like that is not documented (assumption A11): ask your "
                                 "supplier before you order.")
            : language.translate("Findings",
                                 "From %2 licenses are concurrent (%1); through %4 they are named (%3). Whether a "
                                 "tenant can change over like that is not documented (assumption A11): ask your "
                                 "supplier before you order.");
    return withArguments(sentence, {labelOfSubject(finding, tenant), language.dateInSentence(finding.day),
                                    textAt(finding, 1), language.dateInSentence(dayAt(finding, 2))});
}

} // namespace seatkeeper
