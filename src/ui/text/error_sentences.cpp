#include "ui/text/error_sentences.h"

#include "ui/text/arguments.h"
#include "ui/text/csv_sentences.h"
#include "ui/text/file_sentences.h"
#include "ui/text/refusal_sentences.h"
#include "ui/text/term_sentences.h"

#include <algorithm>

namespace seatkeeper {

namespace {

struct Sentence {
    ErrorCode code;
    const char* text;
};

/// The codes of which one sentence says all. %1 and on are the arguments that ErrorCode names.
constexpr std::array sentences{
    Sentence{ErrorCode::JsonSyntax,
             QT_TRANSLATE_NOOP("Errors",
                               "The text is not valid JSON from here on. Look for a comma, a quotation mark or "
                               "a bracket that is missing just before this place.")},
    Sentence{ErrorCode::UnknownKey,
             QT_TRANSLATE_NOOP("Errors", "The key \"%1\" is not known here. Check its spelling, or remove it.")},
    Sentence{ErrorCode::DuplicateKey,
             QT_TRANSLATE_NOOP("Errors", "The key \"%1\" stands here more than once. Keep one of them.")},
    Sentence{ErrorCode::MissingKey, QT_TRANSLATE_NOOP("Errors", "The key \"%1\" is missing here. Add it.")},
    Sentence{
        ErrorCode::WrongFormat,
        QT_TRANSLATE_NOOP("Errors", "The file does not say that its format is \"%1\". Choose a file of that format.")},
    Sentence{ErrorCode::WrongVersion,
             QT_TRANSLATE_NOOP("Errors", "The version of the format is not valid. Write %1, without quotation marks.")},
    Sentence{ErrorCode::NewerVersion,
             QT_TRANSLATE_NOOP("Errors",
                               "The file was made by a newer version of Seatkeeper (format version %1). Update "
                               "Seatkeeper to read it.")},
    Sentence{ErrorCode::EndsBeforeStarts,
             QT_TRANSLATE_NOOP("Errors",
                               "The last day, %2, comes before the first day, %1. Choose a later last day or an "
                               "earlier first day.")},
    Sentence{ErrorCode::UnknownOperation,
             QT_TRANSLATE_NOOP("Errors", "There is no operation \"%1\". Check its spelling.")},

    Sentence{ErrorCode::OpenQuote,
             QT_TRANSLATE_NOOP(
                 "Errors", "The quotation mark that opens here is not closed, so that all that follows would belong "
                           "to one cell. Close it, or export the file again.")},
    Sentence{ErrorCode::TextAfterQuote,
             QT_TRANSLATE_NOOP(
                 "Errors", "A cell in quotation marks ends here, but more text follows. Remove that text, or double "
                           "the quotation mark where it belongs to the cell.")},
    Sentence{ErrorCode::LoneReturn,
             QT_TRANSLATE_NOOP("Errors",
                               "Lines of this file end in a way that cannot be read. Save it with line ends as of "
                               "Windows or Linux (CRLF or LF).")},
    Sentence{ErrorCode::MissingColumn,
             QT_TRANSLATE_NOOP(
                 "Errors", "The first row has no column \"%1\". Choose a file of users that Control Hub exported.")},
    Sentence{
        ErrorCode::ColumnTwice,
        QT_TRANSLATE_NOOP("Errors", "The column \"%1\" is there already, as column number %2. Keep one of the two.")},
    Sentence{ErrorCode::RowWidth,
             QT_TRANSLATE_NOOP("Errors",
                               "Number of cells in this row: %1; number of columns: %2. Look for a delimiter or a "
                               "quotation mark that is missing or one too many.")},
    Sentence{ErrorCode::AddressTwice,
             QT_TRANSLATE_NOOP("Errors",
                               "%1 stands in this import more than once: also in %2, row %3. Keep one of the rows.")},
    Sentence{ErrorCode::NoPeople,
             QT_TRANSLATE_NOOP("Errors",
                               "There is nobody in this import, only a first row. Export the users from Control Hub "
                               "again.")},

    Sentence{ErrorCode::LicensingUnknown,
             QT_TRANSLATE_NOOP("Errors",
                               "The licensing model of %1 is not known, so %1 cannot have a term yet. First choose "
                               "whether its licenses are concurrent or named.")},
    Sentence{ErrorCode::UnknownSubscription,
             QT_TRANSLATE_NOOP("Errors", "There is no subscription %1. Check the id, or add the subscription first.")},
    Sentence{ErrorCode::UnknownPerson,
             QT_TRANSLATE_NOOP("Errors", "%1 is not in this plan. Check the address, or add this person first.")},
    Sentence{ErrorCode::SubscriptionTaken,
             QT_TRANSLATE_NOOP("Errors",
                               "There already is a subscription %1. Choose another id, or edit the subscription "
                               "that is there.")},
    Sentence{ErrorCode::EmailTaken,
             QT_TRANSLATE_NOOP("Errors",
                               "There already is somebody with the address %1. Choose another address, or edit the "
                               "person who is there.")},
    Sentence{ErrorCode::PersonTwice,
             QT_TRANSLATE_NOOP("Errors", "%1 stands in the list more than once. Name each person once.")},
    Sentence{ErrorCode::LicenseTwice,
             QT_TRANSLATE_NOOP("Errors", "%1 has more than one license on %2. Keep one of them.")},
    Sentence{ErrorCode::NoSuchLicense,
             QT_TRANSLATE_NOOP("Errors",
                               "%1 does not have this license on %2. Look at the licenses that this person has now, "
                               "or leave this person out.")},
    Sentence{ErrorCode::LicenseThere,
             QT_TRANSLATE_NOOP("Errors",
                               "%1 already has a license on %2. Remove that one first, or leave this person out.")},
    Sentence{ErrorCode::SupervisorNeedsPremium,
             QT_TRANSLATE_NOOP("Errors",
                               "The supervisor role comes with a Premium license only (%1). Choose Premium, or leave "
                               "the supervisor role out.")},
    Sentence{
        ErrorCode::SameSubscription,
        QT_TRANSLATE_NOOP("Errors", "The licenses are on %1 already. Choose another subscription to move them to.")},
    Sentence{ErrorCode::NoTermThere,
             QT_TRANSLATE_NOOP("Errors", "%2 lies in no term of %1. Choose a day that lies in one.")},
    Sentence{ErrorCode::NoTermStarts,
             QT_TRANSLATE_NOOP("Errors", "No term of %1 starts on %2. Name the term by its first day.")},
    Sentence{ErrorCode::NoSuspensionThere,
             QT_TRANSLATE_NOOP("Errors", "%1 is not suspended on %2. Choose a day on which it is.")},
    Sentence{ErrorCode::NoEntitlementThere,
             QT_TRANSLATE_NOOP("Errors", "%1 has no entitlement for %2 on %3. Choose a day on which it has one.")},
    Sentence{ErrorCode::LicenseDrifted,
             QT_TRANSLATE_NOOP("Errors",
                               "What %1 holds on %2 is no longer what it was when this was planned, and was left as it "
                               "is. Look at the licenses that this person has now, and plan anew.")},
    Sentence{ErrorCode::BaselineOnly,
             QT_TRANSLATE_NOOP("Errors",
                               "A scenario cannot hold \"%1\": it says how things are, not what is planned. Make this "
                               "change in the baseline.")},
    Sentence{ErrorCode::ScenarioName,
             QT_TRANSLATE_NOOP(
                 "Errors", "A scenario cannot be called \"%1\". Choose a name that is not empty, has no spaces around "
                           "it, and is neither \"baseline\" nor \"import\".")},
    Sentence{ErrorCode::ScenarioTaken,
             QT_TRANSLATE_NOOP("Errors", "There is a scenario \"%1\" already. Choose another name.")},
    Sentence{ErrorCode::UsageTwice,
             QT_TRANSLATE_NOOP("Errors",
                               "The usage of %2 in %1 stands here more than once for the same subscription. Keep one "
                               "of the entries.")},
    Sentence{ErrorCode::InvoiceTwice,
             QT_TRANSLATE_NOOP("Errors", "There is more than one invoice for %1. Keep one of them.")},

    Sentence{ErrorCode::NothingImported,
             QT_TRANSLATE_NOOP("Errors",
                               "The plan has nothing from which such a file is made (%1). Import from Control Hub or "
                               "the Webex API first, or choose the step list.")},
    Sentence{ErrorCode::UnknownLicense,
             QT_TRANSLATE_NOOP("Errors",
                               "%1 has a license that the file with licenses does not name (%2). Fetch the licenses "
                               "and the people anew, one right after the other.")},
    Sentence{ErrorCode::WebexIdTwice,
             QT_TRANSLATE_NOOP("Errors",
                               "%1 has the same id as %2. Fetch the people anew, or leave out the page that is there "
                               "twice.")},
    Sentence{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Errors", "Reading was stopped. Nothing has been imported.")},

    Sentence{ErrorCode::UnknownScenario,
             QT_TRANSLATE_NOOP("Errors", "The plan has no scenario \"%1\". Check the name.")},
    Sentence{ErrorCode::UnknownSample,
             QT_TRANSLATE_NOOP("Errors", "There is no sample \"%1\". Choose article, departments or lockout.")},
    Sentence{ErrorCode::FileExists,
             QT_TRANSLATE_NOOP("Errors", "%1 is there already and was left as it is. Choose another name.")},
    Sentence{ErrorCode::NothingToUndo, QT_TRANSLATE_NOOP("Errors", "There is nothing to undo.")},
    Sentence{ErrorCode::NothingToRedo, QT_TRANSLATE_NOOP("Errors", "There is nothing to redo.")},

    Sentence{ErrorCode::PlanNewer,
             QT_TRANSLATE_NOOP("Errors",
                               "%1 was made by a newer version of Seatkeeper (plan version %2). Update Seatkeeper to "
                               "open it.")},
    Sentence{ErrorCode::PlanOlder,
             QT_TRANSLATE_NOOP("Errors",
                               "%1 was made by an older version of Seatkeeper (plan version %2) that this one does "
                               "not read. Open it with the version that made it, and export the tenant there.")},
    Sentence{ErrorCode::PlanMoved,
             QT_TRANSLATE_NOOP("Errors",
                               "The change was not saved: %1 is no longer where it was. Put it back, or save a copy "
                               "of the plan elsewhere.")},
    Sentence{ErrorCode::PlanReplaced,
             QT_TRANSLATE_NOOP("Errors",
                               "The change was not saved: another program has replaced or altered %1 while it was "
                               "open, and it was left as it is now. Save a copy of the plan elsewhere, or open the "
                               "file anew.")},
    Sentence{ErrorCode::PlanReadOnly,
             QT_TRANSLATE_NOOP("Errors",
                               "The change was not saved: %1 has become read-only. Allow writing to it, or save a copy "
                               "of the plan elsewhere.")},
    Sentence{ErrorCode::DiskFull,
             QT_TRANSLATE_NOOP("Errors",
                               "The change was not saved: the disk is full. The plan is unchanged. Free some space and "
                               "choose Try again.")},
    Sentence{ErrorCode::StorageFailed,
             QT_TRANSLATE_NOOP("Errors",
                               "The plan file cannot be used: %1. The plan is unchanged. Check that there is room on "
                               "the disk and that you may read and write there, and try again.")},
};

QString fromTable(const Language& language, ErrorCode code)
{
    const auto row = std::ranges::find(sentences, code, &Sentence::code);
    Q_ASSERT(row != sentences.end());
    return row == sentences.end() ? QString(codeOf(code)) : language.translate("Errors", row->text);
}

} // namespace

QString errorSentence(const Language& language, const Error& error)
{
    QStringList arguments;
    for (const Argument& argument : error.arguments)
        arguments.push_back(argumentText(language, argument));

    switch (error.code) {
    case ErrorCode::FileUnreadable: return withArguments(unreadableSentence(language, argumentAt(error, 0)), arguments);
    case ErrorCode::Overlap: return overlapSentence(language, error);
    case ErrorCode::MixedLicensing: return mixedLicensingSentence(language, error);
    case ErrorCode::SubscriptionInUse: return inUseSentence(language, error);
    case ErrorCode::WrongType: return wrongTypeSentence(language, argumentAt(error, 0));
    case ErrorCode::WrongValue: return withArguments(wrongValueSentence(language, argumentAt(error, 1)), arguments);
    case ErrorCode::JsonTooLarge: return withArguments(tooLargeSentence(language, argumentAt(error, 1)), arguments);
    case ErrorCode::NotText: return notTextSentence(language, error);
    case ErrorCode::CsvTooLarge: return withArguments(csvTooLargeSentence(language, error), arguments);
    case ErrorCode::MangledCell: return withArguments(mangledCellSentence(language, error), arguments);
    case ErrorCode::WrongCall:
        return withArguments(wrongCallSentence(language, argumentAt(error, 0)), {arguments.value(1)});
    case ErrorCode::CannotWrite: return withArguments(cannotWriteSentence(language, error), arguments);
    case ErrorCode::PlanInUse: return withArguments(inUseElsewhereSentence(language, error), arguments);
    case ErrorCode::PlanMissing: return withArguments(missingPlanSentence(language, argumentAt(error, 1)), arguments);
    case ErrorCode::PlanNotAPlan: return withArguments(notAPlanSentence(language, argumentAt(error, 1)), arguments);
    case ErrorCode::PlanDamaged: return withArguments(damagedSentence(language, error), arguments);
    default: break;
    }
    return withArguments(fromTable(language, error.code), arguments);
}

} // namespace seatkeeper
