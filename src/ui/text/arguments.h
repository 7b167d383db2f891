#pragma once

#include "core/model/error.h"
#include "ui/text/language.h"

#include <QStringList>

namespace seatkeeper {

/// An argument of an error or a summary as a sentence shows it: days written out, numbers grouped, types by name.
QString argumentText(const Language& language, const Argument& argument);

/// The argument at `index`, from 0; an empty text where the error has fewer.
Argument argumentAt(const Error& error, std::size_t index);

/// `sentence` with %1 to %9 replaced in one pass, so that a name that holds "%2" stays what it is.
QString withArguments(const QString& sentence, const QStringList& arguments);

} // namespace seatkeeper
