#include "ui/overage/usage_file_reading.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace seatkeeper {

namespace {

using Outcome = UsageFileReading::Outcome;
using Question = UsageFileReading::Question;

std::vector<UsageColumn> toldBy(const UsageHead& head)
{
    std::vector<UsageColumn> columns;
    for (const UsageHead::Column& column : head.columns)
        columns.push_back(column.told.value_or(UsageColumn()));
    return columns;
}

void readDevice(QIODevice& device, const Question& question, const ReadingProgress& progress, Outcome& outcome)
{
    const QString name = QFileInfo(question.file).fileName();
    auto head = readUsageHead(device, name, question.how.tenant, question.how.forms, progress);
    if (!head)
        return outcome.errors.push_back(std::move(head.error()));
    outcome.head = std::move(*head);
    outcome.columns = question.columns.value_or(toldBy(outcome.head));
    outcome.gap = gapIn(outcome.columns);
    if (outcome.gap || !outcome.head.hasHeadings)
        return;
    UsageReading how = question.how;
    how.columns = outcome.columns;
    device.seek(0);
    if (auto entries = readUsage(device, name, how, progress))
        outcome.entries = std::move(*entries);
    else
        outcome.errors = std::move(entries.error());
}

void readFile(QPromise<Outcome>& promise, const Question& question)
{
    Outcome outcome;
    const auto progress = [&promise](qint64) { return !promise.isCanceled(); };
    const auto done = question.files->read(question.file,
                                           [&](QIODevice& device) { readDevice(device, question, progress, outcome); });
    if (!done)
        outcome.errors.push_back(done.error());
    promise.addResult(std::move(outcome));
}

} // namespace

UsageFileReading::UsageFileReading(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &UsageFileReading::take);
}

UsageFileReading::~UsageFileReading()
{
    m_watcher.cancel();
    m_watcher.waitForFinished(); // what reads beside has our files; it stops at the next block
}

void UsageFileReading::read(Question question)
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run(
        [question = std::move(question)](QPromise<Outcome>& promise) { readFile(promise, question); }));
}

void UsageFileReading::take()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    Q_EMIT finished(m_watcher.result());
}

} // namespace seatkeeper
