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

inline constexpr int overageNameColumn = 0;
inline constexpr int overageBarColumn = 1;    ///< drawn as a bar, of a type; from here on stands who pays a month …
inline constexpr int overageAmountColumn = 5; ///< … up to here
inline constexpr int overageInvoiceColumn = 6;
inline constexpr int overageDifferenceColumn = 7;

std::span<const OverageColumn> overageColumns();

/// Who pays what is over: a name, or each of several with its amount. Empty where nothing is over.
QString payersText(const OverageWords& words, const std::vector<PaidShare>& payers);

/// A column's heading in the language of the window.
QString headingOf(const OverageColumn& column);

} // namespace seatkeeper
