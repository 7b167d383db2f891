#include "ui/overage/usage_bar.h"

namespace seatkeeper {

UsageBar usageBar(qint64 usage, qint64 committed)
{
    if (usage <= committed)
        return {.within = committed == 0
                              ? 0
                              : UsageBar::contract * static_cast<qreal>(usage) / static_cast<qreal>(committed)};
    constexpr qreal room = 1 - UsageBar::contract;
    if (committed == 0)
        return {.over = room, .isCutOff = true};
    const qreal beyond = UsageBar::contract * static_cast<qreal>(usage - committed) / static_cast<qreal>(committed);
    return {.within = UsageBar::contract, .over = qMin(beyond, room), .isCutOff = beyond > room};
}

} // namespace seatkeeper
