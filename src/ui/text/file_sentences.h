#pragma once

#include "core/model/error.h"
#include "ui/text/language.h"

/// Errors of files, where one sentence does not fit every case. The arguments are left to be filled in.
namespace seatkeeper {

QString unreadableSentence(const Language& language, const Argument& why); ///< %1 what the system said
QString inUseElsewhereSentence(const Language& language, const Error& error);
QString cannotWriteSentence(const Language& language, const Error& error);
QString damagedSentence(const Language& language, const Error& error);

} // namespace seatkeeper
