#pragma once

#include "core/model/codes.h"

#include <cstddef>
#include <span>

namespace seatkeeper {

/// What a subscription can be bought for and what is measured in a month. The order is that of the catalogue.
enum class UsageType : quint8 {
    StandardAgent,
    PremiumAgent,
    Ivr,
    AiAgent,
    AiAssistant,
    IvrOutbound,
    WebexConnect,
    Wfo,
};

inline constexpr std::size_t usageTypeCount = 8;

/// Which rule names the subscription that pays for a type.
enum class PayerRule : quint8 {
    Primary,             ///< R3: the primary subscription.
    FirstHad,            ///< R6: the one that had the type first and still has it.
    PrimaryWithAllUsage, ///< R1: usage itself already counts as the primary's.
    NoneKnown,           ///< A12: no rule is documented; nothing is guessed.
};

/// One row of the catalogue.
struct UsageTypeInfo {
    UsageType type;
    QLatin1StringView code;
    PayerRule payer;
    int voicePaths; ///< voice paths that one unit of the commitment brings
};

/// All usage types, in catalogue order.
inline constexpr std::array<UsageTypeInfo, usageTypeCount> usageTypes{{
    {UsageType::StandardAgent, QLatin1StringView("standard-agent"), PayerRule::Primary, 3},
    {UsageType::PremiumAgent, QLatin1StringView("premium-agent"), PayerRule::Primary, 3},
    {UsageType::Ivr, QLatin1StringView("ivr"), PayerRule::Primary, 1},
    {UsageType::AiAgent, QLatin1StringView("ai-agent"), PayerRule::FirstHad, 0},
    {UsageType::AiAssistant, QLatin1StringView("ai-assistant"), PayerRule::FirstHad, 0},
    {UsageType::IvrOutbound, QLatin1StringView("ivr-outbound"), PayerRule::FirstHad, 0},
    {UsageType::WebexConnect, QLatin1StringView("webex-connect"), PayerRule::PrimaryWithAllUsage, 0},
    {UsageType::Wfo, QLatin1StringView("wfo"), PayerRule::NoneKnown, 0},
}};

constexpr std::size_t indexOf(UsageType type)
{
    return static_cast<std::size_t>(type);
}

constexpr const UsageTypeInfo& infoOf(UsageType type)
{
    return usageTypes.at(indexOf(type));
}

template <> struct CodeTable<UsageType> {
    static constexpr auto rows = [] {
        std::array<Code<UsageType>, usageTypeCount> codes{};
        for (const UsageTypeInfo& info : usageTypes)
            codes.at(indexOf(info.type)) = {info.type, info.code};
        return codes;
    }();
};

} // namespace seatkeeper
