#include "app/cli/acts.h"

#include "app/cli/history_rows.h"
#include "app/cli/step_answer.h"
#include "app/input_file.h"
#include "app/open_plan.h"
#include "app/samples.h"
#include "core/exchange/changes_reader.h"
#include "core/exchange/scenario_file.h"

namespace seatkeeper::cli {

namespace {

using Key = QLatin1StringView;

QString changesOption(const Call& call)
{
    return call.option(QStringLiteral("changes")).value_or(QString());
}

/// A plan after a changes file, to be committed.
struct Applied {
    PlanState next;
    Summary summary;
    EditKind kind = EditKind::Changes;
    std::optional<ScenarioId> scenario;
};

Result<Applied> applyToBaseline(const Call& call, const PlanState& state)
{
    return readInputFile(changesOption(call), [&](QIODevice& file) {
        return applyChangesFile(file, state.baseline).map([&](AppliedChanges applied) {
            Applied result{state, std::move(applied.summary), EditKind::Changes, std::nullopt};
            result.next.baseline = std::move(applied.tenant);
            return result;
        });
    });
}

Result<Applied> applyToScenario(const Call& call, const PlanState& state, const QString& name)
{
    return readInputFile(changesOption(call), [&](QIODevice& file) {
        return addChangesFile(file, state, name).map([](AddedChanges added) {
            ScenarioEdit& edit = added.edit;
            return Applied{std::move(edit.next), std::move(edit.summary), added.kind, edit.scenario};
        });
    });
}

Result<void> answerSwap(const Job& job, const Result<Edit>& edit, const QString& words)
{
    if (!edit)
        return tl::unexpected(edit.error());
    return job.answer([&](JsonWriter& json) { writeEdit(json, job.language, *edit); },
                      [&] { return words + QLatin1Char('\n') + historyText(job.language, {*edit}); });
}

} // namespace

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

Result<void> runApply(const Job& job)
{
    auto plan = openPlan(job.call.plan, PlanFile::Access::Write);
    if (!plan)
        return tl::unexpected(std::move(plan.error()));
    const auto scenario = job.call.option(QStringLiteral("scenario"));
    auto applied =
        scenario ? applyToScenario(job.call, plan->state(), *scenario) : applyToBaseline(job.call, plan->state());
    if (!applied)
        return tl::unexpected(std::move(applied.error()));
    const Signature by{
        .at = job.clock.now(), .author = {}, .note = job.call.option(QStringLiteral("note")).value_or(QString())};
    const Result<bool> altered =
        plan->commit(std::move(applied->next), applied->kind, applied->summary, by, applied->scenario);
    if (!altered)
        return tl::unexpected(altered.error());
    const QString words =
        *altered ? job.language.translate("Commands", "Saved in the plan. Control Hub has not been changed.")
                 : job.language.translate("Commands", "The changes alter nothing.");
    return answerStep(job, *altered, applied->summary, words);
}

Result<void> runUndo(const Job& job)
{
    auto plan = openPlan(job.call.plan, PlanFile::Access::Write);
    if (!plan)
        return tl::unexpected(std::move(plan.error()));
    return answerSwap(job, plan->undo(), job.language.translate("Commands", "Undone:"));
}

Result<void> runRedo(const Job& job)
{
    auto plan = openPlan(job.call.plan, PlanFile::Access::Write);
    if (!plan)
        return tl::unexpected(std::move(plan.error()));
    return answerSwap(job, plan->redo(), job.language.translate("Commands", "Done again:"));
}

Result<void> runHistory(const Job& job)
{
    const auto plan = openPlan(job.call.plan, PlanFile::Access::Read);
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

} // namespace seatkeeper::cli
