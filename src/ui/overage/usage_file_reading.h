#pragma once

#include "core/exchange/usage_reader.h"
#include "ui/session/plan_files.h"

#include <QFutureWatcher>
#include <QObject>

namespace seatkeeper {

/// Reads a CSV file of usage beside the window.
class UsageFileReading : public QObject {
    Q_OBJECT

public:
    explicit UsageFileReading(QObject* parent = nullptr);
    ~UsageFileReading() override;
    Q_DISABLE_COPY_MOVE(UsageFileReading)

    struct Question {
        const PlanFiles* files = nullptr; ///< outlives the window, and what is read beside it
        QString file;
        UsageReading how;                                ///< but for the columns
        std::optional<std::vector<UsageColumn>> columns; ///< absent: as the headings tell
    };

    /// What a file says, or why it says nothing.
    struct Outcome {
        UsageHead head;
        std::vector<UsageColumn> columns; ///< by which it was read
        std::optional<UsageGap> gap;      ///< by which it could not be read
        std::vector<UsageEntry> entries;
        std::vector<Error> errors;
    };

    /// Begins to read; what was still being read is dropped.
    void read(Question question);

    bool isBusy() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void finished(const seatkeeper::UsageFileReading::Outcome& outcome);

private:
    void take();

    QFutureWatcher<Outcome> m_watcher;
};

} // namespace seatkeeper
