#pragma once

#include "ui/report/typed_table.h"
#include "ui/session/session.h"

#include <QFutureSynchronizer>
#include <QTimer>

#include <atomic>

namespace seatkeeper {

/// Asks where a table is to be saved as xlsx, and writes it there beside the window.
class TableSaver : public QObject {
    Q_OBJECT

public:
    TableSaver(Session& session, QWidget* window);

    /// Saves the table as it is now, once the name of a file is chosen.
    void save(TypedTable table);

    /// Whether a table has been on its way for so long that one may want to give it up.
    bool isSlow() const { return m_running > 0 && !m_patience.isActive(); }

    /// Gives up what is on its way: it is not written, and what was there under its name stays.
    void giveUp();

Q_SIGNALS:
    /// A table is being written; it can take a while.
    void begun();
    /// It does: `isSlow` by now.
    void takesLong();
    void saved(const QString& file);
    void givenUp();
    void failed(const seatkeeper::Error& error);

private:
    void write(const TypedTable& table, const QString& file);
    void take(const QString& file, const Result<void>& done);

    Session& m_session;
    QWidget* m_window;
    int m_running = 0;
    QTimer m_patience;
    std::shared_ptr<std::atomic_bool> m_isWanted;
    QFutureSynchronizer<void> m_writing; // what was begun is written to the end, also when the window closes
};

} // namespace seatkeeper
