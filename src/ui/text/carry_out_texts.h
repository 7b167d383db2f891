#pragma once

#include "core/plan/carry_out.h"
#include "core/plan/leftover_step.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// What a step does, to people who read it in Control Hub: "On Care (Sub1): assign Premium".
QString stepText(const Language& language, const Step& step, const Tenant& tenant);

/// What somebody holds, in a cell: Premium + Supervisor; a dash where it is nothing.
QString nameOf(const Language& language, Held held);

/// On which days a step can be done, as a sentence; empty where that is no question: any day, or from a day that is not
/// after `today`.
QString windowText(const Language& language, const StepWindow& window, QDate today);

/// The same of steps that give back what there was before: there is no hurry, but an end to their use.
QString wayBackText(const Language& language, const StepWindow& window, QDate today);

/// What a part is about: administrators, a subscription, people who leave.
QString partTitle(const Language& language, const StepPart& part, const Tenant& tenant);

/// Why a step is not in a file for Control Hub, as a cell says it.
QString nameOf(const Language& language, LeftoverReason reason);

/// A subscription by name and id, or as much as is still known of one that the tenant no longer has.
QString stepSubscription(const Tenant& tenant, SubscriptionRef ref);

} // namespace seatkeeper
