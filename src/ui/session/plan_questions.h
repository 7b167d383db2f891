#pragma once

#include "core/plan/edit.h"

/// What the frame of the window asks of an open plan.
namespace seatkeeper {

/// The first day after `day` on which a duty goes to another subscription; nothing where none is known.
std::optional<QDate> nextHandoverDay(const Tenant& tenant, QDate day);

/// The last such day before `day`.
std::optional<QDate> previousHandoverDay(const Tenant& tenant, QDate day);

/// For how many people the licenses that are planned in `tenant` differ from what Control Hub said last.
qint64 peopleToCarryOut(const Tenant& tenant, const PlanState& state);

} // namespace seatkeeper
