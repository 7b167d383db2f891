#include "app/cli/commands.h"

#include "app/cli/acts.h"
#include "app/cli/export_command.h"
#include "app/cli/import_command.h"
#include "app/cli/questions.h"

namespace seatkeeper::cli {

namespace {

using Key = QLatin1StringView;

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
    Command{Key("scenarios"), done<runScenarios>},
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
