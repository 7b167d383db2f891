#pragma once

#include "core/model/month.h"

namespace seatkeeper {

/// Reads a month as people type it, in both languages: `2026-10`, `10-2026`, `10-26`, `okt 2026`, `October 2026`,
/// `okt-26`, and the first day of one as spreadsheets write it (`1-10-2026`, `2026-10-01`). A year of two digits is one
/// of the century of `today`. Numbers alone are never divided by a point, which a quantity may have. Nothing for
/// anything else.
std::optional<Month> monthFromText(const QString& text, QDate today);

} // namespace seatkeeper
