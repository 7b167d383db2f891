#pragma once

#include "ui/text/explanations.h"

namespace seatkeeper {

/// The sorts of question that have sentences of their own.
enum class WhyKind : quint8 {
    Primary,       ///< R2: who is primary
    PrimaryPays,   ///< R3: a type that the primary pays for
    PrimaryHasAll, ///< R1: a type of which all usage is the primary's
    FirstHad,      ///< R6: a type that goes by who had it first
};

/// The usage type that is asked about; nothing where it is the primary itself.
std::optional<UsageType> typeAskedFor(const Why& why);

WhyKind kindOf(const Why& why);

/// Whether the article's rule is about a type whose name is a plural ("them", not "it").
bool isPlural(UsageType type);

} // namespace seatkeeper
