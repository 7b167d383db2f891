#include "ui/report/xlsx_table.h"

#include "core/model/date_range.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace seatkeeper {

namespace {

/// What Excel can hold.
constexpr int mostRowsOfSheet = 1'048'575; // and the headings
constexpr qsizetype longestText = 32'767;  // UTF-16 units
constexpr qsizetype longestSheetName = 31;

/// Up to there a double is exact.
constexpr qint64 largestWhole = qint64{1} << 53;

/// Formats that every spreadsheet shows in the form of its own country, by their numbers.
enum class NumberFormat : quint8 { Whole = 3, Amount = 4, Day = 14, Moment = 22 };

/// The text as a cell can hold it.
QString cellText(QString text)
{
    // What looks like the code of a character would be read as that character.
    static const QRegularExpression code(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    text.replace(code, QStringLiteral("_x005F_"));
    for (QChar& c : text) {
        constexpr char16_t firstThatIsNone = 0xFFFE; // XML has no such characters
        if (c.unicode() >= firstThatIsNone)
            c = QChar::ReplacementCharacter;
    }
    if (text.size() <= longestText)
        return text;
    text.truncate(longestText - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + QStringLiteral("…");
}

/// A name that a sheet can have; the second and later ones of a table are numbered.
QString sheetName(QString title, int number)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    title.replace(forbidden, QStringLiteral(" "));
    const QString suffix = number == 1 ? QString() : QStringLiteral(" %1").arg(number);
    title = title.simplified().left(longestSheetName - suffix.size());
    if (!title.isEmpty() && title.back().isHighSurrogate())
        title.chop(1);
    const bool isReserved = title.compare(QLatin1String("history"), Qt::CaseInsensitive) == 0; // by Excel
    return title.isEmpty() || isReserved ? title + QStringLiteral("%1").arg(number) : title + suffix;
}

/// The day as spreadsheets count it; nothing before the first one on which all of them agree.
std::optional<qint64> serialOf(QDate day)
{
    if (day < QDate(1900, 3, 1))
        return std::nullopt;
    return QDate(1899, 12, 30).daysTo(day);
}

/// The formats of a workbook.
struct Formats {
    lxw_format* heading;
    lxw_format* whole;
    lxw_format* amount;
    lxw_format* day;
    lxw_format* moment;
    lxw_format* lines; ///< of a text that has several

    explicit Formats(lxw_workbook* book)
        : heading(workbook_add_format(book))
        , whole(numberFormat(book, NumberFormat::Whole))
        , amount(numberFormat(book, NumberFormat::Amount))
        , day(numberFormat(book, NumberFormat::Day))
        , moment(numberFormat(book, NumberFormat::Moment))
        , lines(workbook_add_format(book))
    {
        format_set_text_wrap(lines);
        format_set_align(lines, LXW_ALIGN_VERTICAL_TOP);
        format_set_bold(heading);
        format_set_bottom(heading, LXW_BORDER_THIN);
    }

private:
    static lxw_format* numberFormat(lxw_workbook* book, NumberFormat number)
    {
        lxw_format* format = workbook_add_format(book);
        format_set_num_format_index(format, static_cast<quint8>(number));
        return format;
    }
};

/// Writes the rows of one sheet, in their order.
class SheetWriter {
public:
    SheetWriter(lxw_worksheet* sheet, const Formats& formats, qsizetype columns)
        : m_sheet(sheet)
        , m_formats(formats)
        , m_widths(static_cast<std::size_t>(columns), 0)
    {}

    void heading(int column, const QString& text)
    {
        const QString shown = cellText(text);
        note(worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(column), shown.toUtf8().constData(),
                                    m_formats.heading));
        widen(column, shown.size() + 1);
    }

    /// `row` counts from 1, below the headings.
    void write(int row, int column, const TypedCell& cell)
    {
        m_row = static_cast<lxw_row_t>(row);
        m_column = static_cast<lxw_col_t>(column);
        std::visit([this](const auto& value) { put(value); }, cell);
    }

    /// What goes for the sheet as a whole. Answers with the first thing that went wrong.
    lxw_error finish(int rows)
    {
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            note(worksheet_set_column(m_sheet, column, column, static_cast<double>(m_widths[i]), nullptr));
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (rows > 0 && !m_widths.empty()) { // an id that consists of digits is no mistake
            const QByteArray all = QByteArray("A2:") + lastCell(rows);
            note(worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.constData()));
        }
        return m_error;
    }

private:
    void put(const QString& text)
    {
        if (text.isEmpty())
            return;
        const QString shown = cellText(text);
        const QStringList lines = shown.split(u'\n');
        lxw_format* format = lines.size() > 1 ? m_formats.lines : nullptr;
        note(worksheet_write_string(m_sheet, m_row, m_column, shown.toUtf8().constData(), format));
        widen(m_column, std::ranges::max_element(lines, {}, &QString::size)->size());
    }

