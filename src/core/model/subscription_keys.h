#pragma once

#include "core/model/license.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace seatkeeper {

/// The subscription ids that a plan has ever named, each under a SubscriptionRef that is never reused.
class SubscriptionKeys {
public:
    /// The ref of `id`, new where the id is (see `identityKey` for which ids are one).
    SubscriptionRef intern(QStringView id);

    /// The ref of `id`; nothing where the plan has never named it.
    std::optional<SubscriptionRef> find(QStringView id) const;

    /// The folded key of a ref of this plan.
    QByteArray key(SubscriptionRef ref) const { return m_keys.at(static_cast<std::size_t>(ref)); }

    /// How many there are; refs are 0 to size - 1.
    std::size_t size() const { return m_keys.size(); }

private:
    std::vector<QByteArray> m_keys;
    QHash<QByteArray, SubscriptionRef> m_refs;
};

} // namespace seatkeeper
