#include "ui/report/comparison_report.h"

#include "core/rules/charges.h"
#include "ui/report/overage_report.h"
#include "ui/text/arguments.h"
#include "ui/text/comparison_rows.h"
#include "ui/text/comparison_sentences.h"
#include "ui/text/overage_texts.h"
#include "ui/text/words.h"

#include <map>

namespace seatkeeper {

namespace {

/// The groups of a comparison that are written row by row, in the order of the report.
constexpr std::array groups{ComparisonGroup::Payers, ComparisonGroup::Contracts};

/// The days on which the layers are compared: those of the months, and the day of the report.
DateRange daysOf(const PlanReportQuestion& question)
{
    return {std::min(question.day, question.first.firstDay()), std::max(question.day, question.last.lastDay())};
}

Compared comparedWithBaseline(const PlanState& state, const Replay& scenario, const PlanReportQuestion& question)
{
    Tenant baseline = state.baseline;
    adoptNames(baseline, scenario.tenant);
    const auto ahead = [&](const Tenant& tenant) {
        return withForecast(tenant, forecastThrough(tenant, question.last));
    };
    const DateRange days = daysOf(question);
    Compared compared{.names = {nameOfLayer(state, {}), nameOfLayer(state, question.layer)},
                      .tenants = {ahead(baseline), ahead(scenario.tenant)},
                      .on = {},
                      .over = {},
                      .range = Sides<QDate>{days.starts, days.lastDay()}};
    const auto& [left, right] = compared.tenants;
    compared.on = compare(left, right, days.lastDay());
    compared.over = compareOver(left, right, days.starts, days.lastDay());
    std::erase_if(compared.over->overage, [&](const RangeComparison::Overage& row) {
        return row.month < question.first || row.month > question.last;
    });
    return compared;
}

/// Writes what differs.
class ComparisonReporter {
public:
    ComparisonReporter(ReportDocument& document, const Language& language, const Compared& compared)
        : m_document(document)
        , m_language(language)
        , m_compared(compared)
    {}

    /// False where nothing differs.
    bool write()
    {
        const std::size_t before = m_document.blocks.size();
        duties();
        amounts();
        access();
        licenses();
        members();
        return m_document.blocks.size() > before;
    }

private:
    QString say(const char* text) const { return m_language.translate("Report", text); }

    ReportBlock sides(const QString& what) const
    {
        ReportBlock block{ReportBlock::Kind::Table, {}, {}, {}, {}};
        block.headings = {what, layerText(m_language, m_compared.names.left),
                          layerText(m_language, m_compared.names.right)};
        return block;
    }

    void duties()
    {
        Compared onlyDuties = m_compared;
        onlyDuties.over->access.clear();
        onlyDuties.on.licenses.clear();
        onlyDuties.on.joined.clear();
        onlyDuties.on.gone.clear();
        const std::vector<ComparisonRow> rows = comparisonRows(m_language, onlyDuties).rows;
        for (const ComparisonGroup group : groups) {
            ReportBlock table = sides(say(QT_TRANSLATE_NOOP("Report", "What differs")));
            for (const ComparisonRow& row : rows) {
                if (row.group == group)
                    table.rows.push_back({row.what, row.left, row.right});
            }
            if (table.rows.empty())
                continue;
            m_document.heading(nameOf(m_language, group));
            m_document.blocks.push_back(std::move(table));
        }
    }

    QString amountOf(const std::optional<OverageRow>& row, const Tenant& tenant) const
    {
        return amountText(m_language, tenant.currency, row ? row->amount : Money());
    }

    /// A month and type that a side has not costs nothing there.
    static void addTo(AmountSum& sum, const std::optional<OverageRow>& row) { sum.add(row ? row->amount : Money()); }

