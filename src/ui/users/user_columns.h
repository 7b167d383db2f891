#pragma once

#include "ui/report/typed_table.h"
#include "ui/theme/icons.h"
#include "ui/users/user_filter.h"
#include "ui/users/user_listing.h"

#include <QVariant>

#include <span>

namespace seatkeeper {

/// What a column shows of people.
struct UserContext {
    const UserListing& listing;
    const UserFilter& filter;
    const Language& language;
};

/// What the values of a column come from, and so what makes others of them.
enum class ColumnSource : quint8 {
    Directory, ///< who people are
    Listing,   ///< what they hold, on the day, in the language
};

/// What of a person is marked in a column where a scenario alters it.
enum class ScenarioMark : quint8 { Nothing, Licenses };

/// One column of the list of users. A column is added by a row in the table of them.
struct UserColumn {
    const char* name;    ///< in the settings; never another one
    const char* heading; ///< for `tr` of UsersModel
    int givesWay;        ///< how readily it is made narrower than its texts; 0: never
    int least;           ///< characters that it keeps nevertheless, or its heading
    ColumnSource source;
    QString (*text)(const UserContext&, PersonId);
    QVariant (*value)(const UserContext&, PersonId);   ///< typed, for whoever asks the model
    std::vector<quint32> (*ranks)(const UserContext&); ///< by PersonId: smaller comes first
    Icon (*icon)(const UserContext&, PersonId);        ///< may be null
    ScenarioMark alters = ScenarioMark::Nothing;
    TypedCell (*cell)(const UserContext&, PersonId) = nullptr; ///< for a spreadsheet; null: its text
};

/// All columns; the first is the one that people are sorted by to begin with and on equal values.
std::span<const UserColumn> userColumns();

/// What a spreadsheet has of a person in a column.
TypedCell cellOf(const UserColumn& column, const UserContext& context, PersonId person);

/// A column's heading in the language of the window.
QString headingOf(const UserColumn& column);

} // namespace seatkeeper
