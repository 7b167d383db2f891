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

Result<void> PatientStore::append(const PlanState& after, const PlanDelta& delta, const Edit& edit)
{
    return patiently<void>([&] { return m_inner->append(after, delta, edit); });
}

Result<void> PatientStore::replace(const PlanState& after, const PlanDelta& delta, const Edit& edit)
{
    return patiently<void>([&] { return m_inner->replace(after, delta, edit); });
}

Result<void> PatientStore::atOnce(const std::function<Result<void>()>& replaces)
{
    const QScopedValueRollback atOnce(m_isAtOnce, true);
    return m_inner->atOnce(replaces);
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
    if (m_isBusy)
        return failure(ErrorCode::PlanInUse, {m_file, QString(), QString()});
    if (m_isAtOnce)
        return work();
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
