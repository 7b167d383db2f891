#pragma once

#include <QByteArray>

#include <vector>

namespace seatkeeper {

/// A column of the list of users as somebody arranged it.
struct ColumnPlace {
    int column = 0; ///< in the table of all columns
    int width = 0;  ///< in pixels; 0: as it fits
    enum class Sight : quint8 { Shown, Hidden } sight = Sight::Shown;

    bool operator==(const ColumnPlace&) const = default;
};

/// All columns, from left to right, as nobody has arranged them.
std::vector<ColumnPlace> usualColumns();

/// What the settings keep of them: the columns by their names.
QByteArray toBytes(const std::vector<ColumnPlace>& places);

/// What `toBytes` wrote, perhaps by another version: columns that are not known are left out, and those that are not
/// there come last.
std::vector<ColumnPlace> columnsFromBytes(const QByteArray& bytes);

} // namespace seatkeeper
