#pragma once

#include "ui/report/typed_table.h"
#include "ui/session/session.h"

#include <QFutureSynchronizer>

namespace seatkeeper {

/// Asks where a table is to be saved as xlsx, and writes it there beside the window.
class TableSaver : public QObject {
    Q_OBJECT

public:
    TableSaver(Session& session, QWidget* window);

    /// Saves the table as it is now, once the name of a file is chosen.
    void save(TypedTable table);

Q_SIGNALS:
    /// A table is being written; it can take a while.
    void begun();
    void saved(const QString& file);
    void failed(const seatkeeper::Error& error);

private:
    void write(const TypedTable& table, const QString& file);

    Session& m_session;
    QWidget* m_window;
    QFutureSynchronizer<void> m_writing; // what was begun is written to the end, also when the window closes
};

} // namespace seatkeeper
