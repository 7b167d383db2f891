#include "ui/report/overage_report.h"

#include "core/rules/outlook.h"
#include "core/rules/usage_months.h"
#include "ui/text/arguments.h"
#include "ui/text/outlook_texts.h"
#include "ui/text/overage_texts.h"
#include "ui/text/words.h"

namespace seatkeeper {

namespace {

/// Writes the tables on overage.
class OverageReporter {
public:
    OverageReporter(ReportDocument& document, const Language& language, const Tenant& measured,
                    const PlanReportQuestion& question)
        : m_document(document)
        , m_language(language)
        , m_measured(measured)
        , m_tenant(withForecast(measured, forecastThrough(measured, question.last)))
        , m_question(question)
        , m_figures(overageByMethods(m_tenant, question.first, question.last))
    {
        for (std::vector<OverageRow>& rows : m_figures) { // what is not known is no usage of 0
            std::erase_if(rows, [this](const OverageRow& row) { return !hasUsage(m_tenant, row.month, row.type); });
        }
    }

    void write()
    {
        m_document.section(say(QT_TRANSLATE_NOOP("Report", "What overage costs")));
        m_document.paragraph(overageHead(m_language, m_measured, outlookOn(m_measured, m_question.day).overage));
        if (rows().empty())
            return m_document.paragraph(say(QT_TRANSLATE_NOOP("Report", "Of the months of this report no usage is "
                                                                        "known.")));
        if (std::ranges::any_of(rows(), [this](const OverageRow& row) { return isForecast(row); }))
            m_document.paragraph(say(QT_TRANSLATE_NOOP(
                "Report", "Usage that has not been entered is a forecast: each usage type goes on as in the last month "
                          "in which it was entered.")));
        sayUnknownMonths();
        byMonth();
        if (std::ranges::all_of(rows(), [](const OverageRow& row) { return row.overage == 0; }))
            return;
        byType();
        byCause();
    }

private:
    QString say(const char* text) const { return m_language.translate("Report", text); }
    const std::vector<OverageRow>& rows() const { return m_figures.at(indexOf(SplitMethod::Payer)); }
    bool isForecast(const OverageRow& row) const { return !hasUsage(m_measured, row.month, row.type); }

    QString forecastText(const QString& name) const
    {
        return withArguments(say(QT_TRANSLATE_NOOP("Report", "%1 (forecast)")), {name});
    }

    QString monthText(Month month, bool isForecast) const
    {
        return isForecast ? forecastText(m_language.month(month)) : m_language.month(month);
    }

    QString payerText(std::optional<SubscriptionRef> payer) const
    {
        return payer ? partName(m_language, m_tenant, payer) : say(QT_TRANSLATE_NOOP("Report", "nobody known"));
    }

    QString sum(const AmountSum& amounts) const { return sumText(m_language, m_tenant.currency, amounts); }

    ReportBlock tableOf(std::initializer_list<const char*> headings, std::vector<qsizetype> numbers) const
    {
        ReportBlock block{ReportBlock::Kind::Table, {}, {}, {}, {}};
        for (const char* heading : headings)
            block.headings.push_back(say(heading));
        block.numbers = std::move(numbers);
        return block;
    }

    void sayUnknownMonths()
    {
        qint64 unknown = 0;
        for (Month month = m_question.first; month <= m_question.last; month = month.plus(1)) {
            if (!std::ranges::binary_search(rows(), month, {}, &OverageRow::month))
                ++unknown;
        }
        if (unknown > 0)
            m_document.paragraph(m_language.translate(
                "Report", "Of %n of these months no usage is known; they are not counted.", nullptr, unknown));
    }

    /// What each one pays in each month.
    void byMonth()
    {
        m_document.heading(say(QT_TRANSLATE_NOOP("Report", "Month by month")));
        const AmountSum total = charges().total.amounts.at(indexOf(SplitMethod::Payer));
        m_document.paragraph(
            total.isComplete || total.known.cents > 0
                ? withArguments(say(QT_TRANSLATE_NOOP("Report", "Together these months cost %1.")), {sum(total)})
                : say(QT_TRANSLATE_NOOP("Report", "What these months cost is unknown.")));
        ReportBlock table = tableOf({QT_TRANSLATE_NOOP("Report", "Month"), QT_TRANSLATE_NOOP("Report", "Who pays"),
                                     QT_TRANSLATE_NOOP("Report", "Amount")},
                                    {2});
        for (auto row = rows().begin(); row != rows().end();) {
            const Month month = row->month;
            bool hasForecast = false;
            std::vector<std::pair<std::optional<SubscriptionRef>, AmountSum>> payers;
            for (; row != rows().end() && row->month == month; ++row) {
                hasForecast = hasForecast || isForecast(*row);
                if (row->overage == 0)
                    continue;
                const auto known =
                    std::ranges::find(payers, row->responsible, [](const auto& one) { return one.first; });
                AmountSum& amount =
                    known == payers.end() ? payers.emplace_back(row->responsible, AmountSum()).second : known->second;
                amount.add(row->amount);
            }
            if (payers.empty())
                table.rows.push_back({monthText(month, hasForecast), QStringLiteral("–"), sum({})});
            for (const auto& [payer, amount] : payers)
                table.rows.push_back({monthText(month, hasForecast), payerText(payer), sum(amount)});
        }
        table.rows.push_back({say(QT_TRANSLATE_NOOP("Report", "Together")), QString(),
                              sum(charges().total.amounts.at(indexOf(SplitMethod::Payer)))});
        table.totals = 1;
        m_document.blocks.push_back(std::move(table));
    }

