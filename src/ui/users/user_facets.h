#pragma once

#include "ui/users/user_listing.h"

#include <array>

namespace seatkeeper {

/// What the list of users can be narrowed by, beside words.
enum class Facet : quint8 { Subscription, License, Role, Department, Access, StillToDo };
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
