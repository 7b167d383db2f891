#pragma once

#include "ui/widgets/table_view.h"

namespace seatkeeper {

/// A table of cells that is filled in as a spreadsheet is: a key begins to type, Enter goes down, and Tab to the next
/// cell that can be filled in, at the end of a row to the first one below; so does Enter in the last row. Its rows have
/// heads.
class GridView : public TableView {
    Q_OBJECT

public:
    explicit GridView(QWidget* parent = nullptr);

    /// The cells that are selected, by row and then column.
    QModelIndexList chosen() const;

    /// Makes a cell the current one, and the only selected one.
    void goTo(int row, int column);

    /// What is typed now is not taken: the cell stays the current one when its editor closes.
    void stay() { m_stays = state() == EditingState; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void goDown();
    void goOn(int columns);

    bool m_stays = false;
};

} // namespace seatkeeper
