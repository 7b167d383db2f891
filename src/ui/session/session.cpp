#include "ui/session/session.h"

#include "core/plan/findings_edits.h"
#include "core/plan/import_tenant.h"

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
    if (m_open && m_open->file == file)
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

void Session::close()
{
    m_open.reset();
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

Result<bool> Session::apply(const std::vector<Change>& changes, Summary summary)
{
    auto done = m_open->plan.apply(changes, std::move(summary), signature());
    if (done.value_or(false))
        Q_EMIT planEdited();
    return done;
}

Result<bool> Session::apply(const Change& change)
{
    return apply({change}, summarise(change, tenant()));
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
        Q_EMIT planEdited();
    return edit;
}

Result<Edit> Session::redo()
{
    auto edit = m_open->plan.redo();
    if (edit)
        Q_EMIT planEdited();
    return edit;
}

Result<void> Session::goTo(quint64 sequence)
{
    auto gone = m_open->plan.goTo(sequence);
    if (gone)
        Q_EMIT planEdited();
    return gone;
}

Result<void> Session::take(Result<OpenPlan> opened)
{
    if (!opened)
        return tl::unexpected(std::move(opened.error()));
    m_open = std::move(*opened);
    m_day = m_open->today;
    Q_EMIT planReplaced();
    return {};
}

Result<bool> Session::commit(PlanState next, EditKind kind, Summary summary, const Signature& by)
{
    auto done = m_open->plan.commit(std::move(next), kind, std::move(summary), by);
    if (done.value_or(false))
        Q_EMIT planEdited();
    return done;
}

Signature Session::signature() const
{
    return {.at = m_files.now(), .author = m_author, .note = {}};
}

} // namespace seatkeeper
