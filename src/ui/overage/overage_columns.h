#pragma once

#include "ui/overage/overage_lines.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// What the cells of a line are written with.
struct OverageWords {
    const Language& language;
    const Tenant& tenant;
};

/// One column of the table of overage. A column is added by a row in the table of them.
struct OverageColumn {
    const char* heading; ///< for `tr` of OverageModel
    Qt::Alignment alignment;
    QString (*text)(const OverageWords&, const OverageLine&);
};

/// Which columns are drawn otherwise than as text.
inline constexpr int overageNameColumn = 0;
inline constexpr int overageBarColumn = 1;

std::span<const OverageColumn> overageColumns();

/// A column's heading in the language of the window.
QString headingOf(const OverageColumn& column);

} // namespace seatkeeper
