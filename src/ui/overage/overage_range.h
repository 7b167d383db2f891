#pragma once

#include "core/model/month.h"

#include <optional>

namespace seatkeeper {

struct Tenant;

/// The months that the table of overage shows. As long as nobody chooses others, they are the last year with usage and
/// what is forecast behind it.
class OverageRange {
public:
    struct Months {
        Month first;
        Month last; ///< included
    };

    void chooseFirst(Month month) { m_first = month; }
    void chooseLast(Month month) { m_last = month; }

    /// The last month goes with the forecast again: who asks for one wants to see it.
    void followForecast() { m_last.reset(); }

    /// Of a plan that is looked at on `today`, with so many months of forecast. A first month that is chosen may lie
    /// behind the last.
    Months of(const Tenant& measured, QDate today, int forecastMonths) const;

private:
    std::optional<Month> m_first;
    std::optional<Month> m_last;
};

} // namespace seatkeeper
