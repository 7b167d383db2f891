#pragma once

#include "core/model/license.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace seatkeeper {

/// Which column of people's licenses a row of `holding` belongs to.
enum class Layer : quint8 { Import = 0, Baseline = 1 };

/// A license set as the plan file has it: `3p+,7s` is Premium with supervisor on subscription 3, Standard on 7.
std::string setToText(std::span<const Holding> holdings);

/// Nothing where the text is not what `setToText` makes.
std::optional<std::vector<Holding>> setFromText(std::string_view text);

} // namespace seatkeeper
