#pragma once

#include "core/model/error.h"
#include "ui/text/language.h"

/// What the rules refuse, where one sentence does not fit every case.
namespace seatkeeper {

QString overlapSentence(const Language& language, const Error& error);
QString mixedLicensingSentence(const Language& language, const Error& error);
QString inUseSentence(const Language& language, const Error& error);

} // namespace seatkeeper
