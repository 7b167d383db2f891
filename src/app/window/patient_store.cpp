#include "app/window/patient_store.h"

#include <QCoreApplication>
#include <QCursor>
#include <QGuiApplication>
#include <QScopedValueRollback>

#include <future>
#include <thread>

namespace seatkeeper {

namespace {

/// Shows that the program is busy, as long as it lives.
class BusyCursor {
public:
    BusyCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    BusyCursor(const BusyCursor&) = delete;
    BusyCursor& operator=(const BusyCursor&) = delete;
    ~BusyCursor() { QGuiApplication::restoreOverrideCursor(); }
};

} // namespace

/// While the writer is at it, nobody else may have the file: not to read from it either.
Result<void> PatientStore::requireFree() const
{
    return m_isBusy ? failure(ErrorCode::PlanInUse, {m_file, QString(), QString()}) : Result<void>();
}

Result<PlanDelta> PatientStore::loadDelta(quint64 sequence)
{
    return requireFree().and_then([&] { return m_inner->loadDelta(sequence); });
}

Result<void> PatientStore::addExport(const Export& made)
{
    return requireFree().and_then([&] { return m_inner->addExport(made); });
}

Result<void> PatientStore::append(const PlanState& after, const PlanDelta& delta, const Edit& edit)
{
    return patiently<void>([&] { return m_inner->append(after, delta, edit); });
}

Result<void> PatientStore::replace(const PlanState& after, const PlanDelta& delta, const Edit& edit)
{
    return patiently<void>([&] { return m_inner->replace(after, delta, edit); });
}

Result<void> PatientStore::atOnce(const std::function<Result<void>(PlanStore&)>& replaces)
{
    return patiently<void>([&] { return m_inner->atOnce(replaces); });
}

Result<CopyContent> PatientStore::saveCopy(const QString& file, const PlanState& state)
{
    return patiently<CopyContent>([&] { return m_inner->saveCopy(file, state); });
}

template <class Answer> Result<Answer> PatientStore::patiently(const std::function<Result<Answer>()>& work)
{
    using namespace std::chrono_literals;
    constexpr auto moment = 20ms; // a small edit is done by then, and nothing happens in between
    constexpr auto turn = 2ms;
    if (auto isFree = requireFree(); !isFree)
        return tl::unexpected(std::move(isFree.error()));
    const QScopedValueRollback busy(m_isBusy, true);
    std::packaged_task<Result<Answer>()> task(work);
    std::future<Result<Answer>> answer = task.get_future();
    const std::jthread writer(std::move(task));
    if (answer.wait_for(moment) == std::future_status::timeout) {
        const BusyCursor cursor;
        while (answer.wait_for(turn) == std::future_status::timeout)
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
    return answer.get();
}

} // namespace seatkeeper
