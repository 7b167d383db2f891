#include "core/rules/findings/checks.h"

namespace seatkeeper {

namespace {

using Rule = QLatin1StringView;

constexpr std::array checks{
    Check{Rule("no-administrator-with-access"), Severity::Alarm, noAdministratorWithAccess},
    Check{Rule("person-without-access"), Severity::Error, personWithoutAccess},
    Check{Rule("license-type-not-on-subscription"), Severity::Error, licenseTypeNotOnSubscription},
    Check{Rule("incomplete-subscription"), Severity::Error, incompleteSubscription},
    Check{Rule("administrators-unknown"), Severity::Warning, administratorsUnknown},
    Check{Rule("change-does-not-fit"), Severity::Warning, changeDoesNotFit},
    Check{Rule("notice-period-ends"), Severity::Warning, noticePeriodEnds},
    Check{Rule("subscription-ends-soon"), Severity::Warning, subscriptionEndsSoon},
    Check{Rule("assigned-over-committed"), Severity::Warning, assignedOverCommitted},
    Check{Rule("tie-decided"), Severity::Info, tieDecided},
};

} // namespace

std::span<const Check> allChecks()
{
    return checks;
}

} // namespace seatkeeper
