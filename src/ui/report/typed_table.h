#pragma once

#include "core/model/decimal.h"
#include "ui/report/text_table.h"
#include "ui/text/language.h"

#include <QDateTime>

#include <variant>
#include <vector>

namespace seatkeeper {

/// What a cell of a table holds, so that a spreadsheet can sort it and add it up. An empty text is an empty cell.
using TypedCell = std::variant<QString, qint64, Money, QDate, QDateTime>;

/// A table of values on its way to a spreadsheet.
struct TypedTable {
    QString title;
    QStringList headings;
    int rows = 0;
    std::function<TypedCell(int row, int column)> cell; ///< owns what it reads: another thread may ask it
};

/// A table of these cells, row by row.
TypedTable typedTable(QString title, QStringList headings, std::vector<std::vector<TypedCell>> rows);

/// The same table as texts in a language, to be read at any time.
TextTable textTableOf(TypedTable table, LanguageCode language);

} // namespace seatkeeper
