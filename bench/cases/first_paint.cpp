#include "bench/cases.h"

#include <QProcess>
#include <QTemporaryDir>

#include <stdexcept>

namespace seatkeeper::bench {

namespace {

/// Starts a program that writes a picture of its window and ends.
Seconds timeProgram(const QString& program, const QStringList& arguments)
{
    return timed([&] {
        const int exit = QProcess::execute(program, arguments);
        if (exit != 0)
            throw std::runtime_error(qPrintable(program + QStringLiteral(" shows no window")));
        return exit;
    });
}

} // namespace

void measureFirstPaint(Report& report)
{
    // From the start of a program to a picture without compression, as a cold start is what people wait for.
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("window.bmp"));
    const auto ours = [&] {
        return timeProgram(
            QStringLiteral(SEATKEEPER_WINDOW),
            {QStringLiteral("--sample"), QStringLiteral("departments"), QStringLiteral("--screenshot"), picture});
    };
    const auto probe = [&] { return timeProgram(QStringLiteral(EMPTY_WINDOW), {picture}); };
    report.add(
        ratioRow("start to first paint with the sample", 0, compare(ours, probe), "an empty window with a table", 1.5));
}

} // namespace seatkeeper::bench
