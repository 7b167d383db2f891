#pragma once

namespace seatkeeper {

/// 128 bits for what stands inside sums and products of amounts and quantities.
__extension__ using Wide = __int128;

} // namespace seatkeeper
