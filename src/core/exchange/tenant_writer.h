#pragma once

#include "core/model/tenant.h"

class QIODevice;

namespace seatkeeper {

/// Writes `tenant` as a tenant file to an open device: the canonical bytes, the same for the same tenant however it
/// came about. False where the device took not all of it.
bool writeTenant(QIODevice& device, const Tenant& tenant);

} // namespace seatkeeper
