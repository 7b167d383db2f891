#include "app/cli/handover_rows.h"

#include "app/cli/json_values.h"
#include "app/cli/text_table.h"
#include "ui/text/words.h"

namespace seatkeeper::cli {

namespace {

using Key = QLatin1StringView;

QString labelOrNobody(const Language& language, const Tenant& tenant, std::optional<SubscriptionRef> ref)
{
    return ref ? labelOf(*tenant.find(*ref)) : language.translate("Handovers", "nobody");
}

} // namespace

void writeHandovers(JsonWriter& json, const Tenant& tenant, const std::vector<Handover>& rows)
{
    json.beginArray();
    for (const Handover& row : rows) {
        json.beginObject();
        json.member(Key("date"), dateToString(row.date));
        json.member(Key("what"), QString(row.type ? codeOf(*row.type) : codeOf(Duty::Primary)));
        json.key(Key("from"));
        writeId(json, tenant, row.from);
        json.key(Key("to"));
        writeId(json, tenant, row.to);
        json.key(Key("cause"));
        json.beginObject();
        json.key(Key("subscription"));
        writeId(json, tenant, row.causedBy);
        json.member(Key("event"), QString(codeOf(row.event)));
        json.endObject();
        json.endObject();
    }
    json.endArray();
}

QString handoversText(const Language& language, const Tenant& tenant, const std::vector<Handover>& rows)
{
    if (rows.empty())
        return language.translate("Handovers", "No handovers in this period.") + QLatin1Char('\n');
    TextTable table;
    table.addRow({language.translate("Handovers", "Day"), language.translate("Handovers", "What"),
                  language.translate("Handovers", "From"), language.translate("Handovers", "To"),
                  language.translate("Handovers", "Because")});
    for (const Handover& row : rows) {
        const QString what = row.type ? nameOf(language, *row.type) : language.translate("Handovers", "Primary");
        const QString cause =
            QStringLiteral("%1: %2").arg(labelOf(*tenant.find(row.causedBy)), nameOf(language, row.event));
        table.addRow({language.date(row.date), what, labelOrNobody(language, tenant, row.from),
                      labelOrNobody(language, tenant, row.to), cause});
    }
    return table.toString();
}

} // namespace seatkeeper::cli
