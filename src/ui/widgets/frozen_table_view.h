#pragma once

#include "ui/widgets/table_view.h"

namespace seatkeeper {

/// A table of cells whose first columns stay in place while the others scroll sideways: a second view on the same model
/// lies above them, as wide as they are. The keyboard stays with the table itself.
class FrozenTableView : public TableView {
    Q_OBJECT

public:
    /// `header` draws the heads of the columns that stay.
    FrozenTableView(int columns, QHeaderView* header, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setSelectionModel(QItemSelectionModel* selectionModel) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

    /// Draws the cells, also those that stay.
    void setDelegate(QAbstractItemDelegate* delegate);

    /// Joins cells of one row, also those that stay.
    void joinCells(int row, int column, int columns);
    void separateCells();

    /// Gives a row its height, also where it stays.
    void setHeightOf(int row, int height);

    /// Lets the current cell be seen as that, whichever keys are held down; where none is current, the first one.
    void showCurrent();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int frozenWidth() const;
    void arrange();

    int m_columns;
    TableView* m_frozen;
};

} // namespace seatkeeper
