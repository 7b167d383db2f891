#include "ui/filter/byte_set.h"

#include <array>
#include <limits>

namespace seatkeeper {

namespace {

constexpr unsigned letters = 26;
constexpr unsigned shared = letters + 10; // the first bit that is of more than one byte

constexpr unsigned bitOf(unsigned byte)
{
    if (byte >= 'a' && byte <= 'z')
        return byte - 'a';
    if (byte >= '0' && byte <= '9')
        return letters + byte - '0';
    return shared + byte % (std::numeric_limits<std::uint64_t>::digits - shared);
}

constexpr std::size_t byteCount = std::numeric_limits<unsigned char>::max() + 1;

constexpr auto bits = [] {
    std::array<std::uint64_t, byteCount> all{};
    for (unsigned byte = 0; byte < byteCount; ++byte)
        all.at(byte) = std::uint64_t{1} << bitOf(byte);
    return all;
}();

} // namespace

ByteSet::ByteSet(std::string_view text)
{
    for (const char c : text)
        m_bits |= bits[static_cast<unsigned char>(c)];
}

bool ByteSet::isExact(std::string_view word)
{
    return word.size() == 1 && bitOf(static_cast<unsigned char>(word.front())) < shared;
}

} // namespace seatkeeper
