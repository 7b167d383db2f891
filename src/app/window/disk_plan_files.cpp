#include "app/window/disk_plan_files.h"

#include "app/input_file.h"
#include "app/open_plan.h"
#include "app/samples.h"
#include "app/window/patient_store.h"
#include "app/window/read_only_store.h"
#include "core/exchange/people_files.h"
#include "core/exchange/tenant_reader.h"
#include "core/store/durable_file.h"
#include "core/store/plan_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace seatkeeper {

Result<OpenPlan> DiskPlanFiles::open(const QString& file)
{
    auto plan = openPlan(file, PlanFile::Access::Write, [&file](std::unique_ptr<PlanStore> store) {
        return std::make_unique<PatientStore>(std::move(store), file);
    });
    const auto inUse = !plan && plan.error().code == ErrorCode::PlanInUse ? std::optional(plan.error()) : std::nullopt;
    if (inUse) {
        plan = openPlan(file, PlanFile::Access::Read, [&inUse](std::unique_ptr<PlanStore> store) {
            return std::make_unique<ReadOnlyStore>(std::move(store), *inUse);
        });
    }
    if (!plan)
        return tl::unexpected(std::move(plan.error()));
    const QDate today = m_clock.todayFor(plan->state());
    return OpenPlan{.plan = std::move(*plan), .file = file, .today = today, .inUse = inUse};
}

Result<OpenPlan> DiskPlanFiles::create(const QString& file)
{
    if (auto created = PlanFile::create(file, PlanState()); !created)
        return tl::unexpected(std::move(created.error()));
    return open(file);
}

Result<OpenPlan> DiskPlanFiles::openSample(const QString& name)
{
    const auto state = sampleState(name);
    if (!state)
        return tl::unexpected(state.error());
    // Each time in a folder of its own: the one that is open may be the same sample.
    const QString folder = QDir(m_samples.path()).filePath(QString::number(++m_openedSamples));
    if (!m_samples.isValid() || !QDir().mkpath(folder))
        return failure(ErrorCode::CannotWrite, {folder, m_samples.errorString()});
    const QString file = QDir(folder).filePath(name + QStringLiteral(".seatkeeper"));
    if (auto created = PlanFile::create(file, *state); !created)
        return tl::unexpected(std::move(created.error()));
    auto opened = open(file);
    if (opened)
        opened->isSample = true;
    return opened;
}

Result<OpenPlan> DiskPlanFiles::openCopy(const QString& original, const QString& file)
{
    const auto plan = openPlan(original, PlanFile::Access::Read);
    if (!plan)
        return tl::unexpected(plan.error());
    if (const auto copied = plan->saveCopy(file); !copied)
        return tl::unexpected(copied.error());
    return open(file);
}

bool DiskPlanFiles::isThere(const QString& file) const
{
    return QFileInfo::exists(file);
}

Result<Tenant> DiskPlanFiles::readTenant(const QString& file)
{
    return readInputFile(file, seatkeeper::readTenant);
}

Result<SourceFileKind> DiskPlanFiles::kindOf(const QString& file) const
{
    return kindOfFile(file);
}

qint64 DiskPlanFiles::sizeOf(const ImportFiles& files) const
{
    return seatkeeper::sizeOf(files);
}

tl::expected<PeopleSource, std::vector<Error>>
DiskPlanFiles::readPeople(const ImportFiles& files, const Mappings& mappings, const ReadingProgress& progress) const
{
    return readPeopleFiles(files, mappings, progress);
}

Result<AddedChanges> DiskPlanFiles::addChanges(const QString& file, const PlanState& state, const QString& scenario)
{
    return readInputFile(file, [&](QIODevice& device) { return addChangesFile(device, state, scenario); });
}

Result<void> DiskPlanFiles::read(const QString& file, const std::function<void(QIODevice&)>& read) const
{
    QFile device(file);
    return openRegularFile(device).map([&] { read(device); });
}

Result<void> DiskPlanFiles::write(const QString& file, const std::function<bool(QIODevice&)>& write)
{
    return writeFileDurably(file, Overwrite::Allowed, write);
}

QDateTime DiskPlanFiles::now() const
{
    return m_clock.now();
}

} // namespace seatkeeper
