#include "app/window/window_call.h"

#include "core/model/date_range.h"

#include <QCommandLineParser>

namespace seatkeeper {

namespace {

constexpr QLatin1StringView sampleOption("sample");
constexpr QLatin1StringView todayOption("today");
constexpr QLatin1StringView languageOption("lang");
constexpr QLatin1StringView pictureOption("screenshot");

tl::unexpected<Error> wrongValue(QLatin1StringView option, const QString& value)
{
    return failure(ErrorCode::WrongCall, {Term::OptionValue, QStringLiteral("--%1 %2").arg(option, value)});
}

std::optional<QString> valueOf(const QCommandLineParser& parser, QLatin1StringView option)
{
    return parser.isSet(QString(option)) ? std::optional(parser.value(QString(option))) : std::nullopt;
}

} // namespace

Result<WindowCall> parseWindowCall(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const QLatin1StringView option : {sampleOption, todayOption, languageOption, pictureOption})
        parser.addOption(QCommandLineOption(option, QString(), option));
    const bool parsed = parser.parse(QStringList{QString()} + arguments);
    if (!parser.unknownOptionNames().isEmpty())
        return failure(ErrorCode::WrongCall,
                       {Term::UnknownOption, QStringLiteral("--%1").arg(parser.unknownOptionNames().constFirst())});
    if (!parsed)
        return failure(ErrorCode::WrongCall, {Term::OptionValue, arguments.constLast()});
    const QStringList plans = parser.positionalArguments();
    if (plans.size() > 1)
        return failure(ErrorCode::WrongCall, {Term::TooManyArguments, plans.at(1)});

    WindowCall call;
    if (!plans.isEmpty())
        call.plan = plans.constFirst();
    call.sample = valueOf(parser, sampleOption);
    call.picture = valueOf(parser, pictureOption);
    if (const auto today = valueOf(parser, todayOption)) {
        call.today = dateFromString(*today);
        if (!call.today)
            return wrongValue(todayOption, *today);
    }
    if (const auto language = valueOf(parser, languageOption)) {
        if (*language != tagOf(LanguageCode::Dutch) && *language != tagOf(LanguageCode::English))
            return wrongValue(languageOption, *language);
        call.language = *language == tagOf(LanguageCode::Dutch) ? LanguageCode::Dutch : LanguageCode::English;
    }
    return call;
}

} // namespace seatkeeper
