#include "bench/material.h"

#include "bench/control_hub_files.h"
#include "bench/report.h"
#include "core/exchange/tenant_writer.h"
#include "core/plan/import_tenant.h"
#include "core/store/plan_file.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace seatkeeper::bench {

const Tenant& Material::tenant()
{
    if (!m_tenant)
        m_tenant = makeTenant(m_people, m_mix);
    return *m_tenant;
}

QString Material::made(const QString& name, const std::function<bool(QIODevice&)>& write)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.exists() && !(file.open(QIODevice::WriteOnly) && write(file) && file.flush()))
        throw std::runtime_error(qPrintable(name + QStringLiteral(" cannot be written")));
    return path;
}

QString Material::tenantFile()
{
    return made(QStringLiteral("tenant.json"), [this](QIODevice& file) { return writeTenant(file, tenant()); });
}

QString Material::csvFile()
{
    return made(QStringLiteral("users.csv"), [this](QIODevice& file) { return writeBulkCsv(file, tenant()); });
}

QString Material::licensesFile()
{
    return made(QStringLiteral("licenses.json"), writeLicensesAnswer);
}

QString Material::peopleFile()
{
    return made(QStringLiteral("people.json"), [this](QIODevice& file) { return writePeopleAnswer(file, tenant()); });
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

QString Material::freshEmptyPlanFile()
{
    const QString path = m_folder.filePath(QStringLiteral("empty.seatkeeper"));
    QDir(path + QStringLiteral(".backups")).removeRecursively(); // the copy of the one before
    QFile::remove(path);
    if (!PlanFile::create(path, {}))
        throw std::runtime_error("the plan file cannot be written");
    ::sync(); // else the first commit would pay for what went before
    return path;
}

} // namespace seatkeeper::bench
