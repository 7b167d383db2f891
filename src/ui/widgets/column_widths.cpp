#include "ui/widgets/column_widths.h"

#include <algorithm>
#include <numeric>

namespace seatkeeper {

namespace {

/// Takes `excess` from the columns that give way, by weight, as far as they can go.
void shrink(std::vector<int>& widths, const std::vector<ColumnWish>& wishes, int excess)
{
    while (excess > 0) {
        int weights = 0;
        for (std::size_t i = 0; i < wishes.size(); ++i)
            weights += widths[i] > wishes[i].least ? wishes[i].weight : 0;
        if (weights == 0)
            return;
        const int before = excess;
        for (std::size_t i = 0; i < wishes.size(); ++i) {
            const int share = std::max(1, before * wishes[i].weight / weights);
            const int taken = wishes[i].weight == 0 ? 0 : std::min({share, widths[i] - wishes[i].least, excess});
            widths[i] -= taken;
            excess -= taken;
        }
    }
}

} // namespace

std::vector<int> columnWidths(const std::vector<ColumnWish>& wishes, int room, std::optional<std::size_t> rest)
{
    std::vector<int> widths;
    widths.reserve(wishes.size());
    for (const ColumnWish& wish : wishes)
        widths.push_back(std::max(wish.wanted, wish.least));
    const int total = std::accumulate(widths.begin(), widths.end(), 0);
    if (total > room) {
        shrink(widths, wishes, total - room);
    } else if (rest) {
        widths.at(*rest) += room - total;
    } else if (!widths.empty()) {
        const int columns = static_cast<int>(widths.size());
        for (int& width : widths)
            width += (room - total) / columns;
        widths.back() += (room - total) % columns;
    }
    return widths;
}

} // namespace seatkeeper
