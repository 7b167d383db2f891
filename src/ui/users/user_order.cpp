#include "ui/users/user_order.h"

#include <algorithm>
#include <tuple>

namespace seatkeeper {

namespace {

struct Entry {
    quint64 byKeys = 0;
    quint32 byName = 0;
    PersonId person{};
};

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
    std::vector<Entry> entries(people.size());
    const std::vector<quint32>& names = ranks(0, context);
    for (std::size_t i = 0; i < people.size(); ++i)
        entries[i] = {0, names[static_cast<std::size_t>(people[i])], people[i]};
    Q_ASSERT(keys.size() <= 2); // as many as fit into one number
    for (const UserSortKey& key : keys) {
        const std::vector<quint32>& ranksOfKey = ranks(key.column, context);
        for (Entry& entry : entries) {
            const quint32 rank = ranksOfKey[static_cast<std::size_t>(entry.person)];
            entry.byKeys = entry.byKeys << 32U | (key.order == Qt::AscendingOrder ? rank : ~rank);
        }
    }
    std::ranges::sort(entries, {}, [](const Entry& e) { return std::tuple(e.byKeys, e.byName, e.person); });
    std::ranges::transform(entries, people.begin(), &Entry::person);
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
