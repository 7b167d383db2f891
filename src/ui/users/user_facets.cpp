#include "ui/users/user_facets.h"

#include "core/model/identity.h"
#include "ui/text/labels.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <span>

namespace seatkeeper {

namespace {

/// The context of these texts for the translator.
struct FacetTexts {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::UserFacets)
};

/// A value beyond those of the model: nothing of the kind.
constexpr quint32 noneOfThem = ~quint32{0};

enum class LicenseFacet : quint32 { Standard, Premium, Supervisor };
enum class RoleFacet : quint32 { Administrator = 1, Supervisor = 2, Agent = 4, Unknown = 8 };
enum class AccessFacet : quint32 { Access, NoAccess, LosesIt, FirstReason };
enum class StillToDoFacet : quint32 { Yes, No, InScenario };

/// Values of how long access lasts: a number of days, or beyond all of those a last day by its Julian number.
constexpr quint32 withoutEnd = 0x4000'0000;
constexpr quint32 throughDay = 0x8000'0000;

template <class Value> FacetOption option(const QString& text, Value value)
{
    return {text, static_cast<quint32>(value)};
}

quint32 accessFacetOf(NoAccess reason)
{
    return static_cast<quint32>(AccessFacet::FirstReason) + static_cast<quint32>(reason);
}

/// One thing chosen, and nothing else.
template <class Value> FacetChoices choiceOf(Facet facet, Value value)
{
    FacetChoices choices;
    choices.at(static_cast<std::size_t>(facet)) = static_cast<quint32>(value);
    return choices;
}

std::vector<FacetOption> subscriptionOptions(const UserListing& listing)
{
    std::vector<FacetOption> options;
    options.reserve(listing.tenant().subscriptions.size() + 1);
    for (const Subscription& subscription : listing.tenant().subscriptions)
        options.push_back(option(callName(listing.tenant(), subscription.ref), subscription.ref));
    options.push_back(option(FacetTexts::tr("No subscription"), noneOfThem));
    return options;
}

std::vector<FacetOption> licenseOptions(const Language& language)
{
    return {option(nameOf(language, License::StandardAgent), LicenseFacet::Standard),
            option(nameOf(language, License::PremiumAgent), LicenseFacet::Premium),
            option(nameOf(language, Holding{{}, License::PremiumAgent, true}), LicenseFacet::Supervisor),
            option(FacetTexts::tr("No license"), noneOfThem)};
}

std::vector<FacetOption> roleOptions(const Language& language)
{
    std::vector<FacetOption> options;
    options.reserve(CodeTable<Role>::rows.size() + 2);
    for (const auto& [role, code] : CodeTable<Role>::rows)
        options.push_back(option(nameOf(language, role), role));
    options.push_back(option(FacetTexts::tr("No role"), noneOfThem));
    options.push_back(option(FacetTexts::tr("Roles unknown"), RoleFacet::Unknown));
    return options;
}

std::vector<FacetOption> departmentOptions(const UserListing& listing)
{
    const Directory& people = listing.people();
    std::vector<bool> used(people.departments().size());
    for (const PersonId person : listing.tenant().members())
        used[people.departmentId(person)] = true;
    std::vector<FacetOption> options;
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (used[i])
            options.push_back(option(QString::fromStdString(people.departments()[i]), i));
    }
    std::ranges::sort(options, [](const FacetOption& a, const FacetOption& b) {
        return naturalOrder(a.text.toCaseFolded(), b.text.toCaseFolded()) < 0;
    });
    for (FacetOption& one : options) {
        if (one.text.isEmpty())
            one.text = FacetTexts::tr("No department");
    }
    return options;
}

