#include "app/samples.h"

#include "core/exchange/tenant_reader.h"
#include "core/plan/import_tenant.h"

#include <QFile>

// The resource lies in a static library, from which the linker takes only what somebody names. The macro has to stand
// outside of every namespace.
static void takeSamplesIn()
{
    Q_INIT_RESOURCE(samples);
}

namespace seatkeeper {

namespace {

const QDate& sampleImportDay()
{
    static const QDate day(2026, 11, 3);
    return day;
}

} // namespace

QDate sampleToday()
{
    return {2026, 11, 24};
}

Result<PlanState> sampleState(const QString& name)
{
    takeSamplesIn();
    const QStringList names{QStringLiteral("article"), QStringLiteral("departments"), QStringLiteral("lockout")};
    QFile file(QStringLiteral(":/samples/%1.json").arg(name));
    if (!names.contains(name) || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::UnknownSample, {name});
    const Result<Tenant> tenant = readTenant(file);
    if (!tenant)
        return tl::unexpected(tenant.error());
    const ImportInfo info{.day = sampleImportDay(), .source = QStringLiteral("tenant"), .sample = name};
    return importTenant(PlanState(), *tenant, info);
}

} // namespace seatkeeper
