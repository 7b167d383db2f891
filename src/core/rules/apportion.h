#pragma once

#include <QtGlobal>

#include <vector>

namespace seatkeeper {

/// Divides `total` into whole parts in proportion to `weights`, by largest remainder: the floor of each exact share,
/// then one more to the largest fractions; of equal fractions the earlier in the list comes first.
///
/// `total` and the weights are 0 or more, and not all weights are 0 unless `total` is. The parts add up to `total`.
std::vector<qint64> apportion(qint64 total, const std::vector<qint64>& weights);

} // namespace seatkeeper
