#pragma once

#include "core/plan/change.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// A value of a planned change that can be typed anew.
struct ChangeField {
    enum class Kind : quint8 { FirstDay, LastDay, OpenLastDay, Day, Quantity };

    Kind kind = Kind::Day;
    QString text; ///< as it is written in the language
};

/// The days and quantities of a change, in the order in which it says them; none of one that is edited otherwise.
std::vector<ChangeField> fieldsOf(const Change& change, const Language& language);

/// The change with what was typed in these fields; nothing where a text is no such value, or the last day is before
/// the first. `today` is what `+60` counts from.
std::optional<Change> withFields(Change change, const std::vector<ChangeField>& fields, QDate today,
                                 const Language& language);

} // namespace seatkeeper
