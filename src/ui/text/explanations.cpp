#include "ui/text/explanations.h"

#include "ui/text/arguments.h"
#include "ui/text/why_kind.h"
#include "ui/text/words.h"

#include <algorithm>

namespace seatkeeper {

QString ruleText(const Language& language, const Why& why)
{
    switch (kindOf(why)) {
    case WhyKind::Primary: return language.translate("Why", "Rule R2 · article n98y8mz, newer and older edition");
    case WhyKind::PrimaryPays:
        return language.translate("Why", "Rules R3 and R2 · article n98y8mz, newer and older edition");
    case WhyKind::PrimaryHasAll:
        return language.translate("Why", "Rules R1 and R2 · article n98y8mz, newer and older edition");
    case WhyKind::FirstHad: break;
    }
    return language.translate("Why", "Rule R6 · article n98y8mz, newer edition");
}

std::vector<Assumption> assumptionsOf(const Why& why)
{
    std::vector<Assumption> assumptions = why.explanation.assumptions;
    if (kindOf(why) == WhyKind::PrimaryHasAll)
        assumptions.push_back(Assumption::A9ConnectGoesWithThePrimary);
    std::ranges::sort(assumptions);
    return assumptions;
}

QString noRuleText(const Language& language, UsageType type)
{
    return withArguments(
        language.translate("Why", "No rule known: the article does not say which subscription pays the overage "
                                  "of %1. Seatkeeper does not guess (assumption A12)."),
        {inSentence(language, type)});
}

} // namespace seatkeeper
