#pragma once

#include "core/model/assumptions.h"
#include "ui/text/language.h"

#include <array>

namespace seatkeeper {

/// All of them in the order in which they are listed: first those that can be switched, then by number.
inline constexpr std::array listedAssumptions{
    Assumption::A3RenewalKeepsAge,
    Assumption::A18OverageDay,
    Assumption::A1CreatedDay,
    Assumption::A2TieNeedsControlHub,
    Assumption::A4AgentsAndIvrAreSummed,
    Assumption::A5TypesAreNotPooled,
    Assumption::A6TypesAreNotPooledEither,
    Assumption::A7AssignmentsHaveNoDates,
    Assumption::A9ConnectGoesWithThePrimary,
    Assumption::A10NoPrimary,
    Assumption::A11OneAfterTheOther,
    Assumption::A12WfoHasNoRule,
    Assumption::A13AdministratorWithoutLicense,
    Assumption::A14SuspendedIsNotActive,
    Assumption::A15WholeDays,
    Assumption::A16LabelsWithoutRule,
    Assumption::A17NoGracePeriod,
};

/// A reading of the article as a sentence, with its number and where it comes from; `read` says how the switchable
/// ones are read.
QString assumptionText(const Language& language, Assumption assumption, const Assumptions& read);

/// The rules that it is a reading of, and in which edition of the article they stand.
QString assumptionSource(const Language& language, Assumption assumption);

/// How it is read, in a word or two: "On", "Last day of the month"; "Fixed" where it cannot be switched.
QString readingText(const Language& language, Assumption assumption, const Assumptions& read);

/// The question after the other reading: "What if it is off?" Empty where there is none.
QString whatIfText(const Language& language, Assumption assumption, const Assumptions& read);

/// What switching it to the other reading is called. Empty where there is none.
QString switchText(const Language& language, Assumption assumption, const Assumptions& read);

} // namespace seatkeeper
