#pragma once

#include <QtGlobal>

#include <vector>

class QWidget;

namespace seatkeeper {

enum class PaneStep : quint8 { Next, Previous };

/// Puts the focus into the pane after or before the one that has it: where it was there last, else on the first widget
/// that takes it. Panes that are hidden or take none are passed over; after the last comes the first.
void focusNeighbour(const std::vector<QWidget*>& panes, PaneStep step);

/// Gives the focus to the next or previous widget that Tab leads to, part by part and round at the end. False where the
/// focus is in none of them.
bool focusNextStop(const std::vector<QWidget*>& parts, PaneStep step);

} // namespace seatkeeper
