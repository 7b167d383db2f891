#include "app/cli/help.h"

#include "app/cli/command_forms.h"

namespace seatkeeper::cli {

bool asksForHelp(const QStringList& arguments)
{
    const QStringList words{QStringLiteral("help"), QStringLiteral("--help"), QStringLiteral("-h")};
    return words.contains(arguments.value(0));
}

QString helpText(const Language& language)
{
    QString text = language.translate("Help", "Commands:") + QLatin1Char('\n');
    for (const CommandForm& form : commandForms())
        text += QStringLiteral("  seatkeeper-cli ") + synopsisOf(form) + QLatin1Char('\n');
    text += QLatin1Char('\n') + language.translate("Help", "Every command also takes:") + QLatin1Char('\n');
    for (const OptionForm& option : commonOptions())
        text += QStringLiteral("  ") + synopsisOf(option) + QLatin1Char('\n');
    const QString forms = language.translate("Help", "DATE is a day such as 2027-01-31, or the word today; MONTH is a "
                                                     "month such as 2027-01. In a terminal the answer is text, else "
                                                     "JSON.");
    return text + QLatin1Char('\n') + forms + QLatin1Char('\n');
}

} // namespace seatkeeper::cli
