#pragma once

#include "ui/report/typed_table.h"
#include "ui/subscriptions/subscription_table.h"

namespace seatkeeper {

class SubscriptionsModel;

/// The table of subscriptions as texts, as it is shown: each cell with all that it says.
TextTable textTableOf(const SubscriptionsModel& model);

/// All subscriptions, folded or not, with each thing that the table says of them in a column of its own, and below them
/// what is committed and assigned.
TypedTable typedTableOf(const SubscriptionTable& table, const Language& language);

} // namespace seatkeeper
