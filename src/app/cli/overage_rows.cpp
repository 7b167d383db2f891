#include "app/cli/overage_rows.h"

#include "app/cli/json_values.h"
#include "app/cli/text_table.h"
#include "ui/text/words.h"

namespace seatkeeper::cli {

namespace {

using Key = QLatin1StringView;

void writeNumber(JsonWriter& json, Key key, qint64 number)
{
    json.key(key);
    json.number(number);
}

void writeAmount(JsonWriter& json, const std::optional<Money>& amount)
{
    json.key(Key("amount"));
    json.textOrNull(amount ? std::optional(amount->toString()) : std::nullopt);
}

void writeSplit(JsonWriter& json, const Tenant& tenant, const OverageRow& row)
{
    json.key(Key("split"));
    json.beginArray();
    for (const OveragePart& part : row.parts) {
        if (part.overage == 0)
            continue;
        json.beginObject();
        json.key(Key("subscription"));
        writeId(json, tenant, part.subscription);
        writeNumber(json, Key("overage"), part.overage);
        writeAmount(json, part.amount);
        json.endObject();
    }
    json.endArray();
}

QString amountOrUnknown(const Language& language, const Tenant& tenant, const std::optional<Money>& amount)
{
    return amount ? language.money(*amount, tenant.currency) : language.translate("Overage", "unknown");
}

QString splitText(const Language& language, const Tenant& tenant, const OverageRow& row)
{
    QStringList parts;
    for (const OveragePart& part : row.parts) {
        if (part.overage == 0)
            continue;
        const QString who = part.subscription ? labelOf(*tenant.find(*part.subscription))
                                              : language.translate("Overage", "not known which");
        parts += QStringLiteral("%1: %2 (%3)")
                     .arg(who, language.number(part.overage), amountOrUnknown(language, tenant, part.amount));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

void writeOverage(JsonWriter& json, const Tenant& tenant, const std::vector<OverageRow>& rows)
{
    json.beginArray();
    for (const OverageRow& row : rows) {
        json.beginObject();
        json.member(Key("month"), row.month.toString());
        json.member(Key("usageType"), QString(codeOf(row.type)));
        writeNumber(json, Key("usage"), row.usage);
        writeNumber(json, Key("committed"), row.committed);
        writeNumber(json, Key("overage"), row.overage);
        json.key(Key("responsible"));
        writeId(json, tenant, row.responsible);
        json.key(Key("rate"));
        json.textOrNull(row.rate ? std::optional(row.rate->toString()) : std::nullopt);
        writeAmount(json, row.amount);
        writeSplit(json, tenant, row);
        json.endObject();
    }
    json.endArray();
}

QString overageText(const Language& language, const Tenant& tenant, const std::vector<OverageRow>& rows)
{
    if (rows.empty())
        return language.translate("Overage", "No usage and no commitments in these months.") + QLatin1Char('\n');
    TextTable table;
    table.addRow({language.translate("Overage", "Month"), language.translate("Overage", "Usage type"),
                  language.translate("Overage", "Usage"), language.translate("Overage", "Contract"),
                  language.translate("Overage", "Overage"), language.translate("Overage", "Pays"),
                  language.translate("Overage", "Amount"), language.translate("Overage", "Caused by")});
    for (const OverageRow& row : rows) {
        table.addRow({row.month.toString(), nameOf(language, row.type), language.number(row.usage),
                      language.number(row.committed), language.number(row.overage),
                      row.responsible ? labelOf(*tenant.find(*row.responsible)) : QStringLiteral("–"),
                      amountOrUnknown(language, tenant, row.amount), splitText(language, tenant, row)});
    }
    return table.toString();
}

} // namespace seatkeeper::cli
