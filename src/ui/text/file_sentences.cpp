#include "ui/text/file_sentences.h"

#include "ui/text/arguments.h"

namespace seatkeeper {

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

QString storageSentence(const Language& language, const Error& error)
{
    // What SQLite has said to SQLITE_FULL in every version. It is the one failure that users can mend by themselves.
    if (argumentAt(error, 0) == Argument(QStringLiteral("database or disk is full"))) {
        return language.translate("Errors",
                                  "The change was not saved: the disk is full. The plan is unchanged. Free some "
                                  "space and choose Try again.");
    }
    return language.translate("Errors",
                              "The plan file cannot be used: %1. The plan is unchanged. Check that there is room on "
                              "the disk and that you may read and write there, and try again.");
}

} // namespace seatkeeper
