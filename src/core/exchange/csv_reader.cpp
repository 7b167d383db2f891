#include "core/exchange/csv_reader.h"

#include <algorithm>

namespace seatkeeper {

using Outcome = CsvRecord::Outcome;

CsvReader::CsvReader(QIODevice& device, QString file, ReadingProgress progress)
    : m_input(device)
    , m_file(std::move(file))
    , m_progress(std::move(progress))
{}

Result<bool> CsvReader::next()
{
    if (m_row == 0) {
        if (auto found = findForm(); !found)
            return tl::unexpected(std::move(found.error()));
    }
    do {
        pass();
        Result<bool> isThere = split();
        if (!isThere || !*isThere)
            return isThere;
        ++m_row;
        if (m_row > mostRows)
            return failure(ErrorCode::CsvTooLarge, {mostRows, Term::Rows}, placeAt(0));
    } while (m_record.isBlank());
    if (!std::exchange(m_isHeaderRead, true))
        m_form.lineEnd = m_record.lineEnd();
    return true;
}

Place CsvReader::placeAt(std::size_t offset) const
{
    const std::string_view before = rest().substr(0, offset);
    const std::size_t lastLineFeed = before.rfind('\n');
    const std::string_view inLine = lastLineFeed == std::string_view::npos ? before : before.substr(lastLineFeed + 1);
    const auto isFirstOfCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return {.file = m_file,
            .line = m_line + std::ranges::count(before, '\n'),
            .column = 1 + std::ranges::count_if(inLine, isFirstOfCharacter),
            .row = m_row};
}

/// The same in a record that does not count yet.
Place CsvReader::placeOfFault(std::size_t offset) const
{
    Place place = placeAt(offset);
    place.row = m_row + 1;
    return place;
}

/// Takes the next piece of the file; false where there is none, or where reading was stopped.
bool CsvReader::readOn()
{
    m_isCancelled = m_progress && !m_progress(m_input.taken());
    if (m_isCancelled)
        return false;
    m_text.erase(0, std::exchange(m_begin, 0));
    m_isAtEnd = !m_input.appendNext(m_text);
    return !m_isAtEnd;
}

/// Reads as much as is needed to know the encoding and the delimiter.
Result<void> CsvReader::findForm()
{
    std::optional<char> delimiter;
    while (!delimiter) {
        const bool isMore = m_text.size() <= longestRecord && readOn();
        if (m_isCancelled)
            return inputFailure();
        delimiter = findDelimiter(m_text, isMore ? CsvRecord::Rest::Follows : CsvRecord::Rest::Nothing);
    }
    m_form = {.encoding = m_input.encoding(), .delimiter = *delimiter};
    return {};
}

/// Takes the record apart that begins where the last one ended; false where there is none.
Result<bool> CsvReader::split()
{
    Outcome outcome = Outcome::Incomplete;
    for (;;) {
        const bool hasFault = m_isAtEnd && m_input.fault() != TextInput::Fault::None;
        const bool isAll = m_isAtEnd && !hasFault;
        if (isAll && rest().empty())
            return false;
        outcome = m_record.split(rest(), m_form.delimiter, isAll ? CsvRecord::Rest::Nothing : CsvRecord::Rest::Follows);
        const bool mayNeedMore = outcome == Outcome::Incomplete || outcome == Outcome::OpenQuote;
        if (!mayNeedMore || isAll || rest().size() > longestRecord)
            break;
        if (hasFault)
            return inputFailure();
        readOn();
        if (m_isCancelled)
            return inputFailure();
    }
    if (outcome != Outcome::Record)
        return splitFailure(outcome);
    if (m_record.raw().size() > longestRecord)
        return splitFailure(Outcome::Incomplete);
    return true;
}

/// Leaves the record behind.
void CsvReader::pass()
{
    const std::string_view taken = rest().substr(0, m_record.taken());
    // Most records have one line feed, at their end: looking for the next is quicker than counting byte by byte.
    for (std::size_t at = taken.find('\n'); at != std::string_view::npos; at = taken.find('\n', at + 1))
        ++m_line;
    m_begin += taken.size();
}

/// Why there is no more text, at the place where it ends.
tl::unexpected<Error> CsvReader::inputFailure() const
{
    if (m_isCancelled)
        return failure(ErrorCode::Cancelled, {}, {.file = m_file});
    switch (m_input.fault()) {
    case TextInput::Fault::None:
    case TextInput::Fault::Unreadable: break;
    case TextInput::Fault::InvalidUtf8: return failure(ErrorCode::NotText, {Term::Utf8}, placeOfFault(rest().size()));
    case TextInput::Fault::InvalidUtf16: return failure(ErrorCode::NotText, {Term::Utf16}, placeOfFault(rest().size()));
    case TextInput::Fault::NullByte: return failure(ErrorCode::NotText, {Term::NullByte}, placeOfFault(rest().size()));
    }
    return failure(ErrorCode::FileUnreadable, {m_input.errorString()}, {.file = m_file});
}

tl::unexpected<Error> CsvReader::splitFailure(Outcome outcome) const
{
    const Place place = placeOfFault(m_record.faultOffset());
    switch (outcome) {
    case Outcome::Record:
    case Outcome::Incomplete: break;
    case Outcome::OpenQuote: return failure(ErrorCode::OpenQuote, {}, place);
    case Outcome::TextAfterQuote: return failure(ErrorCode::TextAfterQuote, {}, place);
    case Outcome::LoneReturn: return failure(ErrorCode::LoneReturn, {}, place);
    case Outcome::TooManyCells:
        return failure(ErrorCode::CsvTooLarge, {static_cast<qint64>(CsvRecord::mostCells), Term::Columns}, place);
    }
    return failure(ErrorCode::CsvTooLarge, {static_cast<qint64>(longestRecord), Term::Bytes}, placeOfFault(0));
}

} // namespace seatkeeper
