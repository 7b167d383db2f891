#pragma once

#include "ui/text/language.h"

#include <QTranslator>

namespace seatkeeper {

/// Seatkeeper's own texts: all Dutch ones, and the English plural forms.
std::unique_ptr<QTranslator> ownTranslator(LanguageCode code);

/// Qt's own texts (OK, Cancel, the file dialog), from where Qt is installed; empty where that has none.
std::unique_ptr<QTranslator> qtTranslator(LanguageCode code);

} // namespace seatkeeper
