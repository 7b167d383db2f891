#include "bench/timing.h"

#include <algorithm>
#include <cmath>

namespace seatkeeper::bench {

Seconds Times::quantile(double part) const
{
    std::vector<Seconds> ordered = m_all;
    std::ranges::sort(ordered);
    return ordered.at(static_cast<std::size_t>(std::ceil(part * static_cast<double>(ordered.size()))) - 1);
}

} // namespace seatkeeper::bench
