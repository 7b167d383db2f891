#include "app/cli/export_command.h"

#include "core/exchange/change_writer.h"
#include "core/exchange/tenant_writer.h"
#include "core/store/durable_file.h"

namespace seatkeeper::cli {

namespace {

/// The changes of a scenario that are not switched off, also those that do not fit at the moment.
bool writeChanges(QIODevice& device, const Asked& asked)
{
    const auto [first, end] = itemsOf(*asked.state().scenarioItems, asked.layer.scenario);
    return std::all_of(first, end, [&](const auto& entry) {
        const ScenarioItem& item = entry.second;
        return !item.enabled || writeChangeLine(device, changeOf(item), *asked.tenant().people);
    });
}

struct ExportForm {
    QLatin1StringView name;
    bool needsScenario;
    bool (*write)(QIODevice& device, const Asked& asked);
};

constexpr std::array forms{
    ExportForm{QLatin1StringView("tenant"), false,
               [](QIODevice& device, const Asked& asked) { return writeTenant(device, asked.tenant()); }},
    ExportForm{QLatin1StringView("changes"), true, writeChanges},
};

} // namespace

Result<void> runExport(const Job& job)
{
    const QString name = job.call.option(QStringLiteral("as")).value_or(QString());
    const auto* form = std::ranges::find_if(forms, [&](const ExportForm& one) { return name == one.name; });
    if (form == forms.end())
        return wrongValue(QStringLiteral("as"), name);
    if (form->needsScenario && !job.call.option(QStringLiteral("scenario")))
        return missingOption(QStringLiteral("--scenario NAME"));
    const auto asked = openToAsk(job.call);
    if (!asked)
        return tl::unexpected(asked.error());
    if (form->needsScenario && asked->layer.kind != LayerKind::Scenario)
        return failure(ErrorCode::UnknownScenario, {asked->name});
    const auto write = [&](QIODevice& device) { return form->write(device, *asked); };
    if (const auto to = job.call.option(QStringLiteral("to"))) {
        const bool force = job.call.option(QStringLiteral("force")).has_value();
        return writeFileDurably(*to, force ? Overwrite::Allowed : Overwrite::Refused, write);
    }
    if (!write(job.out))
        return failure(ErrorCode::CannotWrite, {QStringLiteral("stdout"), job.out.errorString()});
    return {};
}

} // namespace seatkeeper::cli
