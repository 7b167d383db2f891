#pragma once

#include <QtGlobal>

namespace seatkeeper {

/// What the middle of the window shows.
enum class Page : quint8 {
    Welcome,
    Users,
    Person,
    Licenses,
    Details,
    Subscriptions,
    Contract,
    Scenarios,
    Comparison,
    DecisionSheet,
    Findings,
    History
};

} // namespace seatkeeper
