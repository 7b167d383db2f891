#include "core/rules/findings/checks.h"

namespace seatkeeper {

namespace {

using Rule = QLatin1StringView;

constexpr std::array checks{
    Check{Rule("no-administrator-with-access"), Severity::Alarm, noAdministratorWithAccess},
    Check{Rule("person-without-access"), Severity::Error, personWithoutAccess},
    Check{Rule("license-type-not-on-subscription"), Severity::Error, licenseTypeNotOnSubscription},
    Check{Rule("incomplete-subscription"), Severity::Error, incompleteSubscription},
    Check{Rule("empty-move-window"), Severity::Error, emptyMoveWindow},
    Check{Rule("access-cliff"), Severity::Warning, accessCliff},
    Check{Rule("last-administrator"), Severity::Warning, lastAdministrator},
    Check{Rule("administrators-unknown"), Severity::Warning, administratorsUnknown},
    Check{Rule("administrator-without-license"), Severity::Warning, administratorWithoutLicense},
    Check{Rule("gap-before-renewal"), Severity::Warning, gapBeforeRenewal},
    Check{Rule("notice-period-ends"), Severity::Warning, noticePeriodEnds},
    Check{Rule("subscription-ends-soon"), Severity::Warning, subscriptionEndsSoon},
    Check{Rule("licensing-switch"), Severity::Warning, licensingSwitch},
    Check{Rule("change-does-not-fit"), Severity::Warning, changeDoesNotFit},
    Check{Rule("planned-step-drifted"), Severity::Warning, plannedStepDrifted},
    Check{Rule("license-on-expired-subscription"), Severity::Warning, licenseOnExpiredSubscription},
    Check{Rule("license-on-suspended-subscription"), Severity::Warning, licenseOnSuspendedSubscription},
    Check{Rule("license-on-pending-subscription"), Severity::Warning, licenseOnPendingSubscription},
    Check{Rule("inactive-user-holds-license"), Severity::Warning, inactiveUserHoldsLicense},
    Check{Rule("supervisor-without-premium"), Severity::Warning, supervisorWithoutPremium},
    Check{Rule("licenses-on-several-subscriptions"), Severity::Warning, licensesOnSeveralSubscriptions},
    Check{Rule("assigned-over-committed"), Severity::Warning, assignedOverCommitted},
    Check{Rule("counts-differ"), Severity::Warning, countsDiffer},
    Check{Rule("usage-over-commitment"), Severity::Warning, usageOverCommitment},
    Check{Rule("usage-without-subscription"), Severity::Warning, usageWithoutSubscription},
    Check{Rule("owner-without-rate"), Severity::Warning, ownerWithoutRate},
    Check{Rule("handover-ahead"), Severity::Info, handoverAhead},
    Check{Rule("primary-without-agents"), Severity::Info, primaryWithoutAgents},
    Check{Rule("tie-decided"), Severity::Info, tieDecided},
    Check{Rule("commitment-unused"), Severity::Info, commitmentUnused},
};

} // namespace

std::span<const Check> allChecks()
{
    return checks;
}

} // namespace seatkeeper
