#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What fuzz targets have in common. A target is a file `fuzz_NAME.cpp` with LLVMFuzzerTestOneInput; what it has to
/// bear lies in `corpus/NAME`, and is replayed with every run of the tests.
namespace seatkeeper::test {

/// Ends the program where something that always holds does not.
inline void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "it does not hold that %s\n", what);
    std::abort();
}

/// The input as a copy of its own, so that reading beyond its end is seen.
inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes;
    for (std::size_t i = 0; i < size; ++i)
        bytes.append(static_cast<char>(data[i]));
    return bytes;
}

} // namespace seatkeeper::test
