#pragma once

#include "core/plan/change.h"
#include "ui/overage/usage_grid.h"

namespace seatkeeper {

/// What is wrong with a cell of a block that is pasted.
enum class PasteFaultKind : quint8 {
    Empty,      ///< there is nothing in the block
    NoQuantity, ///< not a whole number from 0 to 2,147,483,647
    NoMonth,
    MonthTwice,
    UnknownSubscription,
    AmbiguousSubscription, ///< several have that name
    SubscriptionTwice,
    BeyondRows,    ///< below the last month of the grid
    BeyondColumns, ///< at the right of the last subscription of the grid
};

/// A cell of a block that cannot be taken. Row and column count from 1, heads included.
struct PasteFault {
    PasteFaultKind kind = PasteFaultKind::Empty;
    int row = 0;
    int column = 0;
    QString text;               ///< what the cell holds
    std::optional<Month> month; ///< of its row, where that is known
    QString subscription;       ///< of its column, where that is known

    bool operator==(const PasteFault&) const = default;
};

/// What a block comes to: changes of usage, or everything that is wrong with it.
struct PastedUsage {
    std::vector<SetUsage> changes;  ///< only where something is wrong with nothing
    std::vector<PasteFault> faults; ///< by row, then column
};

/// Reads a block of cells, separated by tabs and line ends as spreadsheets copy them (quoted where they hold such).
/// Where its first column holds months and its first row subscriptions (by id, name or both), they say what is meant;
/// else the block is laid over `grid` from the cell (`row`, `column`) on. An empty cell leaves what is there.
PastedUsage usageFromBlock(const QString& text, const UsageGrid& grid, int row, int column, const Language& language,
                           QDate today);

/// The fault in a sentence, with its place.
QString faultText(const Language& language, const PasteFault& fault);

} // namespace seatkeeper
