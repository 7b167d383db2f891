#pragma once

#include "core/model/error.h"
#include "ui/text/language.h"

/// Errors that have a sentence for each Term that they come with. %1 is left to be filled in.
namespace seatkeeper {

QString wrongTypeSentence(const Language& language, const Argument& expected);
QString wrongValueSentence(const Language& language, const Argument& expected); ///< %1 what stands there
QString tooLargeSentence(const Language& language, const Argument& what);       ///< %1 the limit
QString missingPlanSentence(const Language& language, const Argument& instead); ///< %1 the file
QString notAPlanSentence(const Language& language, const Argument& instead);    ///< %1 the file
QString wrongCallSentence(const Language& language, const Argument& what);      ///< %1 the word that it is about

} // namespace seatkeeper
