#include "core/model/fields.h"

namespace seatkeeper {

namespace {

template <class Value> void take(Value& value, const std::optional<Value>& fresh)
{
    if (fresh)
        value = *fresh;
}

} // namespace

void applyPatch(Subscription& subscription, const SubscriptionPatch& patch)
{
    for (const auto& field : subscriptionTexts)
        take(subscription.*field.value, patch.*field.patch);
    for (const auto& field : subscriptionFlags)
        take(subscription.*field.value, patch.*field.patch);
    take(subscription.licensing, patch.licensing);
    take(subscription.created, patch.created);
    take(subscription.noticeDays, patch.noticeDays);
}

void applyPatch(Person& person, const PersonPatch& patch)
{
    for (const auto& field : personTexts)
        take(person.*field.value, patch.*field.patch);
    take(person.status, patch.status);
    take(person.roles, patch.roles);
}

} // namespace seatkeeper
