#include "app/window/plan_watcher.h"

#include "core/store/plan_file.h"

namespace seatkeeper {

PlanWatcher::PlanWatcher(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    constexpr auto quiet = std::chrono::milliseconds(300);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &PlanWatcher::read);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_session, &Session::planReplaced, this, &PlanWatcher::follow);
    follow();
}

/// The lock goes with the program that has the plan: then it can be edited here.
void PlanWatcher::follow()
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    if (m_session.inUse())
        m_watcher.addPaths({m_session.file(), PlanFile::lockOf(m_session.file())});
}

void PlanWatcher::read()
{
    // Where it cannot be read, it is gone, or being written to, which is heard of again: what was read of it stays.
    if (const auto done = m_session.readAnew(); !done)
        qWarning("the plan was not read anew: %s", codeOf(done.error().code).data());
    follow();
}

} // namespace seatkeeper
