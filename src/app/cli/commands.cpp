#include "app/cli/commands.h"

#include "app/cli/comparison_json.h"
#include "app/cli/comparison_text.h"
#include "app/cli/evaluation.h"
#include "app/cli/finding_rows.h"
#include "app/cli/handover_rows.h"
#include "app/cli/history_rows.h"
#include "app/cli/overage_rows.h"
#include "app/clock.h"
#include "app/input_file.h"
#include "app/open_plan.h"
#include "app/samples.h"
#include "core/exchange/changes_reader.h"
#include "core/exchange/tenant_reader.h"
#include "core/exchange/tenant_writer.h"
#include "core/plan/import_tenant.h"
#include "core/rules/findings/findings.h"
#include "core/store/durable_file.h"

namespace seatkeeper::cli {

namespace {

using Key = QLatin1StringView;
using Access = PlanFile::Access;

/// A call that is being carried out, with what every command needs.
struct Job {
    const Call& call;
    Language language;
    Clock clock;
    QIODevice& out;

    bool wantsText() const { return call.format == Format::Text; }

    /// Hands the answer over: `write` makes the JSON of it, `text` its words.
    template <class Write, class Text> Result<void> answer(Write write, Text text) const
    {
        bool written = false;
        if (wantsText()) {
            const QByteArray bytes = text().toUtf8();
            written = out.write(bytes) == bytes.size();
        } else {
            JsonWriter json(out, JsonWriter::Style::Indented);
            write(json);
            written = json.finish();
        }
        if (!written)
            return failure(ErrorCode::CannotWrite, {QStringLiteral("stdout"), out.errorString()});
        return {};
    }
};

tl::unexpected<Error> wrongValue(const QString& option, const QString& value)
{
    return failure(ErrorCode::WrongCall, {Term::OptionValue, QStringLiteral("--%1 %2").arg(option, value)});
}

/// Only the baseline exists so far.
Result<void> checkScenario(const Call& call)
{
    const QString name = call.option(QStringLiteral("scenario")).value_or(QStringLiteral("baseline"));
    if (name != QLatin1String("baseline"))
        return failure(ErrorCode::UnknownScenario, {name});
    return {};
}

Result<Plan> openToAsk(const Call& call)
{
    if (auto known = checkScenario(call); !known)
        return tl::unexpected(std::move(known.error()));
    return openPlan(call.plan, Access::Read);
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

Result<void> runNew(const Job& job)
{
    const auto sample = job.call.option(QStringLiteral("sample"));
    Result<PlanState> state = sample ? sampleState(*sample) : Result<PlanState>();
    if (!state)
        return tl::unexpected(std::move(state.error()));
    if (auto created = PlanFile::create(job.call.plan, *state); !created)
        return created;
    return job.answer(
        [&](JsonWriter& json) {
            json.beginObject();
            json.member(Key("plan"), job.call.plan);
            json.endObject();
        },
        [&] {
            return job.language.translate("Commands", "The plan %1 was made.").arg(job.call.plan) + QLatin1Char('\n');
        });
}

/// Tells whether the plan is another one now, and how.
Result<void> answerStep(const Job& job, bool altered, const Summary& summary, const QString& inWords)
{
    return job.answer(
        [&](JsonWriter& json) {
            json.beginObject();
            json.key(Key("altered"));
            json.boolean(altered);
            json.key(Key("changes"));
            json.number(summary.changes);
            json.key(Key("people"));
            json.number(summary.people);
            json.endObject();
        },
        [&] { return inWords + QLatin1Char('\n'); });
}

Result<void> runImport(const Job& job)
{
    auto plan = openPlan(job.call.plan, Access::Write);
    if (!plan)
        return tl::unexpected(std::move(plan.error()));
    const auto tenant = readInputFile(job.call.option(QStringLiteral("tenant")).value_or(QString()), readTenant);
    if (!tenant)
        return tl::unexpected(tenant.error());
    const ImportInfo info{.day = job.clock.now().date(), .source = QStringLiteral("tenant"), .sample = {}};
    PlanState next = importTenant(plan->state(), *tenant, info);
    const Summary summary = summariseImport(*tenant);
    const bool dryRun = job.call.option(QStringLiteral("dry-run")).has_value();
    const Result<bool> altered = dryRun ? !difference(plan->state(), next).isEmpty()
                                        : plan->commit(std::move(next), EditKind::ImportTenant, summary,
                                                       {.at = job.clock.now(), .author = {}, .note = {}});
    if (!altered)
        return tl::unexpected(altered.error());
    const QString words =
        dryRun ? job.language.translate("Commands", "The file can be imported. Nothing was stored.")
        : *altered
            ? job.language.translate("Commands", "The tenant file was imported: %n people.", nullptr, summary.people)
            : job.language.translate("Commands", "The file says nothing that the plan does not have already.");
    return answerStep(job, *altered, summary, words);
}

Result<void> runApply(const Job& job)
{
    if (auto known = checkScenario(job.call); !known)
        return known;
    auto plan = openPlan(job.call.plan, Access::Write);
    if (!plan)
        return tl::unexpected(std::move(plan.error()));
    auto applied = readInputFile(job.call.option(QStringLiteral("changes")).value_or(QString()),
                                 [&](QIODevice& file) { return applyChangesFile(file, plan->baseline()); });
    if (!applied)
        return tl::unexpected(std::move(applied.error()));
    PlanState next = plan->state();
    next.baseline = std::move(applied->tenant);
    const Signature by{
        .at = job.clock.now(), .author = {}, .note = job.call.option(QStringLiteral("note")).value_or(QString())};
    const Result<bool> altered = plan->commit(std::move(next), EditKind::Changes, applied->summary, by);
    if (!altered)
        return tl::unexpected(altered.error());
    const QString words =
        *altered ? job.language.translate("Commands", "Saved in the plan. Control Hub has not been changed.")
                 : job.language.translate("Commands", "The changes alter nothing.");
    return answerStep(job, *altered, applied->summary, words);
}

Result<void> runEvaluate(const Job& job)
{
    const auto plan = openToAsk(job.call);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto day = dayOption(job.call, QStringLiteral("on"), plan->state());
    if (!day)
        return tl::unexpected(day.error());
    return job.answer([&](JsonWriter& json) { writeEvaluation(json, plan->baseline(), *day); },
                      [&] { return evaluationText(job.language, plan->baseline(), *day); });
}

Result<void> runHandovers(const Job& job)
{
    const auto plan = openToAsk(job.call);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto from = dayOption(job.call, QStringLiteral("from"), plan->state());
    if (!from)
        return tl::unexpected(from.error());
    const auto to = dayOption(job.call, QStringLiteral("to"), plan->state());
    if (!to)
        return tl::unexpected(to.error());
    if (*from > *to)
        return fromAfterTo(job.call);
    const std::vector<Handover> rows = handovers(plan->baseline(), *from, *to);
    return job.answer([&](JsonWriter& json) { writeHandovers(json, plan->baseline(), rows); },
                      [&] { return handoversText(job.language, plan->baseline(), rows); });
}

Result<void> runOverage(const Job& job)
{
    const auto plan = openToAsk(job.call);
    if (!plan)
        return tl::unexpected(plan.error());
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
    const std::vector<OverageRow> rows = overage(plan->baseline(), *from, *to, *method);
    return job.answer([&](JsonWriter& json) { writeOverage(json, plan->baseline(), rows); },
                      [&] { return overageText(job.language, plan->baseline(), rows); });
}

/// The layer that a call names. The import has no contracts of its own: it is read with those of the baseline.
Result<Tenant> layerNamed(const Call& call, const QString& option, const PlanState& state)
{
    const QString name = call.option(option).value_or(QString());
    if (name == QLatin1String("baseline"))
        return state.baseline;
    if (name != QLatin1String("import"))
        return failure(ErrorCode::UnknownScenario, {name});
    Tenant imported = state.baseline;
    imported.licenses = state.imported;
    return imported;
}

/// The days of a call: one, `--on`, or those of `--from` and `--to`.
Result<DateRange> daysAsked(const Call& call, const PlanState& state)
{
    const QString on = QStringLiteral("on");
    const QString from = QStringLiteral("from");
    const QString to = QStringLiteral("to");
    const bool isRange = call.option(from) && call.option(to) && !call.option(on);
    const bool isDay = call.option(on) && !call.option(from) && !call.option(to);
    if (!isRange && !isDay)
        return failure(ErrorCode::WrongCall,
                       {Term::MissingOption, QStringLiteral("--on DATE | --from DATE --to DATE")});
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

Result<void> runCompare(const Job& job)
{
    const auto plan = openPlan(job.call.plan, Access::Read);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto days = daysAsked(job.call, plan->state());
    if (!days)
        return tl::unexpected(days.error());
    const QString leftOption = QStringLiteral("left");
    const QString rightOption = QStringLiteral("right");
    const auto left = layerNamed(job.call, leftOption, plan->state());
    if (!left)
        return tl::unexpected(left.error());
    const auto right = layerNamed(job.call, rightOption, plan->state());
    if (!right)
        return tl::unexpected(right.error());
    Compared compared{.names = {*job.call.option(leftOption), *job.call.option(rightOption)},
                      .tenants = {*left, *right},
                      .on = compare(*left, *right, days->lastDay()),
                      .over = {}};
    if (!job.call.option(QStringLiteral("on")))
        compared.over = compareOver(*left, *right, days->starts, days->lastDay());
    return job.answer([&](JsonWriter& json) { writeComparison(json, compared); },
                      [&] { return comparisonText(job.language, compared); });
}

Result<ExitCode> runCheck(const Job& job)
{
    const auto plan = openToAsk(job.call);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto day = dayOption(job.call, QStringLiteral("on"), plan->state());
    if (!day)
        return tl::unexpected(day.error());
    const Tenant& tenant = plan->baseline();
    const std::vector<Finding> found = findings({tenant, *day, plan->state().limits});
    const std::vector<JudgedFinding> rows = judged(onePersonEach(found, tenant), *plan->state().acceptances);
    const bool isErrorOpen = std::ranges::any_of(
        rows, [](const JudgedFinding& row) { return row.isOpen() && row.finding.severity <= Severity::Error; });
    return job
        .answer([&](JsonWriter& json) { writeFindings(json, job.language, tenant, rows); },
                [&] { return findingsText(job.language, tenant, rows); })
        .map([&] { return isErrorOpen ? ExitCode::ErrorOpen : ExitCode::Done; });
}

Result<void> runExport(const Job& job)
{
    const QString form = job.call.option(QStringLiteral("as")).value_or(QString());
    if (form != QLatin1String("tenant"))
        return wrongValue(QStringLiteral("as"), form);
    const auto plan = openToAsk(job.call);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto write = [&](QIODevice& device) { return writeTenant(device, plan->baseline()); };
    if (const auto to = job.call.option(QStringLiteral("to"))) {
        const bool force = job.call.option(QStringLiteral("force")).has_value();
        return writeFileDurably(*to, force ? Overwrite::Allowed : Overwrite::Refused, write);
    }
    if (!write(job.out))
        return failure(ErrorCode::CannotWrite, {QStringLiteral("stdout"), job.out.errorString()});
    return {};
}

Result<void> answerSwap(const Job& job, const Result<Edit>& edit, const QString& words)
{
    if (!edit)
        return tl::unexpected(edit.error());
    return job.answer([&](JsonWriter& json) { writeEdit(json, job.language, *edit); },
                      [&] { return words + QLatin1Char('\n') + historyText(job.language, {*edit}); });
}

Result<void> runUndo(const Job& job)
{
    auto plan = openPlan(job.call.plan, Access::Write);
    if (!plan)
        return tl::unexpected(std::move(plan.error()));
    return answerSwap(job, plan->undo(), job.language.translate("Commands", "Undone:"));
}

Result<void> runRedo(const Job& job)
{
    auto plan = openPlan(job.call.plan, Access::Write);
    if (!plan)
        return tl::unexpected(std::move(plan.error()));
    return answerSwap(job, plan->redo(), job.language.translate("Commands", "Done again:"));
}

Result<void> runHistory(const Job& job)
{
    const auto plan = openPlan(job.call.plan, Access::Read);
    if (!plan)
        return tl::unexpected(plan.error());
    return job.answer([&](JsonWriter& json) { writeHistory(json, job.language, plan->history()); },
                      [&] { return historyText(job.language, plan->history()); });
}

Result<void> runVerify(const Job& job)
{
    if (auto sound = verifyPlan(job.call.plan); !sound)
        return sound;
    return job.answer(
        [&](JsonWriter& json) {
            json.beginObject();
            json.key(Key("sound"));
            json.boolean(true);
            json.endObject();
        },
        [&] { return job.language.translate("Commands", "The plan file is sound.") + QLatin1Char('\n'); });
}

/// A command that ends with 0 wherever it does not fail.
template <Result<void> (*run)(const Job&)> Result<ExitCode> done(const Job& job)
{
    return run(job).map([] { return ExitCode::Done; });
}

struct Command {
    Key name;
    Result<ExitCode> (*run)(const Job&);
};

constexpr std::array commands{
    Command{Key("new"), done<runNew>},
    Command{Key("import"), done<runImport>},
    Command{Key("apply"), done<runApply>},
    Command{Key("evaluate"), done<runEvaluate>},
    Command{Key("handovers"), done<runHandovers>},
    Command{Key("overage"), done<runOverage>},
    Command{Key("compare"), done<runCompare>},
    Command{Key("check"), runCheck},
    Command{Key("export"), done<runExport>},
    Command{Key("undo"), done<runUndo>},
    Command{Key("redo"), done<runRedo>},
    Command{Key("history"), done<runHistory>},
    Command{Key("verify"), done<runVerify>},
};

} // namespace

Result<ExitCode> run(const Call& call, QIODevice& out)
{
    const auto* command = std::ranges::find_if(commands, [&](const Command& one) { return call.command == one.name; });
    Q_ASSERT(command != commands.end()); // parseCall knows the same names
    return command->run({call, Language(call.language), Clock(call.today), out});
}

} // namespace seatkeeper::cli