    void byType()
    {
        m_document.heading(say(QT_TRANSLATE_NOOP("Report", "By usage type")));
        m_document.paragraph(say(QT_TRANSLATE_NOOP("Report", "Only where more was used than is contracted.")));
        ReportBlock table = tableOf({QT_TRANSLATE_NOOP("Report", "Usage type"), QT_TRANSLATE_NOOP("Report", "Usage"),
                                     QT_TRANSLATE_NOOP("Report", "Contract"), QT_TRANSLATE_NOOP("Report", "Over"),
                                     QT_TRANSLATE_NOOP("Report", "Who pays"), QT_TRANSLATE_NOOP("Report", "Rate"),
                                     QT_TRANSLATE_NOOP("Report", "Amount")},
                                    {1, 2, 3, 5, 6});
        std::optional<Month> month;
        const std::optional<Month> lastMeasured = lastMeasuredMonth(m_measured);
        for (const OverageRow& row : rows()) {
            if (row.overage == 0)
                continue;
            const bool isAhead = row.month > lastMeasured;
            if (row.month != month) {
                month = row.month;
                table.groups.push_back(table.rows.size());
                table.rows.push_back({monthText(row.month, isAhead), {}, {}, {}, {}, {}, {}});
            }
            const QString type = nameOf(m_language, row.type);
            table.rows.push_back({isForecast(row) && !isAhead ? forecastText(type) : type, m_language.number(row.usage),
                                  m_language.number(row.committed), m_language.number(row.overage),
                                  payerText(row.responsible), rateText(row),
                                  amountText(m_language, m_tenant.currency, row.amount)});
        }
        m_document.blocks.push_back(std::move(table));
    }

    QString rateText(const OverageRow& row) const
    {
        return row.rate ? m_language.price(*row.rate, m_tenant.currency) : say(QT_TRANSLATE_NOOP("Report", "unknown"));
    }

    Charges charges() const
    {
        std::array<std::span<const OverageRow>, splitMethods.size()> byMethod;
        std::ranges::copy(m_figures, byMethod.begin());
        return chargesOf(m_tenant, byMethod);
    }

    /// Who pays beside who causes, by the method that was asked.
    void byCause()
    {
        if (m_question.split == SplitMethod::Payer)
            return;
        m_document.heading(say(QT_TRANSLATE_NOOP("Report", "Who causes and who pays")));
        ReportBlock table =
            tableOf({QT_TRANSLATE_NOOP("Report", "Subscription"), QT_TRANSLATE_NOOP("Report", "Pays")}, {1, 2, 3});
        table.headings.append(
            {nameOf(m_language, m_question.split), say(QT_TRANSLATE_NOOP("Report", "To be charged on"))});
        const auto add = [&](const QString& name, const Charge& charge) {
            const std::size_t method = indexOf(m_question.split);
            table.rows.push_back({name, sum(charge.amounts.at(indexOf(SplitMethod::Payer))),
                                  sum(charge.amounts.at(method)), sum(charge.chargedOn.at(method))});
        };
        const Charges all = charges();
        for (const Charge& charge : all.rows)
            add(chargedName(m_language, m_tenant, charge), charge);
        add(say(QT_TRANSLATE_NOOP("Report", "Together")), all.total);
        table.totals = 1;
        m_document.blocks.push_back(std::move(table));
    }

    ReportDocument& m_document;
    const Language& m_language;
    const Tenant& m_measured;
    const Tenant m_tenant; // with what is forecast
    const PlanReportQuestion& m_question;
    OverageByMethod m_figures;
};

} // namespace

Forecast forecastThrough(const Tenant& tenant, Month last)
{
    Forecast forecast;
    const auto measured = lastMeasuredMonth(tenant);
    while (measured && forecast.months < mostForecastMonths && measured->plus(forecast.months) < last)
        ++forecast.months;
    return forecast;
}

void reportOverage(ReportDocument& document, const Language& language, const Tenant& tenant,
                   const PlanReportQuestion& question)
{
    OverageReporter(document, language, tenant, question).write();
}

} // namespace seatkeeper
