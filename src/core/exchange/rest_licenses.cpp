#include "core/exchange/rest_licenses.h"

#include "core/exchange/license_names.h"
#include "core/exchange/webex_id.h"

#include <algorithm>

namespace seatkeeper {

namespace {

using Key = QLatin1StringView;

constexpr std::array licenseKeys{Key("id"), Key("name"), Key("subscriptionId"), Key("totalUnits"),
                                 Key("consumedUnits")};

QString textOf(const RestItem& item, Key key)
{
    const auto value = item.find(key);
    return value ? readText(*value, item.errors()).value_or(QString()) : QString();
}

std::optional<qint64> countOf(const RestItem& item, Key key)
{
    const auto value = item.find(key);
    const std::optional<int> count = value ? readQuantity(*value, item.errors()) : std::nullopt;
    return count ? std::optional<qint64>(*count) : std::nullopt;
}

/// The ref of a subscription of which an import knows nothing but the id.
SubscriptionRef subscriptionIn(Tenant& content, const QString& id)
{
    const SubscriptionRef ref = content.keys.edit().intern(id);
    if (!content.find(ref)) {
        Subscription subscription;
        subscription.ref = ref;
        subscription.id = id;
        content.put(std::move(subscription));
    }
    return ref;
}

} // namespace

std::span<const QLatin1StringView> RestLicenses::keys()
{
    return licenseKeys;
}

void RestLicenses::take(const RestItem& item, Tenant& content)
{
    FormErrors& errors = item.errors();
    const auto idValue = item.required(Key("id"));
    const auto id = idValue ? readIdentifier(*idValue, errors) : std::nullopt;
    const QString name = textOf(item, Key("name"));
    const auto subscriptionValue = item.find(Key("subscriptionId"));
    const QString subscription =
        subscriptionValue ? readIdentifier(*subscriptionValue, errors).value_or(QString()) : QString();
    const std::optional<qint64> total = countOf(item, Key("totalUnits"));
    const std::optional<qint64> consumed = countOf(item, Key("consumedUnits"));
    if (id && isKnown(idValue->utf8()))
        errors.add(ErrorCode::WrongValue, {quoted(*idValue), Term::EachOnce}, idValue->place());
    if (!id || !errors.isEmpty())
        return;

    std::optional<Holding>& holding = m_holdings[std::string(idValue->utf8())];
    if (const auto meaning = meaningOf(*id, name, subscription)) {
        const SubscriptionRef ref = subscriptionIn(content, meaning->subscription);
        holding = Holding{ref, meaning->license};
        m_recognised.push_back({*id, name, ref, meaning->license, total, consumed});
    } else if (!m_mappings.contains(*id)) {
        m_unrecognised.push_back({*id, name, subscription});
    }
}

std::optional<RestLicenses::Meaning> RestLicenses::meaningOf(const QString& id, const QString& name,
                                                             const QString& subscription) const
{
    const std::optional<License> byCode = licenseByTypeCode(id.toStdString());
    const std::optional<License> license = byCode ? byCode : licenseCalled(name);
    if (license && !subscription.isEmpty())
        return Meaning{*license, subscription};
    const auto mapping = m_mappings.find(id);
    if (mapping == m_mappings.end() || !mapping->second.license)
        return std::nullopt;
    return Meaning{*mapping->second.license, mapping->second.subscription};
}

const std::optional<Holding>* RestLicenses::find(std::string_view id) const
{
    const auto found = m_holdings.find(id);
    return found == m_holdings.end() ? nullptr : &found->second;
}

std::vector<RestLicense> RestLicenses::recognised() const
{
    std::vector<RestLicense> ordered = m_recognised;
    std::ranges::sort(ordered, {}, &RestLicense::id);
    return ordered;
}

} // namespace seatkeeper
