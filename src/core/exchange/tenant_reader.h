#pragma once

#include "core/model/error.h"
#include "core/model/tenant.h"

class QIODevice;

namespace seatkeeper {

/// Reads a tenant file from an open device, streaming: memory holds the tenant and one person of the file.
///
/// Everything that `formats` promises to refuse is refused, with line, column and JSON path: a syntax error wherever
/// it stands, then the format and version, then the first other error in the order of the file.
Result<Tenant> readTenant(QIODevice& device);

} // namespace seatkeeper
