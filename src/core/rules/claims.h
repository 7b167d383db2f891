#pragma once

#include "core/model/tenant.h"

namespace seatkeeper {

/// What one subscription at a time is responsible for. All usage types follow one of these, or nothing (A12).
enum class Duty : quint8 { Primary, AiAgent, AiAssistant, IvrOutbound };

inline constexpr std::array allDuties{Duty::Primary, Duty::AiAgent, Duty::AiAssistant, Duty::IvrOutbound};

template <> struct CodeTable<Duty> {
    static constexpr std::array rows{
        Code<Duty>{Duty::Primary, QLatin1StringView("primary")},
        Code<Duty>{Duty::AiAgent, infoOf(UsageType::AiAgent).code},
        Code<Duty>{Duty::AiAssistant, infoOf(UsageType::AiAssistant).code},
        Code<Duty>{Duty::IvrOutbound, infoOf(UsageType::IvrOutbound).code},
    };
};

/// The duty that decides who pays for `type` (R1, R3, R6); nothing where no rule is known (A12).
std::optional<Duty> dutyFor(UsageType type);

/// The usage type that decides a duty of R6; nothing for the primary, which any active subscription can be.
std::optional<UsageType> typeOf(Duty duty);

/// The days on which a subscription would have a duty, were it alone, and what counts against others.
struct Claim {
    SubscriptionRef subscription{};
    DateRange days;
    QDate firstHad;           ///< R6: the first-had day; for the primary the same as `age`, which decides alone
    QDate age;                ///< A1, A3
    std::size_t nameRank = 0; ///< place of the id in natural order, from 0

    /// Two claims are tied (A2) where this is the same for both, even where age or id then decides.
    QDate deciding() const { return firstHad; }

    bool operator==(const Claim&) const = default;
};

/// All claims to a duty, strongest first: of those whose days hold a day, the first has the duty on it.
///
/// Primary (R2): active subscriptions by age, then natural order. The others (R6): active subscriptions with the
/// type by first-had day, then age, then natural order.
std::vector<Claim> claimsTo(const Tenant& tenant, Duty duty);

/// The strongest claim on `day`; null where nobody has the duty (A10).
const Claim* strongestOn(const std::vector<Claim>& claims, QDate day);

/// From `from` on, until the next one begins, a duty is with `holder`.
struct Tenure {
    QDate from;
    std::optional<SubscriptionRef> holder;

    bool operator==(const Tenure&) const = default;
};

/// Who has a duty through all time, as one sweep over the days on which a claim begins or ends. Before the first
/// tenure nobody has it. Neighbouring tenures differ; the last one can begin after every day that can be written.
std::vector<Tenure> tenures(const std::vector<Claim>& claims);

/// The same of the days `first` through `last` alone: who has it on `first`, and who comes after.
std::vector<Tenure> tenuresWithin(const std::vector<Claim>& claims, QDate first, QDate last);

} // namespace seatkeeper
