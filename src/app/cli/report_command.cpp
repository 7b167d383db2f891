#include "app/cli/report_command.h"

#include "core/plan/planned.h"
#include "core/rules/findings/findings.h"
#include "core/store/durable_file.h"
#include "ui/report/plan_report.h"
#include "ui/report/text_form.h"

namespace seatkeeper::cli {

namespace {

ReportDocument documentOf(const Job& job, const Asked& asked, QDate day)
{
    const bool isScenario = asked.layer.kind == LayerKind::Scenario;
    const auto scenario = isScenario ? std::optional(asked.layer.scenario) : std::nullopt;
    const PlanState& state = asked.state();
    const std::vector<JudgedFinding> found =
        judged(findings({asked.tenant(), day, state.limits, plannedFacts(state, scenario)}), *state.acceptances);
    return planReport(job.language, {.tenant = asked.tenant(),
                                     .scenario = isScenario ? asked.name : QString(),
                                     .outlook = outlookOn(asked.tenant(), day),
                                     .findings = found,
                                     .horizon = day.addDays(state.limits.horizonDays)});
}

} // namespace

Result<void> runReport(const Job& job)
{
    const auto asked = openToAsk(job.call);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto day = dayOption(job.call, QStringLiteral("on"), asked->state());
    if (!day)
        return tl::unexpected(day.error());
    const auto to = job.call.option(QStringLiteral("to"));
    const QByteArray content = toBytes(documentOf(job, *asked, *day), textFormOf(to.value_or(QString())));
    const auto write = [&content](QIODevice& device) { return device.write(content) == content.size(); };
    if (to) {
        const bool force = job.call.has(QStringLiteral("force"));
        return writeFileDurably(*to, force ? Overwrite::Allowed : Overwrite::Refused, write);
    }
    if (!write(job.out))
        return failure(ErrorCode::CannotWrite, {QStringLiteral("stdout"), job.out.errorString()});
    return {};
}

} // namespace seatkeeper::cli
