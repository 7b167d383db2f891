#pragma once

#include <QStringList>

#include <vector>

namespace seatkeeper {

/// The cells of a block as spreadsheets copy it, by row; each simplified to one line.
using BlockCells = std::vector<QStringList>;

/// Takes a block apart at tabs and line ends. A cell that begins with a quotation mark goes on to the closing one; a
/// doubled one in it is one. The line end behind the last row is none of its own.
BlockCells blockCells(const QString& text);

} // namespace seatkeeper
