#pragma once

#include "core/model/tenant.h"

namespace seatkeeper {

/// A subscription ends, as far as is known.
struct ContractEnds {
    SubscriptionRef subscription{};
    QDate lastDay;
    std::optional<QDate> decideBy;    ///< the last day to give notice, where the contract has a notice period
    std::optional<QDate> startsAgain; ///< after a gap, where a later term is known
    bool renewsItself = false;        ///< so the contract says; not counted on

    bool operator==(const ContractEnds&) const = default;
};

struct ContractStarts {
    SubscriptionRef subscription{};
    bool isAgain = false; ///< it had a term before

    bool operator==(const ContractStarts&) const = default;
};

struct ContractSuspended {
    SubscriptionRef subscription{};

    bool operator==(const ContractSuspended&) const = default;
};

struct ContractResumes {
    SubscriptionRef subscription{};

    bool operator==(const ContractResumes&) const = default;
};

/// What is committed of a usage type until a day, and from it on; nothing: the subscription does not have it.
struct LineStep {
    UsageType type = UsageType::StandardAgent;
    std::optional<int> before;
    std::optional<int> after;

    bool operator==(const LineStep&) const = default;
};

/// A subscription that goes on has other lines.
struct LinesChange {
    SubscriptionRef subscription{};
    std::vector<LineStep> steps; ///< in catalogue order

    bool operator==(const LinesChange&) const = default;
};

/// Another subscription pays.
struct PayerChanges {
    std::optional<SubscriptionRef> from;
    std::optional<SubscriptionRef> to;
    bool isPrimary = false;       ///< it is the primary that changes
    std::vector<UsageType> types; ///< that somebody has on the day before or on the day, in catalogue order

    bool operator==(const PayerChanges&) const = default;
};

using Coming =
    std::variant<ContractEnds, ContractSuspended, LinesChange, ContractStarts, ContractResumes, PayerChanges>;

/// Something that alters what the tenant is.
struct ComingEvent {
    QDate day; ///< the first one of what is new
    Coming what;

    bool operator==(const ComingEvent&) const = default;
};

/// What alters on the days after `day` through `last`: by day, then as `Coming` has them, then in age order.
std::vector<ComingEvent> comingEvents(const Tenant& tenant, QDate day, QDate last);

} // namespace seatkeeper
