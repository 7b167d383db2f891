#include "ui/text/file_sentences.h"

#include "ui/text/arguments.h"

namespace seatkeeper {

QString unreadableSentence(const Language& language, const Argument& why)
{
    if (why == Argument(Term::SpecialFile))
        return language.translate("Errors", "This is a folder, a pipe or a device, and no file. Choose a file.");
    return language.translate("Errors",
                              "The file cannot be read: %1. Check that it is there and that you may open it.");
}

QString inUseElsewhereSentence(const Language& language, const Error& error)
{
    const bool isHolderKnown = !argumentText(language, argumentAt(error, 1)).isEmpty();
    return isHolderKnown ? language.translate(
                               "Errors", "%1 is open elsewhere: in process %2 on %3. Close it there and try again.")
                         : language.translate("Errors", "%1 is open elsewhere. Close it there and try again.");
}

QString cannotWriteSentence(const Language& language, const Error& error)
{
    const bool isFile =
        !argumentText(language, argumentAt(error, 0)).isEmpty(); // else what goes to the terminal or a pipe
    return isFile ? language.translate("Errors",
                                       "%1 was not written: %2. Check that there is room on the disk and that you may "
                                       "write there, and try again.")
                  : language.translate("Errors",
                                       "The answer was not written in full: %2. Check where it goes, and try again.");
}

namespace {

QString damageSentence(const Language& language, const Argument& found)
{
    if (found == Argument(Term::OtherTables)) {
        return language.translate("Errors", "%1 was altered by another program: its tables are not those of a plan. It "
                                            "was left as it is.");
    }
    if (found == Argument(Term::CutOff))
        return language.translate("Errors", "%1 is damaged and was left as it is: its end is missing.");
    return language.translate("Errors", "%1 is damaged and was left as it is (%2).");
}

QString wayOutSentence(const Language& language, const Error& error)
{
    constexpr std::size_t backup = 2;
    if (error.arguments.size() <= backup)
        return language.translate("Errors", "Go back to a backup of this file.");
    return argumentText(language, error.arguments[backup]).isEmpty()
               ? language.translate("Errors", "There is no sound backup of it.")
               : language.translate("Errors", "Copy its last sound backup, %3, and open the copy.");
}

} // namespace

QString damagedSentence(const Language& language, const Error& error)
{
    return damageSentence(language, argumentAt(error, 1)) + QLatin1Char(' ') + wayOutSentence(language, error);
}

} // namespace seatkeeper
