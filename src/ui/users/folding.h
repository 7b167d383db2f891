#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace seatkeeper {

/// UTF-8 text as it is looked for: NFC and case-folded.
std::string foldedText(std::string_view utf8);

/// Folded text without accents and the like: what people type who do not have the letter on their keyboard.
std::string withoutAccents(std::string_view folded);

/// The order of folded texts in a list: by bytes, but a run of digits by its number ("Agent 2" before "Agent 10").
std::strong_ordering listOrder(std::string_view a, std::string_view b);

} // namespace seatkeeper