std::vector<FacetOption> accessOptions(const UserListing& listing, const Language& language)
{
    std::vector<FacetOption> options{
        option(FacetTexts::tr("Access"), AccessFacet::Access),
        option(FacetTexts::tr("No access"), AccessFacet::NoAccess),
        option(FacetTexts::tr("Loses access on %1").arg(language.date(listing.day())), AccessFacet::LosesIt)};
    for (const auto& [reason, code] : CodeTable<NoAccess>::rows)
        options.push_back(option(nameOf(language, reason), accessFacetOf(reason)));
    return options;
}

/// The last day of unbroken access that starts on the as-of date; nothing where there is no access or no end is known.
std::optional<QDate> lastDayOf(const UserListing& listing, LicenseSetId set)
{
    const std::optional<DateRange> access = listing.accessFrom(set);
    return access && access->ends && *access->ends < endOfTime() ? access->ends : std::nullopt;
}

bool losesWithin(const UserListing& listing, LicenseSetId set, int days)
{
    const std::optional<QDate> last = lastDayOf(listing, set);
    return last && listing.day().daysTo(*last) < days;
}

/// How many people there are with each last day, and with none; counted by license set.
std::vector<FacetOption> accessThroughOptions(const UserListing& listing, const Language& language)
{
    const Tenant& tenant = listing.tenant();
    std::vector<qint64> holders(tenant.pool->size());
    for (const LicenseSetId set : *tenant.licenses) {
        if (set != LicenseSetId::NotAMember)
            ++holders[static_cast<std::size_t>(set)];
    }
    std::map<QDate, qint64> byLastDay;
    qint64 unending = 0;
    for (std::size_t i = 0; i < holders.size(); ++i) {
        const auto set = static_cast<LicenseSetId>(i);
        if (holders[i] == 0 || listing.refusal(set))
            continue;
        if (const std::optional<QDate> last = lastDayOf(listing, set))
            byLastDay[*last] += holders[i];
        else
            unending += holders[i];
    }
    std::vector<FacetOption> options;
    for (const int days : daysOffered) {
        qint64 people = 0;
        for (const auto& [last, count] : byLastDay)
            people += listing.day().daysTo(last) < days ? count : 0;
        options.push_back(option(
            FacetTexts::tr("Loses access within %1 days (%2)").arg(language.number(days), language.number(people)),
            withinValue(days)));
    }
    options.push_back(option(FacetTexts::tr("Loses access within … days"), typedDaysValue));
    for (const auto& [last, count] : byLastDay) {
        options.push_back(
            option(FacetTexts::tr("Access through %1 (%2)").arg(language.date(last), language.number(count)),
                   throughDay | static_cast<quint32>(last.toJulianDay())));
    }
    if (unending > 0)
        options.push_back(
            option(FacetTexts::tr("No end of access is known (%1)").arg(language.number(unending)), withoutEnd));
    return options;
}

/// `choice`: what was chosen of the above.
bool fitsAccessThrough(const UserListing& listing, LicenseSetId set, std::optional<quint32> choice)
{
    if (!choice)
        return true;
    if (const std::optional<int> days = daysWithin(*choice))
        return losesWithin(listing, set, *days);
    const std::optional<QDate> last = lastDayOf(listing, set);
    if (*choice == withoutEnd)
        return !listing.refusal(set) && !last;
    return last && (throughDay | static_cast<quint32>(last->toJulianDay())) == *choice;
}

std::vector<FacetOption> stillToDoOptions(const UserListing& listing)
{
    std::vector<FacetOption> options{option(FacetTexts::tr("Still to be carried out"), StillToDoFacet::Yes),
                                     option(FacetTexts::tr("Nothing to be carried out"), StillToDoFacet::No)};
    if (listing.isCompared())
        options.push_back(option(FacetTexts::tr("Changed by this scenario"), StillToDoFacet::InScenario));
    return options;
}

