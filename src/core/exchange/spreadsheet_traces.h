#pragma once

#include "core/model/error.h"

#include <string_view>

/// What a spreadsheet leaves where it took a text for something else. Cells are without blanks around them.
namespace seatkeeper {

/// MangledNumber: a long number, such as a phone number, became `3,12E+10`. SpreadsheetError: what Excel shows in place
/// of a value, such as `#NAME?`, also in Dutch. Nothing of the kind is ever meant, in whatever column it stands.
std::optional<Term> mangledValue(std::string_view cell);

/// Whether a cell is a short date, such as `3-mei`, `mrt-26` or `03-05-2026`: what becomes of a name like `3-5`.
bool isShortDate(std::string_view cell);

/// TranslatedTrue or TranslatedFalse where a cell is TRUE or FALSE in another language than English, such as `WAAR`.
std::optional<Term> translatedTruth(std::string_view cell);

} // namespace seatkeeper
