#pragma once

#include <QtGlobal>

#include <functional>

namespace seatkeeper {

/// Asked again and again while files are read, at least once for every 64 KB, with the bytes that were taken so far of
/// all of them together. Where it answers false, reading ends with ErrorCode::Cancelled. Empty: nobody asks.
using KeepReading = std::function<bool(qint64 bytes)>;

} // namespace seatkeeper
