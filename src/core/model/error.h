#pragma once

#include "core/model/codes.h"
#include "core/model/month.h"
#include "core/model/usage_type.h"

#include <QDate>
#include <QString>

#include <tl/expected.hpp>

#include <variant>
#include <vector>

namespace seatkeeper {

/// What went wrong. The words of it are a promise to scripts (`code` of an error in JSON) and are never translated;
/// the sentences are made in `ui/text`, from the code and the arguments named here behind each.
enum class ErrorCode : quint8 {
    // The form of what was read.
    FileUnreadable,   ///< %1 what the system said
    JsonSyntax,       ///<
    JsonTooLarge,     ///< %1 the limit: characters of a token, or levels of nesting
    UnknownKey,       ///< %1 key
    DuplicateKey,     ///< %1 key
    MissingKey,       ///< %1 key
    WrongType,        ///< %1 what is expected
    WrongValue,       ///< %1 what is there, %2 what is expected
    WrongFormat,      ///< %1 the format that was expected
    WrongVersion,     ///< %1 the version that was expected
    NewerVersion,     ///< %1 the version
    EndsBeforeStarts, ///< %1 first day, %2 last day
    UnknownOperation, ///< %1 operation

    // The form of a CSV file, and what stands in its cells.
    NotText,        ///< %1 what it is not: Utf8, Utf16; or that it holds a NullByte
    OpenQuote,      ///<
    TextAfterQuote, ///<
    LoneReturn,     ///<
    CsvTooLarge,    ///< %1 the limit, %2 of what: Bytes of a row, Columns, Rows
    MissingColumn,  ///< %1 heading
    ColumnTwice,    ///< %1 heading, %2 number of the column that is the same
    RowWidth,       ///< %1 cells that are there, %2 columns that the file has
    MangledCell,    ///< %1 what is there, %2 what it was: MangledNumber, MangledDate, SpreadsheetError
    AddressTwice,   ///< %1 email, %2 file and %3 row of the other one
    NoPeople,       ///<

    // What the rules refuse.
    Overlap, ///< %1 what overlaps: terms, suspensions, entitlements; %2 subscription, %3 first, %4 last shared day
    MixedLicensing,         ///< %1, %2 id and licensing; %3, %4 those of the other one; %5 first, %6 last shared day
    LicensingUnknown,       ///< %1 subscription
    UnknownSubscription,    ///< %1 id
    UnknownPerson,          ///< %1 email
    SubscriptionTaken,      ///< %1 id
    EmailTaken,             ///< %1 email
    PersonTwice,            ///< %1 email
    SubscriptionInUse,      ///< %1 subscription, %2 licenses, %3 usage entries that refer to it
    LicenseTwice,           ///< %1 email, %2 subscription
    NoSuchLicense,          ///< %1 email, %2 subscription
    LicenseThere,           ///< %1 email, %2 subscription
    SupervisorNeedsPremium, ///< %1 email
    SameSubscription,       ///< %1 subscription
    NoTermThere,            ///< %1 subscription, %2 day
    NoTermStarts,           ///< %1 subscription, %2 day
    NoSuspensionThere,      ///< %1 subscription, %2 day
    NoEntitlementThere,     ///< %1 subscription, %2 usage type, %3 day
    LicenseDrifted,         ///< %1 email, %2 subscription
    BaselineOnly,           ///< %1 operation
    ScenarioName,           ///< %1 name
    ScenarioTaken,          ///< %1 name
    UsageTwice,             ///< %1 month, %2 usage type
    InvoiceTwice,           ///< %1 month

    // Importing people.
    NothingImported, ///< %1 csv or rest
    UnknownLicense,  ///< %1 email, %2 what the license is called inside its id
    WebexIdTwice,    ///< %1 email, %2 email of the other one
    Cancelled,       ///<

    // The command line.
    WrongCall,       ///< %1 what is wrong (a Term from MissingCommand on), %2 the word that it is about
    UnknownScenario, ///< %1 name
    UnknownSample,   ///< %1 name
    FileExists,      ///< %1 file
    NothingToUndo,   ///<
    NothingToRedo,   ///<

