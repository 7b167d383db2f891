#include "app/cli/call.h"

#include "core/model/date_range.h"

#include <QCommandLineParser>

namespace seatkeeper::cli {

namespace {

/// A command with the options of its own; those that start with `!` take no value, those with `*` have to be given.
struct CommandForm {
    QString name;
    QStringList options;
};

const std::vector<CommandForm>& commandForms()
{
    static const std::vector<CommandForm> forms{
        {QStringLiteral("new"), {QStringLiteral("sample")}},
        {QStringLiteral("import"), {QStringLiteral("*tenant"), QStringLiteral("!dry-run")}},
        {QStringLiteral("apply"), {QStringLiteral("*changes"), QStringLiteral("scenario"), QStringLiteral("note")}},
        {QStringLiteral("evaluate"), {QStringLiteral("*on"), QStringLiteral("scenario")}},
        {QStringLiteral("handovers"), {QStringLiteral("*from"), QStringLiteral("*to"), QStringLiteral("scenario")}},
        {QStringLiteral("overage"),
         {QStringLiteral("*from"), QStringLiteral("*to"), QStringLiteral("scenario"), QStringLiteral("split")}},
        {QStringLiteral("export"),
         {QStringLiteral("*as"), QStringLiteral("scenario"), QStringLiteral("to"), QStringLiteral("!force")}},
        {QStringLiteral("undo"), {}},
        {QStringLiteral("redo"), {}},
        {QStringLiteral("history"), {}},
        {QStringLiteral("verify"), {}},
    };
    return forms;
}

QString bareName(const QString& option)
{
    return option.startsWith(QLatin1Char('!')) || option.startsWith(QLatin1Char('*')) ? option.sliced(1) : option;
}

tl::unexpected<Error> wrongCall(Term what, const QString& subject)
{
    return failure(ErrorCode::WrongCall, {what, subject});
}

const QStringList& commonOptions()
{
    static const QStringList names{QStringLiteral("format"), QStringLiteral("lang"), QStringLiteral("today")};
    return names;
}

void addOptions(QCommandLineParser& parser, const QStringList& options)
{
    for (const QString& option : options) {
        const QString name = bareName(option);
        const bool takesNoValue = option.startsWith(QLatin1Char('!'));
        parser.addOption(takesNoValue ? QCommandLineOption(name, QString())
                                      : QCommandLineOption(name, QString(), name));
    }
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
    for (const QString& option : form.options) {
        const QString name = bareName(option);
        const QString shown = QStringLiteral("--%1").arg(name);
        if (parser.values(name).size() > 1)
            return wrongCall(Term::OptionTwice, shown);
        if (parser.isSet(name))
            call.options.insert(name, parser.value(name));
        else if (option.startsWith(QLatin1Char('*')))
            return wrongCall(Term::MissingOption, shown);
    }
    return {};
}

} // namespace

std::optional<QString> Call::option(const QString& name) const
{
    const auto found = options.constFind(name);
    return found == options.constEnd() ? std::nullopt : std::optional(*found);
}

Result<Call> parseCall(const QStringList& arguments, Format defaultFormat)
{
    const QString command = arguments.value(0);
    const auto& forms = commandForms();
    const auto form = std::ranges::find(forms, command, &CommandForm::name);
    if (form == forms.end())
        return wrongCall(Term::UnknownCommand, command);

    QCommandLineParser parser;
    addOptions(parser, form->options);
    addOptions(parser, commonOptions());
    const bool parsed = parser.parse(arguments); // the first argument stands where a program's name is expected
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
