#pragma once

#include "core/model/error.h"

namespace seatkeeper {

/// What the window can offer beside the message of an error.
enum class Remedy : quint8 {
    None,
    SaveElsewhere, ///< the file cannot take what is in memory, another can
    OpenBackup,    ///< the plan is damaged, and has a sound backup
};

Remedy remedyFor(const Error& error);

/// The backup that the error of a damaged plan names; empty where it names none.
QString backupIn(const Error& error);

} // namespace seatkeeper
