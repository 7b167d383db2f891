#pragma once

#include "core/exchange/reading.h"
#include "core/exchange/usage_columns.h"
#include "core/model/error.h"
#include "core/plan/change.h"

namespace seatkeeper {

/// How many quantities a file may have: more than anybody has measured, and few enough for one step.
inline constexpr std::size_t mostUsageEntries = 10'000;

/// How many columns a file may have.
inline constexpr std::size_t mostUsageColumns = 200;

/// What the first rows of a CSV file of usage say.
struct UsageHead {
    struct Column {
        QString heading;                 ///< on one line
        QString sample;                  ///< what stands below it
        std::optional<UsageColumn> told; ///< by the heading; absent: it does not tell
    };
    std::vector<Column> columns; ///< none where the file is empty
    bool hasHeadings = true;     ///< false: the first row holds values already
};

/// One quantity of a file.
struct UsageEntry {
    UsageKey key;
    int quantity = 0;

    bool operator==(const UsageEntry&) const = default;
};

/// How a file of usage is to be read.
struct UsageReading {
    Tenant tenant; ///< whose subscriptions are named
    UsageForms forms;
    std::vector<UsageColumn> columns;            ///< without a gap, see `gapIn`
    UsageType type = UsageType::StandardAgent;   ///< where neither row nor heading tells one
    std::optional<SubscriptionRef> subscription; ///< likewise; absent: not known which
};

/// Reads the first rows. Errors as of CsvReader, and CsvTooLarge for more than `mostUsageColumns`.
Result<UsageHead> readUsageHead(QIODevice& device, const QString& file, const Tenant& tenant, const UsageForms& forms,
                                const ReadingProgress& progress = {});

/// Reads all quantities, by month, type and subscription: either each of them, or what is wrong with the file, in its
/// order and at most `mostCsvErrors`, with row and heading of the column. An empty cell says nothing, and so does a row
/// without a quantity; a row with an empty subscription is of one that is not known.
///
/// Errors beyond those of CsvReader: RowWidth, WrongValue of a month (MonthOfYear), a type (UsageTypeName), a quantity
/// (WholeNumber) and a subscription that several are called (SeveralSubscriptions), UnknownSubscription, UsageTwice.
/// A Cancelled stands alone.
tl::expected<std::vector<UsageEntry>, std::vector<Error>>
readUsage(QIODevice& device, const QString& file, const UsageReading& how, const ReadingProgress& progress = {});

/// A quantity of a file beside what the plan has in its place.
struct UsageUpdate {
    UsageKey key;
    std::optional<int> before; ///< absent: nothing was entered
    int after = 0;

    bool alters() const { return before != after; }
    bool operator==(const UsageUpdate&) const = default;
};

std::vector<UsageUpdate> usageUpdates(const Tenant& tenant, const std::vector<UsageEntry>& entries);

/// The changes that carry the updates out, of those that alter something.
std::vector<Change> changesOf(const Tenant& tenant, const std::vector<UsageUpdate>& updates);

} // namespace seatkeeper
