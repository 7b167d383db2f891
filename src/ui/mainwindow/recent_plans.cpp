#include "ui/mainwindow/recent_plans.h"

#include <QDir>
#include <QFileInfo>

namespace seatkeeper {

RecentPlans::RecentPlans(Session& session, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
{
    connect(&m_session, &Session::planReplaced, this, &RecentPlans::remember);
    remember();
}

void RecentPlans::open(const QString& file)
{
    if (const auto opened = m_session.open(file); !opened)
        Q_EMIT failed(opened.error());
}

void RecentPlans::remove(const QString& file)
{
    keep(withoutPlan(plans(), file));
}

void RecentPlans::clear()
{
    keep({});
}

void RecentPlans::remember()
{
    if (m_session.isOpen() && !m_session.isSample())
        keep(withPlan(plans(), {m_session.file(), m_session.now()}));
}

void RecentPlans::keep(const std::vector<RecentPlan>& plans)
{
    m_settings.setRecentPlans(plans);
    Q_EMIT changed();
}

QString planName(const RecentPlan& plan)
{
    return QFileInfo(plan.file).completeBaseName();
}

QString planFolder(const RecentPlan& plan)
{
    return QDir::toNativeSeparators(QFileInfo(plan.file).path());
}

} // namespace seatkeeper
