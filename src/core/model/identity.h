#pragma once

#include <QString>

#include <compare>
#include <string>
#include <string_view>

namespace seatkeeper {

/// What makes two ids or two addresses the same: NFC, simple case folding without a locale, NFC again, as UTF-8.
///
/// Bytes of it compare in code point order, which is the order in which people are listed.
std::string identityKey(QStringView text);

/// The same key of a text that is UTF-8 already.
std::string identityKeyOfUtf8(std::string_view utf8);

/// Whether `utf8` has the identity key `key`; makes no key where `utf8` is plain ASCII.
bool hasIdentityKey(std::string_view utf8, std::string_view key);

/// Natural order of identity keys (in UTF-8), without the last resort that tells `Sub01` from `Sub1`.
std::strong_ordering naturalOrderOfKeys(std::string_view a, std::string_view b);

/// Natural order of ids: a run of ASCII digits counts as one whole number of any length and sorts before every
/// other character; other characters by code point, a prefix first; ids that are equal so (`Sub01`, `Sub1`) by code
/// point as written.
std::strong_ordering naturalOrder(QStringView a, QStringView b);

} // namespace seatkeeper
