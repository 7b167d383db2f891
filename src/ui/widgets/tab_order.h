#pragma once

#include <vector>

class QWidget;

namespace seatkeeper {

/// The widgets that Tab leads to: part by part, and in each part in the order that they have so far. The parts are of
/// one window. Qt takes the order in which widgets were made or got their parent, which is rarely that of the layout.
std::vector<QWidget*> tabStops(const std::vector<QWidget*>& parts);

/// Lets Tab go from each of these to the next. The first one stays where it stands among all others.
void orderTabs(const std::vector<QWidget*>& stops);

} // namespace seatkeeper
