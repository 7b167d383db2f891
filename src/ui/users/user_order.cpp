#include "ui/users/user_order.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace seatkeeper {

namespace {

/// Sorts by rank, and leaves those of one rank in their order: a pass over all of them for each digit in which ranks
/// differ, which are few, since ranks count from 0.
void sortByRank(std::vector<PersonId>& people, const std::vector<quint32>& ranks, Qt::SortOrder order)
{
    constexpr unsigned bits = 11; // of a digit: its counts stay near at hand
    constexpr quint32 digits = 1U << bits;
    std::vector<PersonId> sorted(people.size());
    for (unsigned shift = 0; shift < std::numeric_limits<quint32>::digits; shift += bits) {
        const auto digitOf = [&](PersonId person) {
            const quint32 rank = ranks[static_cast<std::size_t>(person)];
            return ((order == Qt::AscendingOrder ? rank : ~rank) >> shift) & (digits - 1);
        };
        std::array<std::size_t, digits> places{};
        for (const PersonId person : people)
            ++places[digitOf(person)];
        if (people.empty() || places[digitOf(people.front())] == people.size())
            continue;
        std::exclusive_scan(places.begin(), places.end(), places.begin(), std::size_t{0});
        for (const PersonId person : people)
            sorted[places[digitOf(person)]++] = person;
        people.swap(sorted);
    }
}

} // namespace

void UserOrder::forget(ColumnSource source)
{
    m_ranks.resize(userColumns().size());
    for (std::size_t i = 0; i < m_ranks.size(); ++i) {
        if (userColumns()[i].source == source)
            m_ranks[i].clear();
    }
}

std::vector<PersonId> UserOrder::sorted(std::vector<PersonId> people, const std::vector<UserSortKey>& keys,
                                        const UserContext& context)
{
    if (!std::ranges::is_sorted(people))
        std::ranges::sort(people);
    sortByRank(people, ranks(0, context), Qt::AscendingOrder);
    std::for_each(keys.rbegin(), keys.rend(),
                  [&](const UserSortKey& key) { sortByRank(people, ranks(key.column, context), key.order); });
    return people;
}

const std::vector<quint32>& UserOrder::ranks(int column, const UserContext& context)
{
    m_ranks.resize(userColumns().size());
    const auto index = static_cast<std::size_t>(column);
    if (m_ranks[index].empty())
        m_ranks[index] = userColumns()[index].ranks(context);
    return m_ranks[index];
}

} // namespace seatkeeper
