#include "ui/text/error_sentences.h"

#include "ui/text/arguments.h"
#include "ui/text/days.h"

#include <algorithm>

namespace seatkeeper {

namespace {

struct Sentence {
    ErrorCode code;
    const char* text;
};

/// The codes of which one sentence says all. %1 and on are the arguments that ErrorCode names.
constexpr std::array sentences{
    Sentence{
        ErrorCode::FileUnreadable,
        QT_TRANSLATE_NOOP("Errors", "The file cannot be read: %1. Check that it is there and that you may open it.")},
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
    Sentence{ErrorCode::UsageTwice,
             QT_TRANSLATE_NOOP("Errors",
                               "The usage of %2 in %1 stands here more than once for the same subscription. Keep one "
                               "of the entries.")},
    Sentence{ErrorCode::InvoiceTwice,
             QT_TRANSLATE_NOOP("Errors", "There is more than one invoice for %1. Keep one of them.")},
    Sentence{
        ErrorCode::BaselineOnly,
        QT_TRANSLATE_NOOP("Errors", "A scenario cannot hold the operation \"%1\". Make this change in the baseline.")},

    Sentence{
        ErrorCode::WrongCall,
        QT_TRANSLATE_NOOP("Errors", "The command was not understood: %1. \"seatkeeper-cli help\" lists all commands.")},
    Sentence{ErrorCode::UnknownScenario,
             QT_TRANSLATE_NOOP("Errors", "The plan has no scenario \"%1\". Check the name.")},
    Sentence{ErrorCode::UnknownSample,
             QT_TRANSLATE_NOOP("Errors", "There is no sample \"%1\". Choose article, departments or lockout.")},
    Sentence{ErrorCode::FileExists,
             QT_TRANSLATE_NOOP("Errors", "%1 is there already and was left as it is. Choose another name.")},
    Sentence{ErrorCode::NothingToUndo, QT_TRANSLATE_NOOP("Errors", "There is nothing to undo.")},
    Sentence{ErrorCode::NothingToRedo, QT_TRANSLATE_NOOP("Errors", "There is nothing to redo.")},

    Sentence{ErrorCode::PlanMissing, QT_TRANSLATE_NOOP("Errors", "%1 is not there. Check the name and the folder.")},
    Sentence{ErrorCode::PlanNotAPlan,
             QT_TRANSLATE_NOOP("Errors", "%1 is not a plan of Seatkeeper. Choose a file that Seatkeeper made.")},
    Sentence{ErrorCode::PlanDamaged,
             QT_TRANSLATE_NOOP("Errors", "%1 is damaged and was left as it is: %2. Go back to a backup of this file.")},
    Sentence{ErrorCode::PlanNewer,
             QT_TRANSLATE_NOOP("Errors",
                               "%1 was made by a newer version of Seatkeeper (plan version %2). Update Seatkeeper to "
                               "open it.")},
    Sentence{ErrorCode::PlanOlder,
             QT_TRANSLATE_NOOP("Errors",
                               "%1 was made by an older version of Seatkeeper (plan version %2) that this one does "
                               "not read. Open it with the version that made it, and export the tenant there.")},
    Sentence{ErrorCode::PlanInUse,
             QT_TRANSLATE_NOOP("Errors", "%1 is open elsewhere: in process %2 on %3. Close it there and try again.")},
    Sentence{ErrorCode::StorageFailed,
             QT_TRANSLATE_NOOP("Errors",
                               "The change was not saved: %1. The plan is unchanged. Check that there is room on the "
                               "disk and that you may write there, and try again.")},
    Sentence{ErrorCode::CannotWrite,
             QT_TRANSLATE_NOOP("Errors",
                               "%1 was not written: %2. Check that there is room on the disk and that you may write "
                               "there, and try again.")},
};

struct TermSentence {
    Term term;
    const char* text;
};

/// WrongType, by what is expected; the empty text stands for all others.
constexpr std::array typeSentences{
    TermSentence{Term::Text, QT_TRANSLATE_NOOP("Errors", "A text in quotation marks belongs here.")},
    TermSentence{Term::WholeNumber,
                 QT_TRANSLATE_NOOP("Errors",
                                   "A whole number from 0 to 2147483647 belongs here, in digits only and without "
                                   "quotation marks.")},
    TermSentence{Term::YesOrNo,
                 QT_TRANSLATE_NOOP("Errors", "The word true or false belongs here, without quotation marks.")},
    TermSentence{Term::List, QT_TRANSLATE_NOOP("Errors", "A list in square brackets belongs here.")},
    TermSentence{Term::Object, QT_TRANSLATE_NOOP("Errors", "An object in curly brackets belongs here.")},
};
constexpr const char* otherTypeSentence = QT_TRANSLATE_NOOP("Errors", "A value of another kind belongs here.");

/// WrongValue, by what is expected; %1 is what stands there.
constexpr std::array valueSentences{
    TermSentence{
        Term::TextWithoutControls,
        QT_TRANSLATE_NOOP("Errors", "\"%1\" holds a control character, such as a tab or a line break. Remove it.")},
    TermSentence{Term::Identifier,
                 QT_TRANSLATE_NOOP("Errors",
                                   "\"%1\" is not valid here. An id or address is not empty and has no spaces around "
                                   "it.")},
    TermSentence{Term::Date, QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a valid date. Write it as in 2027-01-31.")},
    TermSentence{Term::MonthOfYear,
                 QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a valid month. Write it as in 2027-01.")},
    TermSentence{Term::RateText,
                 QT_TRANSLATE_NOOP("Errors",
                                   "\"%1\" is not a valid rate. Write it as in \"95.00\", with at most four decimals "
                                   "behind a point, and at most 999999.9999.")},
    TermSentence{Term::AmountText,
                 QT_TRANSLATE_NOOP("Errors",
                                   "\"%1\" is not a valid amount. Write it as in \"665.00\", with at most two "
                                   "decimals behind a point, and at most 999999999999.99.")},
    TermSentence{Term::OneOfTheseWords,
                 QT_TRANSLATE_NOOP("Errors", "\"%1\" is none of the words that can stand here. Check its spelling.")},
    TermSentence{Term::EachOnce,
                 QT_TRANSLATE_NOOP("Errors", "\"%1\" stands in this list more than once. Name it once.")},
    TermSentence{Term::AtLeastOne, QT_TRANSLATE_NOOP("Errors", "This list is empty. Name at least one.")},
};
constexpr const char* otherValueSentence = QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a valid value here.");

/// JsonTooLarge, by what there is too much of; %1 is the limit.
constexpr std::array limitSentences{
    TermSentence{
        Term::Characters,
        QT_TRANSLATE_NOOP("Errors", "A text or number ends here that has more than %1 characters. Make it shorter.")},
    TermSentence{Term::Levels,
                 QT_TRANSLATE_NOOP("Errors",
                                   "Lists and objects stand here more than %1 levels deep within each other. Make "
                                   "them less deep.")},
    TermSentence{
        Term::Values,
        QT_TRANSLATE_NOOP("Errors", "This part of the file holds more than %1 values. Divide it into smaller parts.")},
};
constexpr const char* otherLimitSentence =
    QT_TRANSLATE_NOOP("Errors", "This is larger than can be read: the limit is %1.");

template <std::size_t size>
QString chosenBy(const Language& language, const Argument& argument, const std::array<TermSentence, size>& table,
                 const char* otherwise)
{
    const Term* term = std::get_if<Term>(&argument);
    const auto row = term ? std::ranges::find(table, *term, &TermSentence::term) : table.end();
    return language.translate("Errors", row == table.end() ? otherwise : row->text);
}

/// The argument at `index`; an empty text where the error has fewer.
Argument at(const Error& error, std::size_t index)
{
    return index < error.arguments.size() ? error.arguments[index] : Argument(QString());
}

QString daysAt(const Language& language, const Error& error, std::size_t index)
{
    const Argument first = at(error, index);
    const Argument last = at(error, index + 1);
    if (!std::holds_alternative<QDate>(first) || !std::holds_alternative<QDate>(last))
        return {};
    return daysInSentence(language, {std::get<QDate>(first), std::get<QDate>(last)});
}

QString overlap(const Language& language, const Error& error)
{
    const QString subscription = argumentText(language, at(error, 1));
    const QString days = daysAt(language, error, 2);
    const Argument what = at(error, 0);
    QString sentence = language.translate(
        "Errors", "Two terms of %1 overlap %2. Choose days that lie in no other term of this subscription.");
    if (what == Argument(Term::Suspensions)) {
        sentence = language.translate("Errors", "Two suspensions of %1 overlap %2. Choose days that lie in no other "
                                                "suspension of this subscription.");
    } else if (what == Argument(Term::Entitlements)) {
        sentence =
            language.translate("Errors", "Two entitlements of %1 for the same usage type overlap %2. Choose days on "
                                         "which it has no other one.");
    }
    return withArguments(sentence, {subscription, days});
}

QString mixedLicensing(const Language& language, const Error& error)
{
    const bool isNamed = at(error, 1) == Argument(Term::Named);
    // Only what adds a subscription names it as a whole; all else is about its days or its licensing model.
    const bool isAdded = error.place.path == QLatin1String("$.subscription");
    QString sentence;
    if (isAdded && isNamed) {
        sentence =
            language.translate("Errors", "%1 cannot be added: its licenses are named, those of %2 concurrent. Their "
                                         "terms overlap %3. Choose concurrent, or terms that do not overlap.");
    } else if (isAdded) {
        sentence =
            language.translate("Errors", "%1 cannot be added: its licenses are concurrent, those of %2 named. Their "
                                         "terms overlap %3. Choose named, or terms that do not overlap.");
    } else if (isNamed) {
        sentence = language.translate("Errors",
                                      "%1 and %2 do not go together: the licenses of %1 are named, those of %2 "
                                      "concurrent. Their terms overlap %3. Choose the same licensing model for both, "
                                      "or terms that do not overlap.");
    } else {
        sentence =
            language.translate("Errors", "%1 and %2 do not go together: the licenses of %1 are concurrent, those of %2 "
                                         "named. Their terms overlap %3. Choose the same licensing model for both, or "
                                         "terms that do not overlap.");
    }
    return withArguments(sentence, {argumentText(language, at(error, 0)), argumentText(language, at(error, 2)),
                                    daysAt(language, error, 4)});
}

/// Two counts, each with a grammatical number of its own, so each in a sentence of its own.
QString inUse(const Language& language, const Error& error)
{
    const auto count = [&](std::size_t index) {
        const Argument argument = at(error, index);
        return std::holds_alternative<qint64>(argument) ? std::get<qint64>(argument) : 0;
    };
    const qint64 licenses = count(1);
    const qint64 usage = count(2);
    QStringList parts{withArguments(language.translate("Errors", "%1 cannot be removed, because it is in use."),
                                    {argumentText(language, at(error, 0))})};
    if (licenses > 0) {
        parts.push_back(language.translate(
            "Errors", "%n license(s) on it are assigned: first remove them or move them to another subscription.",
            nullptr, licenses));
    }
    if (usage > 0) {
        parts.push_back(
            language.translate("Errors", "%n usage entries name it: first take them away.", nullptr, usage));
    }
    return parts.join(QLatin1Char(' '));
}

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
    case ErrorCode::Overlap: return overlap(language, error);
    case ErrorCode::MixedLicensing: return mixedLicensing(language, error);
    case ErrorCode::SubscriptionInUse: return inUse(language, error);
    case ErrorCode::WrongType: return chosenBy(language, at(error, 0), typeSentences, otherTypeSentence);
    case ErrorCode::WrongValue:
        return withArguments(chosenBy(language, at(error, 1), valueSentences, otherValueSentence), arguments);
    case ErrorCode::JsonTooLarge:
        return withArguments(chosenBy(language, at(error, 1), limitSentences, otherLimitSentence), arguments);
    case ErrorCode::PlanInUse:
        if (std::holds_alternative<qint64>(at(error, 1))) // a process is named by its digits, not counted
            arguments[1] = QString::number(std::get<qint64>(at(error, 1)));
        break;
    default: break;
    }
    return withArguments(fromTable(language, error.code), arguments);
}

} // namespace seatkeeper
