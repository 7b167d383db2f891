#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace seatkeeper {

/// Does `work` beside the window, and hands what comes of it to `done`, in the window's thread. Where `owner` is gone
/// by then, nobody is told. (QFuture::then with a context asserts that the context is still there.)
template <class Work, class Done> QFuture<std::invoke_result_t<Work>> workBeside(QObject* owner, Work work, Done done)
{
    using Answer = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<Answer>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    QFuture<Answer> future = QtConcurrent::run(std::move(work));
    watcher->setFuture(future);
    return future;
}

} // namespace seatkeeper
