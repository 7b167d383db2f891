#include "core/exchange/csv_record.h"

#include <algorithm>
#include <array>

namespace seatkeeper {

CsvRecord::Outcome CsvRecord::split(std::string_view text, char delimiter, Rest rest)
{
    m_text = text;
    m_rest = rest;
    m_cells.clear();
    m_plain.clear();
    std::size_t at = 0;
    for (;;) {
        Cell cell{.begin = at};
        const bool isQuoted = has(at) && text[at] == '"';
        const Outcome outcome = isQuoted ? splitQuoted(cell) : splitBare(cell, delimiter);
        if (outcome != Outcome::Record)
            return outcome;
        m_fault = at;
        if (m_cells.size() == mostCells)
            return Outcome::TooManyCells;
        m_cells.push_back(cell);
        if (!has(cell.end) || text[cell.end] != delimiter)
            return end(cell.end);
        at = cell.end + 1;
    }
}

CsvRecord::Outcome CsvRecord::splitQuoted(Cell& cell)
{
    cell.quotes = Quotes::Around;
    for (std::size_t from = cell.begin + 1;; from += 2) {
        from = m_text.find('"', from);
        if (from == std::string_view::npos) {
            m_fault = cell.begin;
            return Outcome::OpenQuote;
        }
        if (!has(from + 1) && m_rest == Rest::Follows)
            return Outcome::Incomplete; // it may be the first of two
        if (!has(from + 1) || m_text[from + 1] != '"') {
            cell.end = from + 1;
            break;
        }
        cell.quotes = Quotes::Doubled;
    }
    if (cell.quotes == Quotes::Doubled)
        addPlain(cell);
    return Outcome::Record;
}

CsvRecord::Outcome CsvRecord::splitBare(Cell& cell, char delimiter)
{
    const std::string_view text = m_text;
    const auto ends = [delimiter](char c) { return c == delimiter || c == '\n' || c == '\r'; };
    const auto end = std::find_if(text.begin() + static_cast<qsizetype>(cell.begin), text.end(), ends);
    cell.end = static_cast<std::size_t>(end - text.begin());
    return has(cell.end) || m_rest == Rest::Nothing ? Outcome::Record : Outcome::Incomplete;
}

/// The last cell has ended at `at`: so has the record, if it is well.
CsvRecord::Outcome CsvRecord::end(std::size_t at)
{
    m_end = at;
    m_fault = at;
    m_lineEnd = LineEnd::Lf;
    m_taken = std::min(at + 1, m_text.size());
    if (!has(at))
        return m_rest == Rest::Nothing ? Outcome::Record : Outcome::Incomplete;
    if (m_text[at] == '\n')
        return Outcome::Record;
    if (m_text[at] != '\r')
        return Outcome::TextAfterQuote;
    m_lineEnd = LineEnd::CrLf;
    if (!has(at + 1)) // cut off, or the rest of it follows
        return m_rest == Rest::Nothing ? Outcome::Record : Outcome::Incomplete;
    m_taken = at + 2;
    return m_text[at + 1] == '\n' ? Outcome::Record : Outcome::LoneReturn;
}

/// Keeps what a cell says that holds doubled quotation marks.
void CsvRecord::addPlain(Cell& cell)
{
    cell.plainBegin = m_plain.size();
    for (std::size_t at = cell.begin + 1; at + 1 < cell.end; ++at) {
        m_plain += m_text[at];
        if (m_text[at] == '"')
            ++at;
    }
    cell.plainEnd = m_plain.size();
}

std::string_view CsvRecord::cell(std::size_t index) const
{
    const Cell& cell = m_cells.at(index);
    switch (cell.quotes) {
    case Quotes::None: break;
    case Quotes::Around: return m_text.substr(cell.begin + 1, cell.end - cell.begin - 2);
    case Quotes::Doubled: return std::string_view(m_plain).substr(cell.plainBegin, cell.plainEnd - cell.plainBegin);
    }
    return rawCell(index);
}

std::string_view CsvRecord::rawCell(std::size_t index) const
{
    const Cell& cell = m_cells.at(index);
    return m_text.substr(cell.begin, cell.end - cell.begin);
}

std::optional<char> findDelimiter(std::string_view text, CsvRecord::Rest rest)
{
    struct Candidate {
        char delimiter;
        std::size_t count = 0;
    };
    std::array candidates{Candidate{','}, Candidate{';'}, Candidate{'\t'}};
    text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
    bool isQuoted = false;
    bool hasEnded = rest == CsvRecord::Rest::Nothing;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == '\n' || c == '\r')) {
            hasEnded = true;
            break;
        }
        const auto candidate = std::ranges::find(candidates, c, &Candidate::delimiter);
        if (!isQuoted && candidate != candidates.end())
            ++candidate->count;
    }
    if (!hasEnded)
        return std::nullopt;
    return std::ranges::max_element(candidates, {}, &Candidate::count)->delimiter; // the first of equal ones
}

} // namespace seatkeeper
