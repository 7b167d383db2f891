#include "core/exchange/license_names.h"

namespace seatkeeper {

std::optional<License> licenseCalled(QStringView name)
{
    const auto holds = [name](QLatin1StringView words) { return name.contains(words, Qt::CaseInsensitive); };
    const bool isPremium = holds(QLatin1StringView("premium"));
    const bool isStandard = holds(QLatin1StringView("standard"));
    if (!holds(QLatin1StringView("contact center")) || isPremium == isStandard)
        return std::nullopt;
    return isPremium ? License::PremiumAgent : License::StandardAgent;
}

bool resemblesContactCenter(const UnrecognisedLicense& license)
{
    const auto holds = [&](QLatin1StringView words) { return license.name.contains(words, Qt::CaseInsensitive); };
    return holds(QLatin1StringView("contact")) || holds(QLatin1StringView("agent")) ||
           holds(QLatin1StringView("premium")) || holds(QLatin1StringView("supervisor"));
}

} // namespace seatkeeper
