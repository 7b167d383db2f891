#include "ui/text/why_kind.h"

namespace seatkeeper {

std::optional<UsageType> typeAskedFor(const Why& why)
{
    return why.type ? why.type : typeOf(why.explanation.duty);
}

WhyKind kindOf(const Why& why)
{
    const std::optional<UsageType> type = typeAskedFor(why);
    if (!type)
        return WhyKind::Primary;
    if (why.explanation.duty != Duty::Primary)
        return WhyKind::FirstHad;
    return infoOf(*type).payer == PayerRule::PrimaryWithAllUsage ? WhyKind::PrimaryHasAll : WhyKind::PrimaryPays;
}

bool isPlural(UsageType type)
{
    return type == UsageType::StandardAgent || type == UsageType::PremiumAgent || type == UsageType::Ivr ||
           type == UsageType::IvrOutbound;
}

} // namespace seatkeeper
