#include "ui/report/finance_explanation.h"

#include "core/rules/charges.h"
#include "core/rules/overage_explanation.h"
#include "core/rules/usage_months.h"
#include "ui/text/arguments.h"
#include "ui/text/labels.h"
#include "ui/text/overage_texts.h"
#include "ui/text/words.h"

#include <algorithm>
#include <map>
#include <set>

namespace seatkeeper {

namespace {

/// What stands where there is nothing.
QString noneText()
{
    return QStringLiteral("–");
}

/// Writes the parts of one page.
class FinanceWriter {
public:
    FinanceWriter(const Language& language, const FinanceQuestion& question)
        : m_language(language)
        , m_question(question)
        , m_tenant(withForecast(question.measured, question.forecast))
        , m_rows(overageByMethods(m_tenant, question.month, question.month))
    {
        for (std::vector<OverageRow>& rows : m_rows) // what is not known is no usage of 0
            std::erase_if(rows, [this](const OverageRow& row) { return !isKnown(row.type); });
        std::array<std::span<const OverageRow>, splitMethods.size()> spans;
        std::ranges::copy(m_rows, spans.begin());
        m_charges = chargesOf(m_tenant, spans);
    }

    ReportDocument write()
    {
        m_document.languageTag = tagOf(m_language.code());
        m_document.title = withArguments(say(QT_TRANSLATE_NOOP("Finance", "%1: overage in %2")),
                                         {m_tenant.name, m_language.month(m_question.month)});
        introduce();
        if (rows().empty())
            return std::move(m_document);
        tellAmounts();
        tellInvoice();
        tellWhoCauses();
        tellBookings();
        tellSums();
        tellGrounds();
        return std::move(m_document);
    }

private:
    QString say(const char* text) const { return m_language.translate("Finance", text); }

    /// By the method that is asked.
    const std::vector<OverageRow>& rows() const { return m_rows.at(indexOf(m_question.split)); }

    bool isKnown(UsageType type) const { return hasUsage(m_tenant, m_question.month, type); }
    bool isForecast(UsageType type) const
    {
        return isKnown(type) && !hasUsage(m_question.measured, m_question.month, type);
    }

    QString amount(const std::optional<Money>& money) const { return amountText(m_language, m_tenant.currency, money); }
    QString sum(const AmountSum& money) const { return sumText(m_language, m_tenant.currency, money); }

    /// A sum, or a dash where there is nothing of it.
    QString sumOrNone(const AmountSum& money) const { return money == AmountSum() ? noneText() : sum(money); }

    QString called(std::optional<SubscriptionRef> subscription) const
    {
        return partName(m_language, m_tenant, subscription);
    }

    QString payerOf(const OverageRow& row) const
    {
        return row.responsible ? called(row.responsible) : say(QT_TRANSLATE_NOOP("Finance", "nobody known"));
    }

    QString costCenter(std::optional<SubscriptionRef> ref) const
    {
        const Subscription* subscription = ref ? m_tenant.find(*ref) : nullptr;
        return subscription ? subscription->costCenter : QString();
    }

    /// The types of which nothing is known in that month, although somebody has them.
    std::vector<UsageType> unknownTypes() const
    {
        std::vector<UsageType> types;
        for (const OverageRow& row : overage(m_tenant, m_question.month, m_question.month, SplitMethod::Payer)) {
            if (!isKnown(row.type))
                types.push_back(row.type);
        }
        return types;
    }

    QString namesOf(const std::vector<UsageType>& types) const
    {
        QStringList names;
        for (const UsageType type : types)
            names.push_back(nameOf(m_language, type));
        return m_language.list(names);
    }

    ReportBlock tableOf(std::initializer_list<const char*> headings, std::vector<qsizetype> numbers) const
    {
        ReportBlock block{ReportBlock::Kind::Table, {}, {}, {}, {}};
        for (const char* heading : headings)
            block.headings.push_back(say(heading));
        block.numbers = std::move(numbers);
        return block;
    }

