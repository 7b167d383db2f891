#include "app/clock.h"

#include "app/samples.h"

namespace seatkeeper {

QDateTime Clock::now() const
{
    return m_today ? m_today->startOfDay() : QDateTime::currentDateTime();
}

QDate Clock::todayFor(const PlanState& state) const
{
    const bool isSample = !state.import.sample.isEmpty();
    return isSample && !m_today ? sampleToday() : now().date();
}

} // namespace seatkeeper
