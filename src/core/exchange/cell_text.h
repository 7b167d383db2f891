#pragma once

#include <QString>

#include <string>
#include <string_view>

/// The texts of cells, which are valid UTF-8.
namespace seatkeeper {

QString cellText(std::string_view cell);

/// The cell as an error quotes it: not too long, and on one line.
QString quotedCell(std::string_view cell);

/// The cell without the white space of Unicode around it.
std::string_view trimmedCell(std::string_view cell);

/// The cell as a name: trimmed, and with a blank for each control character, such as a line break. Stands in `scratch`
/// where that is another text than the cell's.
std::string_view nameInCell(std::string_view cell, std::string& scratch);

/// Whether there is a control character in the cell.
bool hasControl(std::string_view cell);

} // namespace seatkeeper
