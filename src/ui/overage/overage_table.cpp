#include "ui/overage/overage_table.h"

#include "ui/overage/overage_columns.h"
#include "ui/text/overage_texts.h"
#include "ui/text/words.h"

namespace seatkeeper {

namespace {

using Source = OverageLine::Source;

/// What is only the least of an amount is a text that says so.
TypedCell sumCell(const Language& language, const Tenant& tenant, const AmountSum& sum)
{
    return sum.isComplete ? TypedCell(sum.known) : TypedCell(sumText(language, tenant.currency, sum));
}

TypedCell amountCell(const std::optional<Money>& amount)
{
    return amount ? TypedCell(*amount) : TypedCell(QString());
}

/// A rate of whole cents is an amount; a finer one would be rounded, and stays a text.
TypedCell rateCell(const Language& language, const Tenant& tenant, const std::optional<Rate>& rate)
{
    constexpr qint64 aCent = 100; // in parts of ten thousand
    if (!rate)
        return QString();
    if (rate->tenThousandths() % aCent == 0)
        return Money{rate->tenThousandths() / aCent};
    return language.price(*rate, tenant.currency);
}

QString sourceText(const Language& language, Source source)
{
    switch (source) {
    case Source::Measured: return {};
    case Source::Forecast: return language.translate("Overage", "forecast");
    case Source::NotEntered: break;
    }
    return language.translate("Overage", "not entered");
}

std::vector<TypedCell> cellsOf(const Language& language, const Tenant& tenant, const OverageLine& line)
{
    const bool isType = line.type.has_value(); // the quantities of different types are not added up
    const bool isKnown = line.source != Source::NotEntered;
    const auto quantity = [&](qint64 number) { return isType && isKnown ? TypedCell(number) : TypedCell(QString()); };
    return {language.month(line.month),
            isType ? nameOf(language, *line.type) : QString(),
            sourceText(language, line.source),
            quantity(line.usage),
            isType ? TypedCell(line.committed) : TypedCell(QString()),
            quantity(line.overage),
            payersText({language, tenant}, line.payers),
            rateCell(language, tenant, line.rate),
            isKnown ? sumCell(language, tenant, line.amount) : TypedCell(QString()),
            amountCell(line.invoice),
            amountCell(line.difference)};
}

} // namespace

TypedTable overageTable(const Language& language, const Tenant& tenant, const std::vector<OverageLine>& lines,
                        const QString& title)
{
    const auto heading = [&](const char* text) { return language.translate("OverageTable", text); };
    std::vector<std::vector<TypedCell>> rows;
    rows.reserve(lines.size());
    for (const OverageLine& line : lines)
        rows.push_back(cellsOf(language, tenant, line));
    return typedTable(
        title,
        {heading(QT_TRANSLATE_NOOP("OverageTable", "Month")), heading(QT_TRANSLATE_NOOP("OverageTable", "Usage type")),
         heading(QT_TRANSLATE_NOOP("OverageTable", "Source")), heading(QT_TRANSLATE_NOOP("OverageTable", "Usage")),
         heading(QT_TRANSLATE_NOOP("OverageTable", "Contract")), heading(QT_TRANSLATE_NOOP("OverageTable", "Over")),
         heading(QT_TRANSLATE_NOOP("OverageTable", "Pays")), heading(QT_TRANSLATE_NOOP("OverageTable", "Rate")),
         heading(QT_TRANSLATE_NOOP("OverageTable", "Amount")), heading(QT_TRANSLATE_NOOP("OverageTable", "Invoice")),
         heading(QT_TRANSLATE_NOOP("OverageTable", "Difference"))},
        std::move(rows));
}

} // namespace seatkeeper
