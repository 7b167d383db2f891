#include "app/cli/report_command.h"

#include "core/store/durable_file.h"
#include "ui/report/plan_report.h"
#include "ui/report/text_form.h"

namespace seatkeeper::cli {

namespace {

/// What the call asks for, with what is usual for the rest.
Result<PlanReportQuestion> questionOf(const Call& call, const Asked& asked)
{
    const auto day = dayOption(call, QStringLiteral("on"), asked.state());
    if (!day)
        return tl::unexpected(day.error());
    const auto [first, last] = usualReportMonths(asked.tenant(), *day);
    PlanReportQuestion question{.layer = asked.layer, .day = *day, .first = first, .last = last};
    const QString from = QStringLiteral("from");
    const QString to = QStringLiteral("to-month");
    for (const auto& [option, month] : {std::pair(from, &question.first), std::pair(to, &question.last)}) {
        if (!call.has(option))
            continue;
        const auto given = monthOption(call, option);
        if (!given)
            return tl::unexpected(given.error());
        *month = *given;
    }
    if (question.first > question.last) {
        if (call.has(from) && call.has(to))
            return fromAfterTo(call);
        // The end that was not given follows the other one.
        (call.has(from) ? question.last : question.first) = call.has(from) ? question.first : question.last;
    }
    const QString split = call.option(QStringLiteral("split")).value_or(QString(codeOf(question.split)));
    const auto method = fromCode<SplitMethod>(split);
    if (!method)
        return wrongValue(QStringLiteral("split"), split);
    question.split = *method;
    return question;
}

} // namespace

Result<void> runReport(const Job& job)
{
    const auto asked = openToAsk(job.call);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto question = questionOf(job.call, *asked);
    if (!question)
        return tl::unexpected(question.error());
    const auto to = job.call.option(QStringLiteral("to"));
    const QByteArray content =
        toBytes(planReport(job.language, asked->state(), *question), textFormOf(to.value_or(QString())));
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
