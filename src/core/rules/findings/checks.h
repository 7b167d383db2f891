#pragma once

#include "core/rules/findings/finding.h"
#include "core/rules/findings/limits.h"
#include "core/rules/findings/planned_facts.h"

#include <span>

/// The table of checks. Each one is a function in a file of its own; the table gives its findings rule and severity.
namespace seatkeeper {

/// What a check looks at.
struct CheckInput {
    const Tenant& tenant;
    QDate day; ///< the as-of date
    FindingLimits limits;
    PlannedFacts planned = {}; ///< of scenarios and of the last import

    /// The last day that is looked at.
    QDate horizon() const { return day.addDays(limits.horizonDays); }
};

struct Check {
    QLatin1StringView rule;
    Severity severity;
    std::vector<Finding> (*find)(const CheckInput& input); ///< findings without rule and severity, in any order
};

/// All checks; findings of one severity and day stand in this order.
std::span<const Check> allChecks();

std::vector<Finding> noAdministratorWithAccess(const CheckInput& input);
std::vector<Finding> personWithoutAccess(const CheckInput& input);
std::vector<Finding> licenseTypeNotOnSubscription(const CheckInput& input);
std::vector<Finding> incompleteSubscription(const CheckInput& input);
std::vector<Finding> emptyMoveWindow(const CheckInput& input);
std::vector<Finding> accessCliff(const CheckInput& input);
std::vector<Finding> lastAdministrator(const CheckInput& input);
std::vector<Finding> administratorsUnknown(const CheckInput& input);
std::vector<Finding> administratorWithoutLicense(const CheckInput& input);
std::vector<Finding> gapBeforeRenewal(const CheckInput& input);
std::vector<Finding> noticePeriodEnds(const CheckInput& input);
std::vector<Finding> subscriptionEndsSoon(const CheckInput& input);
std::vector<Finding> licensingSwitch(const CheckInput& input);
std::vector<Finding> changeDoesNotFit(const CheckInput& input);
std::vector<Finding> plannedStepDrifted(const CheckInput& input);
std::vector<Finding> licenseOnExpiredSubscription(const CheckInput& input);
std::vector<Finding> licenseOnSuspendedSubscription(const CheckInput& input);
std::vector<Finding> licenseOnPendingSubscription(const CheckInput& input);
std::vector<Finding> inactiveUserHoldsLicense(const CheckInput& input);
std::vector<Finding> supervisorWithoutPremium(const CheckInput& input);
std::vector<Finding> licensesOnSeveralSubscriptions(const CheckInput& input);
std::vector<Finding> assignedOverCommitted(const CheckInput& input);
std::vector<Finding> countsDiffer(const CheckInput& input);
std::vector<Finding> usageOverCommitment(const CheckInput& input);
std::vector<Finding> usageWithoutSubscription(const CheckInput& input);
std::vector<Finding> ownerWithoutRate(const CheckInput& input);
std::vector<Finding> handoverAhead(const CheckInput& input);
std::vector<Finding> primaryWithoutAgents(const CheckInput& input);
std::vector<Finding> tieDecided(const CheckInput& input);
std::vector<Finding> commitmentUnused(const CheckInput& input);

} // namespace seatkeeper
