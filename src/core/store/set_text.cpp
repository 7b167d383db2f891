#include "core/store/set_text.h"

#include <charconv>

namespace seatkeeper {

std::string setToText(std::span<const Holding> holdings)
{
    std::string text;
    for (const Holding& holding : holdings) {
        if (!text.empty())
            text += ',';
        text += std::to_string(static_cast<quint32>(holding.subscription));
        text += holding.license == License::PremiumAgent ? 'p' : 's';
        if (holding.supervisor)
            text += '+';
    }
    return text;
}

std::optional<std::vector<Holding>> setFromText(std::string_view text)
{
    std::vector<Holding> holdings;
    while (!text.empty()) {
        const std::string_view one = text.substr(0, text.find(','));
        text.remove_prefix(std::min(text.size(), one.size() + 1));
        quint32 ref = 0;
        const auto [end, error] = std::from_chars(one.data(), one.data() + one.size(), ref);
        const std::string_view rest(end, static_cast<std::size_t>(one.data() + one.size() - end));
        const bool premium = rest.starts_with('p');
        if (error != std::errc() || (rest != "p" && rest != "p+" && rest != "s" && rest != "s+"))
            return std::nullopt;
        holdings.push_back({static_cast<SubscriptionRef>(ref), premium ? License::PremiumAgent : License::StandardAgent,
                            rest.size() == 2});
    }
    return holdings;
}

} // namespace seatkeeper
