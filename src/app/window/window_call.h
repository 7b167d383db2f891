#pragma once

#include "core/model/error.h"
#include "ui/text/language.h"

#include <QStringList>

namespace seatkeeper {

/// How the window was started: `seatkeeper [PLAN] [--sample NAME] [--today DATE] [--lang en|nl] [--screenshot FILE]`.
struct WindowCall {
    std::optional<QString> plan;
    std::optional<QString> sample;
    std::optional<QDate> today;
    std::optional<LanguageCode> language;
    std::optional<QString> picture; ///< writes a picture of the window there and ends
};

/// Understands the arguments without the program's name; WrongCall says what is wrong with them.
Result<WindowCall> parseWindowCall(const QStringList& arguments);

} // namespace seatkeeper
