#pragma once

#include "core/plan/edit.h"

#include <algorithm>

namespace seatkeeper::test {

/// Where one of two columns ends earlier, nobody beyond it is a member.
inline bool isSame(const LicenseColumn& a, const LicenseColumn& b)
{
    const auto at = [](const LicenseColumn& column, std::size_t i) {
        return i < column.size() ? column[i] : LicenseSetId::NotAMember;
    };
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (at(a, i) != at(b, i))
            return false;
    }
    return true;
}

/// Whether nothing that answers depend on differs, in two states of one plan. Made of nothing that `difference` is
/// made of. Somebody whom only one of them knows must be a member of neither.
inline bool isSame(const Tenant& a, const Tenant& b)
{
    for (std::size_t i = 0; i < std::min(a.people->size(), b.people->size()); ++i) {
        if (a.people->person(static_cast<PersonId>(i)) != b.people->person(static_cast<PersonId>(i)))
            return false;
    }
    return a.name == b.name && a.currency == b.currency && a.assumptions == b.assumptions &&
           a.subscriptions == b.subscriptions && *a.usage == *b.usage && *a.invoices == *b.invoices &&
           isSame(*a.licenses, *b.licenses);
}

inline bool isSame(const PlanState& a, const PlanState& b)
{
    return isSame(a.baseline, b.baseline) && isSame(*a.imported, *b.imported) && a.import == b.import &&
           a.limits == b.limits && *a.acceptances == *b.acceptances && *a.scenarios == *b.scenarios &&
           *a.scenarioItems == *b.scenarioItems && a.sources == b.sources && *a.exports == *b.exports;
}

} // namespace seatkeeper::test
