#pragma once

#include "core/model/error.h"

namespace seatkeeper {

/// Makes an empty file that only its owner may read, under a name beside `file` that is not taken; answers with it.
Result<QString> createTemporaryBeside(const QString& file);

/// Gives `temporary` the name `file`, durably. FileExists where that name is taken: nothing is ever overwritten.
Result<void> renameDurably(const QString& temporary, const QString& file);

} // namespace seatkeeper
