#pragma once

#include "ui/overage/overage_lines.h"
#include "ui/report/typed_table.h"

namespace seatkeeper {

/// The lines of overage for a spreadsheet: what the window puts side by side in one cell has columns of its own.
TypedTable overageTable(const Language& language, const Tenant& tenant, const std::vector<OverageLine>& lines,
                        const QString& title);

} // namespace seatkeeper
