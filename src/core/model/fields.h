#pragma once

#include "core/model/person.h"
#include "core/model/subscription.h"

/// The plain fields of a subscription and of a person, each under the key that files use for it. One table serves
/// reading, writing and editing, so a field is added in one place.
namespace seatkeeper {

/// New values for some fields of a subscription; the absent ones stay as they are.
struct SubscriptionPatch {
    std::optional<QString> name, department, flex, costCenter, contractNumber, supplier, note;
    std::optional<bool> hybrid, trial, autoRenew;
    std::optional<std::optional<Licensing>> licensing;
    std::optional<std::optional<QDate>> created;
    std::optional<std::optional<int>> noticeDays;

    bool operator==(const SubscriptionPatch&) const = default;
};

/// New values for some fields of people; the absent ones stay as they are.
struct PersonPatch {
    std::optional<QString> displayName, firstName, lastName, department;
    std::optional<AccountStatus> status;
    std::optional<std::optional<Roles>> roles;

    bool operator==(const PersonPatch&) const = default;
};

/// A field `Owner::*value` under its key, and where a patch keeps a new value for it.
template <class Owner, class Patch, class Value> struct Field {
    QLatin1StringView key;
    Value Owner::*value;
    std::optional<Value> Patch::*patch;
};
template <class Owner, class Patch, class Value>
Field(QLatin1StringView, Value Owner::*, std::optional<Value> Patch::*) -> Field<Owner, Patch, Value>; // for clang 14

inline constexpr std::array subscriptionTexts{
    Field{QLatin1StringView("name"), &Subscription::name, &SubscriptionPatch::name},
    Field{QLatin1StringView("department"), &Subscription::department, &SubscriptionPatch::department},
    Field{QLatin1StringView("flex"), &Subscription::flex, &SubscriptionPatch::flex},
    Field{QLatin1StringView("costCenter"), &Subscription::costCenter, &SubscriptionPatch::costCenter},
    Field{QLatin1StringView("contractNumber"), &Subscription::contractNumber, &SubscriptionPatch::contractNumber},
    Field{QLatin1StringView("supplier"), &Subscription::supplier, &SubscriptionPatch::supplier},
    Field{QLatin1StringView("note"), &Subscription::note, &SubscriptionPatch::note},
};

inline constexpr std::array subscriptionFlags{
    Field{QLatin1StringView("hybrid"), &Subscription::hybrid, &SubscriptionPatch::hybrid},
    Field{QLatin1StringView("trial"), &Subscription::trial, &SubscriptionPatch::trial},
    Field{QLatin1StringView("autoRenew"), &Subscription::autoRenew, &SubscriptionPatch::autoRenew},
};

inline constexpr std::array personTexts{
    Field{QLatin1StringView("displayName"), &Person::displayName, &PersonPatch::displayName},
    Field{QLatin1StringView("firstName"), &Person::firstName, &PersonPatch::firstName},
    Field{QLatin1StringView("lastName"), &Person::lastName, &PersonPatch::lastName},
    Field{QLatin1StringView("department"), &Person::department, &PersonPatch::department},
};

/// Sets the fields that `patch` has a value for.
void applyPatch(Subscription& subscription, const SubscriptionPatch& patch);
void applyPatch(Person& person, const PersonPatch& patch);

} // namespace seatkeeper
