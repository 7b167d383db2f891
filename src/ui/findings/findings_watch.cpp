#include "ui/findings/findings_watch.h"

#include "core/plan/planned.h"
#include "core/rules/access.h"
#include "core/rules/findings/findings.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// Of the scenario that is open, or of all of them where none is.
PlannedFacts plannedIn(const Session& session)
{
    const PlanState& state = session.plan().state();
    return session.scenario() ? plannedFacts(state, *session.scenario(), session.tenant(), session.items())
                              : plannedFacts(state, std::nullopt);
}

} // namespace

FindingsWatch::FindingsWatch(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_session, &Session::planReplaced, this, &FindingsWatch::look);
    connect(&m_session, &Session::planEdited, this, &FindingsWatch::look);
    connect(&m_session, &Session::dayChanged, this, &FindingsWatch::look);
    look();
}

qsizetype FindingsWatch::openCount() const
{
    return std::ranges::count_if(m_all, &JudgedFinding::isOpen);
}

const JudgedFinding* FindingsWatch::alarm() const
{
    // Both are said of one plan by turns, never together.
    const auto isDoubt = [this](const Finding& finding) {
        return finding.rule == QLatin1StringView("administrators-unknown") &&
               !administratorsOf(m_session.tenant()).empty();
    };
    const auto alarm = std::ranges::find_if(m_all, [&](const JudgedFinding& one) {
        return one.isOpen() && (one.finding.severity == Severity::Alarm || isDoubt(one.finding));
    });
    return alarm == m_all.end() ? nullptr : &*alarm;
}

void FindingsWatch::look()
{
    m_all.clear();
    if (m_session.isOpen()) {
        const PlanState& state = m_session.plan().state();
        m_all = judged(findings({m_session.tenant(), m_session.day(), state.limits, plannedIn(m_session)}),
                       *state.acceptances);
    }
    Q_EMIT changed();
}

} // namespace seatkeeper
