#pragma once

#include "core/plan/plan_store.h"
#include "core/store/content_digests.h"
#include "core/store/file_mark.h"
#include "core/store/plan_tables.h"

#include <functional>
#include <memory>

class QLockFile;

namespace seatkeeper {

/// A plan in one SQLite file, NAME.seatkeeper: the store of Plan, and the only place where a plan lives.
class PlanFile : public PlanStore {
public:
    enum class Access : quint8 {
        Read,  ///< beside a writer, too; nothing can be kept
        Write, ///< as the one writer, for as long as this lives; PlanInUse where another one is
    };

    /// Makes a new plan file that holds `state`: under a temporary name first, so that what stands under `file` is a
    /// whole plan or nothing. FileExists where there is a file already.
    static Result<void> create(const QString& file, const PlanState& state);

    /// The file that is there while somebody has `file` open to write to.
    static QString lockOf(const QString& file);

    /// Opens a plan file. What is missing, no plan, of another version or damaged is refused and stays untouched.
    static Result<std::unique_ptr<PlanFile>> open(const QString& file, Access access);

    PlanFile(const PlanFile&) = delete;
    PlanFile& operator=(const PlanFile&) = delete;
    ~PlanFile() override;

    /// Whether everything in the file is what this program could have written: all rows, and all before-images.
    Result<void> verify();

    Result<PlanState> loadState() override;
    Result<std::vector<Edit>> loadHistory() override;
    Result<PlanDelta> loadDelta(quint64 sequence) override;
    /// Makes a backup first, where the edit is an import or the first one of its day.
    Result<void> append(const PlanState& after, const PlanDelta& delta, const Edit& edit) override;
    Result<void> replace(const PlanState& after, const PlanDelta& delta, const Edit& edit) override;
    Result<void> addExport(const Export& made) override;
    Result<void> atOnce(const std::function<Result<void>(PlanStore&)>& replaces) override;

    /// Also where the file was moved, replaced or made read-only: then from what is still open, or else from `state`.
    Result<CopyContent> saveCopy(const QString& file, const PlanState& state) override;

private:
    PlanFile(QString file, sqlite::Database database, std::unique_ptr<QLockFile> lock);

    Result<PlanState> readAll();
    Result<void> backUpBefore(const Edit& edit);

    /// Runs `rows` in a transaction, if the file is still the one that was opened; the plan then has `counts`. Within
    /// `atOnce`, runs them in the transaction that is open.
    Result<void> write(const std::function<Result<void>()>& rows, const StoredCounts& counts);
    Result<void> commit(const std::function<Result<void>()>& rows);
    Result<void> checkMark() const;
    Result<void> saveWholeCopy(const QString& file);
    Result<void> checkCopy(const QString& copy) const;
    Result<void> writeEdit(const PlanDelta& delta, const Edit& edit);
    Result<void> forgetOldImports();
    Error damaged(const QString& what) const;

    QString m_file;
    sqlite::Database m_database;
    std::unique_ptr<QLockFile> m_lock; // null for a reader
    StoredCounts m_stored;
    bool m_atOnce = false;          // within the transaction of several edits
    std::optional<FileMark> m_mark; // nothing where the file was gone as soon as it was opened
    ContentDigests m_digests;
};

} // namespace seatkeeper
