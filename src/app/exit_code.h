#pragma once

#include "core/model/error.h"

namespace seatkeeper {

/// What the command line ends with; a promise to scripts.
enum class ExitCode : quint8 {
    Done = 0,
    ErrorOpen = 1, ///< only from `check`
    WrongCall = 2,
    InputRefused = 3,
    StorageFailed = 4,
    NoSoundPlan = 5,
    InUse = 6,
    Newer = 7,
};

/// The exit code that an error leads to.
ExitCode exitCodeFor(ErrorCode code);

} // namespace seatkeeper
