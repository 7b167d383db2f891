#include "ui/history/history_rows.h"

#include "core/plan/plan.h"

namespace seatkeeper {

std::vector<HistoryRow> historyRows(const std::vector<Edit>& history)
{
    std::vector<HistoryRow> rows;
    rows.reserve(history.size() + 1);
    bool inReach = true;
    for (std::size_t i = history.size(); i-- > 0;) {
        const Edit& edit = history[i];
        inReach = inReach && (edit.undoable || !edit.done);
        const EditState ofDone = inReach ? EditState::Done : EditState::OutOfReach;
        rows.push_back({edit, edit.done ? ofDone : EditState::Undone});
    }
    if (!rows.empty())
        rows.push_back({Edit{.sequence = Plan::beforeAllEdits}, EditState::Begin});
    return rows;
}

} // namespace seatkeeper
