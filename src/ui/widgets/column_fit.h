#pragma once

#include <QObject>

#include <optional>
#include <vector>

namespace seatkeeper {

class TableView;

/// What a column needs besides its heading and texts.
struct ColumnNeed {
    int beside = 0;            ///< pixels for what is drawn there, other than an icon, such as a bar
    std::optional<int> weight; ///< how readily it gives way; absent: long texts do, short ones and figures never
    bool takesRest = false;    ///< gets the room that is left over, which else is shared evenly
};

/// Keeps the columns of a table that are shown as wide as they need: figures, days and words always, and longer texts
/// as much as there is room for. Whoever drags a column decides from then on.
class ColumnFit : public QObject {
    Q_OBJECT

public:
    /// Whether a heading of several words may go on below.
    enum class Headings { OneLine, TwoLines };

    /// Of a table that has its model. `needs` are those of the first columns.
    explicit ColumnFit(TableView* table, std::vector<ColumnNeed> needs = {}, Headings headings = Headings::OneLine);

private:
    void fit();
    int measured(int column, int beside) const;

    TableView* m_table;
    std::vector<ColumnNeed> m_needs;
    Headings m_headings;
    bool m_fitting = false;
    bool m_isByHand = false;
};

} // namespace seatkeeper
