#include "ui/text/errors.h"

#include "ui/text/arguments.h"
#include "ui/text/error_sentences.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// "exported_users.csv, row 214, column "Title"": as a spreadsheet shows it, or more exactly where no column is at
/// fault.
QString whereInTable(const Language& language, const Place& place)
{
    const QString row = QString::number(place.row);
    if (!place.heading.isEmpty())
        return withArguments(language.translate("Errors", "%1, row %2, column \"%3\""),
                             {place.file, row, place.heading});
    return withArguments(language.translate("Errors", "%1, row %2 (line %3, character %4)"),
                         {place.file, row, QString::number(place.line), QString::number(place.column)});
}

/// "tenant.json, line 12, column 5": as much of it as is known.
QString where(const Language& language, const Place& place)
{
    const QString line = QString::number(place.line);
    const QString column = QString::number(place.column);
    if (place.line == 0)
        return place.file;
    if (place.row > 0)
        return whereInTable(language, place);
    if (place.column == 0) {
        return place.file.isEmpty() ? language.translate("Errors", "line %1").arg(line)
                                    : language.translate("Errors", "%1, line %2").arg(place.file, line);
    }
    return place.file.isEmpty() ? language.translate("Errors", "line %1, column %2").arg(line, column)
                                : language.translate("Errors", "%1, line %2, column %3").arg(place.file, line, column);
}

/// Whether the sentence names the file itself.
bool namesItsFile(const Error& error)
{
    return error.place.line == 0 &&
           std::ranges::find(error.arguments, Argument(error.place.file)) != error.arguments.end();
}

} // namespace

QString errorText(const Language& language, const Error& error)
{
    QString text = errorSentence(language, error);
    const QString place = where(language, error.place);
    if (!place.isEmpty() && !namesItsFile(error))
        text = QStringLiteral("%1: %2").arg(place, text);
    // Without a line the path is that of a change made in the window, where the field itself is marked.
    const bool isPathUseful = error.place.line > 0 && error.place.path.size() > 1;
    return isPathUseful ? QStringLiteral("%1 (%2)").arg(text, error.place.path) : text;
}

Error withNames(Error error, const Tenant& tenant)
{
    if (error.code == ErrorCode::SubscriptionTaken) // is about the id
        return error;
    for (Argument& argument : error.arguments) {
        const auto* id = std::get_if<QString>(&argument);
        if (const Subscription* subscription = id ? tenant.find(*id) : nullptr)
            argument = labelOf(*subscription);
    }
    return error;
}

} // namespace seatkeeper
