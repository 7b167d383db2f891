#pragma once

#include "ui/theme/icons.h"
#include "ui/users/user_filter.h"
#include "ui/users/user_listing.h"

#include <QVariant>

#include <compare>
#include <span>

namespace seatkeeper {

/// What a column shows of people.
struct UserContext {
    const UserListing& listing;
    const UserFilter& filter;
    const Language& language;
};

/// One column of the list of users. A column is added by a row in the table of them.
struct UserColumn {
    const char* heading; ///< for `tr` of UsersModel
    int width;           ///< to begin with, in average characters
    QString (*text)(const UserContext&, PersonId);
    QVariant (*value)(const UserContext&, PersonId); ///< typed, for whoever asks the model
    std::strong_ordering (*order)(const UserContext&, PersonId, PersonId);
    Icon (*icon)(const UserContext&, PersonId); ///< may be null
};

/// All columns; the first is the one that people are sorted by to begin with and on equal values.
std::span<const UserColumn> userColumns();

} // namespace seatkeeper
