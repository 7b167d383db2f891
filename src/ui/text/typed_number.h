#pragma once

#include "core/model/decimal.h"

#include <QLocale>

namespace seatkeeper {

/// Reads a whole number, 0 or more, as people type it in the language of `locale`: `1200`, `1.200`. Nothing for
/// anything else.
std::optional<int> quantityFromText(const QString& text, const QLocale& locale);

/// Reads a price as people type it: `95`, `95,00`, `95.00`, `€ 1.095,50`. A single mark is a decimal one unless three
/// digits follow it: then only the language of `locale` can tell, and its mark for thousands is refused as doubtful.
/// Nothing for anything else, for more than four decimals, and beyond 999999.9999.
std::optional<Rate> rateFromText(const QString& text, const QLocale& locale);

/// Reads the amount of an invoice in the same way, with at most two decimals, up to 999999999999.99.
std::optional<InvoiceAmount> amountFromText(const QString& text, const QLocale& locale);

} // namespace seatkeeper
