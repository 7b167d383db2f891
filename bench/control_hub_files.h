#pragma once

#include "core/model/tenant.h"

class QIODevice;

/// What Control Hub and the Webex API would say of a tenant, to be read back in. Each answers with false where the
/// device took not all of it.
namespace seatkeeper::bench {

/// The bulk CSV: a column for each license of each subscription, as Control Hub has it, and some that say nothing to
/// us.
bool writeBulkCsv(QIODevice& device, const Tenant& tenant);

/// The answer of `GET /v1/licenses`: those of Contact Center on every subscription of a made
/// tenant, and one that everybody has.
bool writeLicensesAnswer(QIODevice& device);

/// The answer of `GET /v1/people`, all on one page and with the keys that the API writes.
bool writePeopleAnswer(QIODevice& device, const Tenant& tenant);

/// The id of the license that everybody has and that is none of Contact Center's.
QString messagingLicenseId();

} // namespace seatkeeper::bench
