#include "ui/history/history_rows.h"

namespace seatkeeper {

std::vector<HistoryRow> historyRows(const std::vector<Edit>& history)
{
    std::vector<HistoryRow> rows;
    rows.reserve(history.size());
    bool inReach = true;
    for (std::size_t i = history.size(); i-- > 0;) {
        const Edit& edit = history[i];
        inReach = inReach && (edit.undoable || !edit.done);
        const EditState ofDone = inReach ? EditState::Done : EditState::OutOfReach;
        rows.push_back({edit, edit.done ? ofDone : EditState::Undone});
    }
    return rows;
}

} // namespace seatkeeper
