#include "ui/text/scenario_texts.h"

#include "core/plan/summary.h"
#include "ui/text/arguments.h"
#include "ui/text/error_sentences.h"
#include "ui/text/summaries.h"

namespace seatkeeper {

namespace {

constexpr std::array states{StepState::Open, StepState::Done, StepState::Gone, StepState::Drifted};

} // namespace

QString changeText(const Language& language, const ScenarioItem& item, const Tenant& tenant)
{
    return summaryText(language, summarise(changeOf(item), tenant));
}

QString outcomeText(const Language& language, const ItemOutcome& outcome)
{
    if (!outcome.enabled)
        return language.translate("Scenarios", "switched off");
    QStringList parts;
    if (outcome.refusal)
        parts.push_back(language.translate("Scenarios", "does not fit"));
    for (const StepState state : states) {
        if (const qint64 count = outcome.count(state); count > 0)
            parts.push_back(QStringLiteral("%1 %2").arg(language.number(count), nameOf(language, state)));
    }
    return parts.isEmpty() ? language.translate("Scenarios", "fits") : parts.join(QStringLiteral(", "));
}

QString nameOf(const Language& language, StepState state)
{
    switch (state) {
    case StepState::Open: return language.translate("Scenarios", "open");
    case StepState::Done: return language.translate("Scenarios", "done");
    case StepState::Gone: return language.translate("Scenarios", "gone");
    case StepState::Drifted: break;
    }
    return language.translate("Scenarios", "changed otherwise");
}

QString failureText(const Language& language, const TakeOver::Failure& failure, std::optional<qint64> neededNumber)
{
    if (!neededNumber)
        return errorSentence(language, failure.reason);
    return withArguments(language.translate("Scenarios", "It needs change %1, which is not chosen."),
                         {language.number(*neededNumber)});
}

} // namespace seatkeeper
