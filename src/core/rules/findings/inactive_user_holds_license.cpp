#include "core/rules/findings/checks.h"

namespace seatkeeper {

/// People who are not active in Control Hub and hold a license nevertheless. Who was only invited is about to be. No
/// arguments.
std::vector<Finding> inactiveUserHoldsLicense(const CheckInput& input)
{
    const Tenant& tenant = input.tenant;
    std::vector<PersonId> people;
    for (const PersonId person : tenant.members()) {
        const bool isInactive = tenant.people->status(person) == AccountStatus::Inactive;
        if (isInactive && tenant.licensesOf(person) != LicenseSetId::None)
            people.push_back(person);
    }
    if (people.empty())
        return {};
    return {{.about = About::EachPerson, .people = std::move(people), .day = input.day}};
}

} // namespace seatkeeper
