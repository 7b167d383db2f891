#include "ui/overage/overage_summary.h"

#include "ui/text/overage_texts.h"

#include <algorithm>

namespace seatkeeper {

OverageSummary::OverageSummary(const Language& language, const Tenant& measured, const OverageFigures& figures,
                               const OverageAsked& asked)
    : m_language(language)
    , m_measured(measured)
    , m_figures(figures)
    , m_asked(asked)
    , m_lastMeasured(lastMeasuredMonth(measured).value_or(asked.last))
    , m_lastForecast(std::max(m_lastMeasured, std::min(asked.last, m_lastMeasured.plus(asked.forecast.months))))
{}

QString OverageSummary::totals(const std::optional<AmountSum>& inBaseline) const
{
    if (!hasForecast())
        return QStringLiteral("%1 · %2").arg(months(m_asked.first, m_asked.last), conclusion(false));
    QStringList said;
    if (m_asked.first <= m_lastMeasured)
        said.push_back(QStringLiteral("%1 · %2").arg(months(m_asked.first, std::min(m_asked.last, m_lastMeasured)),
                                                     conclusion(false)));
    // A type that was measured less long is forecast in months in which others were measured, too.
    const auto first =
        std::ranges::find_if(m_figures.byMethod.front(), [this](const OverageRow& row) { return isForecast(row); });
    QString forecast =
        tr("Forecast for %1 · %2").arg(months(first->month, std::min(m_asked.last, m_lastForecast)), conclusion(true));
    if (inBaseline)
        forecast +=
            QLatin1Char(' ') +
            tr("In the baseline it would be %1.").arg(sumText(m_language, m_figures.tenant.currency, *inBaseline));
    said.push_back(forecast);
    return said.join(QLatin1Char('\n'));
}

QString OverageSummary::turns() const
{
    if (m_lastForecast <= m_lastMeasured)
        return {};
    constexpr qsizetype most = 6;
    auto [turns, takesAccess] =
        turnsBetween(m_language, m_measured, m_lastMeasured.lastDay(), m_lastForecast.lastDay());
    if (const qsizetype more = turns.size() - most; more > 0) {
        turns.resize(most);
        turns.push_back(tr("After that, %n more of the kind: see the timeline.", nullptr, static_cast<int>(more)));
    }
    if (takesAccess)
        turns.push_back(tr("The usage of those who lose access still counts."));
    return turns.join(QLatin1Char(' '));
}

bool OverageSummary::isForecast(const OverageRow& row) const
{
    const std::optional<Month> last = lastMeasuredMonth(m_measured, row.type);
    return last && row.month > *last;
}

bool OverageSummary::hasForecast() const
{
    return m_asked.forecast.months > 0 &&
           std::ranges::any_of(m_figures.byMethod.front(), [this](const OverageRow& row) { return isForecast(row); });
}

QString OverageSummary::months(Month first, Month last) const
{
    return first == last ? m_language.month(first)
                         : tr("%1 through %2").arg(m_language.month(first), m_language.month(last));
}

/// What all rows of the one kind or the other come to.
QString OverageSummary::conclusion(bool ofForecast) const
{
    OverageByMethod rows;
    std::array<std::span<const OverageRow>, splitMethods.size()> spans;
    for (const SplitMethod method : splitMethods) {
        std::vector<OverageRow>& chosen = rows.at(indexOf(method));
        std::ranges::copy_if(m_figures.byMethod.at(indexOf(method)), std::back_inserter(chosen),
                             [&](const OverageRow& row) { return isForecast(row) == ofForecast; });
        spans.at(indexOf(method)) = chosen;
    }
    return monthConclusion(m_language, m_figures.tenant, chargesOf(m_figures.tenant, spans));
}

} // namespace seatkeeper
