#include "ui/text/csv_sentences.h"

#include "ui/text/arguments.h"

namespace seatkeeper {

QString notTextSentence(const Language& language, const Error& error)
{
    const Argument what = argumentAt(error, 0);
    if (what == Argument(Term::NullByte)) {
        return language.translate("Errors",
                                  "What stands here is no text. Choose a CSV file, and save it as CSV UTF-8 if "
                                  "a spreadsheet has made it.");
    }
    if (what == Argument(Term::Utf16)) {
        return language.translate("Errors",
                                  "The file is in UTF-16, but what stands here is none. Export it again, or save "
                                  "it as CSV UTF-8.");
    }
    return language.translate("Errors",
                              "What stands here is not UTF-8. Export the file again, or save it as CSV UTF-8.");
}

QString csvTooLargeSentence(const Language& language, const Error& error)
{
    const Argument what = argumentAt(error, 1);
    if (what == Argument(Term::Columns)) {
        return language.translate("Errors", "This row has more than %1 columns. Check that this is the right file.");
    }
    if (what == Argument(Term::Rows)) {
        return language.translate("Errors",
                                  "The file has more than %1 rows. Check that it is the right one, or divide it.");
    }
    if (what == Argument(Term::Values))
        return language.translate("Errors", "The file holds more than %1 quantities. Divide it.");
    return language.translate("Errors",
                              "This row is longer than %1 bytes. Check that this is the right file, and that it "
                              "has line ends.");
}

QString mangledCellSentence(const Language& language, const Error& error)
{
    const Argument what = argumentAt(error, 1);
    if (what == Argument(Term::MangledDate)) {
        return language.translate("Errors",
                                  "\"%1\" is a date. A spreadsheet has probably made it of a name that looked "
                                  "like one. Export the file from Control Hub again, and import it as it is.");
    }
    if (what == Argument(Term::SpreadsheetError)) {
        return language.translate("Errors", "\"%1\" is what a spreadsheet writes where it cannot show a value. Export "
                                            "the file from Control Hub again, and import it as it is.");
    }
    return language.translate("Errors", "\"%1\" is what a spreadsheet makes of a long number, such as a phone number. "
                                        "Export the file from Control Hub again, and import it as it is.");
}

} // namespace seatkeeper
