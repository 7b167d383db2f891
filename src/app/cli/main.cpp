#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/exit_code.h"
#include "core/exchange/json_writer.h"
#include "ui/report/text_form.h"
#include "ui/text/errors.h"

#include <QFile>
#include <QGuiApplication>

#include <unistd.h>

#include <algorithm>
#include <memory>

namespace seatkeeper::cli {

namespace {

/// Says what went wrong on stderr: a sentence, or one JSON object on the last line.
void report(const Error& error, const Call& call)
{
    QFile out;
    if (!out.open(stderr, QIODevice::WriteOnly))
        return; // nobody is there to hear it; the exit code still says it
    const QString message = errorText(Language(call.language), error);
    if (call.format == Format::Text) {
        out.write(message.toUtf8() + '\n');
        return;
    }
    using Key = QLatin1StringView;
    JsonWriter json(out, JsonWriter::Style::OneLine);
    json.beginObject();
    json.member(Key("code"), QString(codeOf(error.code)));
    json.member(Key("message"), message);
    if (!error.place.file.isEmpty())
        json.member(Key("file"), error.place.file);
    if (error.place.line > 0) {
        json.key(Key("line"));
        json.number(error.place.line);
    }
    if (error.place.column > 0) {
        json.key(Key("column"));
        json.number(error.place.column);
    }
    if (error.place.row > 0) {
        json.key(Key("row"));
        json.number(error.place.row);
    }
    if (!error.place.heading.isEmpty())
        json.member(Key("heading"), error.place.heading);
    if (!error.place.path.isEmpty())
        json.member(Key("path"), error.place.path);
    json.endObject();
    json.finish();
}

int runProgram(const QStringList& arguments)
{
    const Format defaultFormat = isatty(STDOUT_FILENO) != 0 ? Format::Text : Format::Json;
    // Without buffers of C or Qt between, so that a write that fails is known before the exit code is.
    QFile out;
    out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (asksForHelp(arguments)) {
        const QByteArray help = helpText(Language(formatAndLanguage(arguments, defaultFormat).language)).toUtf8();
        return out.write(help) == help.size() ? 0 : static_cast<int>(ExitCode::StorageFailed);
    }
    const Result<Call> call = parseCall(arguments, defaultFormat);
    const Result<ExitCode> done = call ? run(*call, out) : tl::unexpected(call.error());
    if (done)
        return static_cast<int>(*done);
    report(done.error(), call ? *call : formatAndLanguage(arguments, defaultFormat));
    return static_cast<int>(exitCodeFor(done.error().code));
}

} // namespace

} // namespace seatkeeper::cli

namespace {

/// Only a PDF is drawn, and no display is asked for it.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    using seatkeeper::TextForm;
    const auto isPdf = [](const char* argument) {
        return seatkeeper::textFormOf(QString::fromLocal8Bit(argument)) == TextForm::Pdf;
    };
    if (std::none_of(argv, argv + argc, isPdf))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    return seatkeeper::cli::runProgram(QCoreApplication::arguments().sliced(1));
}
