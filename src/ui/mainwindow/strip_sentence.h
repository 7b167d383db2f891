#pragma once

#include "core/plan/edit.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// What one is looking at, in the words of the strip, and how much attention it asks for.
struct StripSentence {
    enum class Attention : quint8 { None, OtherDay, OldImport, Scenario };

    QString text;
    Attention attention = Attention::None;
};

/// `scenario`: the name of the one that is open; empty: the baseline is. `inUse`: PlanInUse, where another program has
/// the plan open to write to; else null.
StripSentence stripSentence(const Language& language, const ImportInfo& import, QDate today, QDate day,
                            const QString& scenario = {}, const Error* inUse = nullptr);

} // namespace seatkeeper
