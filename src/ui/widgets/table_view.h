#pragma once

#include <QTableView>

namespace seatkeeper {

/// A table of whole rows (or of cells, where told) that is opened by Enter or a double click.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    /// Makes `row` the current one and shows it; the first column where none was current.
    void goToRow(int row);

Q_SIGNALS:
    void opened(const QModelIndex& index);
    void currentMoved(const QModelIndex& index);
    /// A menu was asked for, by the mouse or a key; `place` is where on the screen.
    void menuRequested(const QPoint& place);
    /// There is more or less room for columns.
    void roomChanged(int width);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace seatkeeper
