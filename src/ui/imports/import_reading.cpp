#include "ui/imports/import_reading.h"

#include "core/plan/planned.h"

#include <QtConcurrentRun>

namespace seatkeeper {

namespace {

using Outcome = ImportReading::Outcome;
using Question = ImportReading::Question;

Outcome worked(const Question& question, PeopleSource source, const std::vector<LikelySame>& same)
{
    Outcome outcome;
    outcome.import = importPeople(question.state, source, question.info, same);
    outcome.import.next.sources.mappings = question.mappings;
    outcome.source = std::move(source);
    const auto before = std::ssize(plannedFacts(question.state, std::nullopt).misfits);
    outcome.misfits = std::max<qint64>(0, std::ssize(plannedFacts(outcome.import.next, std::nullopt).misfits) - before);
    return outcome;
}

void readFiles(QPromise<Outcome>& promise, const Question& question)
{
    constexpr int percent = 100;
    promise.setProgressRange(0, percent);
    const qint64 size = std::max<qint64>(question.files->sizeOf(question.chosen), 1);
    auto source = question.files->readPeople(question.chosen, question.mappings, [&](qint64 bytes) {
        promise.setProgressValue(static_cast<int>(std::min(bytes, size) * percent / size));
        return !promise.isCanceled();
    });
    if (source)
        promise.addResult(worked(question, std::move(*source), {}));
    else
        promise.addResult(Outcome{{}, {}, 0, std::move(source.error())});
}

} // namespace

ImportReading::ImportReading(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ImportReading::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportReading::take);
}

ImportReading::~ImportReading()
{
    m_watcher.cancel();
    m_watcher.waitForFinished(); // what reads beside has our files; it stops at the next block
}

void ImportReading::read(Question question)
{
    stop();
    m_watcher.setFuture(QtConcurrent::run(
        [question = std::move(question)](QPromise<Outcome>& promise) { readFiles(promise, question); }));
}

void ImportReading::reconsider(Question question, PeopleSource source, std::vector<LikelySame> same)
{
    stop();
    m_watcher.setFuture(QtConcurrent::run([question = std::move(question), source = std::move(source),
                                           same = std::move(same)] { return worked(question, source, same); }));
}

void ImportReading::stop()
{
    m_watcher.cancel();
    m_watcher.setFuture({});
}

void ImportReading::take()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    Q_EMIT finished(m_watcher.result());
}

} // namespace seatkeeper
