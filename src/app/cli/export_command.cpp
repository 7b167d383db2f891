#include "app/cli/export_command.h"

#include "app/cli/carry_out_command.h"
#include "app/cli/report_command.h"
#include "core/exchange/scenario_file.h"
#include "core/exchange/tenant_writer.h"
#include "core/store/durable_file.h"

namespace seatkeeper::cli {

namespace {

/// A form in which a layer is written as one file.
struct ExportOfLayer {
    QLatin1StringView name;
    bool needsScenario;
    bool (*write)(QIODevice& device, const Asked& asked);
};

constexpr std::array forms{
    ExportOfLayer{QLatin1StringView("tenant"), false,
                  [](QIODevice& device, const Asked& asked) { return writeTenant(device, asked.tenant()); }},
    ExportOfLayer{QLatin1StringView("changes"), true,
                  [](QIODevice& device, const Asked& asked) {
                      return writeChangesFile(device, asked.state(), asked.layer.scenario);
                  }},
};

/// What only a report takes.
constexpr std::array optionsOfReports{QLatin1StringView("from"), QLatin1StringView("to-month"),
                                      QLatin1StringView("split")};

} // namespace

Result<void> runExport(const Job& job)
{
    const QString name = job.call.option(QStringLiteral("as")).value_or(QString());
    if (name == QLatin1String("report"))
        return runReport(job);
    for (const QLatin1StringView option : optionsOfReports) {
        if (job.call.has(option))
            return failure(ErrorCode::WrongCall, {Term::UnknownOption, QStringLiteral("--%1").arg(option)});
    }
    if (const auto carryOut = fromCode<ExportForm>(name))
        return runCarryOutExport(job, *carryOut);
    const auto* form = std::ranges::find_if(forms, [&](const ExportOfLayer& one) { return name == one.name; });
    if (form == forms.end())
        return wrongValue(QStringLiteral("as"), name);
    if (form->needsScenario && !job.call.has(QStringLiteral("scenario")))
        return missingOption(QStringLiteral("--scenario NAME"));
    const auto asked = openToAsk(job.call);
    if (!asked)
        return tl::unexpected(asked.error());
    if (form->needsScenario && asked->layer.kind != LayerKind::Scenario)
        return failure(ErrorCode::UnknownScenario, {asked->name});
    const auto write = [&](QIODevice& device) { return form->write(device, *asked); };
    if (const auto to = job.call.option(QStringLiteral("to"))) {
        const bool force = job.call.has(QStringLiteral("force"));
        return writeFileDurably(*to, force ? Overwrite::Allowed : Overwrite::Refused, write);
    }
    if (!write(job.out))
        return failure(ErrorCode::CannotWrite, {QStringLiteral("stdout"), job.out.errorString()});
    return {};
}

} // namespace seatkeeper::cli
