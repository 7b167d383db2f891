#pragma once

#include "core/model/tenant.h"

#include <QStringList>

namespace seatkeeper {

/// The addresses in a text that somebody pasted, in order and each once (see `identityKey`): lines, cells of a
/// spreadsheet, or recipients of a message as in `Jan <jan@x>; Piet <piet@x>`. What has no @ is left out.
QStringList addressesIn(const QString& pasted);

/// Whom addresses mean in a tenant.
struct AddressMatch {
    std::vector<PersonId> found; ///< in the order of the addresses
    QStringList unknown;         ///< those of nobody in the tenant
};

AddressMatch matchAddresses(const QStringList& addresses, const Tenant& tenant);

} // namespace seatkeeper
