#include "app/cli/questions.h"

#include "app/cli/comparison_json.h"
#include "app/cli/comparison_text.h"
#include "app/cli/evaluation.h"
#include "app/cli/finding_rows.h"
#include "app/cli/handover_rows.h"
#include "app/cli/overage_rows.h"
#include "app/cli/scenario_rows.h"
#include "app/open_plan.h"
#include "core/plan/planned.h"
#include "core/rules/findings/findings.h"

namespace seatkeeper::cli {

namespace {

/// The days of a call: one, `--on`, or those of `--from` and `--to`.
Result<DateRange> daysAsked(const Call& call, const PlanState& state)
{
    const QString on = QStringLiteral("on");
    const QString from = QStringLiteral("from");
    const QString to = QStringLiteral("to");
    const bool isRange = call.option(from) && call.option(to) && !call.option(on);
    const bool isDay = call.option(on) && !call.option(from) && !call.option(to);
    if (!isRange && !isDay)
        return missingOption(QStringLiteral("--on DATE | --from DATE --to DATE"));
    const auto first = dayOption(call, isDay ? on : from, state);
    if (!first)
        return tl::unexpected(first.error());
    const auto last = dayOption(call, isDay ? on : to, state);
    if (!last)
        return tl::unexpected(last.error());
    if (*first > *last)
        return fromAfterTo(call);
    return DateRange{*first, *last};
}

/// Where the baseline is asked, the changes of all scenarios are looked at: they are tried on it.
std::optional<ScenarioId> scenarioOf(LayerId layer)
{
    return layer.kind == LayerKind::Scenario ? std::optional(layer.scenario) : std::nullopt;
}

} // namespace

Result<void> runEvaluate(const Job& job)
{
    const auto asked = openToAsk(job.call);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto day = dayOption(job.call, QStringLiteral("on"), asked->state());
    if (!day)
        return tl::unexpected(day.error());
    return job.answer([&](JsonWriter& json) { writeEvaluation(json, asked->tenant(), asked->name, *day); },
                      [&] { return evaluationText(job.language, asked->tenant(), *day); });
}

Result<void> runHandovers(const Job& job)
{
    const auto asked = openToAsk(job.call);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto from = dayOption(job.call, QStringLiteral("from"), asked->state());
    if (!from)
        return tl::unexpected(from.error());
    const auto to = dayOption(job.call, QStringLiteral("to"), asked->state());
    if (!to)
        return tl::unexpected(to.error());
    if (*from > *to)
        return fromAfterTo(job.call);
    const std::vector<Handover> rows = handovers(asked->tenant(), *from, *to);
    return job.answer([&](JsonWriter& json) { writeHandovers(json, asked->tenant(), rows); },
                      [&] { return handoversText(job.language, asked->tenant(), rows); });
}

Result<void> runOverage(const Job& job)
{
    const auto asked = openToAsk(job.call);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto from = monthOption(job.call, QStringLiteral("from"));
    if (!from)
        return tl::unexpected(from.error());
    const auto to = monthOption(job.call, QStringLiteral("to"));
    if (!to)
        return tl::unexpected(to.error());
    if (*from > *to)
        return fromAfterTo(job.call);
    const QString split = job.call.option(QStringLiteral("split")).value_or(QString(codeOf(SplitMethod::Excess)));
    const auto method = fromCode<SplitMethod>(split);
    if (!method)
        return wrongValue(QStringLiteral("split"), split);
    const std::vector<OverageRow> rows = overage(asked->tenant(), *from, *to, *method);
    return job.answer([&](JsonWriter& json) { writeOverage(json, asked->tenant(), rows); },
                      [&] { return overageText(job.language, asked->tenant(), rows); });
}

Result<void> runCompare(const Job& job)
{
    const auto plan = openPlan(job.call.plan, PlanFile::Access::Read);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto days = daysAsked(job.call, plan->state());
    if (!days)
        return tl::unexpected(days.error());
    const auto left = layerOption(job.call, QStringLiteral("left"), plan->state());
    if (!left)
        return tl::unexpected(left.error());
    const auto right = layerOption(job.call, QStringLiteral("right"), plan->state());
    if (!right)
        return tl::unexpected(right.error());
    const Sides<LayerId> layers{*left, *right};
    const Compared compared = job.call.option(QStringLiteral("on"))
                                  ? compareLayers(plan->state(), layers, days->starts)
                                  : compareLayersOver(plan->state(), layers, days->starts, days->lastDay());
    return job.answer([&](JsonWriter& json) { writeComparison(json, compared); },
                      [&] { return comparisonText(job.language, compared); });
}

Result<void> runScenarios(const Job& job)
{
    const auto plan = openPlan(job.call.plan, PlanFile::Access::Read);
    if (!plan)
        return tl::unexpected(plan.error());
    return job.answer([&](JsonWriter& json) { writeScenarios(json, job.language, plan->state()); },
                      [&] { return scenariosText(job.language, plan->state()); });
}

Result<ExitCode> runCheck(const Job& job)
{
    const auto asked = openToAsk(job.call);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto day = dayOption(job.call, QStringLiteral("on"), asked->state());
    if (!day)
        return tl::unexpected(day.error());
    const Tenant& tenant = asked->tenant();
    const std::vector<Finding> found =
        findings({tenant, *day, asked->state().limits, plannedFacts(asked->state(), scenarioOf(asked->layer))});
    const std::vector<JudgedFinding> rows = judged(onePersonEach(found, tenant), *asked->state().acceptances);
    const bool isErrorOpen = std::ranges::any_of(
        rows, [](const JudgedFinding& row) { return row.isOpen() && row.finding.severity <= Severity::Error; });
    return job
        .answer([&](JsonWriter& json) { writeFindings(json, job.language, tenant, rows); },
                [&] { return findingsText(job.language, tenant, rows); })
        .map([&] { return isErrorOpen ? ExitCode::ErrorOpen : ExitCode::Done; });
}

} // namespace seatkeeper::cli
