#pragma once

#include "core/rules/findings/finding.h"
#include "core/rules/findings/limits.h"
#include "core/rules/findings/misfit.h"

#include <span>

/// The table of checks. Each one is a function in a file of its own; the table gives its findings rule and severity.
namespace seatkeeper {

/// What a check looks at.
struct CheckInput {
    const Tenant& tenant;
    QDate day; ///< the as-of date
    FindingLimits limits;
    std::vector<Misfit> misfits = {}; ///< changes of scenarios that no longer fit
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
std::vector<Finding> administratorsUnknown(const CheckInput& input);
std::vector<Finding> assignedOverCommitted(const CheckInput& input);
std::vector<Finding> subscriptionEndsSoon(const CheckInput& input);
std::vector<Finding> changeDoesNotFit(const CheckInput& input);
std::vector<Finding> noticePeriodEnds(const CheckInput& input);
std::vector<Finding> tieDecided(const CheckInput& input);

} // namespace seatkeeper
