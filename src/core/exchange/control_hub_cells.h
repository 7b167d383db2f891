#pragma once

#include "core/exchange/control_hub_columns.h"
#include "core/exchange/control_hub_export.h"

#include <map>

namespace seatkeeper {

/// What is written into a cell of a license column; elsewhere cells stay what they were.
enum class CellWrite : quint8 {
    Blank, ///< no change
    True,
    False,
    FalseIfTrue, ///< where the imported file says TRUE: beside the license that counted, the other one stood there
};

/// How a file takes somebody from one license set to another.
struct CellWrites {
    std::vector<CellWrite> cells;        ///< by column
    std::vector<LeftoverStep> leftovers; ///< without the person
    bool isEmpty = true;                 ///< whether nothing is written
};

/// Decides what is written into the cells of one imported file: once for each pair of license sets.
class ControlHubCells {
public:
    /// `tenant` gives license sets and subscriptions their meaning, and has to live as long as this.
    ControlHubCells(const CsvSource& file, const Mappings& mappings, const Tenant& tenant);

    const std::vector<ControlHubColumn>& columns() const { return m_columns; }

    /// The column with this use; nothing where the file has none.
    std::optional<std::size_t> find(ColumnUse use) const;

    /// What takes somebody from `before` to `after`; valid as long as this.
    const CellWrites& writes(LicenseSetId before, LicenseSetId after);

private:
    /// Where a license of a subscription stands in the file.
    struct Columns {
        bool isThere = false;
        bool canBeGiven = false;
    };

    CellWrites decide(LicenseSetId before, LicenseSetId after) const;
    void addStep(CellWrites& writes, const Step& step) const;
    Columns columnsOf(SubscriptionRef subscription, License license) const;
    void writeCells(CellWrites& writes, SubscriptionRef subscription, std::optional<License> before,
                    std::optional<License> after) const;

    const Tenant& m_tenant;
    std::vector<ControlHubColumn> m_columns;
    std::vector<std::optional<SubscriptionRef>> m_subscriptions; // by column, of licenses that the plan can know
    std::map<std::pair<LicenseSetId, LicenseSetId>, CellWrites> m_known;
};

} // namespace seatkeeper
