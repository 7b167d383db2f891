#pragma once

#include "core/model/subscription.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// What a unit of overage costs of the types that go with the primary (R1, R3), where another subscription is to be
/// that one: a sentence of those whose price differs, empty where none does.
QString primaryRatesText(const Language& language, const Subscription& before, const Subscription& after,
                         const QString& currency);

} // namespace seatkeeper