    /// Adds a table, without columns of which nothing is known.
    void add(ReportBlock table)
    {
        for (qsizetype column = table.headings.size() - 1; column >= 0; --column) {
            const bool isEmpty =
                std::ranges::all_of(table.rows, [column](const QStringList& row) { return row[column].isEmpty(); });
            if (isEmpty)
                takeColumn(table, column);
        }
        m_document.blocks.push_back(std::move(table));
    }

    static void takeColumn(ReportBlock& table, qsizetype column)
    {
        table.headings.removeAt(column);
        for (QStringList& row : table.rows)
            row.removeAt(column);
        std::erase(table.numbers, column);
        for (qsizetype& number : table.numbers)
            number -= number > column ? 1 : 0;
    }

    void introduce()
    {
        if (rows().empty())
            m_document.important(say(QT_TRANSLATE_NOOP("Finance", "No usage is known for this month.")));
        else
            m_document.important(monthConclusion(m_language, m_tenant, m_charges));
        const QString day = m_language.dateInSentence(overageDay(m_question.month, m_tenant.assumptions));
        const QString written = m_language.dateInSentence(m_question.today);
        m_document.paragraph(
            m_question.scenario.isEmpty()
                ? withArguments(say(QT_TRANSLATE_NOOP("Finance", "By the contracts as of %1. Written on %2.")),
                                {day, written})
                : withArguments(
                      say(QT_TRANSLATE_NOOP("Finance", "By the contracts as of %1 in scenario \"%3\", which is a "
                                                       "plan. Written on %2.")),
                      {day, written, m_question.scenario}));
        std::vector<UsageType> forecast;
        for (const OverageRow& row : rows()) {
            if (isForecast(row.type))
                forecast.push_back(row.type);
        }
        if (!forecast.empty()) {
            m_document.important(
                withArguments(say(QT_TRANSLATE_NOOP("Finance", "A forecast, since usage has not been measured: %1.")),
                              {namesOf(forecast)}));
            m_document.paragraph(say(QT_TRANSLATE_NOOP(
                "Finance", "Usage goes on from the last months that were measured. That of subscriptions "
                           "that have ended by then, and of people who have no access, still counts.")));
        }
        if (const auto unknown = unknownTypes(); !unknown.empty())
            m_document.paragraph(withArguments(
                say(QT_TRANSLATE_NOOP("Finance", "No usage was entered of: %1. What they cost is not known.")),
                {namesOf(unknown)}));
    }

    void tellAmounts()
    {
        m_document.section(say(QT_TRANSLATE_NOOP("Finance", "What was used, and what it costs")));
        constexpr qsizetype amounts = 6;
        ReportBlock table = tableOf({QT_TRANSLATE_NOOP("Finance", "Usage type"), QT_TRANSLATE_NOOP("Finance", "Used"),
                                     QT_TRANSLATE_NOOP("Finance", "Contract"), QT_TRANSLATE_NOOP("Finance", "Over"),
                                     QT_TRANSLATE_NOOP("Finance", "Who pays"), QT_TRANSLATE_NOOP("Finance", "Rate"),
                                     QT_TRANSLATE_NOOP("Finance", "Amount")},
                                    {1, 2, 3, amounts - 1, amounts});
        AmountSum total;
        QStringList within;
        for (const OverageRow& row : rows()) {
            if (row.overage == 0) {
                within.push_back(withArguments(
                    say(QT_TRANSLATE_NOOP("Finance", "%1 (%2 of %3)")),
                    {nameOf(m_language, row.type), m_language.number(row.usage), m_language.number(row.committed)}));
                continue;
            }
            const QString rate = row.rate ? m_language.price(*row.rate, m_tenant.currency)
                                          : say(QT_TRANSLATE_NOOP("Finance", "unknown"));
            table.rows.push_back({nameOf(m_language, row.type), m_language.number(row.usage),
                                  m_language.number(row.committed), m_language.number(row.overage), payerOf(row), rate,
                                  amount(row.amount)});
            total.add(row.amount);
        }
        if (!within.empty())
            m_document.paragraph(
                withArguments(say(QT_TRANSLATE_NOOP("Finance", "Within the contracts, and without costs: %1.")),
                              {m_language.list(within)}));
        if (table.rows.empty())
            return;
        table.rows.push_back({say(QT_TRANSLATE_NOOP("Finance", "Together")), {}, {}, {}, {}, {}, sum(total)});
        table.totals = 1;
        add(std::move(table));
    }

