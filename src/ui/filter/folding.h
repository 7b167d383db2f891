#pragma once

#include <string>
#include <string_view>

namespace seatkeeper {

/// An identity key (NFC and case-folded) without accents and the like: what people type who do not have the letter on
/// their keyboard.
std::string withoutAccents(std::string_view key);

bool isAscii(std::string_view text);

/// Appends the identity key of a text that is ASCII; nothing of it has an accent.
void appendFoldedAscii(std::string& to, std::string_view text);

} // namespace seatkeeper
