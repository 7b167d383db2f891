#include "core/rules/apportion.h"

#include "core/rules/wide.h"

#include <algorithm>
#include <numeric>

namespace seatkeeper {

std::vector<qint64> apportion(qint64 total, const std::vector<qint64>& weights)
{
    std::vector<qint64> parts(weights.size());
    const Wide sum = std::accumulate(weights.begin(), weights.end(), Wide{0});
    if (total == 0 || sum == 0)
        return parts;
    std::vector<Wide> fractions(weights.size());
    qint64 left = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide exact = Wide{total} * weights[i];
        parts[i] = static_cast<qint64>(exact / sum);
        fractions[i] = exact % sum;
        left -= parts[i];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t i) { return fractions[i]; });
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i)
        ++parts[order[i]];
    return parts;
}

} // namespace seatkeeper