    // The plan file.
    PlanMissing,  ///< %1 file, %2 what is there instead, if anything
    PlanNotAPlan, ///< %1 file, %2 what it is instead
    PlanDamaged,  ///< %1 file, %2 what was found, %3 its last sound backup, where that was looked for
    PlanNewer,    ///< %1 file, %2 its version
    PlanOlder,    ///< %1 file, %2 its version
    PlanInUse,    ///< %1 file, %2 process, %3 host
    PlanMoved,    ///< %1 file
    PlanReplaced, ///< %1 file
    PlanReadOnly, ///< %1 file
    DiskFull,
    StorageFailed, ///< %1 what the storage said
    CannotWrite,   ///< %1 file, %2 what the system said
};

template <> struct CodeTable<ErrorCode> {
    static constexpr std::array rows{
        Code<ErrorCode>{ErrorCode::FileUnreadable, QLatin1StringView("file-unreadable")},
        Code<ErrorCode>{ErrorCode::JsonSyntax, QLatin1StringView("json-syntax")},
        Code<ErrorCode>{ErrorCode::JsonTooLarge, QLatin1StringView("json-too-large")},
        Code<ErrorCode>{ErrorCode::UnknownKey, QLatin1StringView("unknown-key")},
        Code<ErrorCode>{ErrorCode::DuplicateKey, QLatin1StringView("duplicate-key")},
        Code<ErrorCode>{ErrorCode::MissingKey, QLatin1StringView("missing-key")},
        Code<ErrorCode>{ErrorCode::WrongType, QLatin1StringView("wrong-type")},
        Code<ErrorCode>{ErrorCode::WrongValue, QLatin1StringView("wrong-value")},
        Code<ErrorCode>{ErrorCode::WrongFormat, QLatin1StringView("wrong-format")},
        Code<ErrorCode>{ErrorCode::WrongVersion, QLatin1StringView("wrong-version")},
        Code<ErrorCode>{ErrorCode::NewerVersion, QLatin1StringView("newer-version")},
        Code<ErrorCode>{ErrorCode::EndsBeforeStarts, QLatin1StringView("ends-before-starts")},
        Code<ErrorCode>{ErrorCode::UnknownOperation, QLatin1StringView("unknown-operation")},
        Code<ErrorCode>{ErrorCode::NotText, QLatin1StringView("not-text")},
        Code<ErrorCode>{ErrorCode::OpenQuote, QLatin1StringView("open-quote")},
        Code<ErrorCode>{ErrorCode::TextAfterQuote, QLatin1StringView("text-after-quote")},
        Code<ErrorCode>{ErrorCode::LoneReturn, QLatin1StringView("lone-return")},
        Code<ErrorCode>{ErrorCode::CsvTooLarge, QLatin1StringView("csv-too-large")},
        Code<ErrorCode>{ErrorCode::MissingColumn, QLatin1StringView("missing-column")},
        Code<ErrorCode>{ErrorCode::ColumnTwice, QLatin1StringView("column-twice")},
        Code<ErrorCode>{ErrorCode::RowWidth, QLatin1StringView("row-width")},
        Code<ErrorCode>{ErrorCode::MangledCell, QLatin1StringView("mangled-cell")},
        Code<ErrorCode>{ErrorCode::AddressTwice, QLatin1StringView("address-twice")},
        Code<ErrorCode>{ErrorCode::NoPeople, QLatin1StringView("no-people")},
        Code<ErrorCode>{ErrorCode::Overlap, QLatin1StringView("overlap")},
        Code<ErrorCode>{ErrorCode::MixedLicensing, QLatin1StringView("mixed-licensing")},
        Code<ErrorCode>{ErrorCode::LicensingUnknown, QLatin1StringView("licensing-unknown")},
        Code<ErrorCode>{ErrorCode::UnknownSubscription, QLatin1StringView("unknown-subscription")},
        Code<ErrorCode>{ErrorCode::UnknownPerson, QLatin1StringView("unknown-person")},
        Code<ErrorCode>{ErrorCode::SubscriptionTaken, QLatin1StringView("subscription-taken")},
        Code<ErrorCode>{ErrorCode::EmailTaken, QLatin1StringView("email-taken")},
        Code<ErrorCode>{ErrorCode::PersonTwice, QLatin1StringView("person-twice")},
        Code<ErrorCode>{ErrorCode::SubscriptionInUse, QLatin1StringView("subscription-in-use")},
        Code<ErrorCode>{ErrorCode::LicenseTwice, QLatin1StringView("license-twice")},
        Code<ErrorCode>{ErrorCode::NoSuchLicense, QLatin1StringView("no-such-license")},
        Code<ErrorCode>{ErrorCode::LicenseThere, QLatin1StringView("license-there")},
        Code<ErrorCode>{ErrorCode::SupervisorNeedsPremium, QLatin1StringView("supervisor-needs-premium")},
        Code<ErrorCode>{ErrorCode::SameSubscription, QLatin1StringView("same-subscription")},
        Code<ErrorCode>{ErrorCode::NoTermThere, QLatin1StringView("no-term-there")},
        Code<ErrorCode>{ErrorCode::NoTermStarts, QLatin1StringView("no-term-starts")},
        Code<ErrorCode>{ErrorCode::NoSuspensionThere, QLatin1StringView("no-suspension-there")},
        Code<ErrorCode>{ErrorCode::NoEntitlementThere, QLatin1StringView("no-entitlement-there")},
        Code<ErrorCode>{ErrorCode::LicenseDrifted, QLatin1StringView("license-drifted")},
        Code<ErrorCode>{ErrorCode::BaselineOnly, QLatin1StringView("baseline-only")},
        Code<ErrorCode>{ErrorCode::ScenarioName, QLatin1StringView("scenario-name")},
        Code<ErrorCode>{ErrorCode::ScenarioTaken, QLatin1StringView("scenario-taken")},
        Code<ErrorCode>{ErrorCode::UsageTwice, QLatin1StringView("usage-twice")},
        Code<ErrorCode>{ErrorCode::InvoiceTwice, QLatin1StringView("invoice-twice")},
        Code<ErrorCode>{ErrorCode::NothingImported, QLatin1StringView("nothing-imported")},
        Code<ErrorCode>{ErrorCode::UnknownLicense, QLatin1StringView("unknown-license")},
        Code<ErrorCode>{ErrorCode::WebexIdTwice, QLatin1StringView("webex-id-twice")},
        Code<ErrorCode>{ErrorCode::Cancelled, QLatin1StringView("cancelled")},
        Code<ErrorCode>{ErrorCode::WrongCall, QLatin1StringView("wrong-call")},
        Code<ErrorCode>{ErrorCode::UnknownScenario, QLatin1StringView("unknown-scenario")},
        Code<ErrorCode>{ErrorCode::UnknownSample, QLatin1StringView("unknown-sample")},
        Code<ErrorCode>{ErrorCode::FileExists, QLatin1StringView("file-exists")},
        Code<ErrorCode>{ErrorCode::NothingToUndo, QLatin1StringView("nothing-to-undo")},
        Code<ErrorCode>{ErrorCode::NothingToRedo, QLatin1StringView("nothing-to-redo")},
        Code<ErrorCode>{ErrorCode::PlanMissing, QLatin1StringView("plan-missing")},
        Code<ErrorCode>{ErrorCode::PlanNotAPlan, QLatin1StringView("not-a-plan")},
        Code<ErrorCode>{ErrorCode::PlanDamaged, QLatin1StringView("plan-damaged")},
        Code<ErrorCode>{ErrorCode::PlanNewer, QLatin1StringView("plan-newer")},
        Code<ErrorCode>{ErrorCode::PlanOlder, QLatin1StringView("plan-older")},
        Code<ErrorCode>{ErrorCode::PlanInUse, QLatin1StringView("plan-in-use")},
        Code<ErrorCode>{ErrorCode::PlanMoved, QLatin1StringView("plan-moved")},
        Code<ErrorCode>{ErrorCode::PlanReplaced, QLatin1StringView("plan-replaced")},
        Code<ErrorCode>{ErrorCode::PlanReadOnly, QLatin1StringView("plan-read-only")},
        Code<ErrorCode>{ErrorCode::DiskFull, QLatin1StringView("disk-full")},
        Code<ErrorCode>{ErrorCode::StorageFailed, QLatin1StringView("storage-failed")},
        Code<ErrorCode>{ErrorCode::CannotWrite, QLatin1StringView("cannot-write")},
    };
};

/// A word out of a small vocabulary that a sentence needs as an argument, translated where the sentence is made.
enum class Term : quint8 {
    Concurrent,
    Named,
    Terms,
    Suspensions,
    Entitlements,
    Text,
    WholeNumber,
    Date,
    MonthOfYear,
    YesOrNo,
    List,
    Object,
    RateText,
    AmountText,
    Identifier,
    OneOfTheseWords,
    Characters,
    Levels,
    Values,
    Bytes,
    TextWithoutControls,
    EachOnce,
    AtLeastOne,
    Utf8,
    Utf16,
    NullByte,
    Columns,
    Rows,
    LicenseCell,
    TranslatedTrue,
    TranslatedFalse,
    Address,
    NoAddress,
    MangledNumber,
    MangledDate,
    SpreadsheetError,
    MissingCommand,
    UnknownCommand,
    UnknownOption,
    MissingOption,
    OptionTwice,
    OptionValue,
    MissingPlan,
    TooManyArguments,
    FromAfterTo,
    SeveralFiles,
    DeadLink,
    Folder,
    SpecialFile,
    EmptyFile,
    OtherDatabase,
    OtherFile,
    OtherTables,
    CutOff,
    UsageTypeName,
    SeveralSubscriptions,
};

/// An argument of an error or a reason: shown in the form of the reader's language.
using Argument = std::variant<QString, QDate, Month, qint64, UsageType, Term>;

/// Where in an input something is wrong. Line and column count from 1, in code points; 0 where they do not apply.
struct Place {
    QString file;
    qint64 line = 0;
    qint64 column = 0;
    QString path;    ///< JSON path, `$` being the document (in a changes file: the object of the line)
    qint64 row = 0;  ///< of a table, as a spreadsheet counts: a cell with a line break takes no second one
    QString heading; ///< of the column of a table

    bool operator==(const Place&) const = default;
};

/// Why something could not be done, as data.
struct Error {
    ErrorCode code;
    std::vector<Argument> arguments;
    Place place;

    bool operator==(const Error&) const = default;
};

template <class T> using Result = tl::expected<T, Error>;

/// The error as a failed Result of any type.
inline tl::unexpected<Error> failure(ErrorCode code, std::vector<Argument> arguments = {}, Place place = {})
{
    return tl::unexpected(Error{code, std::move(arguments), std::move(place)});
}

/// A refusal of a change that names the key of the changes file (and so the field of an editor) that is at fault.
inline tl::unexpected<Error> refusal(ErrorCode code, std::vector<Argument> arguments, QLatin1StringView key)
{
    return failure(code, std::move(arguments), {.path = QLatin1String("$.") + key});
}

} // namespace seatkeeper
