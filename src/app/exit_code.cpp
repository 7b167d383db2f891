#include "app/exit_code.h"

namespace seatkeeper {

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongCall:
    case ErrorCode::UnknownScenario:
    case ErrorCode::ScenarioName:
    case ErrorCode::UnknownSample:
    case ErrorCode::FileExists: return ExitCode::WrongCall;
    case ErrorCode::PlanMoved:
    case ErrorCode::PlanReplaced:
    case ErrorCode::PlanReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::StorageFailed:
    case ErrorCode::CannotWrite: return ExitCode::StorageFailed;
    case ErrorCode::PlanMissing:
    case ErrorCode::PlanNotAPlan:
    case ErrorCode::PlanDamaged:
    case ErrorCode::PlanOlder: return ExitCode::NoSoundPlan;
    case ErrorCode::PlanInUse: return ExitCode::InUse;
    case ErrorCode::PlanNewer:
    case ErrorCode::NewerVersion: return ExitCode::Newer;
    default: return ExitCode::InputRefused;
    }
}

} // namespace seatkeeper
