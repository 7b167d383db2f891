#include "bench/cases.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <stdexcept>
#include <thread>

namespace seatkeeper::bench {

namespace {

// A picture of the window without compression.
constexpr qint64 leastBytes = qint64{1280} * 800 * 3;

/// Starts a program that writes a picture of its window, and waits for the picture: what the program does to end is no
/// part of what people wait for.
Seconds timeToPicture(const QString& program, const QStringList& arguments, const QString& picture)
{
    QFile::remove(picture);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const Seconds seconds = timed([&] {
        process.start(program, arguments);
        process.waitForStarted();
        while (QFileInfo(picture).size() < leastBytes && !process.waitForFinished(0))
            std::this_thread::sleep_for(std::chrono::microseconds(100));
        return true;
    });
    process.waitForFinished();
    if (process.exitCode() != 0 || QFileInfo(picture).size() < leastBytes)
        throw std::runtime_error(qPrintable(program + QStringLiteral(" shows no window")));
    return seconds;
}

} // namespace

void measureFirstPaint(Report& report)
{
    // From the start of a program to a picture without compression, as a cold start is what people wait for.
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("window.bmp"));
    const auto ours = [&] {
        return timeToPicture(
            QStringLiteral(SEATKEEPER_WINDOW),
            {QStringLiteral("--sample"), QStringLiteral("departments"), QStringLiteral("--screenshot"), picture},
            picture);
    };
    // As many words as a table shows there: what drawing text costs any program of Qt's.
    const auto probe = [&](const QStringList& words) {
        return timeToPicture(QStringLiteral(EMPTY_WINDOW), QStringList(picture) + words, picture);
    };
    const QStringList rowsAndColumns{QStringLiteral("25"), QStringLiteral("12")};
    report.add(ratioRow("start to first paint with the sample", 0, compare(ours, [&] { return probe({}); }),
                        "an empty window with a table", 1.5));
    report.add(ratioRow("start to first paint with the sample", 0, compare(ours, [&] { return probe(rowsAndColumns); }),
                        "a table with 300 words"));
    report.add(ratioRow("first paint of a table with 300 words", 0,
                        compare([&] { return probe(rowsAndColumns); }, [&] { return probe({}); }),
                        "an empty window with a table"));
}

} // namespace seatkeeper::bench
