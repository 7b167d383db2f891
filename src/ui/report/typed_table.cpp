#include "ui/report/typed_table.h"

namespace seatkeeper {

namespace {

/// Puts a cell into words.
struct CellText {
    const Language& language;

    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 number) const { return language.number(number); }
    QString operator()(Money amount) const { return language.decimal(amount.toString()); }
    QString operator()(QDate day) const { return language.date(day); }
    QString operator()(const QDateTime& moment) const
    {
        return QStringLiteral("%1 %2").arg(language.date(moment.date()),
                                           moment.time().toString(QStringLiteral("HH:mm")));
    }
};

} // namespace

TypedTable typedTable(QString title, QStringList headings, std::vector<std::vector<TypedCell>> rows)
{
    const int count = static_cast<int>(rows.size());
    return {.title = std::move(title),
            .headings = std::move(headings),
            .rows = count,
            .cell = [rows = std::move(rows)](int row, int column) {
                return rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            }};
}

TextTable textTableOf(TypedTable table, LanguageCode language)
{
    const auto spoken = std::make_shared<const Language>(language);
    return {.title = std::move(table.title),
            .headings = std::move(table.headings),
            .rows = table.rows,
            .cell = [cell = std::move(table.cell), spoken](int row, int column) {
                return std::visit(CellText{*spoken}, cell(row, column));
            }};
}

} // namespace seatkeeper
