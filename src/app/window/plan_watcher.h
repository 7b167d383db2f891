#pragma once

#include "ui/session/session.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace seatkeeper {

/// Lets a plan that another program has open be read anew when its file alters.
class PlanWatcher : public QObject {
    Q_OBJECT

public:
    explicit PlanWatcher(Session& session, QObject* parent = nullptr);

private:
    void follow();
    void read();

    Session& m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet; // a commit writes to the file several times
};

} // namespace seatkeeper
