#pragma once

#include <string>
#include <string_view>

namespace seatkeeper {

/// An identity key (NFC and case-folded) without accents and the like: what people type who do not have the letter on
/// their keyboard.
std::string withoutAccents(std::string_view key);

} // namespace seatkeeper
