#include "ui/overage/overage_range.h"

#include "core/model/tenant.h"
#include "core/rules/forecast.h"

#include <algorithm>

namespace seatkeeper {

OverageRange::Months OverageRange::of(const Tenant& measured, QDate today, int forecastMonths) const
{
    constexpr int year = 12;
    const std::optional<Month> lastMeasured = lastMeasuredMonth(measured);
    const Month behind = lastMeasured.value_or(Month::of(today).plus(-1));
    const Month begin = lastMeasured ? measured.usage->begin()->first.month : behind;
    return {.first = m_first.value_or(std::max(begin, behind.plus(1 - year))),
            .last = m_last.value_or(behind.plus(lastMeasured ? forecastMonths : 0))};
}

} // namespace seatkeeper
