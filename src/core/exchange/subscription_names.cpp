#include "core/exchange/subscription_names.h"

#include "core/model/identity.h"

namespace seatkeeper {

namespace {

QString withoutApostrophe(const QString& text)
{
    constexpr QLatin1StringView formulaSigns("=+-@");
    const bool isLed = text.size() > 1 && text.front() == QLatin1Char('\'') && formulaSigns.contains(text.at(1));
    return isLed ? text.mid(1) : text;
}

} // namespace

SubscriptionNames namesOf(const Subscription& subscription)
{
    return {subscription.id, subscription.name, labelOf(subscription)};
}

std::vector<std::size_t> placesCalled(const QString& text, const std::vector<SubscriptionNames>& names)
{
    // Cells are in one line, and so is what they are compared with.
    const auto keyOf = [](const QString& name) { return identityKey(name.simplified()); };
    const std::string key = keyOf(withoutApostrophe(text.simplified()));
    std::vector<std::size_t> found;
    for (std::size_t i = 0; !key.empty() && i < names.size(); ++i) {
        if (keyOf(names[i].id) == key)
            return {i}; // whatever others are named
        if (keyOf(names[i].name) == key || keyOf(names[i].label) == key)
            found.push_back(i);
    }
    return found;
}

} // namespace seatkeeper
