#include "ui/text/voice_texts.h"

#include "ui/text/arguments.h"

#include <algorithm>

namespace seatkeeper {

namespace {

qint64 capacityOn(const VoiceCourse& course, QDate day)
{
    const auto behind = std::ranges::upper_bound(course.steps, day, {}, &VoiceStep::from);
    return behind == course.steps.begin() ? 0 : std::prev(behind)->capacity;
}

/// The first month from that of `day` on in which the peak is more than there is, on that day or after it.
std::optional<VoiceMonth> firstShort(const VoiceCourse& course, QDate day)
{
    for (const VoiceMonth& month : course.months) {
        const bool isAhead = month.month >= Month::of(day) && month.since > day;
        if (isAhead && month.room().value_or(0) < 0)
            return month;
    }
    return std::nullopt;
}

QString aheadSentence(const Language& language, const VoiceCourse& course, QDate day)
{
    if (const auto ahead = firstShort(course, day))
        return withArguments(language.translate("Voice", "From %1 on it is %2, %3 short of the peak."),
                             {language.dateInSentence(ahead->since), language.number(ahead->capacity),
                              language.number(-*ahead->room())});
    return withArguments(language.translate("Voice", "It stays enough for that peak through %1."),
                         {language.month(course.months.back().month)});
}

} // namespace

QString voiceConclusion(const Language& language, const VoiceCourse& course, QDate day)
{
    const auto month = std::ranges::find(course.months, Month::of(day), &VoiceMonth::month);
    const qint64 capacity = capacityOn(course, day);
    const std::optional<VoicePeak> peak = month == course.months.end() ? std::nullopt : month->peak;
    QStringList arguments{language.dateInSentence(day), language.number(capacity)};
    if (!peak)
        return withArguments(language.translate("Voice",
                                                "Voice capacity on %1: %2 contacts at once. The peak is not known: "
                                                "enter usage of agents and IVR ports."),
                             arguments);
    const bool isShort = peak->contacts > capacity;
    arguments += {language.month(peak->measured), language.number(peak->contacts),
                  language.number(qAbs(capacity - peak->contacts))};
    QStringList sentences{withArguments(
        isShort ? language.translate("Voice", "Voice capacity on %1: %2 contacts at once, %5 short of the peak of "
                                              "%3, which was up to %4.")
                : language.translate("Voice", "Voice capacity on %1: %2 contacts at once. The peak of %3 was up to %4: "
                                              "%5 are left."),
        arguments)};
    if (!isShort)
        sentences.push_back(aheadSentence(language, course, day));
    if (peak->isAtLeast)
        sentences.push_back(language.translate("Voice", "Usage of some type is missing in that month, so the peak may "
                                                        "have been higher."));
    return sentences.join(QLatin1Char(' '));
}

QString voiceRule(const Language& language)
{
    return language.translate("Voice", "Capacity: 3 contacts for each committed Standard or Premium agent and 1 for "
                                       "each IVR port, of all active subscriptions together. Peak: every agent and IVR "
                                       "port that was used, with one contact each; it cannot have been more.");
}

QString peakText(const Language& language, const VoiceMonth& month)
{
    if (!month.peak)
        return language.translate("Voice", "unknown");
    QString text = language.number(month.peak->contacts);
    if (month.peak->isAtLeast)
        text = withArguments(language.translate("Voice", "at least %1"), {text});
    if (!month.isMeasured())
        text = withArguments(language.translate("Voice", "%1, as in %2"), {text, language.month(month.peak->measured)});
    return text;
}

QString roomText(const Language& language, const VoiceMonth& month)
{
    const std::optional<qint64> room = month.room();
    if (!room)
        return language.translate("Voice", "unknown");
    return *room < 0 ? withArguments(language.translate("Voice", "%1 short"), {language.number(-*room)})
                     : language.number(*room);
}

QString voiceSteps(const Language& language, const VoiceCourse& course)
{
    QStringList steps;
    for (const VoiceStep& step : course.steps)
        steps.push_back(withArguments(language.translate("Voice", "%1 from %2", "capacity, in a list"),
                                      {language.number(step.capacity), language.dateInSentence(step.from)}));
    return withArguments(language.translate("Voice", "Voice capacity: %1."), {language.list(steps)});
}

} // namespace seatkeeper
