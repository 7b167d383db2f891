#pragma once

#include "core/model/error.h"
#include "ui/text/language.h"

/// Errors of CSV files, where one sentence does not fit every case. The arguments are left to be filled in.
namespace seatkeeper {

QString notTextSentence(const Language& language, const Error& error);
QString csvTooLargeSentence(const Language& language, const Error& error);
QString mangledCellSentence(const Language& language, const Error& error);

} // namespace seatkeeper
