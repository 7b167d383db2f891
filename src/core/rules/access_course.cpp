#include "core/rules/access_course.h"

#include "core/rules/access.h"
#include "core/rules/access_days.h"

#include <map>

namespace seatkeeper {

namespace {

/// The people of one license set, or a difference of such numbers.
struct Count {
    qint64 people = 0;
    qint64 administrators = 0;

    Count& operator+=(const Count& other)
    {
        people += other.people;
        administrators += other.administrators;
        return *this;
    }
    Count& operator-=(const Count& other)
    {
        people -= other.people;
        administrators -= other.administrators;
        return *this;
    }
};

/// Those who count, by license set; their totals go into `course`.
std::vector<Count> countSets(const Tenant& tenant, AccessCourse& course)
{
    std::vector<Count> sets(tenant.pool->size());
    const LicenseColumn& column = *tenant.licenses;
    for (std::size_t i = 0; i < column.size(); ++i) {
        const LicenseSetId set = column[i];
        if (set == LicenseSetId::NotAMember)
            continue;
        const std::optional<Roles> roles = tenant.people->roles(static_cast<PersonId>(i));
        course.administratorsUnknown += roles ? 0 : 1;
        if (!counts(roles, set))
            continue;
        const qint64 administrator = isAdministrator(roles) ? 1 : 0;
        sets[static_cast<std::size_t>(set)] += {1, administrator};
        ++course.people;
        course.administrators += administrator;
    }
    return sets;
}

} // namespace

AccessCourse accessCourse(const Tenant& tenant, QDate first, QDate last)
{
    AccessCourse course;
    const std::vector<Count> sets = countSets(tenant, course);
    const AccessDays days(tenant);
    const DateRange asked{first, last};
    std::map<QDate, Count> differences{{first, {}}}; // of those with access, from that day on
    for (std::size_t set = 0; set < sets.size(); ++set) {
        if (sets[set].people == 0)
            continue;
        for (const DateRange& run : days.of(static_cast<LicenseSetId>(set))) {
            const std::optional<DateRange> seen = intersection(run, asked);
            if (!seen)
                continue;
            differences[seen->starts] += sets[set];
            if (*seen->ends < last)
                differences[seen->ends->addDays(1)] -= sets[set];
        }
    }
    Count with;
    for (const auto& [day, difference] : differences) {
        with += difference;
        const AccessStep step{day, course.people - with.people, with.administrators};
        const bool isNew = course.steps.empty() || course.steps.back().without != step.without ||
                           course.steps.back().administratorsWith != step.administratorsWith;
        if (isNew)
            course.steps.push_back(step);
    }
    return course;
}

} // namespace seatkeeper
