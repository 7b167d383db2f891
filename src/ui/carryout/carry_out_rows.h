#pragma once

#include "core/plan/carry_out.h"
#include "core/plan/edit.h"

#include <array>
#include <map>

namespace seatkeeper {

/// Steps of people with what has become of each: what remains now, or what was handed over once.
struct CarryOutList {
    std::vector<Step> steps;
    std::vector<std::size_t> begins; ///< where each person's steps begin in `steps`, and their end
    std::vector<StepState> states;   ///< of each person

    std::size_t people() const { return states.size(); }
    std::span<const Step> stepsOf(std::size_t person) const
    {
        return std::span(steps).subspan(begins[person], begins[person + 1] - begins[person]);
    }

    /// How many people are in a state.
    qint64 count(StepState state) const;
};

/// What is still to be carried out of a layer, administrators first.
CarryOutList stillToCarryOut(const Tenant& layer, const LicenseColumn& imported);

/// What has become of an export, told from it and from the import of now.
CarryOutList carriedOut(const PlanState& state, const Export& made);

} // namespace seatkeeper
