#pragma once

#include "ui/report/text_table.h"

namespace seatkeeper {

class SubscriptionsModel;

/// The table of subscriptions as texts, as it is shown: each cell with all that it says.
TextTable textTableOf(const SubscriptionsModel& model);

} // namespace seatkeeper
