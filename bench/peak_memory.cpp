#include "bench/peak_memory.h"

#include <malloc.h>

#include <algorithm>
#include <atomic>
#include <cerrno>

// The allocator of glibc under the names that it has besides those that are taken over here. All of the program and its
// libraries allocate through these; while nothing is counted, that costs one look at a flag.
extern "C" {
// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming)
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void* block);
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming)
}

namespace {

/// What the allocator has handed out since counting began. Less than nothing where it got back more.
struct Counts {
    std::atomic<bool> isOn = false;
    std::atomic<std::ptrdiff_t> held = 0;
    std::atomic<std::ptrdiff_t> peak = 0;
};

constinit Counts counts; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): the allocator is one, too

void count(std::ptrdiff_t bytes)
{
    const std::ptrdiff_t held = counts.held.fetch_add(bytes, std::memory_order_relaxed) + bytes;
    std::ptrdiff_t peak = counts.peak.load(std::memory_order_relaxed);
    while (held > peak && !counts.peak.compare_exchange_weak(peak, held, std::memory_order_relaxed)) {
    }
}

bool isCounting()
{
    return counts.isOn.load(std::memory_order_relaxed);
}

std::ptrdiff_t sizeOf(void* block)
{
    return static_cast<std::ptrdiff_t>(malloc_usable_size(block));
}

void* counted(void* block)
{
    if (isCounting())
        count(sizeOf(block));
    return block;
}

} // namespace

extern "C" {

void* malloc(std::size_t size)
{
    return counted(__libc_malloc(size));
}

void* calloc(std::size_t number, std::size_t size)
{
    return counted(__libc_calloc(number, size));
}

/// Counts as if a block always grew where it is, which spares whoever grows blocks in this way.
void* realloc(void* block, std::size_t size)
{
    const std::ptrdiff_t before = isCounting() ? sizeOf(block) : 0;
    void* grown = __libc_realloc(block, size);
    if (isCounting() && (grown || size == 0))
        count(sizeOf(grown) - before);
    return grown;
}

void* memalign(std::size_t alignment, std::size_t size)
{
    return counted(__libc_memalign(alignment, size));
}

void* aligned_alloc(std::size_t alignment, std::size_t size)
{
    return counted(__libc_memalign(alignment, size));
}

int posix_memalign(void** block, std::size_t alignment, std::size_t size)
{
    void* made = counted(__libc_memalign(alignment, size));
    if (!made)
        return ENOMEM;
    *block = made;
    return 0;
}

void free(void* block)
{
    if (isCounting())
        count(-sizeOf(block));
    __libc_free(block);
}
}

namespace seatkeeper::bench {

PeakMemory::PeakMemory()
{
    counts.held = 0;
    counts.peak = 0;
    counts.isOn = true;
}

PeakMemory::~PeakMemory()
{
    counts.isOn = false;
}

std::size_t PeakMemory::peak() const
{
    return static_cast<std::size_t>(counts.peak.load());
}

std::size_t PeakMemory::held() const
{
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, counts.held.load()));
}

} // namespace seatkeeper::bench