    void put(qint64 number)
    {
        if (number > largestWhole || number < -largestWhole)
            return put(QString::number(number));
        putNumber(static_cast<double>(number), m_formats.whole, QString::number(number).size());
    }

    void put(Money amount)
    {
        if (amount.cents > largestWhole || amount.cents < -largestWhole)
            return put(amount.toString());
        constexpr double centsPerUnit = 100;
        putNumber(static_cast<double>(amount.cents) / centsPerUnit, m_formats.amount, amount.toString().size());
    }

    void put(QDate day)
    {
        if (!day.isValid())
            return;
        if (const auto serial = serialOf(day))
            return putNumber(static_cast<double>(*serial), m_formats.day, dayWidth);
        put(dateToString(day));
    }

    void put(const QDateTime& moment)
    {
        const auto serial = serialOf(moment.date());
        if (!serial)
            return put(moment.date());
        constexpr double millisecondsPerDay = 24.0 * 60 * 60 * 1000;
        const double time = moment.time().msecsSinceStartOfDay() / millisecondsPerDay;
        putNumber(static_cast<double>(*serial) + time, m_formats.moment, momentWidth);
    }

    void putNumber(double number, lxw_format* format, qsizetype width)
    {
        note(worksheet_write_number(m_sheet, m_row, m_column, number, format));
        constexpr qsizetype separators = 4; // of thousands
        widen(m_column, width + separators);
    }

    /// In characters. A column is as wide as what it holds, up to where reading becomes hard.
    void widen(int column, qsizetype width)
    {
        constexpr qsizetype least = 6;
        constexpr qsizetype most = 60;
        qsizetype& widest = m_widths[static_cast<std::size_t>(column)];
        widest = std::max(widest, std::clamp(width, least, most) + 2);
    }

    QByteArray lastCell(int rows) const
    {
        std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
        lxw_rowcol_to_cell(name.data(), static_cast<lxw_row_t>(rows), static_cast<lxw_col_t>(m_widths.size() - 1));
        return {name.data()};
    }

    void note(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    static constexpr qsizetype dayWidth = 10;
    static constexpr qsizetype momentWidth = 16;

    lxw_worksheet* m_sheet;
    const Formats& m_formats;
    std::vector<qsizetype> m_widths;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    lxw_error m_error = LXW_NO_ERROR;
};

/// Fills a workbook, sheet after sheet, or as far as it is wanted. Answers with the first thing that went wrong.
lxw_error fill(lxw_workbook* book, const TypedTable& table, const std::function<bool()>& isWanted)
{
    const Formats formats(book);
    const auto columns = static_cast<int>(table.headings.size());
    int first = 0;
    int number = 0;
    do {
        lxw_worksheet* sheet = workbook_add_worksheet(book, sheetName(table.title, ++number).toUtf8().constData());
        if (!sheet)
            return LXW_ERROR_MEMORY_MALLOC_FAILED;
        const int rows = std::min(table.rows - first, mostRowsOfSheet);
        SheetWriter writer(sheet, formats, columns);
        for (int column = 0; column < columns; ++column)
            writer.heading(column, table.headings.at(column));
        constexpr int rowsBetweenQuestions = 1024;
        for (int row = 0; row < rows; ++row) {
            if (row % rowsBetweenQuestions == 0 && !isWanted())
                return LXW_NO_ERROR;
            for (int column = 0; column < columns; ++column)
                writer.write(row + 1, column, table.cell(first + row, column));
        }
        if (const lxw_error error = writer.finish(rows); error != LXW_NO_ERROR)
            return error;
        first += rows;
    } while (first < table.rows);
    return LXW_NO_ERROR;
}

} // namespace

Result<QByteArray> toXlsx(const TypedTable& table, const std::function<bool()>& isWanted)
{
    const QTemporaryDir folder; // for its owner alone, as is all that is in it
    if (!folder.isValid())
        return failure(ErrorCode::CannotWrite, {QDir::tempPath(), folder.errorString()});
    const QString file = folder.filePath(QStringLiteral("table.xlsx"));
    QByteArray place = QFile::encodeName(folder.path());
    // Row by row to the disk: what is held of a table of any size is one row.
    lxw_workbook_options options{.constant_memory = LXW_TRUE, .tmpdir = place.data(), .use_zip64 = LXW_FALSE};
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(file).constData(), &options);
    if (!book)
        return failure(ErrorCode::CannotWrite,
                       {file, QString::fromLatin1(lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED))});
    const lxw_error filled = fill(book, table, isWanted);
    const lxw_error closed = workbook_close(book); // frees it, whatever went wrong
    if (const lxw_error error = filled != LXW_NO_ERROR ? filled : closed; error != LXW_NO_ERROR)
        return failure(ErrorCode::CannotWrite, {file, QString::fromLatin1(lxw_strerror(error))});
    if (!isWanted())
        return failure(ErrorCode::Cancelled, {});
    QFile written(file);
    if (!written.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotWrite, {file, written.errorString()});
    return written.readAll();
}

} // namespace seatkeeper
