#pragma once

#include "core/model/usage_type.h"

#include <compare>
#include <optional>

namespace seatkeeper {

/// What can be done with a contract, one form each.
enum class ContractAct : quint8 {
    Add,
    EditDetails,
    Renew,
    ChangeTerm,
    End,
    Suspend,
    Resume,
    AddEntitlement,
    ChangeQuantity,
    EndEntitlement,
    SetRate,
    Remove,
};

/// What a form asks for.
enum class ContractField : quint8 {
    Id,
    Name,
    Department,
    LicensingModel,
    Flex,
    Hybrid,
    Trial,
    AutoRenew,
    Created,
    CostCenter,
    ContractNumber,
    Supplier,
    NoticeDays,
    Note,
    Term, ///< which one, by its first day
    Type,
    Starts,
    Ends,
    Quantity,
    OverageRate,
};

/// One field of a form. Quantity and rate have a usage type where the form asks for each type's.
struct FieldKey {
    ContractField field = ContractField::Id;
    std::optional<UsageType> type;

    auto operator<=>(const FieldKey&) const = default;
};

} // namespace seatkeeper
