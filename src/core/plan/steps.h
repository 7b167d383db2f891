#pragma once

#include "core/model/error.h"
#include "core/plan/change.h"

#include <span>

/// What a change means for each of its people, once it stands in a plan for a later day.
namespace seatkeeper {

/// What somebody holds on one subscription.
struct LicenseKind {
    License license = License::StandardAgent;
    bool supervisor = false;

    bool operator==(const LicenseKind&) const = default;
};

/// What is planned for one person on one subscription: from `before`, as it was when it was planned, to `after`.
struct Step {
    PersonId person{};
    std::optional<SubscriptionRef> subscription; ///< absent: the person is to leave the tenant
    std::optional<LicenseKind> before;           ///< absent: no license
    std::optional<LicenseKind> after;

    bool operator==(const Step&) const = default;
};

/// What has become of a person's steps. All that a change has for one person go together.
enum class StepState : quint8 {
    Open,    ///< it is as `before`, or in part as `after` already
    Done,    ///< it is as `after`
    Gone,    ///< there is no such person any more
    Drifted, ///< it is something else by now, and is left as it is
};

/// Whether a change names people of the tenant, so that it is kept as steps.
bool hasSteps(const Change& change);

/// The steps of a change that `applyChange` will take (of any other, of no use); those of one person stand together,
/// people in the order of the change.
std::vector<Step> stepsOf(const Tenant& tenant, const Change& change);

/// Takes the open steps, and answers with the state of each person before that, in their order.
///
/// Only the license on the subscription of a step is looked at, never what else the person holds.
std::vector<StepState> takeSteps(Tenant& tenant, std::span<const Step> steps);

/// The people of steps, once each, in their order.
std::vector<PersonId> peopleOf(std::span<const Step> steps);

/// The change of the first person whose steps are in none of the states that can be taken, as a refusal.
Error refusalOf(const Tenant& tenant, std::span<const Step> steps, std::span<const StepState> states);

} // namespace seatkeeper
