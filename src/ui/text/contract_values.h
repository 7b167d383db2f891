#pragma once

#include "core/model/subscription.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// What a key of a subscription in a tenant file is called, and its value, in words: as a cell of a table shows them.
QString nameOfContractKey(const Language& language, QLatin1StringView key);
QString contractValue(const Language& language, QLatin1StringView key, const Subscription& subscription,
                      const QString& currency);

} // namespace seatkeeper
