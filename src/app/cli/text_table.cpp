#include "app/cli/text_table.h"

#include <algorithm>

namespace seatkeeper::cli {

QString TextTable::toString() const
{
    std::vector<qsizetype> widths;
    for (const QStringList& row : m_rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (std::size_t i = 0; i < static_cast<std::size_t>(row.size()); ++i)
            widths[i] = std::max(widths[i], row.at(static_cast<qsizetype>(i)).size());
    }
    QString text;
    for (const QStringList& row : m_rows) {
        QString line;
        for (std::size_t i = 0; i < static_cast<std::size_t>(row.size()); ++i)
            line += row.at(static_cast<qsizetype>(i)).leftJustified(widths[i] + 2);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace seatkeeper::cli
