#include "bench/report.h"

#include <array>
#include <cstdio>

namespace seatkeeper::bench {

namespace {

template <class... Values> std::string formatted(const char* format, Values... values)
{
    constexpr std::size_t longest = 64;
    std::array<char, longest> text{};
    std::snprintf(text.data(), text.size(), format, values...); // NOLINT(cppcoreguidelines-pro-type-vararg)
    return text.data();
}

/// With three digits that say something: 4.21 ms, 38.4 µs.
std::string text(Seconds seconds)
{
    struct Scale {
        double size;
        const char* name;
    };
    constexpr std::array scales{Scale{1, "s"}, Scale{1e-3, "ms"}, Scale{1e-6, "µs"}};
    const Scale* scale = &scales.back();
    for (const Scale& one : scales) {
        if (seconds.count() >= one.size) {
            scale = &one;
            break;
        }
    }
    const double value = seconds.count() / scale->size;
    const int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    return formatted("%.*f %s", decimals, value, scale->name);
}

std::string text(double figure, Unit unit)
{
    switch (unit) {
    case Unit::Ratio: return formatted(figure < 1 ? "%.3f ×" : "%.2f ×", figure);
    case Unit::Milliseconds: return formatted("%.1f ms", figure);
    case Unit::Bytes: break;
    }
    return formatted("%.0f bytes", figure);
}

std::string grouped(std::size_t number)
{
    std::string digits = std::to_string(number);
    constexpr std::size_t group = 3;
    for (std::size_t at = digits.size(); at > group;) {
        at -= group;
        digits.insert(at, 1, ',');
    }
    return digits;
}

/// Filled with blanks up to a width in characters; what continues one in UTF-8 takes no room.
std::string padded(const std::string& text, std::size_t width)
{
    std::size_t characters = 0;
    for (const char c : text)
        characters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return text + std::string(width > characters ? width - characters : 0, ' ');
}

void printLine(const std::array<std::string, 9>& cells)
{
    constexpr std::array<std::size_t, 9> widths{34, 9, 8, 8, 40, 8, 10, 12, 6};
    for (std::size_t i = 0; i < cells.size(); ++i)
        std::printf("| %s ", padded(cells.at(i), widths.at(i)).c_str());
    std::printf("|\n");
    std::fflush(stdout);
}

} // namespace

Row ratioRow(std::string what, std::size_t people, const Comparison& times, std::string probe,
             std::optional<double> bar)
{
    return {.what = std::move(what),
            .people = people,
            .ours = times.ours,
            .probe = std::move(probe),
            .probeTimes = times.probe,
            .unit = Unit::Ratio,
            .figure = times.ratio(),
            .bar = bar};
}

Report::Report()
{
    printLine({"what", "people", "median", "p95", "held against", "median", "figure", "bar", ""});
    printLine({"---", "---", "---", "---", "---", "---", "---", "---", "---"});
}

void Report::add(const Row& row)
{
    const bool isMissed = row.bar && row.figure > *row.bar;
    m_missed += isMissed ? 1 : 0;
    printLine({row.what, row.people > 0 ? grouped(row.people) : std::string(), row.ours ? text(row.ours->median()) : "",
               row.ours ? text(row.ours->p95()) : "", row.probe, row.probeTimes ? text(row.probeTimes->median()) : "",
               text(row.figure, row.unit), row.bar ? "≤ " + text(*row.bar, row.unit) : "",
               !row.bar   ? ""
               : isMissed ? "MISSED"
                          : "met"});
}

} // namespace seatkeeper::bench
