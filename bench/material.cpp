#include "bench/material.h"

#include "bench/report.h"
#include "core/exchange/tenant_writer.h"
#include "core/plan/import_tenant.h"
#include "core/store/plan_file.h"

#include <QFile>

#include <unistd.h>

namespace seatkeeper::bench {

const Tenant& Material::tenant()
{
    if (!m_tenant)
        m_tenant = makeTenant(m_people, m_mix);
    return *m_tenant;
}

QString Material::tenantFile()
{
    const QString path = m_folder.filePath(QStringLiteral("tenant.json"));
    QFile file(path);
    if (!file.exists() && !(file.open(QIODevice::WriteOnly) && writeTenant(file, tenant())))
        throw std::runtime_error("the tenant file cannot be written");
    return path;
}

QString Material::planFile()
{
    const QString path = m_folder.filePath(QStringLiteral("plan.seatkeeper"));
    if (QFile::exists(path))
        return path;
    const PlanState state = importTenant({}, tenant(), {.day = askedDay, .source = QStringLiteral("tenant")});
    if (!PlanFile::create(path, state))
        throw std::runtime_error("the plan file cannot be written");
    return path;
}

QString Material::freshPlanFile()
{
    const QString path = m_folder.filePath(QStringLiteral("copy.seatkeeper"));
    QFile::remove(path);
    if (!QFile::copy(planFile(), path))
        throw std::runtime_error("the plan file cannot be copied");
    ::sync(); // else the first commit would pay for the copy
    return path;
}

} // namespace seatkeeper::bench
