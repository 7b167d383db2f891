#pragma once

#include "ui/timeline/timeline_content.h"
#include "ui/timeline/timeline_texts.h"

namespace seatkeeper {

/// One line of the table that says what the picture shows.
struct TimelineRow {
    /// Where the row is of the scenario that is open, or of the baseline that the scenario departs from there.
    enum class Layer : quint8 { Shown, Baseline };

    std::size_t lane = 0;
    TimelineSpan span;
    Layer layer = Layer::Shown;
    QString about; ///< the lane
    QString what;
    QString from;
    QString through;
    QString inLayer; ///< empty without a scenario
};

/// All spans of the picture, lane by lane, by day; after those of a lane, how it is in the baseline where that differs.
std::vector<TimelineRow> timelineRows(const Language& language, const TimelineContent& content);

} // namespace seatkeeper