    void tellInvoice()
    {
        const auto found = m_tenant.invoices->find(m_question.month);
        if (found == m_tenant.invoices->end())
            return m_document.paragraph(say(QT_TRANSLATE_NOOP("Finance", "No invoice was entered for this month.")));
        const Invoice& invoice = found->second;
        const Money billed = invoice.amount.money();
        const QString number = invoice.number.isEmpty() ? noneText() : invoice.number;
        QString text = withArguments(say(QT_TRANSLATE_NOOP("Finance", "Invoice %1: %2.")), {number, amount(billed)});
        const AmountSum& total = m_charges.total.amounts.at(indexOf(SplitMethod::Payer));
        if (!total.isComplete)
            text += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("Finance", "What it differs by is not known, since some "
                                                                        "amounts are not."));
        else if (billed == total.known)
            text += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("Finance", "It agrees with this explanation."));
        else
            text += QLatin1Char(' ') +
                    withArguments(billed.cents > total.known.cents
                                      ? say(QT_TRANSLATE_NOOP("Finance", "That is %1 more than is explained here."))
                                      : say(QT_TRANSLATE_NOOP("Finance", "That is %1 less than is explained here.")),
                                  {amount(Money{qAbs(billed.cents - total.known.cents)})});
        if (!invoice.note.isEmpty())
            text += QLatin1Char(' ') + withArguments(say(QT_TRANSLATE_NOOP("Finance", "Note: %1")), {invoice.note});
        m_document.paragraph(text);
    }

    /// What each subscription pays and causes, by every method: each column adds up to the whole.
    void tellWhoCauses()
    {
        if (m_charges.total.units.at(indexOf(SplitMethod::Payer)) == 0)
            return;
        m_document.section(say(QT_TRANSLATE_NOOP("Finance", "Who causes it, and who pays")));
        ReportBlock table = tableOf({QT_TRANSLATE_NOOP("Finance", "Subscription"),
                                     QT_TRANSLATE_NOOP("Finance", "Cost centre"), QT_TRANSLATE_NOOP("Finance", "Pays")},
                                    {2, 3, 4});
        for (const SplitMethod method : {SplitMethod::Excess, SplitMethod::Usage})
            table.headings.push_back(nameOf(m_language, method));
        const auto row = [&](const QString& name, const QString& center, const Charge& charge) {
            QStringList cells{name, center};
            for (const SplitMethod method : {SplitMethod::Payer, SplitMethod::Excess, SplitMethod::Usage})
                cells.push_back(sumOrNone(charge.amounts.at(indexOf(method))));
            table.rows.push_back(cells);
        };
        for (const Charge& charge : m_charges.rows) {
            const bool takesPart = std::ranges::any_of(charge.units, [](qint64 units) { return units > 0; });
            if (takesPart)
                row(called(charge.subscription), costCenter(charge.subscription), charge);
        }
        row(say(QT_TRANSLATE_NOOP("Finance", "Together")), {}, m_charges.total);
        table.totals = 1;
        add(std::move(table));
    }

    /// Who is charged by whom, for what others pay of it.
    void tellBookings()
    {
        if (m_question.split == SplitMethod::Payer)
            return;
        using Way = std::pair<std::optional<SubscriptionRef>, std::optional<SubscriptionRef>>; // from, to
        std::map<Way, AmountSum> ways;
        for (const OverageRow& row : rows()) {
            for (const OveragePart& part : row.parts) {
                if (part.overage > 0 && part.subscription != row.responsible)
                    ways[{part.subscription, row.responsible}].add(part.amount);
            }
        }
        if (ways.empty())
            return;
        m_document.section(withArguments(say(QT_TRANSLATE_NOOP("Finance", "To be charged on (%1)")),
                                         {nameOf(m_language, m_question.split).toLower()}));
        ReportBlock table =
            tableOf({QT_TRANSLATE_NOOP("Finance", "Owed by"), QT_TRANSLATE_NOOP("Finance", "Cost centre"),
                     QT_TRANSLATE_NOOP("Finance", "Owed to"), QT_TRANSLATE_NOOP("Finance", "Cost centre"),
                     QT_TRANSLATE_NOOP("Finance", "Amount")},
                    {4});
        AmountSum total;
        for (const Charge& charge : m_charges.rows) { // natural order, unknown last
            for (const auto& [way, money] : ways) {
                if (way.first != charge.subscription)
                    continue;
                table.rows.push_back(
                    {called(way.first), costCenter(way.first),
                     way.second ? called(way.second) : say(QT_TRANSLATE_NOOP("Finance", "nobody known")),
                     costCenter(way.second), sum(money)});
                total.add(money.known);
                total.isComplete = total.isComplete && money.isComplete;
            }
        }
        table.rows.push_back({say(QT_TRANSLATE_NOOP("Finance", "Together")), {}, {}, {}, sum(total)});
        table.totals = 1;
        add(std::move(table));
    }

