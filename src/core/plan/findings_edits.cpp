#include "core/plan/findings_edits.h"

namespace seatkeeper {

namespace {

/// What a finding is about, as one calls it; empty where that is the tenant or several people.
QString subjectOf(const Finding& finding, const Tenant& tenant)
{
    if (finding.about == About::EachPerson && finding.people.size() == 1)
        return calledName(*tenant.people, finding.people.front());
    const Subscription* subscription = finding.subscription ? tenant.find(*finding.subscription) : nullptr;
    return subscription ? labelOf(*subscription) : QString();
}

} // namespace

PlanState accepting(PlanState state, const Finding& finding, const QString& reason, QDate on)
{
    for (const FindingKey& key : keysOf(finding))
        state.acceptances.edit().insert_or_assign(key, Acceptance{reason, on, finding.extent});
    return state;
}

PlanState takingBack(PlanState state, const Finding& finding)
{
    for (const FindingKey& key : keysOf(finding))
        state.acceptances.edit().erase(key);
    return state;
}

Summary summariseAcceptance(const QString& operation, const Finding& finding, const Tenant& tenant)
{
    const bool isAboutPeople = finding.about == About::EachPerson;
    Summary summary{.operation = operation, .people = isAboutPeople ? static_cast<qint64>(finding.people.size()) : 0};
    if (finding.about != About::Tenant)
        summary.arguments = {subjectOf(finding, tenant)};
    summary.arguments.emplace_back(QString(finding.rule));
    return summary;
}

Summary summariseLimits(const FindingLimits& limits)
{
    return {.operation = QStringLiteral("set-limits"),
            .arguments = {qint64{limits.horizonDays}, qint64{limits.endsSoonDays}, qint64{limits.noticeDays},
                          qint64{limits.unusedPercent}}};
}

} // namespace seatkeeper
