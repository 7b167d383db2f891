#include "ui/mainwindow/strip_sentence.h"

#include "ui/text/arguments.h"

#include <QCoreApplication>
#include <QStringList>

namespace seatkeeper {

namespace {

/// The context of these sentences for the translator.
struct StripTexts {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::StripTexts)
};

constexpr int daysUntilOld = 14;

/// How many days ago people came from Control Hub; nothing where they never did, or are those of a sample.
std::optional<int> daysSinceImport(const ImportInfo& import, QDate today)
{
    const bool isReal = import.sample.isEmpty() && import.day.isValid();
    return isReal ? std::optional(static_cast<int>(import.day.daysTo(today))) : std::nullopt;
}

QString todayText(const Language& language, const ImportInfo& import, QDate today)
{
    if (!import.day.isValid())
        return StripTexts::tr("You are looking at today. Nothing has been imported from Control Hub yet.");
    const int age = static_cast<int>(import.day.daysTo(today));
    if (age <= 0)
        return StripTexts::tr("You are looking at today, as imported today.");
    return StripTexts::tr("You are looking at today, as imported on %1 (%n days old).", nullptr, age)
        .arg(language.dateInSentence(import.day));
}

/// Who has the plan, as the arguments of PlanInUse say.
QString readOnlyText(const Language& language, const Error& inUse)
{
    const auto argument = [&](std::size_t place) { return argumentText(language, argumentAt(inUse, place)); };
    const QString process = argument(1);
    const QString host = argument(2);
    return process.isEmpty()
               ? StripTexts::tr("Read only: this plan is open elsewhere.")
               : StripTexts::tr("Read only: this plan is open elsewhere, in process %1 on %2.").arg(process, host);
}

} // namespace

StripSentence stripSentence(const Language& language, const ImportInfo& import, QDate today, QDate day,
                            const QString& scenario, const Error* inUse)
{
    using Attention = StripSentence::Attention;
    StripSentence sentence;
    QStringList parts;
    const int age = daysSinceImport(import, today).value_or(0);
    const bool old = age >= daysUntilOld;
    if (day == today) {
        parts.push_back(todayText(language, import, today));
        sentence.attention = old ? Attention::OldImport : Attention::None;
    } else {
        const QString text = day > today ? StripTexts::tr("You are looking ahead to %1. Licenses are those of now.")
                                         : StripTexts::tr("You are looking back to %1. Licenses are those of now.");
        parts.push_back(text.arg(language.dateInSentence(day)));
        if (old)
            parts.push_back(StripTexts::tr("The import is %n days old.", nullptr, age));
        sentence.attention = Attention::OtherDay;
    }
    if (!scenario.isEmpty()) {
        parts.push_front(StripTexts::tr("You are trying \"%1\"; the baseline stays as it is.").arg(scenario));
        sentence.attention = Attention::Scenario;
    }
    if (inUse)
        parts.push_front(readOnlyText(language, *inUse));
    if (!import.sample.isEmpty())
        parts.push_back(StripTexts::tr("This is a sample."));
    sentence.text = parts.join(QLatin1Char(' '));
    return sentence;
}

} // namespace seatkeeper
