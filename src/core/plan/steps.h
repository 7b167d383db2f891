#pragma once

#include "core/model/error.h"
#include "core/plan/change.h"

#include <span>

/// What a change means for each of its people, once it stands in a plan for a later day.
namespace seatkeeper {

/// What somebody holds on one subscription, in a byte: a plan can have millions of them.
enum class Held : quint8 { Nothing, Standard, Premium, StandardSupervisor, PremiumSupervisor };

/// The same as and of a holding, which is absent where nothing is held.
Held heldBy(const std::optional<Holding>& holding);
std::optional<Holding> holdingOf(SubscriptionRef subscription, Held held);

/// Stands for no subscription in a step of somebody who is to leave the tenant.
inline constexpr SubscriptionRef leavingTenant{~quint32{0}};

/// What is planned for one person on one subscription: from `before`, as it was when it was planned, to `after`.
struct Step {
    PersonId person{};
    SubscriptionRef subscription = leavingTenant;
    Held before = Held::Nothing;
    Held after = Held::Nothing;

    bool isLeaving() const { return subscription == leavingTenant; }
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

/// Takes the steps of one change after the other on a tenant. What becomes of a license set is decided once for all who
/// have it and of whom the same is planned: sets are never altered. The steps have to live as long as this.
class StepTaker {
public:
    explicit StepTaker(Tenant& tenant) : m_tenant(tenant) {}

    /// Takes the open steps of a change, and answers with the state of each of its people before that, in their order.
    ///
    /// Only the license on the subscription of a step is looked at, never what else the person holds.
    std::vector<StepState> take(std::span<const Step> steps);

private:
    struct Decision {
        std::span<const Step> steps; ///< those that it was made for first
        LicenseSetId set{};
        StepState state{};
    };

    const Decision& decide(LicensePool& pool, LicenseSetId set, std::span<const Step> steps);

    Tenant& m_tenant;
    std::vector<Decision> m_decisions; // by license set
};

/// The people of steps, once each, in their order.
std::vector<PersonId> peopleOf(std::span<const Step> steps);

/// The change of the first person whose steps are in none of the states that can be taken, as a refusal.
Error refusalOf(const Tenant& tenant, std::span<const Step> steps, std::span<const StepState> states);

} // namespace seatkeeper
