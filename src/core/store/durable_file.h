#pragma once

#include "core/model/error.h"

#include <functional>

class QIODevice;

namespace seatkeeper {

/// Makes an empty file that only its owner may read, under a name beside `file` that is not taken; answers with it.
Result<QString> createTemporaryBeside(const QString& file);

/// Gives `temporary` the name `file`, durably. FileExists where that name is taken: nothing is ever overwritten.
Result<void> renameDurably(const QString& temporary, const QString& file);

enum class Overwrite : quint8 { Refused, Allowed };

/// Writes a file whole or not at all: `write` fills a temporary one, which is synced and then renamed to `file`.
/// FileExists where there is one and it may not be overwritten; CannotWrite where `write` or the disk fails.
Result<void> writeFileDurably(const QString& file, Overwrite overwrite, const std::function<bool(QIODevice&)>& write);

} // namespace seatkeeper