    /// How units and amounts come about, a sentence or two for each type with overage.
    void tellSums()
    {
        // "All to the payer" says nothing of who causes it.
        const SplitMethod causes = m_question.split == SplitMethod::Payer ? SplitMethod::Excess : m_question.split;
        QStringList lines;
        for (const OverageRow& row : m_rows.at(indexOf(causes))) {
            if (row.overage == 0)
                continue;
            QStringList units;
            for (const OveragePart& part : row.parts) {
                if (part.overage > 0)
                    units.push_back(
                        withArguments(m_language.translate("Finance", "%1: %2", "who causes how many units"),
                                      {called(part.subscription), m_language.number(part.overage)}));
            }
            QStringList said{withArguments(say(QT_TRANSLATE_NOOP("Finance", "%1: %2")),
                                           {nameOf(m_language, row.type), balanceText(m_language, row)})};
            if (const QString price = priceText(m_language, m_tenant, row); !price.isEmpty())
                said.push_back(price + QLatin1Char('.'));
            const QString shares = causes == SplitMethod::Excess ? sharesText(m_language, m_tenant, row) : QString();
            if (!shares.isEmpty())
                said.push_back(shares);
            else
                said.push_back(
                    withArguments(say(QT_TRANSLATE_NOOP("Finance", "Caused by %1.")), {m_language.list(units)}));
            lines.push_back(said.join(QLatin1Char(' ')));
        }
        if (lines.empty())
            return;
        m_document.section(say(QT_TRANSLATE_NOOP("Finance", "How it comes about")));
        for (const QString& line : lines)
            m_document.paragraph(line);
    }

    void tellGrounds()
    {
        std::set<Rule> rules;
        std::set<Assumption> assumptions;
        for (const OverageRow& row : rows()) {
            if (row.overage == 0)
                continue;
            const OverageExplanation explanation = explainOverage(m_tenant, row);
            rules.insert(explanation.rules.begin(), explanation.rules.end());
            assumptions.insert(explanation.assumptions.begin(), explanation.assumptions.end());
        }
        if (rules.empty())
            return;
        QStringList grounds;
        for (const Rule rule : rules)
            grounds.push_back(QStringLiteral("R%1").arg(static_cast<int>(rule)));
        QStringList readings;
        for (const Assumption assumption : assumptions)
            readings.push_back(QStringLiteral("A%1").arg(static_cast<int>(assumption)));
        m_document.paragraph(withArguments(
            say(QT_TRANSLATE_NOOP(
                "Finance", "Overage is counted over all subscriptions together, and one of them pays it, whoever "
                           "causes it: rules %1 of Cisco's help article n98y8mz, read by assumptions %2 of "
                           "Seatkeeper. To charge on is the organisation's own choice.")),
            {m_language.list(grounds), m_language.list(readings)}));
    }

    const Language& m_language;
    const FinanceQuestion& m_question;
    const Tenant m_tenant; // with what is forecast
    OverageByMethod m_rows;
    Charges m_charges;
    ReportDocument m_document;
};

} // namespace

ReportDocument financeExplanation(const Language& language, const FinanceQuestion& question)
{
    return FinanceWriter(language, question).write();
}

} // namespace seatkeeper
