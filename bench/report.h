#pragma once

#include "bench/timing.h"
#include "core/model/error.h"

#include <optional>
#include <stdexcept>
#include <string>

namespace seatkeeper::bench {

/// The program and the probe give different answers, so that their times say nothing.
class Disagreement : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Throws a Disagreement where the two are not equal.
template <class T> void requireSame(const char* what, const T& ours, const T& probe)
{
    if (!(ours == probe))
        throw Disagreement(std::string("not the same answer: ") + what);
}

inline void requireSame(const char* what, std::size_t ours, std::size_t probe)
{
    if (ours != probe)
        throw Disagreement(std::string("not the same answer: ") + what + ": " + std::to_string(ours) + " against " +
                           std::to_string(probe));
}

/// Throws where something that has to work for the measurement does not.
inline void requireDone(const Result<void>& done)
{
    if (!done)
        throw std::runtime_error(std::string("cannot be measured: ") + codeOf(done.error().code).data());
}

/// In what the figure of a row is given.
enum class Unit : quint8 { Ratio, Milliseconds, Bytes };

/// One line of the table. A figure above its bar fails.
struct Row {
    std::string what;
    std::size_t people = 0;
    std::optional<Times> ours;
    std::string probe; ///< what the program is held against
    std::optional<Times> probeTimes;
    Unit unit = Unit::Ratio;
    double figure = 0;
    std::optional<double> bar;
};

/// A row of which the figure is the ratio of the medians.
Row ratioRow(std::string what, std::size_t people, const Comparison& times, std::string probe,
             std::optional<double> bar = {});

/// Prints the table as it grows, in Markdown, and remembers which bars were missed.
class Report {
public:
    Report();
    void add(const Row& row);
    int missed() const { return m_missed; }

private:
    int m_missed = 0;
};

} // namespace seatkeeper::bench