/// `choice`: what was chosen of the above.
bool fitsStillToDo(const UserListing& listing, PersonId person, quint32 choice)
{
    switch (static_cast<StillToDoFacet>(choice)) {
    case StillToDoFacet::Yes: return listing.isChanged(person);
    case StillToDoFacet::No: return !listing.isChanged(person);
    case StillToDoFacet::InScenario: break;
    }
    return !listing.isCompared() || listing.alteredFrom(person).has_value(); // in the baseline, everybody is as it is
}

std::optional<quint32> chosen(const FacetChoices& choices, Facet facet)
{
    return choices.at(static_cast<std::size_t>(facet));
}

bool isLicense(const Holding& holding, quint32 value)
{
    switch (static_cast<LicenseFacet>(value)) {
    case LicenseFacet::Standard: return holding.license == License::StandardAgent;
    case LicenseFacet::Premium: return holding.license == License::PremiumAgent;
    case LicenseFacet::Supervisor: break;
    }
    return holding.supervisor;
}

/// Whether the holders of these have the license that was chosen, on the subscription that was chosen.
bool fitsLicenses(std::span<const Holding> holdings, std::optional<quint32> subscription,
                  std::optional<quint32> license)
{
    if (subscription == noneOfThem)
        return holdings.empty() && (!license || license == noneOfThem);
    const auto isThere = [&](const Holding& holding) {
        return !subscription || static_cast<quint32>(holding.subscription) == *subscription;
    };
    if (license == noneOfThem)
        return std::ranges::none_of(holdings, isThere);
    if (!subscription && !license)
        return true;
    return std::ranges::any_of(holdings, [&](const Holding& holding) {
        return isThere(holding) && (!license || isLicense(holding, *license));
    });
}

/// `before`: why there was no access the day before.
bool fitsAccess(std::optional<NoAccess> refusal, std::optional<NoAccess> before, std::optional<quint32> access)
{
    if (!access)
        return true;
    if (*access == static_cast<quint32>(AccessFacet::LosesIt))
        return refusal && !before;
    if (*access == static_cast<quint32>(AccessFacet::Access))
        return !refusal;
    return refusal && (*access == static_cast<quint32>(AccessFacet::NoAccess) || *access == accessFacetOf(*refusal));
}

bool fitsRole(const std::optional<Roles>& roles, quint32 role)
{
    if (role == static_cast<quint32>(RoleFacet::Unknown))
        return !roles;
    if (role == noneOfThem)
        return roles && roles->toInt() == 0;
    return roles && (roles->toInt() & role) != 0;
}

} // namespace

QString headingOf(Facet facet)
{
    switch (facet) {
    case Facet::Subscription: return FacetTexts::tr("Filter by subscription");
    case Facet::License: return FacetTexts::tr("Filter by license");
    case Facet::Role: return FacetTexts::tr("Filter by role");
    case Facet::Department: return FacetTexts::tr("Filter by department");
    case Facet::Access: return FacetTexts::tr("Filter by access");
    case Facet::AccessThrough: return FacetTexts::tr("Filter by how long access lasts");
    case Facet::StillToDo: break;
    }
    return FacetTexts::tr("Filter by what is still to be carried out");
}

bool isAnyChosen(const FacetChoices& choices)
{
    return std::ranges::any_of(choices, [](const auto& choice) { return choice.has_value(); });
}

FacetChoices stillToDoChoice()
{
    return choiceOf(Facet::StillToDo, StillToDoFacet::Yes);
}

FacetChoices withoutAccessChoice(std::optional<NoAccess> reason)
{
    return reason ? choiceOf(Facet::Access, accessFacetOf(*reason)) : choiceOf(Facet::Access, AccessFacet::NoAccess);
}

FacetChoices administratorsWithoutAccessChoice()
{
    FacetChoices choices = choiceOf(Facet::Access, AccessFacet::NoAccess);
    choices.at(static_cast<std::size_t>(Facet::Role)) = static_cast<quint32>(RoleFacet::Administrator);
    return choices;
}

FacetChoices rolesUnknownChoice()
{
    return choiceOf(Facet::Role, RoleFacet::Unknown);
}

