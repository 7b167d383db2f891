#pragma once

#include "core/model/codes.h"

namespace seatkeeper {

/// A18: the day of a month whose commitments and responsible subscription count for its overage.
enum class OverageDay : quint8 { MonthEnd, MonthStart };

template <> struct CodeTable<OverageDay> {
    static constexpr std::array rows{
        Code<OverageDay>{OverageDay::MonthEnd, QLatin1StringView("month-end")},
        Code<OverageDay>{OverageDay::MonthStart, QLatin1StringView("month-start")},
    };
};

/// The readings of the article that a plan can switch.
struct Assumptions {
    bool renewalKeepsAge = true;                  ///< A3
    OverageDay overageDay = OverageDay::MonthEnd; ///< A18

    bool operator==(const Assumptions&) const = default;
};

/// Every reading that an answer can rest on, in the rulebook's numbers; switchable are only A3 and A18.
enum class Assumption : quint8 {
    A1CreatedDay = 1,
    A2TieNeedsControlHub = 2,
    A3RenewalKeepsAge = 3,
    A4AgentsAndIvrAreSummed = 4,
    A5TypesAreNotPooled = 5,
    A6TypesAreNotPooledEither = 6,
    A7AssignmentsHaveNoDates = 7,
    A9ConnectGoesWithThePrimary = 9,
    A10NoPrimary = 10,
    A11OneAfterTheOther = 11,
    A12WfoHasNoRule = 12,
    A13AdministratorWithoutLicense = 13,
    A14SuspendedIsNotActive = 14,
    A15WholeDays = 15,
    A16LabelsWithoutRule = 16,
    A17NoGracePeriod = 17,
    A18OverageDay = 18,
};

/// The rules of the article, in the rulebook's numbers.
enum class Rule : quint8 {
    R1ConnectUsage = 1,
    R2Primary = 2,
    R3PrimaryPays = 3,
    R4SumOverTenant = 4,
    R5OverageAboveSum = 5,
    R6FirstHad = 6,
    R8OneLicensing = 8,
    R9AccessByActive = 9,
    R10WhatAccessGives = 10,
    R11UsageIsNotAssignment = 11,
    R12TermsMayDiffer = 12,
    R13FlexTogether = 13,
};

} // namespace seatkeeper
