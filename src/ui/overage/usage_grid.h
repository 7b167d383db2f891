#pragma once

#include "core/model/tenant.h"
#include "ui/text/language.h"

#include <set>

namespace seatkeeper {

/// Usage of one type, as it is entered: a row for each month, a column for each subscription, oldest first, and one for
/// usage of which the subscription is not known.
struct UsageGrid {
    struct Column {
        std::optional<SubscriptionRef> subscription;
        QString id;      ///< empty where the subscription is not known
        QString ownName; ///< as it is called itself, which others may be, too
        QString name;    ///< that tells it from others
        QString label;   ///< with the id
    };

    struct Cell {
        std::optional<int> quantity;                  ///< absent: nothing was entered, which is not the same as 0
        std::optional<std::optional<int>> inBaseline; ///< where a scenario has another value
    };

    struct Row {
        Month month;
        std::vector<Cell> cells;     ///< by column
        std::optional<qint64> total; ///< absent: nothing was entered
        qint64 committed = 0;        ///< of all subscriptions on the day of the month that counts (A18)
    };

    UsageType type = UsageType::StandardAgent;
    std::vector<Column> columns;
    std::vector<Row> rows; ///< oldest first, as in a spreadsheet
};

/// The grid of `tenant`; with a baseline, what differs from that is marked.
UsageGrid usageGrid(const Tenant& tenant, const Tenant* baseline, UsageType type, const std::vector<Month>& months,
                    const Language& language);

/// The months that usage and invoices are entered for, ascending: the last year through `today`, those that have some,
/// and those that somebody added.
std::vector<Month> monthsToEnter(const Tenant& tenant, QDate today, const std::set<Month>& added);

} // namespace seatkeeper
