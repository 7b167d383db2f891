#pragma once

#include "ui/text/answers.h"

namespace seatkeeper {

/// Where an amount comes from: what each subscription used and had contracted, and whose rate counts.
WhyAnswer overageAnswer(const AskAmount& asked, const Language& language, const Tenant& measured);

} // namespace seatkeeper
