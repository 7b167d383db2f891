#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>
#include <vector>

namespace seatkeeper {

/// By text, its place in natural order (`naturalOrderOfKeys`); equal texts share one. What is ordered once is then
/// sorted by comparing numbers.
std::vector<quint32> naturalRanks(std::span<const std::string_view> foldedTexts);

} // namespace seatkeeper
