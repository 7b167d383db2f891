#include "core/exchange/control_hub_writer.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/control_hub_cells.h"
#include "core/exchange/text_input.h"
#include "core/plan/carry_out.h"

#include <QIODevice>

#include <algorithm>

namespace seatkeeper {

namespace {

constexpr std::string_view trueCell = "TRUE";
constexpr std::string_view falseCell = "FALSE";

bool saysTrue(std::string_view cell)
{
    return std::ranges::equal(trimmedCell(cell), trueCell,
                              [](char a, char b) { return (a >= 'a' && a <= 'z' ? a - 'a' + 'A' : a) == b; });
}

QByteArray unitsOf(std::string_view text, TextEncoding encoding)
{
    // Behind a letter, since QString takes U+FEFF at the begin of a text for a mark.
    const QString units = cellText('x' + std::string(text)).sliced(1);
    QByteArray bytes;
    bytes.reserve(units.size() * 2);
    for (const QChar unit : units) {
        const bool isBigEndian = encoding == TextEncoding::Utf16BigEndian;
        bytes.append(static_cast<char>(isBigEndian ? unit.row() : unit.cell()));
        bytes.append(static_cast<char>(isBigEndian ? unit.cell() : unit.row()));
    }
    return bytes;
}

/// Writes the rows of one file.
class PartWriter {
public:
    PartWriter(QIODevice& device, const CsvSource& file, const Mappings& mappings, const LicenseChanges& changes)
        : m_device(device)
        , m_file(file)
        , m_records(*file.records)
        , m_changes(changes)
        , m_cells(file, mappings, changes.layer)
    {}

    bool writeHeader()
    {
        const QByteArrayView mark = byteOrderMark(m_file.form.encoding);
        if (m_device.write(mark.data(), mark.size()) != mark.size())
            return false;
        m_line.assign(m_file.header.constData(), static_cast<std::size_t>(m_file.header.size()));
        return writeLine();
    }

    bool writeRow(const ControlHubRow& row)
    {
        const CellWrites& writes =
            m_cells.writes(setIn(m_changes.imported, row.person), m_changes.layer.licensesOf(row.person));
        if (row.record)
            m_record.split(m_records.record(*row.record), m_file.form.delimiter, CsvRecord::Rest::Nothing);
        m_line.clear();
        for (std::size_t column = 0; column < m_cells.columns().size(); ++column) {
            if (column > 0)
                m_line += m_file.form.delimiter;
            const bool isThere = row.record && column < m_record.size();
            if (m_cells.columns()[column].use == ColumnUse::License)
                m_line += licenseCell(writes.cells[column], isThere ? m_record.cell(column) : std::string_view());
            else if (isThere)
                m_line += m_record.rawCell(column);
            else if (!row.record)
                appendText(textOf(row.person, m_cells.columns()[column].use));
        }
        return writeLine();
    }

private:
    static std::string_view licenseCell(CellWrite write, std::string_view there)
    {
        switch (write) {
        case CellWrite::Blank: break;
        case CellWrite::True: return trueCell;
        case CellWrite::False: return falseCell;
        case CellWrite::FalseIfTrue: return saysTrue(there) ? falseCell : std::string_view();
        }
        return {};
    }

    std::string_view textOf(PersonId person, ColumnUse use) const
    {
        const PersonView view = m_changes.layer.people->view(person);
        switch (use) {
        case ColumnUse::Email: return view.email;
        case ColumnUse::FirstName: return view.firstName;
        case ColumnUse::LastName: return view.lastName;
        case ColumnUse::DisplayName: return view.displayName;
        case ColumnUse::Department: return view.department;
        case ColumnUse::Status: // Control Hub's own to say
        case ColumnUse::Kept:
        case ColumnUse::License: break;
        }
        return {};
    }

    void appendText(std::string_view text)
    {
        const bool isPlain = text.find_first_of("\"\r\n") == std::string_view::npos &&
                             text.find(m_file.form.delimiter) == std::string_view::npos && trimmedCell(text) == text;
        if (isPlain) {
            m_line += text;
            return;
        }
        m_line += '"';
        for (const char c : text)
            m_line.append(c == '"' ? 2 : 1, c);
        m_line += '"';
    }

    bool writeLine()
    {
        m_line += m_file.form.lineEnd == LineEnd::CrLf ? "\r\n" : "\n";
        return write(m_line);
    }

    bool write(std::string_view text)
    {
        const TextEncoding encoding = m_file.form.encoding;
        if (encoding == TextEncoding::Utf8 || encoding == TextEncoding::Utf8WithMark)
            return m_device.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
        const QByteArray bytes = unitsOf(text, encoding);
        return m_device.write(bytes) == bytes.size();
    }

    QIODevice& m_device;
    const CsvSource& m_file;
    RecordReader m_records;
    const LicenseChanges& m_changes;
    ControlHubCells m_cells;
    CsvRecord m_record;
    std::string m_line;
};

} // namespace

bool writeControlHubPart(QIODevice& device, const Sources& sources, const LicenseChanges& changes,
                         const ControlHubPart& part)
{
    PartWriter writer(device, sources.files.at(part.file), sources.mappings, changes);
    return writer.writeHeader() &&
           std::ranges::all_of(part.rows, [&writer](const ControlHubRow& row) { return writer.writeRow(row); });
}

} // namespace seatkeeper
