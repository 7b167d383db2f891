#include "core/rules/access.h"
#include "core/rules/findings/checks.h"

namespace seatkeeper {

/// Administrators who hold no license at all: whether they need one is not documented (A13). No arguments.
std::vector<Finding> administratorWithoutLicense(const CheckInput& input)
{
    std::vector<PersonId> people = administratorsOf(input.tenant);
    std::erase_if(people, [&](PersonId person) { return input.tenant.licensesOf(person) != LicenseSetId::None; });
    if (people.empty())
        return {};
    return {{.about = About::EachPerson, .people = std::move(people), .day = input.day}};
}

} // namespace seatkeeper
