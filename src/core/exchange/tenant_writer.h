#pragma once

#include "core/model/tenant.h"

class QIODevice;

namespace seatkeeper {

class JsonWriter;

/// Writes `tenant` as a tenant file to an open device: the canonical bytes, the same for the same tenant however it
/// came about. False where the device took not all of it.
bool writeTenant(QIODevice& device, const Tenant& tenant);

/// Writes one subscription as it stands in a tenant file.
void writeSubscription(JsonWriter& json, const Subscription& subscription);

} // namespace seatkeeper
