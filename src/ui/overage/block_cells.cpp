#include "ui/overage/block_cells.h"

namespace seatkeeper {

namespace {

constexpr QChar quote(u'"');
constexpr QChar tab(u'\t');
constexpr QChar lineEnd(u'\n');

/// Takes the cell that begins at `at`, which is behind it then.
QString takeCell(const QString& text, qsizetype& at)
{
    QString cell;
    const bool isQuoted = at < text.size() && text[at] == quote;
    if (isQuoted) {
        for (++at; at < text.size(); ++at) {
            if (text[at] == quote && (at + 1 == text.size() || text[at + 1] != quote))
                break;
            at += text[at] == quote ? 1 : 0;
            cell += text[at];
        }
        ++at;
    }
    for (; at < text.size() && text[at] != tab && text[at] != lineEnd; ++at)
        cell += text[at];
    return cell.simplified();
}

} // namespace

BlockCells blockCells(const QString& text)
{
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QString(lineEnd)).replace(QLatin1Char('\r'), lineEnd);
    if (plain.endsWith(lineEnd))
        plain.chop(1);
    BlockCells rows(1);
    for (qsizetype at = 0; at <= plain.size(); ++at) { // behind a tab or a line end, a cell begins
        rows.back().push_back(takeCell(plain, at));
        if (at < plain.size() && plain[at] == lineEnd)
            rows.emplace_back();
    }
    return rows;
}

} // namespace seatkeeper
