#pragma once

#include "core/model/error.h"
#include "ui/text/language.h"

#include <QMap>
#include <QStringList>

namespace seatkeeper::cli {

enum class Format : quint8 { Json, Text };

/// One call of the command line, understood.
struct Call {
    QString command;
    QString plan;
    QMap<QString, QStringList> options; ///< without the common ones; several values of those that can have them
    Format format = Format::Json;
    LanguageCode language = LanguageCode::English;
    std::optional<QDate> today; ///< replaces the clock

    std::optional<QString> option(const QString& name) const;
    bool has(const QString& name) const { return options.contains(name); }
};

/// Understands `arguments` (without the program's name). `terminal`: whether answers go to one. WrongCall says what
/// is wrong; format and language of it are those of `formatAndLanguage`.
Result<Call> parseCall(const QStringList& arguments, Format defaultFormat);

/// What a call that could not be understood asks for, as far as it can be seen.
Call formatAndLanguage(const QStringList& arguments, Format defaultFormat);

} // namespace seatkeeper::cli
