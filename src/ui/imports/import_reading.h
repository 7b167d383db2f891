#pragma once

#include "core/plan/import_people.h"
#include "ui/session/plan_files.h"

#include <QFutureWatcher>
#include <QObject>

namespace seatkeeper {

/// Reads files of Control Hub beside the window, and works out what importing them would alter.
class ImportReading : public QObject {
    Q_OBJECT

public:
    explicit ImportReading(QObject* parent = nullptr);
    ~ImportReading() override;
    Q_DISABLE_COPY_MOVE(ImportReading)

    /// What was read, and what comes of it; or all that is wrong with the files.
    struct Outcome {
        PeopleSource source;
        PeopleImport import;
        qint64 misfits = 0; ///< planned changes that fit now and would not after the import
        std::vector<Error> errors;
    };

    struct Question {
        const PlanFiles* files = nullptr; ///< outlives the window, and what is read beside it
        ImportFiles chosen;
        Mappings mappings;
        PlanState state;
        ImportInfo info;
    };

    /// Begins to read; what was still being read is dropped.
    void read(Question question);

    /// Works out again what comes of a source, where `same` are one person each.
    void reconsider(Question question, PeopleSource source, std::vector<LikelySame> same);

    /// Stops reading; nothing is told of it then.
    void stop();

    bool isBusy() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    /// How much of all files has been read, in percent.
    void progressed(int percent);
    void finished(const seatkeeper::ImportReading::Outcome& outcome);

private:
    void take();

    QFutureWatcher<Outcome> m_watcher;
};

} // namespace seatkeeper
