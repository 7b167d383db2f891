#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace seatkeeper {

/// How many places are looked at in one go: as many as a number has bits.
constexpr std::size_t pairsAtOnce = 64;

/// A bit for each place i below `pairsAtOnce` where `a[i]` is `first` and `b[i]` is `second`. For every processor.
inline std::uint64_t portableBytePairs(const char* a, const char* b, char first, char second)
{
    std::array<std::uint8_t, pairsAtOnce> both{};
    std::uint8_t any = 0;
    for (std::size_t i = 0; i < pairsAtOnce; ++i) {
        both[i] = static_cast<std::uint8_t>((a[i] == first ? 1 : 0) & (b[i] == second ? 1 : 0));
        any |= both[i];
    }
    if (any == 0)
        return 0;
    // Brings the lowest bits of eight bytes together in the highest byte, the first one in memory lowest.
    constexpr bool isFirstLowest = std::endian::native == std::endian::little;
    constexpr std::uint64_t gather = isFirstLowest ? 0x0102040810204080ULL : 0x8040201008040201ULL;
    std::uint64_t places = 0;
    for (std::size_t i = 0; i < pairsAtOnce; i += sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, both.data() + i, sizeof eight);
        places |= (eight * gather >> 56U) << i;
    }
    return places;
}

#ifdef __SSE2__

/// The same in a third of the instructions; every x86-64 has them.
inline std::uint64_t bytePairs(const char* a, const char* b, char first, char second)
{
    const __m128i firsts = _mm_set1_epi8(first);
    const __m128i seconds = _mm_set1_epi8(second);
    const auto sixteen = [&](std::size_t from) {
        const __m128i left = _mm_loadu_si128(reinterpret_cast<const __m128i*>(a + from));
        const __m128i right = _mm_loadu_si128(reinterpret_cast<const __m128i*>(b + from));
        return _mm_and_si128(_mm_cmpeq_epi8(left, firsts), _mm_cmpeq_epi8(right, seconds));
    };
    const __m128i one = sixteen(0);
    const __m128i two = sixteen(16);
    const __m128i three = sixteen(32);
    const __m128i four = sixteen(48);
    if (_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(one, two), _mm_or_si128(three, four))) == 0)
        return 0;
    const auto bits = [](__m128i pairs) { return static_cast<std::uint64_t>(_mm_movemask_epi8(pairs)); };
    return bits(one) | bits(two) << 16U | bits(three) << 32U | bits(four) << 48U;
}

#else

inline std::uint64_t bytePairs(const char* a, const char* b, char first, char second)
{
    return portableBytePairs(a, b, first, second);
}

#endif

} // namespace seatkeeper
