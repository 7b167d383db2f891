#include "core/rules/access.h"
#include "core/rules/findings/checks.h"

namespace seatkeeper {

/// Who has no access on the day, apart by reason. An administrator without any license is no loss (A13).
///
/// Arguments: the code of the reason. Another one where the reason is.
std::vector<Finding> personWithoutAccess(const CheckInput& input)
{
    std::array<std::vector<PersonId>, CodeTable<NoAccess>::rows.size()> byReason;
    for (const PersonWithout& one : accessSummary(input.tenant, input.day).without) {
        if (one.reason != NoAccess::NoLicense || !isAdministrator(input.tenant.people->roles(one.person)))
            byReason.at(static_cast<std::size_t>(one.reason)).push_back(one.person);
    }
    std::vector<Finding> found;
    for (const auto& [reason, code] : CodeTable<NoAccess>::rows) {
        std::vector<PersonId>& people = byReason.at(static_cast<std::size_t>(reason));
        if (people.empty())
            continue;
        Finding finding{.about = About::EachPerson, .people = std::move(people), .day = input.day};
        finding.arguments = {QString(code)};
        finding.extent.same = code;
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace seatkeeper
