#pragma once

#include "ui/widgets/table_view.h"

namespace seatkeeper {

class OverageModel;

/// The table of overage: months that are unfolded into their types, by the mark before them, by Enter and a double
/// click, and by the keys of a tree: Right and +, Left and −, Space, and * for all. Who pays a month stands in the room
/// of what only types have.
class OverageView : public TableView {
    Q_OBJECT

public:
    explicit OverageView(OverageModel* model, QWidget* parent = nullptr);

    /// Unfolds the month of a row, or folds it; nothing for the row of a type.
    void turn(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    bool takeKey(int key);
    void fold(int row);
    void unfold(int row);
    void joinCells();

    OverageModel* m_months;
};

} // namespace seatkeeper
