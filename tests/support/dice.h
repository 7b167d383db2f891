#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace seatkeeper::test {

/// Chance that falls the same way for the same seed, on every computer. Fits std::ranges::shuffle.
class Dice {
public:
    using result_type = std::uint32_t;

    explicit Dice(std::uint32_t seed) : m_engine(seed) {}

    static constexpr result_type min() { return std::mt19937::min(); }
    static constexpr result_type max() { return std::mt19937::max(); }
    result_type operator()() { return static_cast<result_type>(m_engine()); }

    /// A number from 0 up to `limit`, which is not included. (Not std::uniform_int_distribution: libraries differ.)
    int below(int limit) { return static_cast<int>((*this)() % static_cast<result_type>(limit)); }

    bool percent(int chance) { return below(100) < chance; }

    template <class T> const T& oneOf(const std::vector<T>& choices)
    {
        return choices.at(static_cast<std::size_t>(below(static_cast<int>(choices.size()))));
    }

private:
    std::mt19937 m_engine;
};

} // namespace seatkeeper::test
