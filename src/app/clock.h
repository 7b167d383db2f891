#pragma once

#include "core/plan/edit.h"

namespace seatkeeper {

/// The clock, the only place that asks what day it is; a day can be put in its place.
class Clock {
public:
    explicit Clock(std::optional<QDate> today) : m_today(today) {}

    /// The moment of an edit. With a day in the place of the clock it is the start of that day, and so repeatable.
    QDateTime now() const;

    /// What counts as today for a plan: the day that was put, the own day of a sample, or the clock's.
    QDate todayFor(const PlanState& state) const;

private:
    std::optional<QDate> m_today;
};

} // namespace seatkeeper
