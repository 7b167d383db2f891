#include "ui/text/explanations.h"

#include "ui/text/arguments.h"
#include "ui/text/assumption_texts.h"
#include "ui/text/labels.h"
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

QStringList assumptionTexts(const Language& language, const Why& why, const Tenant& tenant)
{
    std::vector<Assumption> assumptions = why.explanation.assumptions;
    if (kindOf(why) == WhyKind::PrimaryHasAll)
        assumptions.push_back(Assumption::A9ConnectGoesWithThePrimary);
    std::ranges::sort(assumptions);
    QStringList texts;
    for (const Assumption assumption : assumptions)
        texts.push_back(assumptionText(language, assumption, tenant.assumptions));
    return texts;
}

QString explanationText(const Language& language, const Why& why, const Tenant& tenant)
{
    QStringList lines{questionText(language, why, tenant), conclusionText(language, why, tenant)};
    if (const QString tie = tieText(language, why, tenant); !tie.isEmpty())
        lines.push_back(tie);
    for (const Candidate& candidate : why.explanation.candidates) {
        lines.push_back(QStringLiteral("• %1 · %2 · %3")
                            .arg(callName(tenant, candidate.subscription), sinceText(language, why, candidate),
                                 decisionText(language, why, candidate)));
    }
    lines.push_back(ruleText(language, why));
    lines += assumptionTexts(language, why, tenant);
    lines.push_back(nextText(language, why, tenant));
    return lines.join(QLatin1Char('\n'));
}

QString noRuleText(const Language& language, UsageType type)
{
    return withArguments(
        language.translate("Why", "No rule known: the article does not say which subscription pays the overage "
                                  "of %1. Seatkeeper does not guess (assumption A12)."),
        {inSentence(language, type)});
}

} // namespace seatkeeper
