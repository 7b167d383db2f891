#include "ui/text/term_sentences.h"

#include <algorithm>
#include <array>

namespace seatkeeper {

namespace {

struct Sentence {
    Term term;
    const char* text;
};

/// WrongType, by what is expected; the empty text stands for all others.
constexpr std::array typeSentences{
    Sentence{Term::Text, QT_TRANSLATE_NOOP("Errors", "A text in quotation marks belongs here.")},
    Sentence{Term::WholeNumber,
             QT_TRANSLATE_NOOP("Errors", "A whole number from 0 to 2147483647 belongs here, in digits only and without "
                                         "quotation marks.")},
    Sentence{Term::YesOrNo,
             QT_TRANSLATE_NOOP("Errors", "The word true or false belongs here, without quotation marks.")},
    Sentence{Term::List, QT_TRANSLATE_NOOP("Errors", "A list in square brackets belongs here.")},
    Sentence{Term::Object, QT_TRANSLATE_NOOP("Errors", "An object in curly brackets belongs here.")},
};
constexpr const char* otherTypeSentence = QT_TRANSLATE_NOOP("Errors", "A value of another kind belongs here.");

/// WrongValue, by what is expected; %1 is what stands there.
constexpr std::array valueSentences{
    Sentence{
        Term::TextWithoutControls,
        QT_TRANSLATE_NOOP("Errors", "\"%1\" holds a control character, such as a tab or a line break. Remove it.")},
    Sentence{Term::Identifier,
             QT_TRANSLATE_NOOP("Errors",
                               "\"%1\" is not valid here. An id or address is not empty and has no spaces around "
                               "it.")},
    Sentence{Term::Date, QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a valid date. Write it as in 2027-01-31.")},
    Sentence{Term::MonthOfYear, QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a valid month. Write it as in 2027-01.")},
    Sentence{Term::RateText,
             QT_TRANSLATE_NOOP("Errors",
                               "\"%1\" is not a valid rate. Write it as in \"95.00\", with at most four decimals "
                               "behind a point, and at most 999999.9999.")},
    Sentence{Term::AmountText,
             QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a valid amount. Write it as in \"665.00\", with at most two "
                                         "decimals behind a point, and at most 999999999999.99.")},
    Sentence{Term::OneOfTheseWords,
             QT_TRANSLATE_NOOP("Errors", "\"%1\" is none of the words that can stand here. Check its spelling.")},
    Sentence{Term::EachOnce, QT_TRANSLATE_NOOP("Errors", "\"%1\" stands in this list more than once. Name it once.")},
    Sentence{Term::AtLeastOne, QT_TRANSLATE_NOOP("Errors", "This list is empty. Name at least one.")},
    Sentence{Term::LicenseCell,
             QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a valid value. Use TRUE, FALSE or an empty cell.")},
    Sentence{Term::TranslatedTrue,
             QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a valid value. Use TRUE, FALSE or an empty cell. Excel has "
                                         "probably translated TRUE.")},
    Sentence{Term::TranslatedFalse,
             QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a valid value. Use TRUE, FALSE or an empty cell. Excel has "
                                         "probably translated FALSE.")},
    Sentence{Term::Address,
             QT_TRANSLATE_NOOP("Errors", "\"%1\" is not an email address. Write it as in ann@contoso.example.")},
    Sentence{Term::WholeNumber, QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a whole number from 0 to 2,147,483,647.")},
    Sentence{Term::UsageTypeName,
             QT_TRANSLATE_NOOP("Errors", "\"%1\" is no usage type. Write it as in the list of usage types, for example "
                                         "Standard agent.")},
    Sentence{Term::SeveralSubscriptions,
             QT_TRANSLATE_NOOP("Errors", "Several subscriptions are called \"%1\". Write the id.")},
    Sentence{Term::NoAddress,
             QT_TRANSLATE_NOOP("Errors", "The email address of this row is missing. Fill it in, or remove the row.")},
};
constexpr const char* otherValueSentence = QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a valid value here.");

/// JsonTooLarge, by what there is too much of; %1 is the limit.
constexpr std::array limitSentences{
    Sentence{
        Term::Characters,
        QT_TRANSLATE_NOOP("Errors", "A text or number ends here that has more than %1 characters. Make it shorter.")},
    Sentence{Term::Levels,
             QT_TRANSLATE_NOOP("Errors",
                               "Lists and objects stand here more than %1 levels deep within each other. Make "
                               "them less deep.")},
    Sentence{
        Term::Values,
        QT_TRANSLATE_NOOP("Errors", "This part of the file holds more than %1 values. Divide it into smaller parts.")},
    Sentence{
        Term::Bytes,
        QT_TRANSLATE_NOOP("Errors", "This part of the file is larger than %1 bytes. Divide it into smaller parts.")},
};
constexpr const char* otherLimitSentence =
    QT_TRANSLATE_NOOP("Errors", "This is larger than can be read: the limit is %1.");

/// WrongCall, by what is wrong with it; %1 is the word that it is about.
constexpr std::array callSentences{
    Sentence{Term::MissingCommand,
             QT_TRANSLATE_NOOP("Errors", "A command is missing. \"seatkeeper-cli help\" lists all commands.")},
    Sentence{Term::UnknownCommand,
             QT_TRANSLATE_NOOP("Errors", "There is no command \"%1\". \"seatkeeper-cli help\" lists all commands.")},
    Sentence{Term::UnknownOption,
             QT_TRANSLATE_NOOP("Errors", "This command has no option \"%1\". Check its spelling, or leave it out.")},
    Sentence{Term::MissingOption, QT_TRANSLATE_NOOP("Errors", "This command needs the option \"%1\". Add it.")},
    Sentence{Term::OptionTwice,
             QT_TRANSLATE_NOOP("Errors", "The option \"%1\" stands there more than once. Keep one of them.")},
    Sentence{Term::OptionValue,
             QT_TRANSLATE_NOOP("Errors",
                               "\"%1\" has no valid value. Days are written as in 2027-01-31, months as in 2027-01; "
                               "check the spelling of words.")},
    Sentence{Term::MissingPlan,
             QT_TRANSLATE_NOOP("Errors", "The plan is missing. Write the name of its file behind the command.")},
    Sentence{Term::TooManyArguments,
             QT_TRANSLATE_NOOP("Errors", "\"%1\" is one word too many. Put quotation marks around names with spaces.")},
    Sentence{Term::SeveralFiles,
             QT_TRANSLATE_NOOP("Errors", "These are several files. Name a folder for them: %1 FOLDER.")},
    Sentence{Term::FromAfterTo,
             QT_TRANSLATE_NOOP("Errors",
                               "The period starts with %1, after its end. Choose an earlier start or a later end.")},
};
/// PlanMissing, by what is there instead; %1 is the name.
constexpr std::array missingSentences{
    Sentence{Term::DeadLink,
             QT_TRANSLATE_NOOP("Errors", "%1 is a link that leads nowhere. Choose the plan that it stood for.")},
};
constexpr const char* otherMissingSentence =
    QT_TRANSLATE_NOOP("Errors", "%1 is not there. Check the name and the folder.");

/// PlanNotAPlan, by what the file is instead; %1 is the file.
constexpr std::array planSentences{
    Sentence{Term::Folder, QT_TRANSLATE_NOOP("Errors", "%1 is a folder. Choose a plan in it.")},
    Sentence{Term::SpecialFile,
             QT_TRANSLATE_NOOP("Errors", "%1 is not a file in which anything can be kept. Choose a plan.")},
    Sentence{Term::EmptyFile,
             QT_TRANSLATE_NOOP("Errors", "%1 is empty. Choose another file, or make a new plan under another name.")},
    Sentence{Term::OtherDatabase,
             QT_TRANSLATE_NOOP("Errors", "%1 is a database of another program. Choose a plan of Seatkeeper.")},
};
constexpr const char* otherPlanSentence =
    QT_TRANSLATE_NOOP("Errors", "%1 is not a plan of Seatkeeper. Choose a file that Seatkeeper made.");

constexpr const char* otherCallSentence = QT_TRANSLATE_NOOP("Errors", "The call was not understood: %1.");

template <std::size_t size>
QString chosenBy(const Language& language, const Argument& argument, const std::array<Sentence, size>& table,
                 const char* otherwise)
{
    const Term* term = std::get_if<Term>(&argument);
    const auto row = term ? std::ranges::find(table, *term, &Sentence::term) : table.end();
    return language.translate("Errors", row == table.end() ? otherwise : row->text);
}

} // namespace

QString wrongTypeSentence(const Language& language, const Argument& expected)
{
    return chosenBy(language, expected, typeSentences, otherTypeSentence);
}

QString wrongValueSentence(const Language& language, const Argument& expected)
{
    return chosenBy(language, expected, valueSentences, otherValueSentence);
}

QString tooLargeSentence(const Language& language, const Argument& what)
{
    return chosenBy(language, what, limitSentences, otherLimitSentence);
}

QString missingPlanSentence(const Language& language, const Argument& instead)
{
    return chosenBy(language, instead, missingSentences, otherMissingSentence);
}

QString notAPlanSentence(const Language& language, const Argument& instead)
{
    return chosenBy(language, instead, planSentences, otherPlanSentence);
}

QString wrongCallSentence(const Language& language, const Argument& what)
{
    return chosenBy(language, what, callSentences, otherCallSentence);
}

} // namespace seatkeeper