    void amounts()
    {
        if (m_compared.over->overage.empty())
            return;
        const auto& [left, right] = m_compared.tenants;
        ReportBlock table = sides(say(QT_TRANSLATE_NOOP("Report", "Month")));
        table.headings.insert(1, say(QT_TRANSLATE_NOOP("Report", "Usage type")));
        table.numbers = {2, 3};
        Sides<AmountSum> sums;
        for (const auto& [month, type, rows] : m_compared.over->overage) {
            table.rows.push_back({m_language.month(month), nameOf(m_language, type), amountOf(rows.left, left),
                                  amountOf(rows.right, right)});
            addTo(sums.left, rows.left);
            addTo(sums.right, rows.right);
        }
        table.rows.push_back({say(QT_TRANSLATE_NOOP("Report", "Together, of what differs")), QString(),
                              sumText(m_language, left.currency, sums.left),
                              sumText(m_language, right.currency, sums.right)});
        table.totals = 1;
        m_document.heading(nameOf(m_language, ComparisonGroup::Overage));
        m_document.blocks.push_back(std::move(table));
    }

    void access()
    {
        const QString conclusion = comparisonConclusion(m_language, m_compared);
        if (conclusion.isEmpty())
            return;
        m_document.heading(nameOf(m_language, ComparisonGroup::Access));
        if (peopleWhoLose(m_compared).empty())
            m_document.paragraph(conclusion);
        else
            m_document.important(conclusion);
    }

    QString heldText(LicenseSetId set) const
    {
        QStringList texts;
        for (const Holding& holding : poolOf(m_compared).holdings(set)) {
            texts.push_back(
                QStringLiteral("%1 (%2)").arg(nameOf(m_language, holding), idOf(m_compared, holding.subscription)));
        }
        return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(", "));
    }

    /// People who go the same way are one row, most of them first.
    void licenses()
    {
        std::map<std::pair<LicenseSetId, LicenseSetId>, qint64> ways;
        for (const Comparison::Licenses& one : m_compared.on.licenses)
            ++ways[{one.left, one.right}];
        if (ways.empty())
            return;
        std::vector<std::pair<std::pair<LicenseSetId, LicenseSetId>, qint64>> ordered(ways.begin(), ways.end());
        std::ranges::stable_sort(ordered, std::greater<>(), [](const auto& way) { return way.second; });
        ReportBlock table = sides(say(QT_TRANSLATE_NOOP("Report", "People")));
        table.numbers = {0};
        for (const auto& [sets, people] : ordered)
            table.rows.push_back({m_language.number(people), heldText(sets.first), heldText(sets.second)});
        m_document.heading(nameOf(m_language, ComparisonGroup::Licenses));
        m_document.blocks.push_back(std::move(table));
    }

    void members()
    {
        const auto joined = static_cast<qint64>(m_compared.on.joined.size());
        const auto gone = static_cast<qint64>(m_compared.on.gone.size());
        if (joined == 0 && gone == 0)
            return;
        m_document.heading(nameOf(m_language, ComparisonGroup::People));
        if (joined > 0)
            m_document.paragraph(
                m_language.translate("Report", "%n people are in this scenario only.", nullptr, joined));
        if (gone > 0)
            m_document.paragraph(
                m_language.translate("Report", "%n people of the baseline are not in this scenario.", nullptr, gone));
    }

    ReportDocument& m_document;
    const Language& m_language;
    const Compared& m_compared;
};

} // namespace

void reportComparison(ReportDocument& document, const Language& language, const PlanState& state,
                      const Replay& scenario, const PlanReportQuestion& question)
{
    const DateRange days = daysOf(question);
    document.section(language.translate("Report", "Compared with the baseline"));
    document.paragraph(withArguments(
        language.translate("Report",
                           "Only what differs: who pays, access and overage from %1 through %2, all else on %2."),
        {language.dateInSentence(days.starts), language.dateInSentence(days.lastDay())}));
    const Compared compared = comparedWithBaseline(state, scenario, question);
    if (!ComparisonReporter(document, language, compared).write())
        document.paragraph(language.translate("Report", "Nothing differs from the baseline."));
}

} // namespace seatkeeper
