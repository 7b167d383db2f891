#include "app/cli/import_command.h"

#include "app/cli/step_answer.h"
#include "app/input_file.h"
#include "app/open_plan.h"
#include "core/exchange/people_files.h"
#include "core/exchange/tenant_reader.h"
#include "core/plan/import_people.h"
#include "core/plan/import_tenant.h"
#include "core/plan/planned.h"
#include "ui/text/import_texts.h"

namespace seatkeeper::cli {

namespace {

using Key = QLatin1StringView;

bool isDryRun(const Job& job)
{
    return job.call.has(QStringLiteral("dry-run"));
}

/// Makes `next` the plan's state, or only looks whether it is another one.
Result<bool> kept(const Job& job, Plan& plan, PlanState next, EditKind kind, const Summary& summary)
{
    if (isDryRun(job))
        return !difference(plan.state(), next).isEmpty();
    return plan.commit(std::move(next), kind, summary, {.at = job.clock.now(), .author = {}, .note = {}});
}

Result<void> importTenantFile(const Job& job, Plan& plan)
{
    const auto tenant = readInputFile(*job.call.option(QStringLiteral("tenant")), readTenant);
    if (!tenant)
        return tl::unexpected(tenant.error());
    const ImportInfo info{.day = job.clock.now().date(), .source = QStringLiteral("tenant"), .sample = {}};
    const Summary summary = summariseImport(*tenant);
    const auto altered = kept(job, plan, importTenant(plan.state(), *tenant, info), EditKind::ImportTenant, summary);
    if (!altered)
        return tl::unexpected(altered.error());
    const QString words =
        isDryRun(job) ? job.language.translate("Commands", "The file can be imported. Nothing was stored.")
        : *altered
            ? job.language.translate("Commands", "The tenant file was imported: %n people.", nullptr, summary.people)
            : job.language.translate("Commands", "The file says nothing that the plan does not have already.");
    return answerStep(job, *altered, summary, words);
}

void writeEmails(JsonWriter& json, Key key, const Tenant& tenant, const std::vector<PersonId>& people)
{
    json.key(key);
    json.beginArray();
    for (const PersonId person : byEmail(*tenant.people, people))
        json.text(tenant.people->email(person));
    json.endArray();
}

void writeNumber(JsonWriter& json, Key key, qint64 number)
{
    json.key(key);
    json.number(number);
}

/// What the import alters, as members of the answer.
void writePreview(JsonWriter& json, const PeopleImport& import, const PeopleSource& source, const Tenant& before,
                  qint64 misfits)
{
    const ImportPreview& preview = import.preview;
    const Tenant& tenant = import.next.baseline;
    writeEmails(json, Key("added"), tenant, preview.added);
    writeEmails(json, Key("gone"), tenant, preview.gone);
    writeEmails(json, Key("renamed"), tenant, preview.renamed);
    writeEmails(json, Key("changed"), tenant, preview.changed);
    writeEmails(json, Key("relicensed"), tenant, preview.relicensed);
    json.key(Key("samePerson"));
    json.beginArray();
    for (const LikelySame& pair : preview.likelySame) {
        json.beginObject();
        json.member(Key("from"), before.people->email(pair.inPlan));
        json.member(Key("to"), source.content.people->email(pair.inSource));
        json.endObject();
    }
    json.endArray();
    json.key(Key("subscriptions"));
    json.beginArray();
    for (const SubscriptionRef subscription : preview.subscriptions)
        json.text(tenant.find(subscription)->id);
    json.endArray();
    json.key(Key("licenses"));
    json.beginObject();
    writeNumber(json, Key("added"), preview.licensesAdded);
    writeNumber(json, Key("removed"), preview.licensesRemoved);
    json.endObject();
    json.key(Key("carriedOut"));
    json.beginObject();
    writeNumber(json, Key("open"), preview.carriedOut.open);
    writeNumber(json, Key("done"), preview.carriedOut.done);
    writeNumber(json, Key("gone"), preview.carriedOut.gone);
    writeNumber(json, Key("drifted"), preview.carriedOut.drifted);
    json.endObject();
    writeNumber(json, Key("misfits"), misfits);
}

Result<void> importPeopleFiles(const Job& job, Plan& plan)
{
    const ImportFiles files{.csv = job.call.options.value(QStringLiteral("csv")),
                            .licenses = job.call.option(QStringLiteral("licenses")).value_or(QString()),
                            .people = job.call.options.value(QStringLiteral("people"))};
    const auto source = readPeopleFiles(files, plan.state().sources.mappings);
    if (!source)
        return tl::unexpected(source.error().front());
    const ImportInfo info{.day = job.clock.now().date(), .source = QString(codeOf(source->kind)), .sample = {}};
    const PeopleImport import = importPeople(plan.state(), *source, info);
    const qint64 fewer = std::ssize(plannedFacts(plan.state(), std::nullopt).misfits);
    const qint64 more = std::max<qint64>(0, std::ssize(plannedFacts(import.next, std::nullopt).misfits) - fewer);
    const Tenant before = plan.baseline();
    const Summary summary = summariseImport(*source);
    const auto altered = kept(job, plan, import.next, EditKind::ImportPeople, summary);
    if (!altered)
        return tl::unexpected(altered.error());
    QStringList lines;
    for (const ImportNews& news : importNews(job.language, import, *source, more))
        lines += news.sentence;
    lines += isDryRun(job) ? job.language.translate("Commands", "Nothing was stored.")
                           : job.language.translate("Commands", "Saved in the plan. Control Hub has not been changed.");
    return answerStep(job, *altered, summary, lines.join(QLatin1Char('\n')),
                      [&](JsonWriter& json) { writePreview(json, import, *source, before, more); });
}

} // namespace

Result<void> runImport(const Job& job)
{
    const bool hasTenant = job.call.has(QStringLiteral("tenant"));
    const bool hasCsv = job.call.has(QStringLiteral("csv"));
    const bool hasRest = job.call.has(QStringLiteral("licenses")) && job.call.has(QStringLiteral("people"));
    const bool hasHalf = job.call.has(QStringLiteral("licenses")) != job.call.has(QStringLiteral("people"));
    if (hasHalf || int{hasTenant} + int{hasCsv} + int{hasRest} != 1)
        return missingOption(QStringLiteral("--tenant FILE | --csv FILE… | --licenses FILE --people FILE…"));
    auto plan = openPlan(job.call.plan, isDryRun(job) ? PlanFile::Access::Read : PlanFile::Access::Write);
    if (!plan)
        return tl::unexpected(std::move(plan.error()));
    return hasTenant ? importTenantFile(job, *plan) : importPeopleFiles(job, *plan);
}

} // namespace seatkeeper::cli
