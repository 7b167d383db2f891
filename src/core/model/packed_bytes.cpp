#include "core/model/packed_bytes.h"

#include <zstd.h>

#include <memory>
#include <new>
#include <stdexcept>

namespace seatkeeper {

namespace {

struct Ending {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

/// The context of this thread: making one takes longer than the bytes do.
template <class Context, Context* (*make)()> Context* ownContext()
{
    static thread_local const std::unique_ptr<Context, Ending> context(make());
    if (!context)
        throw std::bad_alloc();
    return context.get();
}

} // namespace

std::string packed(std::string_view bytes)
{
    if (bytes.size() > mostUnpackedBytes)
        throw std::length_error("too many bytes to be packed");
    constexpr int fastest = 1; // more makes little less of records that are mostly FALSE
    std::string result(ZSTD_compressBound(bytes.size()), '\0');
    const std::size_t size = ZSTD_compressCCtx(ownContext<ZSTD_CCtx, ZSTD_createCCtx>(), result.data(), result.size(),
                                               bytes.data(), bytes.size(), fastest);
    if (ZSTD_isError(size) != 0)
        throw std::bad_alloc(); // the only way in which it can fail, with room for all
    result.resize(size);
    return result;
}

std::optional<std::string> unpacked(std::string_view bytes)
{
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > mostUnpackedBytes)
        return std::nullopt;
    std::string result(size, '\0');
    const std::size_t written = ZSTD_decompressDCtx(ownContext<ZSTD_DCtx, ZSTD_createDCtx>(), result.data(),
                                                    result.size(), bytes.data(), bytes.size());
    if (written != size) // an error is a number beyond all sizes
        return std::nullopt;
    return result;
}

} // namespace seatkeeper
