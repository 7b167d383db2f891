#pragma once

#include "ui/users/user_columns.h"

namespace seatkeeper {

/// One column that people are sorted by.
struct UserSortKey {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const UserSortKey&) const = default;
};

/// Sorts people by columns. The ranks of a column are kept as long as what they come from stays.
class UserOrder {
public:
    /// What comes from `source` is another now.
    void forget(ColumnSource source);

    /// The people by the first key, equal ones by the next, and at last by name.
    std::vector<PersonId> sorted(std::vector<PersonId> people, const std::vector<UserSortKey>& keys,
                                 const UserContext& context);

private:
    const std::vector<quint32>& ranks(int column, const UserContext& context);

    std::vector<std::vector<quint32>> m_ranks; // by column; empty: not looked at yet
};

} // namespace seatkeeper
