#pragma once

#include "ui/users/user_listing.h"

#include <array>

namespace seatkeeper {

/// What the list of users can be narrowed by, beside words.
enum class Facet : quint8 { Subscription, License, Role, Department, Access, AccessThrough, StillToDo };
inline constexpr std::size_t facetCount = static_cast<std::size_t>(Facet::StillToDo) + 1;

/// By facet, the value that was chosen; nothing: everybody.
using FacetChoices = std::array<std::optional<quint32>, facetCount>;

bool isAnyChosen(const FacetChoices& choices);

/// The choice of those for whom something is still to be carried out.
FacetChoices stillToDoChoice();

/// The choice of those who have no access, for this reason or any.
FacetChoices withoutAccessChoice(std::optional<NoAccess> reason);

FacetChoices administratorsWithoutAccessChoice();
FacetChoices rolesUnknownChoice();
FacetChoices administratorsWithoutLicenseChoice();

/// The choice of those who have no access on the as-of date and had it the day before.
FacetChoices losesAccessChoice();

/// The choice of those who hold a license on a subscription.
FacetChoices holdersChoice(SubscriptionRef subscription);

/// Days within which access can be chosen to be lost: those that are offered, and the most that can be typed.
inline constexpr std::array daysOffered{30, 60, 90, 180};
inline constexpr int mostDaysWithin = 36'600;

/// The choice of those who have access on the as-of date and lose it at most so many days later.
FacetChoices losesAccessWithinChoice(int days);

/// As a value of `Facet::AccessThrough`: so many days, or that the number is typed beside it.
quint32 withinValue(int days);
std::optional<int> daysWithin(quint32 value);
inline constexpr quint32 typedDaysValue = 0;

/// One thing to choose.
struct FacetOption {
    QString text;
    quint32 value = 0; ///< means something to the facet alone, and stays the same as long as the plan is open
};

/// What a facet is called, and what its control says while nothing is chosen.
QString headingOf(Facet facet);
QString everybodyText(Facet facet);

/// What can be chosen for the people of `listing`.
std::vector<FacetOption> optionsOf(Facet facet, const UserListing& listing, const Language& language);

/// By PersonId, who is as chosen. A subscription and a license that are chosen together mean that license there. What
/// hangs on licenses is decided once for each license set.
std::vector<bool> peopleWho(const FacetChoices& choices, const UserListing& listing);

} // namespace seatkeeper
