#pragma once

#include "app/clock.h"
#include "ui/session/plan_files.h"

#include <QTemporaryDir>

namespace seatkeeper {

/// The disk and the clock for the window.
class DiskPlanFiles : public PlanFiles {
public:
    /// With a `today`, that day counts in the place of the clock's and of a sample's own.
    explicit DiskPlanFiles(std::optional<QDate> today) : m_clock(today) {}

    Result<OpenPlan> open(const QString& file) override;
    Result<OpenPlan> create(const QString& file) override;
    Result<OpenPlan> openSample(const QString& name) override;
    Result<OpenPlan> openCopy(const QString& original, const QString& file) override;
    bool isThere(const QString& file) const override;
    Result<Tenant> readTenant(const QString& file) override;
    Result<SourceFileKind> kindOf(const QString& file) const override;
    qint64 sizeOf(const ImportFiles& files) const override;
    tl::expected<PeopleSource, std::vector<Error>> readPeople(const ImportFiles& files, const Mappings& mappings,
                                                              const ReadingProgress& progress) const override;
    Result<AddedChanges> addChanges(const QString& file, const PlanState& state, const QString& scenario) override;
    Result<void> read(const QString& file, const std::function<void(QIODevice&)>& read) const override;
    Result<void> write(const QString& file, const std::function<bool(QIODevice&)>& write) override;
    QDateTime now() const override;

private:
    Clock m_clock;
    QTemporaryDir m_samples; // of this program's run, and gone after it
    int m_openedSamples = 0;
};

} // namespace seatkeeper
