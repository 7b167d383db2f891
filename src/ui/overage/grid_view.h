#pragma once

#include "ui/widgets/table_view.h"

namespace seatkeeper {

/// A table of cells that is filled in as a spreadsheet is: a key begins to type, Enter goes down, Tab to the right. Its
/// rows have heads.
class GridView : public TableView {
    Q_OBJECT

public:
    explicit GridView(QWidget* parent = nullptr);

    /// The cells that are selected, by row and then column.
    QModelIndexList chosen() const;

    /// Makes a cell the current one, and the only selected one.
    void goTo(int row, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void step(int rows, int columns);
};

} // namespace seatkeeper
