#pragma once

#include "ui/text/language.h"

#include <QStringList>

namespace seatkeeper::cli {

/// Whether a call asks for help alone: `help`, `--help` or `-h` in the place of a command.
bool asksForHelp(const QStringList& arguments);

/// All commands and what they take.
QString helpText(const Language& language);

} // namespace seatkeeper::cli
