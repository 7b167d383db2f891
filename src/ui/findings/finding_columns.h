#pragma once

#include "core/rules/findings/acceptance.h"
#include "ui/report/typed_table.h"

#include <QVariant>

#include <span>

namespace seatkeeper {

/// What a column shows of findings.
struct FindingContext {
    const Tenant& tenant;
    const Language& language;
};

/// One column of a table of findings. A column is added by a row in the table of them.
struct FindingColumn {
    const char* heading; ///< for `tr` of FindingsModel
    QString (*text)(const FindingContext&, const JudgedFinding&);
    QVariant (*value)(const FindingContext&, const JudgedFinding&); ///< typed, to sort by
};

/// Findings with what they say, for a spreadsheet.
TypedTable typedTableOf(const std::vector<JudgedFinding>& findings, const FindingContext& context);

/// The columns; only accepted findings have the last one, the reason.
std::span<const FindingColumn> findingColumns();

/// The columns that the code knows by name.
inline constexpr int severityColumn = 0;
inline constexpr int subjectColumn = 2;

} // namespace seatkeeper
