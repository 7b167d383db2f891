#pragma once

#include "core/exchange/import_files.h"
#include "core/exchange/reading.h"
#include "core/exchange/scenario_file.h"
#include "core/plan/people_source.h"
#include "core/plan/plan.h"

namespace seatkeeper {

/// A plan that was opened, with what the window needs to know beside it.
struct OpenPlan {
    Plan plan;
    QString file;
    QDate today;                ///< the day that counts as today for this plan: a sample has one of its own
    bool isSample = false;      ///< in a place of the program's own, and gone when the program ends
    std::optional<Error> inUse; ///< another program has it open to write to: PlanInUse; here it can only be read
};

/// What the window asks of the disk. The program implements it; the window itself reads and writes no file.
class PlanFiles {
public:
    PlanFiles() = default;
    PlanFiles(const PlanFiles&) = delete;
    PlanFiles& operator=(const PlanFiles&) = delete;
    virtual ~PlanFiles() = default;

    /// To be edited, or where another program has it open already, to be read.
    virtual Result<OpenPlan> open(const QString& file) = 0;

    /// A new, empty plan; an existing file is refused.
    virtual Result<OpenPlan> create(const QString& file) = 0;

    /// A fresh plan of one of `sampleNames`, in a place of the program's own that is gone when the program ends.
    virtual Result<OpenPlan> openSample(const QString& name) = 0;

    /// A copy of the plan in `original`, under a name that is free, and opened.
    virtual Result<OpenPlan> openCopy(const QString& original, const QString& file) = 0;

    /// Whether a file is there.
    virtual bool isThere(const QString& file) const = 0;

    virtual Result<Tenant> readTenant(const QString& file) = 0;

    /// What a file seems to hold, by how it begins. FileUnreadable where it cannot be read, or is no regular file.
    virtual Result<SourceFileKind> kindOf(const QString& file) const = 0;

    /// How many bytes the files have together.
    virtual qint64 sizeOf(const ImportFiles& files) const = 0;

    /// Reads people and licenses, or says all that is wrong with the files. May be called beside the window.
    virtual tl::expected<PeopleSource, std::vector<Error>>
    readPeople(const ImportFiles& files, const Mappings& mappings, const ReadingProgress& progress) const = 0;

    /// Adds the changes of a file to a scenario of `state`, see `addChangesFile`.
    virtual Result<AddedChanges> addChanges(const QString& file, const PlanState& state, const QString& scenario) = 0;

    /// Opens a file and lets `read` make of it what it can. FileUnreadable where it cannot be opened, or is no regular
    /// file. May be called beside the window.
    virtual Result<void> read(const QString& file, const std::function<void(QIODevice&)>& read) const = 0;

    /// Writes a file whole or not at all, over one that is there: whoever chose the name was asked. Any thread may call
    /// this.
    virtual Result<void> write(const QString& file, const std::function<bool(QIODevice&)>& write) = 0;

    /// The clock.
    virtual QDateTime now() const = 0;
};

/// The samples that come with the program, in the order in which they are offered.
inline constexpr std::array sampleNames{QLatin1StringView("departments"), QLatin1StringView("article"),
                                        QLatin1StringView("lockout")};

} // namespace seatkeeper
