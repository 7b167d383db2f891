#pragma once

#include "ui/overage/overage_lines.h"
#include "ui/text/language.h"

#include <QCoreApplication>

namespace seatkeeper {

/// What stands above the table of overage, in words.
class OverageSummary {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::OverageSummary)

public:
    /// `figures` are those of `measured` for what is asked. All of it is only looked at.
    OverageSummary(const Language& language, const Tenant& measured, const OverageFigures& figures,
                   const OverageAsked& asked);

    /// What was measured, and what is forecast, in a line each. `inBaseline`: what the forecast comes to there, where
    /// that is something else.
    QString totals(const std::optional<AmountSum>& inBaseline) const;

    /// Who becomes primary and who loses access in the months of the forecast: why they cost what they cost, and whom.
    /// Empty without a forecast.
    QString turns() const;

private:
    bool isForecast(const OverageRow& row) const;
    bool hasForecast() const;
    QString months(Month first, Month last) const;
    QString conclusion(bool ofForecast) const;

    const Language& m_language;
    const Tenant& m_measured;
    const OverageFigures& m_figures;
    const OverageAsked& m_asked;
    Month m_lastMeasured;
    Month m_lastForecast; // of those asked; the same where there is none
};

} // namespace seatkeeper
