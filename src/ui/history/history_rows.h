#pragma once

#include "core/plan/edit.h"

namespace seatkeeper {

/// What has become of an edit.
enum class EditState : quint8 {
    Done,
    Undone,     ///< can be redone
    OutOfReach, ///< can no longer be undone: its own before-image is gone, or that of a later one
    Begin,      ///< no edit: the plan before all of them
};

/// One line of the history.
struct HistoryRow {
    Edit edit;
    EditState state = EditState::Done;
};

/// All edits, the newest first, and where they begin; nothing where there are none.
std::vector<HistoryRow> historyRows(const std::vector<Edit>& history);

} // namespace seatkeeper
