#pragma once

#include "ui/history/history_rows.h"
#include "ui/report/typed_table.h"
#include "ui/text/language.h"
#include "ui/theme/icons.h"

#include <span>

namespace seatkeeper {

/// Whether a column is there when no edit has a value in it.
enum class EmptyColumn : quint8 { Shown, LeftOut };

/// One column of the history. A column is added by a row in the table of them.
struct HistoryColumn {
    const char* heading; ///< for `tr` of HistoryModel
    EmptyColumn whenEmpty;
    QString (*text)(const Language&, const HistoryRow&);
    Icon (*icon)(const HistoryRow&);                ///< may be null
    TypedCell (*cell)(const HistoryRow&) = nullptr; ///< for a spreadsheet; null: its text
};

std::span<const HistoryColumn> historyColumns();

/// A column's heading in the language of the window.
QString headingOf(const HistoryColumn& column);

/// The moment of an edit: 24-11-2026 14:05.
QString momentText(const Language& language, const QDateTime& at);

} // namespace seatkeeper
