#include "bench/cases.h"

#include <QApplication>
#include <QCommandLineParser>

#include <array>
#include <cstdio>

namespace seatkeeper::bench {

namespace {

constexpr std::array cases{
    Case{"import", measureImport, nullptr},
    Case{"csv-import", measureCsvImport, nullptr},
    Case{"people-json", measurePeopleJson, nullptr},
    Case{"headless-move", measureHeadlessMove, nullptr},
    Case{"open", measureOpen, nullptr},
    Case{"filter", measureFilter, nullptr},
    Case{"sort", measureSort, nullptr},
    Case{"findings", measureFindings, nullptr},
    Case{"access", measureAccess, nullptr},
    Case{"layers", measureLayers, nullptr},
    Case{"move", measureMove, nullptr},
    Case{"scenario", measureScenario, nullptr},
    Case{"memory", measureMemory, nullptr},
    Case{"people", measurePeople, nullptr},
    Case{"window", measureWindow, nullptr},
    Case{"first-paint", nullptr, measureFirstPaint},
    Case{"handovers", nullptr, measureHandovers},
    Case{"adversary", nullptr, measureAdversary},
    Case{"timeline", measureTimeline, measureTimelineRepaint},
    Case{"propose", measureProposal, measureSmallProposal},
};

/// The cases that the words ask for; without words all of them.
std::vector<Case> chosenCases(const QStringList& words)
{
    std::vector<Case> chosen;
    for (const Case& one : cases) {
        const auto isMeant = [&one](const QString& word) { return QLatin1StringView(one.name).contains(word); };
        if (words.isEmpty() || std::ranges::any_of(words, isMeant))
            chosen.push_back(one);
    }
    return chosen;
}

/// The sizes in a list such as 10000,100000; none where something in it is no number above 0.
std::vector<std::size_t> sizesFrom(const QString& list)
{
    std::vector<std::size_t> sizes;
    for (const QString& part : list.split(QLatin1Char(','))) {
        const std::size_t size = part.toUInt();
        if (size == 0)
            return {};
        sizes.push_back(size);
    }
    return sizes;
}

int run(const std::vector<Case>& chosen, const std::vector<std::size_t>& sizes)
{
    Report report;
    for (const std::size_t size : sizes) {
        Material material(size);
        for (const Case& one : chosen) {
            if (one.atEachSize)
                one.atEachSize(material, report);
        }
    }
    for (const Case& one : chosen) {
        if (one.once)
            one.once(report);
    }
    if (report.missed() > 0)
        std::fprintf(stderr, "bench: %d bars were missed\n", report.missed());
    return report.missed() > 0 ? 1 : 0;
}

} // namespace

} // namespace seatkeeper::bench

int main(int argc, char** argv)
{
    using namespace seatkeeper::bench;
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the program against probes that answer the same."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("word"), QStringLiteral("Only the cases whose name holds a word."),
                                 QStringLiteral("[word…]"));
    const QCommandLineOption people(QStringLiteral("people"), QStringLiteral("How many people, for each round."),
                                    QStringLiteral("numbers"), QStringLiteral("10000,100000,1000000"));
    parser.addOption(people);
    parser.process(application);
    const std::vector<Case> chosen = chosenCases(parser.positionalArguments());
    const std::vector<std::size_t> sizes = sizesFrom(parser.value(people));
    if (chosen.empty() || sizes.empty())
        parser.showHelp(2);
    try {
        return run(chosen, sizes);
    } catch (const std::runtime_error& error) { // the program and a probe disagree, or there is no room on the disk
        std::fprintf(stderr, "bench: %s\n", error.what());
        return 2;
    }
}
