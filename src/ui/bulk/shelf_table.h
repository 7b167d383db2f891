#pragma once

#include "ui/widgets/table_view.h"

namespace seatkeeper {

/// A table on whose rows something can be dropped. The row under the pointer is the current one meanwhile.
class ShelfTable : public TableView {
    Q_OBJECT

public:
    /// Takes what has this format.
    explicit ShelfTable(QString mimeType, QWidget* parent = nullptr);

Q_SIGNALS:
    void droppedOn(int row);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QString m_mimeType;
};

} // namespace seatkeeper
