#pragma once

#include <chrono>
#include <vector>

namespace seatkeeper::bench {

using Seconds = std::chrono::duration<double>;

/// How long each repetition of something took.
class Times {
public:
    void add(Seconds seconds) { m_all.push_back(seconds); }
    bool isEmpty() const { return m_all.empty(); }
    Seconds median() const { return quantile(0.5); }
    Seconds p95() const { return quantile(0.95); }

private:
    Seconds quantile(double part) const;

    std::vector<Seconds> m_all;
};

/// The program's own times, and those of a probe that answers the same by the shortest way.
struct Comparison {
    Times ours;
    Times probe;

    double ratio() const { return ours.median() / probe.median(); }
};

/// Makes the compiler believe that somebody looks at `value`.
template <class T> void keep(const T& value)
{
    asm volatile("" : : "r"(&value) : "memory");
}

/// How long `work` takes to answer; the answer is thrown away after the clock has stopped.
template <class Work> Seconds timed(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    const auto answer = work();
    keep(answer);
    return std::chrono::steady_clock::now() - start;
}

/// Times both, turn by turn, so that what else the machine does troubles both alike. Each answers with its own time:
/// what has to be made ready first does not count. Ends after enough turns, or after a few when they are long.
template <class Ours, class Probe> Comparison compare(Ours ours, Probe probe)
{
    constexpr int mostTurns = 101;
    constexpr int fewestTurns = 3;
    constexpr Seconds longest(2);
    Comparison comparison;
    Seconds spent{};
    for (int turn = 0; turn < mostTurns && (turn < fewestTurns || spent < longest); ++turn) {
        const Seconds a = ours();
        const Seconds b = probe();
        comparison.ours.add(a);
        comparison.probe.add(b);
        spent += a + b;
    }
    return comparison;
}

} // namespace seatkeeper::bench
