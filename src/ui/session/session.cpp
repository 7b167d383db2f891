#include "ui/session/session.h"

#include "core/plan/findings_edits.h"
#include "core/plan/import_tenant.h"
#include "core/plan/layers.h"

#include <QIODevice>

namespace seatkeeper {

Session::Session(PlanFiles& files, QObject* parent) : QObject(parent), m_files(files) {}

void Session::setDay(QDate day)
{
    if (day == m_day || !day.isValid())
        return;
    m_day = day;
    Q_EMIT dayChanged();
}

Result<void> Session::open(const QString& file)
{
    if (m_open && m_open->file == file && !inUse())
        return {}; // this window itself is the one that has it
    return take(m_files.open(file));
}

Result<void> Session::create(const QString& file)
{
    return take(m_files.create(file));
}

Result<void> Session::openSample(const QString& name)
{
    return take(m_files.openSample(name));
}

Result<void> Session::openCopy(const QString& original, const QString& file)
{
    return take(m_files.openCopy(original, file));
}

Result<CopyContent> Session::saveCopy(const QString& file) const
{
    return plan().saveCopy(file);
}

Result<void> Session::readAnew()
{
    if (!inUse())
        return {};
    auto opened = m_files.open(m_open->file);
    if (!opened)
        return tl::unexpected(std::move(opened.error()));
    m_open = std::move(*opened);
    replayScenario();
    Q_EMIT planEdited();
    return {};
}

void Session::close()
{
    m_open.reset();
    m_scenario.reset();
    m_replay = {};
    Q_EMIT planReplaced();
}

Result<bool> Session::importTenant(const QString& file)
{
    const Result<Tenant> tenant = m_files.readTenant(file);
    if (!tenant)
        return tl::unexpected(tenant.error());
    const ImportInfo info{.day = m_files.now().date(), .source = QStringLiteral("tenant"), .sample = {}};
    return commit(seatkeeper::importTenant(plan().state(), *tenant, info), EditKind::ImportTenant,
                  summariseImport(*tenant), signature());
}

ImportInfo Session::importInfo(SourceKind kind) const
{
    return {.day = m_files.now().date(), .source = QString(codeOf(kind)), .sample = {}};
}

Result<bool> Session::commitImport(PlanState next, Summary summary)
{
    return commit(std::move(next), EditKind::ImportPeople, std::move(summary), signature());
}

Result<void> Session::keepExport(ExportForm form, const std::vector<Step>& steps)
{
    auto kept = m_open->plan.keepExport(
        {.at = m_files.now(), .form = form, .layer = nameOfLayer(plan().state(), layerOf(m_scenario)), .steps = steps});
    if (kept)
        Q_EMIT exported();
    return kept;
}

QString Session::scenarioName() const
{
    return m_scenario ? plan().state().scenarios->at(*m_scenario).name : QString();
}

void Session::setScenario(std::optional<ScenarioId> scenario)
{
    if (scenario == m_scenario)
        return;
    m_scenario = scenario;
    replayScenario();
    Q_EMIT planEdited();
}

Result<bool> Session::apply(const std::vector<Change>& changes, Summary summary)
{
    if (!m_scenario)
        return announced(m_open->plan.apply(changes, std::move(summary), signature()));
    ScenarioDraft draft(plan().state(), *m_scenario, m_replay.tenant);
    for (const Change& change : changes) {
        if (auto added = draft.append(change); !added)
            return tl::unexpected(std::move(added.error()));
    }
    summary.scenario = scenarioName();
    return commit(std::move(draft).take(), EditKind::Changes, std::move(summary), signature(), m_scenario);
}

Result<bool> Session::apply(const Change& change)
{
    return apply({change}, summarise(change, tenant()));
}

Result<bool> Session::commit(const ScenarioEdit& edit, EditKind kind)
{
    return commit(edit.next, kind, edit.summary, signature(), edit.scenario);
}

Result<bool> Session::commitAndOpen(const ScenarioEdit& edit, EditKind kind)
{
    const auto before = m_scenario;
    m_scenario = edit.scenario; // before anybody hears of the edit
    auto done = commit(edit, kind);
    if (!done)
        m_scenario = before;
    else if (!*done && before != m_scenario) {
        replayScenario();
        Q_EMIT planEdited();
    }
    return done;
}

Result<void> Session::importChanges(const QString& file, const QString& scenario)
{
    const auto added = m_files.addChanges(file, plan().state(), scenario);
    if (!added)
        return tl::unexpected(added.error());
    return commitAndOpen(added->edit, added->kind).map([](bool) {});
}

Result<void> Session::exportChanges(const QString& file, ScenarioId scenario) const
{
    return m_files.write(file, [&](QIODevice& device) { return writeChangesFile(device, plan().state(), scenario); });
}

Result<void> Session::write(const QString& file, const QByteArray& content) const
{
    return m_files.write(file, [&content](QIODevice& device) { return device.write(content) == content.size(); });
}

Result<bool> Session::accept(const Finding& finding, const QString& reason)
{
    Signature by = signature();
    by.note = reason;
    return commit(accepting(plan().state(), finding, reason, today()), EditKind::Acceptance,
                  summariseAcceptance(QStringLiteral("accept-finding"), finding, tenant()), by);
}

Result<bool> Session::takeBackAcceptance(const Finding& finding)
{
    return commit(takingBack(plan().state(), finding), EditKind::Acceptance,
                  summariseAcceptance(QStringLiteral("take-back-acceptance"), finding, tenant()), signature());
}

Result<bool> Session::setLimits(const FindingLimits& limits)
{
    PlanState next = plan().state();
    next.limits = limits;
    return commit(std::move(next), EditKind::Limits, summariseLimits(limits), signature());
}

Result<Edit> Session::undo()
{
    auto edit = m_open->plan.undo();
    if (edit)
        showWhereDone(*edit);
    return edit;
}

Result<Edit> Session::redo()
{
    auto edit = m_open->plan.redo();
    if (edit)
        showWhereDone(*edit);
    return edit;
}

Result<void> Session::goTo(quint64 sequence)
{
    auto gone = m_open->plan.goTo(sequence);
    if (!gone)
        return gone;
    replayScenario();
    Q_EMIT planEdited();
    return gone;
}

/// Opens what an edit was done in, unless it is seen wherever one is.
void Session::showWhereDone(const Edit& edit)
{
    switch (edit.kind) {
    case EditKind::Changes:
    case EditKind::Scenario:
    case EditKind::Items:
    case EditKind::ImportTenant:
    case EditKind::ImportPeople: m_scenario = edit.scenario; break;
    case EditKind::TakeOver: // out of a scenario into the baseline: both are where it was done
    case EditKind::Acceptance:
    case EditKind::Limits: break;
    }
    replayScenario();
    Q_EMIT planEdited();
}

/// The scenario may be another one by now, or gone: then the baseline is open.
void Session::replayScenario()
{
    if (m_scenario && !plan().state().scenarios->contains(*m_scenario))
        m_scenario.reset();
    m_replay = {};
    if (m_scenario)
        m_replay = replay(plan().baseline(), *plan().state().scenarioItems, *m_scenario);
}

Result<void> Session::take(Result<OpenPlan> opened)
{
    if (!opened)
        return tl::unexpected(std::move(opened.error()));
    m_open = std::move(*opened);
    m_day = m_open->today;
    m_scenario.reset();
    m_replay = {};
    Q_EMIT planReplaced();
    return {};
}

Result<bool> Session::commit(PlanState next, EditKind kind, Summary summary, const Signature& by,
                             std::optional<ScenarioId> scenario)
{
    return announced(m_open->plan.commit(std::move(next), kind, std::move(summary), by, scenario));
}

/// Lets everybody hear of an edit, where there was one.
Result<bool> Session::announced(Result<bool> done)
{
    if (!done.value_or(false))
        return done;
    replayScenario();
    Q_EMIT planEdited();
    Q_EMIT saved();
    return done;
}

Signature Session::signature() const
{
    return {.at = m_files.now(), .author = m_author, .note = {}};
}

} // namespace seatkeeper
