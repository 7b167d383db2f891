#pragma once

#include "core/model/error.h"
#include "ui/report/typed_table.h"

namespace seatkeeper {

/// The table as the bytes of an xlsx workbook: the headings stay in sight, columns are as wide as their texts, and
/// each cell has its type.
///
/// A text is a text whatever it begins with, never a formula or a link; one that is longer than a cell can hold ends
/// with an ellipsis. Numbers and days that a spreadsheet would round or cannot count are texts, too. Rows that do not
/// fit on a sheet go on, under the same headings, on the next one. CannotWrite where there is no room for what is
/// written on the way; Cancelled where `isWanted`, which is asked now and then, says no.
Result<QByteArray> toXlsx(
    const TypedTable& table, const std::function<bool()>& isWanted = [] { return true; });

} // namespace seatkeeper