FacetChoices administratorsWithoutLicenseChoice()
{
    FacetChoices choices = choiceOf(Facet::License, noneOfThem);
    choices.at(static_cast<std::size_t>(Facet::Role)) = static_cast<quint32>(RoleFacet::Administrator);
    return choices;
}

FacetChoices losesAccessChoice()
{
    return choiceOf(Facet::Access, AccessFacet::LosesIt);
}

FacetChoices losesAccessWithinChoice(int days)
{
    return choiceOf(Facet::AccessThrough, withinValue(days));
}

quint32 withinValue(int days)
{
    Q_ASSERT(days >= 1 && days <= mostDaysWithin);
    return static_cast<quint32>(days);
}

std::optional<int> daysWithin(quint32 value)
{
    return value >= 1 && value <= mostDaysWithin ? std::optional(static_cast<int>(value)) : std::nullopt;
}

FacetChoices holdersChoice(SubscriptionRef subscription)
{
    return choiceOf(Facet::Subscription, subscription);
}

QString everybodyText(Facet facet)
{
    switch (facet) {
    case Facet::Subscription: return FacetTexts::tr("All subscriptions");
    case Facet::License: return FacetTexts::tr("All licenses");
    case Facet::Role: return FacetTexts::tr("All roles");
    case Facet::Department: return FacetTexts::tr("All departments");
    case Facet::Access: return FacetTexts::tr("Access or not");
    case Facet::AccessThrough: return FacetTexts::tr("However long");
    case Facet::StillToDo: break;
    }
    return FacetTexts::tr("Changed or not");
}

std::vector<FacetOption> optionsOf(Facet facet, const UserListing& listing, const Language& language)
{
    switch (facet) {
    case Facet::Subscription: return subscriptionOptions(listing);
    case Facet::License: return licenseOptions(language);
    case Facet::Role: return roleOptions(language);
    case Facet::Department: return departmentOptions(listing);
    case Facet::Access: return accessOptions(listing, language);
    case Facet::AccessThrough: return accessThroughOptions(listing, language);
    case Facet::StillToDo: break;
    }
    return stillToDoOptions(listing);
}

std::vector<bool> peopleWho(const FacetChoices& choices, const UserListing& listing)
{
    const Tenant& tenant = listing.tenant();
    const AccessOn dayBefore(tenant, listing.day().addDays(-1));
    std::vector<bool> sets(tenant.pool->size());
    for (std::size_t i = 0; i < sets.size(); ++i) {
        sets[i] = fitsLicenses(tenant.pool->holdings(static_cast<LicenseSetId>(i)),
                               chosen(choices, Facet::Subscription), chosen(choices, Facet::License)) &&
                  fitsAccess(listing.refusal(static_cast<LicenseSetId>(i)),
                             dayBefore.refusal(static_cast<LicenseSetId>(i)), chosen(choices, Facet::Access)) &&
                  fitsAccessThrough(listing, static_cast<LicenseSetId>(i), chosen(choices, Facet::AccessThrough));
    }
    const std::optional<quint32> role = chosen(choices, Facet::Role);
    const std::optional<quint32> department = chosen(choices, Facet::Department);
    const std::optional<quint32> stillToDo = chosen(choices, Facet::StillToDo);
    const Directory& people = listing.people();
    const LicenseColumn& column = *tenant.licenses;
    std::vector<bool> fits(people.size());
    for (std::size_t i = 0; i < column.size(); ++i) {
        const auto person = static_cast<PersonId>(i);
        fits[i] = column[i] != LicenseSetId::NotAMember && sets[static_cast<std::size_t>(column[i])] &&
                  (!role || fitsRole(people.roles(person), *role)) &&
                  (!department || people.departmentId(person) == *department) &&
                  (!stillToDo || fitsStillToDo(listing, person, *stillToDo));
    }
    return fits;
}

} // namespace seatkeeper
