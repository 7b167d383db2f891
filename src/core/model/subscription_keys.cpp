#include "core/model/subscription_keys.h"

#include "core/model/identity.h"

namespace seatkeeper {

SubscriptionRef SubscriptionKeys::intern(QStringView id)
{
    const QByteArray key = QByteArray::fromStdString(identityKey(id));
    if (const auto known = m_refs.constFind(key); known != m_refs.constEnd())
        return *known;
    const auto ref = static_cast<SubscriptionRef>(m_keys.size());
    m_keys.push_back(key);
    m_refs.insert(key, ref);
    return ref;
}

std::optional<SubscriptionRef> SubscriptionKeys::find(QStringView id) const
{
    const auto known = m_refs.constFind(QByteArray::fromStdString(identityKey(id)));
    return known == m_refs.constEnd() ? std::nullopt : std::optional(*known);
}

} // namespace seatkeeper
