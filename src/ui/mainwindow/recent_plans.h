#pragma once

#include "ui/session/session.h"
#include "ui/settings/settings.h"

namespace seatkeeper {

/// The plans that were opened last: remembers each that is opened, and opens one again. Samples are not among them.
class RecentPlans : public QObject {
    Q_OBJECT

public:
    RecentPlans(Session& session, Settings& settings, QObject* parent = nullptr);

    /// The plan that was opened last comes first.
    std::vector<RecentPlan> plans() const { return m_settings.recentPlans(); }

    /// Whether the plan's file is still where it was.
    bool isThere(const RecentPlan& plan) const { return m_session.isThere(plan.file); }

    void open(const QString& file);

    /// Somebody wants that plan: the window opens it, once what is open may be left.
    void choose(const QString& file) { Q_EMIT chosen(file); }
    void remove(const QString& file);
    void clear();

Q_SIGNALS:
    void changed();
    void chosen(const QString& file);
    void failed(const seatkeeper::Error& error);

private:
    void remember();
    void keep(const std::vector<RecentPlan>& plans);

    Session& m_session;
    Settings& m_settings;
};

/// What a plan is called in a list: the name of its file, and the folder that it is in.
QString planName(const RecentPlan& plan);
QString planFolder(const RecentPlan& plan);

} // namespace seatkeeper
