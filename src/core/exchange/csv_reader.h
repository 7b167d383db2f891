#pragma once

#include "core/exchange/csv_record.h"
#include "core/exchange/reading.h"
#include "core/exchange/text_input.h"
#include "core/model/error.h"

namespace seatkeeper {

/// The records of a CSV file, one after the other, in a buffer that is used again: whatever the file is, no more than a
/// record and a block of it are in memory.
///
/// Encoding, delimiter and line end are found out from the file (see CsvForm). Empty lines are passed over.
class CsvReader {
public:
    /// The longest record, in bytes of UTF-8.
    static constexpr std::size_t longestRecord = 1 << 20;
    /// The most lines that a file can have, with those that are empty.
    static constexpr qint64 mostRows = 5'000'000;

    /// Reads from an open device; the errors name `file`. `progress` hears of every block.
    CsvReader(QIODevice& device, QString file, ReadingProgress progress = {});

    /// Goes to the next record; false at the end. After an error there is no next one.
    ///
    /// Errors: NotText, OpenQuote, TextAfterQuote, LoneReturn, CsvTooLarge, FileUnreadable, Cancelled.
    Result<bool> next();

    /// The record, valid until the next one.
    const CsvRecord& record() const { return m_record; }

    /// How the file is written, once its first record was read.
    CsvForm form() const { return m_form; }

    /// The number of the record, as a spreadsheet counts rows: from 1, with those that are empty.
    qint64 row() const { return m_row; }

    /// Where a byte of the record is, by its offset from the record's begin.
    Place placeAt(std::size_t offset) const;

private:
    std::string_view rest() const { return std::string_view(m_text).substr(m_begin); }
    bool readOn();
    Result<void> findForm();
    Result<bool> split();
    void pass();
    Place placeOfFault(std::size_t offset) const;
    tl::unexpected<Error> inputFailure() const;
    tl::unexpected<Error> splitFailure(CsvRecord::Outcome outcome) const;

    TextInput m_input;
    QString m_file;
    ReadingProgress m_progress;
    std::string m_text;
    std::size_t m_begin = 0; // of the record, in m_text
    bool m_isAtEnd = false;
    bool m_isCancelled = false;
    CsvForm m_form;
    CsvRecord m_record;
    bool m_isHeaderRead = false;
    qint64 m_row = 0;
    qint64 m_line = 1; // on which the record begins
};

} // namespace seatkeeper
