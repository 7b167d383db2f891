#pragma once

#include "core/exchange/people_files.h"
#include "core/exchange/tenant_reader.h"
#include "core/plan/import_tenant.h"
#include "support/memory_store.h"
#include "support/places.h"
#include "ui/session/plan_files.h"

#include <QFile>

namespace seatkeeper::test {

/// Plans in memory for the window: samples from the source tree, and tenants under made-up file names.
class MemoryFiles : public PlanFiles {
public:
    /// The day on which everything is opened.
    static QDate today() { return {2026, 11, 24}; }

    /// Opening `file` from now on opens a plan of `tenant`.
    void put(const QString& file, const Tenant& tenant) { m_tenants[file] = tenant; }

    /// `file` is gone.
    void remove(const QString& file) { m_tenants.erase(file); }

    /// Whether another program has all plans that are opened from now on: PlanInUse, or nothing.
    void setInUse(std::optional<Error> inUse) { m_inUse = std::move(inUse); }

    /// The store of the plan that was opened last.
    MemoryStore* store() const { return m_store; }

    Result<OpenPlan> open(const QString& file) override
    {
        const auto tenant = m_tenants.find(file);
        if (tenant == m_tenants.end())
            return failure(ErrorCode::PlanMissing, {file});
        return plan(tenant->second, file, {});
    }

    Result<OpenPlan> create(const QString& file) override { return plan({}, file, {}); }

    Result<OpenPlan> openSample(const QString& name) override
    {
        const Result<Tenant> tenant = readTenant(sampleFile(name));
        if (!tenant)
            return failure(ErrorCode::UnknownSample, {name});
        auto opened = plan(*tenant, name, name);
        opened->isSample = true;
        return opened;
    }

    bool isThere(const QString& file) const override { return m_tenants.contains(file); }

    Result<OpenPlan> openCopy(const QString& original, const QString& file) override
    {
        const auto tenant = m_tenants.find(original);
        if (tenant == m_tenants.end())
            return failure(ErrorCode::PlanMissing, {original});
        return plan(tenant->second, file, {});
    }

    Result<Tenant> readTenant(const QString& file) override
    {
        QFile device(file);
        if (!device.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, {device.errorString()}, {.file = file});
        return seatkeeper::readTenant(device);
    }

    Result<SourceFileKind> kindOf(const QString& file) const override { return kindOfFile(file); }
    qint64 sizeOf(const ImportFiles& files) const override { return seatkeeper::sizeOf(files); }

    tl::expected<PeopleSource, std::vector<Error>> readPeople(const ImportFiles& files, const Mappings& mappings,
                                                              const ReadingProgress& progress) const override
    {
        return readPeopleFiles(files, mappings, progress);
    }

    Result<AddedChanges> addChanges(const QString& file, const PlanState& state, const QString& scenario) override
    {
        QFile device(file);
        if (!device.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, {device.errorString()}, {.file = file});
        return addChangesFile(device, state, scenario);
    }

    Result<void> read(const QString& file, const std::function<void(QIODevice&)>& read) const override
    {
        QFile device(file);
        return openRegularFile(device).map([&] { read(device); });
    }

    Result<void> write(const QString& file, const std::function<bool(QIODevice&)>& write) override
    {
        QFile device(file);
        if (!device.open(QIODevice::WriteOnly) || !write(device))
            return failure(ErrorCode::CannotWrite, {file, device.errorString()});
        return {};
    }

    QDateTime now() const override { return today().startOfDay(); }

private:
    Result<OpenPlan> plan(const Tenant& tenant, const QString& file, const QString& sample)
    {
        const ImportInfo info{.day = today().addDays(-21), .source = QStringLiteral("tenant"), .sample = sample};
        auto store = std::make_unique<MemoryStore>(importTenant(PlanState(), tenant, info));
        m_store = store.get();
        auto opened = Plan::open(std::move(store));
        if (!opened)
            return tl::unexpected(opened.error());
        return OpenPlan{.plan = std::move(*opened), .file = file, .today = today(), .inUse = m_inUse};
    }

    std::map<QString, Tenant> m_tenants;
    std::optional<Error> m_inUse;
    MemoryStore* m_store = nullptr;
};

} // namespace seatkeeper::test
