#include "app/cli/carry_out_command.h"

#include "app/open_plan.h"
#include "core/store/durable_file.h"
#include "ui/report/carry_out_files.h"
#include "ui/text/carry_out_texts.h"

#include <QDir>
#include <QFileInfo>

namespace seatkeeper::cli {

namespace {

using Key = QLatin1StringView;

/// A file with the path that it gets.
struct PlacedFile {
    QString path;
    const QByteArray* content;
};

Result<CarryOutFiles> filesOf(const Job& job, const Asked& asked, ExportForm form)
{
    const bool isScenario = asked.layer.kind == LayerKind::Scenario;
    return carryOutFiles(job.language,
                         {.state = asked.state(),
                          .layer = asked.tenant(),
                          .scenario = isScenario ? asked.name : QString(),
                          .form = form,
                          .textForm = textFormOf(job.call.option(QStringLiteral("to")).value_or(QString())),
                          .baseName = QFileInfo(job.call.plan).completeBaseName(),
                          .today = job.clock.todayFor(asked.state())});
}

tl::unexpected<Error> severalFiles()
{
    return failure(ErrorCode::WrongCall, {Term::SeveralFiles, QStringLiteral("--to")});
}

/// Without `--to`, one file goes to the standard output.
Result<void> writeOut(const Job& job, const CarryOutFiles& carryOut)
{
    if (carryOut.files.size() > 1)
        return severalFiles();
    const QByteArray content = carryOut.files.empty() ? QByteArray() : carryOut.files.front().content;
    if (job.out.write(content) != content.size())
        return failure(ErrorCode::CannotWrite, {QStringLiteral("stdout"), job.out.errorString()});
    return {};
}

/// Where each file goes: into a folder with what explains it, or one of them to the file that was named.
Result<std::vector<PlacedFile>> placed(const CarryOutFiles& carryOut, const QString& to)
{
    std::vector<PlacedFile> files;
    if (QFileInfo(to).isDir()) {
        for (const auto* some : {&carryOut.files, &carryOut.companions}) {
            for (const OutputFile& file : *some)
                files.push_back({QDir(to).filePath(file.name), &file.content});
        }
        return files;
    }
    if (carryOut.files.size() > 1)
        return severalFiles();
    if (!carryOut.files.empty())
        files.push_back({to, &carryOut.files.front().content});
    return files;
}

/// None is written where one is there already and may not be overwritten.
Result<void> writeFiles(const Job& job, const std::vector<PlacedFile>& files)
{
    const Overwrite overwrite = job.call.has(QStringLiteral("force")) ? Overwrite::Allowed : Overwrite::Refused;
    for (const PlacedFile& file : files) {
        if (overwrite == Overwrite::Refused && QFileInfo::exists(file.path))
            return failure(ErrorCode::FileExists, {file.path});
    }
    for (const PlacedFile& file : files) {
        auto done = writeFileDurably(file.path, overwrite, [&](QIODevice& device) {
            return device.write(*file.content) == file.content->size();
        });
        if (!done)
            return done;
    }
    return {};
}

void writeLeftover(JsonWriter& json, const LeftoverStep& leftover, const Tenant& tenant)
{
    json.beginObject();
    json.member(Key("email"), tenant.people->email(leftover.step.person));
    if (!leftover.step.isLeaving())
        json.member(Key("subscription"), stepSubscription(tenant, leftover.step.subscription));
    json.member(Key("reason"), QString(codeOf(leftover.reason)));
    json.endObject();
}

Result<void> answerFiles(const Job& job, const CarryOutFiles& carryOut, const std::vector<PlacedFile>& files,
                         const Tenant& tenant)
{
    return job.answer(
        [&](JsonWriter& json) {
            json.beginObject();
            json.key(Key("files"));
            json.beginArray();
            for (const PlacedFile& file : files)
                json.text(file.path);
            json.endArray();
            json.key(Key("people"));
            json.number(carryOut.people);
            json.key(Key("byHand"));
            json.beginArray();
            for (const LeftoverStep& leftover : carryOut.leftovers)
                writeLeftover(json, leftover, tenant);
            json.endArray();
            json.endObject();
        },
        [&] {
            QStringList lines;
            for (const PlacedFile& file : files)
                lines += file.path;
            lines += job.language.translate("Commands", "Handed over: %n people.", nullptr, carryOut.people);
            const auto left = static_cast<qint64>(carryOut.leftovers.size());
            if (left > 0)
                lines += job.language.translate("Commands", "%n steps are left to do by hand.", nullptr, left);
            return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
        });
}

} // namespace

Result<void> runCarryOutExport(const Job& job, ExportForm form)
{
    const auto to = job.call.option(QStringLiteral("to"));
    auto asked = openToAsk(job.call, to ? PlanFile::Access::Write : PlanFile::Access::Read);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto carryOut = filesOf(job, *asked, form);
    if (!carryOut)
        return tl::unexpected(carryOut.error());
    if (!to)
        return writeOut(job, *carryOut);
    const auto files = placed(*carryOut, *to);
    if (!files)
        return tl::unexpected(files.error());
    if (auto written = writeFiles(job, *files); !written)
        return written;
    if (!carryOut->steps.empty()) {
        const Export made{.at = job.clock.now(), .form = form, .layer = asked->name, .steps = carryOut->steps};
        if (auto kept = asked->plan.keepExport(made); !kept)
            return kept;
    }
    return answerFiles(job, *carryOut, *files, asked->tenant());
}

} // namespace seatkeeper::cli
