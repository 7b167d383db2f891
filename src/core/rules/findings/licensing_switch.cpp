#include "core/model/identity.h"
#include "core/rules/findings/checks.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// A term of a subscription whose licensing is known.
struct LicensedTerm {
    const Subscription* subscription;
    DateRange days;
};

/// By first day, then natural order.
std::vector<LicensedTerm> licensedTerms(const Tenant& tenant)
{
    std::vector<LicensedTerm> terms;
    for (const Subscription& subscription : tenant.subscriptions) {
        for (const DateRange& term : subscription.terms)
            terms.push_back({&subscription, term});
    }
    std::ranges::sort(terms, [](const LicensedTerm& a, const LicensedTerm& b) {
        return a.days.starts != b.days.starts ? a.days.starts < b.days.starts
                                              : naturalOrder(a.subscription->id, b.subscription->id) < 0;
    });
    return terms;
}

} // namespace

/// Days from the as-of date through the horizon on which the tenant goes from concurrent licenses to named ones or
/// back (A11). Terms of different licensing share no day (R8), so that every earlier one is over by then.
///
/// About the first subscription of the new kind. Part: the day. Arguments: the code of the new licensing, what the last
/// subscription of the other kind is called, and its last day.
std::vector<Finding> licensingSwitch(const CheckInput& input)
{
    std::vector<Finding> found;
    const LicensedTerm* last = nullptr; // of those so far, the one that ends last
    const std::vector<LicensedTerm> terms = licensedTerms(input.tenant);
    for (const LicensedTerm& term : terms) {
        const bool isSwitch = last && last->subscription->licensing != term.subscription->licensing;
        if (isSwitch && term.days.starts >= input.day && term.days.starts <= input.horizon()) {
            Finding finding{.about = About::Subscription,
                            .subscription = term.subscription->ref,
                            .part = dateToString(term.days.starts),
                            .day = term.days.starts};
            finding.arguments = {QString(codeOf(term.subscription->licensing.value())), labelOf(*last->subscription),
                                 last->days.lastDay()};
            found.push_back(std::move(finding));
        }
        if (!last || term.days.lastDay() > last->days.lastDay())
            last = &term;
    }
    return found;
}

} // namespace seatkeeper
