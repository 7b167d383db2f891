#include "app/cli/job.h"

#include "app/open_plan.h"

namespace seatkeeper::cli {

Result<Asked> openToAsk(const Call& call, PlanFile::Access access)
{
    auto plan = openPlan(call.plan, access);
    if (!plan)
        return tl::unexpected(std::move(plan.error()));
    LayerId layer;
    const QString option = QStringLiteral("scenario");
    if (call.option(option)) {
        const auto named = layerOption(call, option, plan->state());
        if (!named)
            return tl::unexpected(named.error());
        if (named->kind == LayerKind::Import)
            return failure(ErrorCode::UnknownScenario, {QString(importName)});
        layer = *named;
    }
    Replay replay = replayLayer(plan->state(), layer);
    const QString name = nameOfLayer(plan->state(), layer);
    return Asked{std::move(*plan), layer, std::move(replay), name};
}

Result<LayerId> layerOption(const Call& call, const QString& option, const PlanState& state)
{
    const QString name = call.option(option).value_or(QString());
    const auto layer = findLayer(state, name);
    if (!layer)
        return failure(ErrorCode::UnknownScenario, {name});
    return *layer;
}

Result<QDate> dayOption(const Call& call, const QString& option, const PlanState& state)
{
    const QString value = call.option(option).value_or(QStringLiteral("today"));
    const auto day =
        value == QLatin1String("today") ? std::optional(Clock(call.today).todayFor(state)) : dateFromString(value);
    if (!day)
        return wrongValue(option, value);
    return *day;
}

Result<Month> monthOption(const Call& call, const QString& option)
{
    const QString value = call.option(option).value_or(QString());
    const auto month = Month::fromString(value);
    if (!month)
        return wrongValue(option, value);
    return *month;
}

tl::unexpected<Error> fromAfterTo(const Call& call)
{
    return failure(ErrorCode::WrongCall, {Term::FromAfterTo, call.option(QStringLiteral("from")).value_or(QString())});
}

tl::unexpected<Error> wrongValue(const QString& option, const QString& value)
{
    return failure(ErrorCode::WrongCall, {Term::OptionValue, QStringLiteral("--%1 %2").arg(option, value)});
}

tl::unexpected<Error> missingOption(const QString& synopsis)
{
    return failure(ErrorCode::WrongCall, {Term::MissingOption, synopsis});
}

} // namespace seatkeeper::cli
