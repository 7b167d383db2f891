#pragma once

#include <QtGlobal>

namespace seatkeeper {

/// What the middle of the window shows.
enum class Page : quint8 {
    Welcome,
    Overview,
    Users,
    Person,
    Licenses,
    Details,
    Subscriptions,
    Cliffs,
    Contract,
    Timeline,
    Overage,
    Moves,
    Scenarios,
    Comparison,
    Assumptions,
    DecisionSheet,
    CarryOut,
    Findings,
    History
};

} // namespace seatkeeper
