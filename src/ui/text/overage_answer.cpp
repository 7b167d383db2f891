#include "ui/text/overage_answer.h"

#include "core/rules/overage_explanation.h"
#include "core/rules/state.h"
#include "ui/text/arguments.h"
#include "ui/text/assumption_texts.h"
#include "ui/text/explanations.h"
#include "ui/text/overage_texts.h"
#include "ui/text/words.h"

#include <algorithm>

namespace seatkeeper {

namespace {

std::optional<OverageRow> rowOf(const Tenant& tenant, const AskAmount& asked)
{
    const std::vector<OverageRow> rows = overage(tenant, asked.month, asked.month, SplitMethod::Excess);
    const auto row = std::ranges::find(rows, asked.type, &OverageRow::type);
    return row == rows.end() ? std::nullopt : std::optional(*row);
}

QString question(const Language& language, const Tenant& tenant, const OverageRow& row)
{
    const QStringList arguments{inSentence(language, row.type), language.month(row.month),
                                amountText(language, tenant.currency, row.amount)};
    if (row.overage == 0)
        return withArguments(language.translate("Overage", "Why does %1 cost nothing in %2?"), arguments);
    return row.amount
               ? withArguments(language.translate("Overage", "Where does %3 for %1 in %2 come from?"), arguments)
               : withArguments(language.translate("Overage", "Why is the amount for %1 in %2 unknown?"), arguments);
}

/// How the part of one subscription compares with its contract.
QString comparedWithContract(const Language& language, const OveragePart& part)
{
    const qint64 difference = part.usage - part.committed;
    if (difference > 0)
        return language.translate("Overage", "%n above its contract", nullptr, difference);
    if (difference < 0)
        return language.translate("Overage", "%n below its contract", nullptr, -difference);
    return language.translate("Overage", "exactly its contract");
}

WhyAnswer::Candidate candidate(const Language& language, const Tenant& tenant, const OverageRow& row,
                               const OveragePart& part, QDate day)
{
    const bool pays = row.overage > 0 && part.subscription && part.subscription == row.responsible;
    const Subscription* subscription = part.subscription ? tenant.find(*part.subscription) : nullptr;
    const QString compared = comparedWithContract(language, part);
    return {.mark = pays ? WhyAnswer::Mark::Chosen : WhyAnswer::Mark::TakesPart,
            .number = {},
            .name = partName(language, tenant, part.subscription),
            .fact = withArguments(language.translate("Overage", "%1 used, %2 contracted"),
                                  {language.number(part.usage), language.number(part.committed)}),
            .state = subscription ? nameOf(language, stateOn(*subscription, day)).toLower() : QString(),
            .decision = pays ? withArguments(language.translate("Overage", "pays; %1"), {compared}) : compared};
}

/// The numbers of the rules, as in "R3, R4 and R5".
QString rulesText(const Language& language, const std::vector<Rule>& rules)
{
    QStringList names;
    for (const Rule rule : rules)
        names.push_back(QStringLiteral("R%1").arg(static_cast<int>(rule)));
    return withArguments(language.translate("Overage", "Rules %1 · article n98y8mz"), {language.list(names)});
}

} // namespace

WhyAnswer overageAnswer(const AskAmount& asked, const Language& language, const Tenant& measured)
{
    const Tenant tenant = withForecast(measured, asked.forecast);
    const std::optional<OverageRow> row = rowOf(tenant, asked);
    if (!row) { // taken away since it was asked
        return {.question = withArguments(language.translate("Overage", "Overage of %1 in %2"),
                                          {inSentence(language, asked.type), language.month(asked.month)}),
                .conclusion = language.translate("Overage", "Neither usage nor a contract is known in that month.")};
    }
    const OverageExplanation explanation = explainOverage(tenant, *row);
    QStringList conclusion{overageConclusion(language, tenant, *row), balanceText(language, *row),
                           sharesText(language, tenant, *row)};
    if (const QString price = priceText(language, tenant, *row); !price.isEmpty())
        conclusion.push_back(price + QLatin1Char('.'));
    conclusion.removeAll(QString());
    WhyAnswer answer{.question = question(language, tenant, *row),
                     .conclusion = conclusion.join(QLatin1Char(' ')),
                     .rule = rulesText(language, explanation.rules)};
    const std::optional<Month> last = lastMeasuredMonth(measured, asked.type);
    if (last && asked.month > *last)
        answer.caution = language.translate("Overage", "This is a forecast: its usage has not been measured.");
    for (const OveragePart& part : row->parts)
        answer.candidates.push_back(candidate(language, tenant, *row, part, explanation.day));
    for (const Assumption assumption : explanation.assumptions)
        answer.readings.push_back({assumption, assumptionText(language, assumption, tenant.assumptions)});
    if (const std::optional<Duty> duty = dutyFor(asked.type)) {
        const Why why{explain(tenant, *duty, explanation.day), asked.type};
        answer.next = nextText(language, why, tenant);
        if (explanation.nextPayer)
            answer.nextDay = explanation.nextPayer->day;
    } else {
        answer.conclusion += QLatin1Char(' ') + noRuleText(language, asked.type);
    }
    return answer;
}

} // namespace seatkeeper
