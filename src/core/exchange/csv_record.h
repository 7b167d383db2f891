#pragma once

#include "core/plan/sources.h"

#include <string>
#include <string_view>
#include <vector>

namespace seatkeeper {

/// One record of a CSV text (RFC 4180), taken apart into its cells.
///
/// A cell is quoted where a quotation mark is its first character; elsewhere a quotation mark is a character like
/// others.
class CsvRecord {
public:
    enum class Outcome : quint8 {
        Record,         ///< a whole one, also an empty line
        Incomplete,     ///< the text ends within it
        OpenQuote,      ///< the same, and all that came behind the quotation mark at `faultOffset` belongs to one cell
        TextAfterQuote, ///< something else than a delimiter follows a closing quotation mark, at `faultOffset`
        LoneReturn,     ///< a carriage return that no line feed follows, outside of quotation marks
        TooManyCells,   ///< the one at `faultOffset` is more than `mostCells`
    };

    /// Whether a text is all that there is.
    enum class Rest : quint8 { Follows, Nothing };

    static constexpr std::size_t mostCells = 2000;

    /// Takes the first record of `text` apart, which is valid UTF-8 and has to stay where it is as long as this is
    /// used.
    Outcome split(std::string_view text, char delimiter, Rest rest);

    /// How many cells there are.
    std::size_t size() const { return m_cells.size(); }

    /// What stands in a cell, without the quotation marks that belong to the form; valid until the next split.
    std::string_view cell(std::size_t index) const;

    /// The cell as it stands in the text.
    std::string_view rawCell(std::size_t index) const;

    /// Where the cell begins.
    std::size_t offset(std::size_t index) const { return m_cells.at(index).begin; }

    /// The whole record, without its line end.
    std::string_view raw() const { return m_text.substr(0, m_end); }

    /// Whether the line is empty.
    bool isBlank() const { return m_end == 0; }

    /// How many bytes it takes, with its line end.
    std::size_t taken() const { return m_taken; }

    /// How the line ends, LF where it ends with the text.
    LineEnd lineEnd() const { return m_lineEnd; }

    std::size_t faultOffset() const { return m_fault; }

private:
    enum class Quotes : quint8 { None, Around, Doubled };
    struct Cell {
        std::size_t begin = 0;
        std::size_t end = 0;
        Quotes quotes = Quotes::None;
        std::size_t plainBegin = 0; // of a cell with doubled quotes, in m_plain
        std::size_t plainEnd = 0;
    };

    Outcome splitQuoted(Cell& cell);
    Outcome splitBare(Cell& cell, char delimiter);
    Outcome end(std::size_t at);
    void addPlain(Cell& cell);
    bool has(std::size_t at) const { return at < m_text.size(); }

    std::string_view m_text;
    Rest m_rest = Rest::Nothing;
    std::vector<Cell> m_cells;
    std::string m_plain;
    std::size_t m_end = 0;
    std::size_t m_taken = 0;
    std::size_t m_fault = 0;
    LineEnd m_lineEnd = LineEnd::Lf;
};

/// What separates the cells of a text that begins with its header: of comma, semicolon and tab the one that occurs most
/// in the first line, outside of quotation marks; nothing where that line does not end in `text`, unless it is all.
std::optional<char> findDelimiter(std::string_view text, CsvRecord::Rest rest);

} // namespace seatkeeper
