#include "ui/users/column_places.h"

#include "ui/users/user_columns.h"

#include <algorithm>

namespace seatkeeper {

namespace {

constexpr char betweenColumns = ' ';
constexpr char beforeWidth = ':';
constexpr char hiddenMark = '-';

} // namespace

std::vector<ColumnPlace> usualColumns()
{
    std::vector<ColumnPlace> places(userColumns().size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i].column = static_cast<int>(i);
    return places;
}

QByteArray toBytes(const std::vector<ColumnPlace>& places)
{
    QByteArray bytes;
    for (const ColumnPlace& place : places) {
        if (!bytes.isEmpty())
            bytes += betweenColumns;
        if (place.sight == ColumnPlace::Sight::Hidden)
            bytes += hiddenMark;
        bytes += userColumns()[static_cast<std::size_t>(place.column)].name;
        if (place.width > 0)
            bytes += beforeWidth + QByteArray::number(place.width);
    }
    return bytes;
}

std::vector<ColumnPlace> columnsFromBytes(const QByteArray& bytes)
{
    std::vector<ColumnPlace> rest = usualColumns();
    std::vector<ColumnPlace> places;
    for (QByteArray word : bytes.split(betweenColumns)) {
        const bool isHidden = word.startsWith(hiddenMark);
        if (isHidden)
            word.remove(0, 1);
        const QByteArrayList parts = word.split(beforeWidth);
        const auto known = std::ranges::find_if(rest, [&](const ColumnPlace& place) {
            return parts.front() == userColumns()[static_cast<std::size_t>(place.column)].name;
        });
        if (known == rest.end())
            continue;
        places.push_back(*known);
        rest.erase(known);
        // The first column says who it is about, and stays.
        if (isHidden && places.back().column != 0)
            places.back().sight = ColumnPlace::Sight::Hidden;
        places.back().width = std::max(0, parts.value(1).toInt());
    }
    places.insert(places.end(), rest.begin(), rest.end());
    return places;
}

} // namespace seatkeeper
