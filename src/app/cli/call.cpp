#include "app/cli/call.h"

#include "app/cli/command_forms.h"
#include "core/model/date_range.h"

#include <QCommandLineParser>

namespace seatkeeper::cli {

namespace {

tl::unexpected<Error> wrongCall(Term what, const QString& subject)
{
    return failure(ErrorCode::WrongCall, {what, subject});
}

void addOptions(QCommandLineParser& parser, const std::vector<OptionForm>& options)
{
    for (const OptionForm& option : options)
        parser.addOption(
            QCommandLineOption(option.name, QString(), option.value)); // without a value where that is empty
}

Result<void> takeCommonOptions(const QCommandLineParser& parser, Call& call)
{
    const QString format = parser.value(QStringLiteral("format"));
    const QString language = parser.value(QStringLiteral("lang"));
    const QString today = parser.value(QStringLiteral("today"));
    if (format == QLatin1String("json"))
        call.format = Format::Json;
    else if (format == QLatin1String("text"))
        call.format = Format::Text;
    else if (parser.isSet(QStringLiteral("format")))
        return wrongCall(Term::OptionValue, QStringLiteral("--format %1").arg(format));
    if (language == QLatin1String("nl"))
        call.language = LanguageCode::Dutch;
    else if (language == QLatin1String("en"))
        call.language = LanguageCode::English;
    else if (parser.isSet(QStringLiteral("lang")))
        return wrongCall(Term::OptionValue, QStringLiteral("--lang %1").arg(language));
    if (parser.isSet(QStringLiteral("today"))) {
        call.today = dateFromString(today);
        if (!call.today)
            return wrongCall(Term::OptionValue, QStringLiteral("--today %1").arg(today));
    }
    return {};
}

Result<void> takeOwnOptions(const QCommandLineParser& parser, const CommandForm& form, Call& call)
{
    for (const OptionForm& option : form.options) {
        const QString shown = QStringLiteral("--%1").arg(option.name);
        const bool takesMany = option.count == OptionForm::Count::Many;
        if (parser.values(option.name).size() > 1 && !takesMany)
            return wrongCall(Term::OptionTwice, shown);
        if (parser.isSet(option.name))
            call.options.insert(option.name, parser.values(option.name));
        else if (option.isRequired)
            return wrongCall(Term::MissingOption, shown);
    }
    return {};
}

/// The form of an option that stands as `--name`; null where the command has none of that name.
const OptionForm* formOf(const QString& argument, const CommandForm& command)
{
    const auto isNamed = [&](const OptionForm& option) { return argument == QLatin1String("--") + option.name; };
    for (const std::vector<OptionForm>* options : {&command.options, &commonOptions()}) {
        if (const auto found = std::ranges::find_if(*options, isNamed); found != options->end())
            return &*found;
    }
    return nullptr;
}

/// The arguments with the name of an option before each of its values: `PLAN --csv a b` is `PLAN --csv a --csv b`.
QStringList withEachValueNamed(const QStringList& arguments, const CommandForm& command)
{
    QStringList result{arguments.constFirst()};
    QString many; // the option of which more values may follow
    bool isPlanNamed = false;
    for (auto argument = arguments.begin() + 1; argument != arguments.end(); ++argument) {
        const OptionForm* option = formOf(*argument, command);
        if (option || argument->startsWith(QLatin1String("--"))) {
            many = option && option->count == OptionForm::Count::Many ? *argument : QString();
            result += *argument;
            if (option && !option->value.isEmpty() && argument + 1 != arguments.end())
                result += *++argument;
            continue;
        }
        if (isPlanNamed && !many.isEmpty())
            result += many;
        isPlanNamed = true;
        result += *argument;
    }
    return result;
}

} // namespace

std::optional<QString> Call::option(const QString& name) const
{
    const auto found = options.constFind(name);
    return found == options.constEnd() ? std::nullopt : std::optional(found->constFirst());
}

Result<Call> parseCall(const QStringList& arguments, Format defaultFormat)
{
    if (arguments.isEmpty())
        return wrongCall(Term::MissingCommand, QString());
    const QString& command = arguments.constFirst();
    const auto& forms = commandForms();
    const auto form = std::ranges::find(forms, command, &CommandForm::name);
    if (form == forms.end())
        return wrongCall(Term::UnknownCommand, command);

    QCommandLineParser parser;
    addOptions(parser, form->options);
    addOptions(parser, commonOptions());
    const bool parsed = parser.parse(
        withEachValueNamed(arguments, *form)); // the first argument stands where a program's name is expected
    if (!parser.unknownOptionNames().isEmpty())
        return wrongCall(Term::UnknownOption, QStringLiteral("--%1").arg(parser.unknownOptionNames().constFirst()));
    if (!parsed)
        return wrongCall(Term::OptionValue, arguments.constLast());
    const QStringList positional = parser.positionalArguments();
    if (positional.isEmpty())
        return wrongCall(Term::MissingPlan, QString());
    if (positional.size() > 1)
        return wrongCall(Term::TooManyArguments, positional.at(1));

    Call call;
    call.command = command;
    call.plan = positional.constFirst();
    call.format = defaultFormat;
    if (auto done = takeCommonOptions(parser, call); !done)
        return tl::unexpected(std::move(done.error()));
    if (auto done = takeOwnOptions(parser, *form, call); !done)
        return tl::unexpected(std::move(done.error()));
    return call;
}

Call formatAndLanguage(const QStringList& arguments, Format defaultFormat)
{
    QCommandLineParser parser;
    addOptions(parser, commonOptions());
    parser.parse(QStringList{QString()} + arguments); // the parser leaves out the first, which is a program's name
    Call call;
    call.format = defaultFormat;
    static_cast<void>(takeCommonOptions(parser, call)); // what cannot be understood here stays at its default
    return call;
}

} // namespace seatkeeper::cli
