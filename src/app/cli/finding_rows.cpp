#include "app/cli/finding_rows.h"

#include "app/cli/text_table.h"
#include "ui/text/findings.h"

namespace seatkeeper::cli {

namespace {

using Key = QLatin1StringView;

/// The id, the address or the scenario that a finding is about; nothing for the tenant.
std::optional<QString> subjectOf(const Finding& finding, const Tenant& tenant)
{
    if (finding.about == About::EachPerson)
        return tenant.people->email(finding.people.front());
    if (finding.about == About::PlannedChange)
        return std::get<QString>(finding.arguments.front());
    return finding.subscription ? std::optional(tenant.find(*finding.subscription)->id) : std::nullopt;
}

} // namespace

void writeFindings(JsonWriter& json, const Language& language, const Tenant& tenant,
                   const std::vector<JudgedFinding>& rows)
{
    json.beginArray();
    for (const JudgedFinding& row : rows) {
        const Finding& finding = row.finding;
        json.beginObject();
        json.member(Key("rule"), QString(finding.rule));
        json.member(Key("severity"), QString(codeOf(finding.severity)));
        json.key(Key("subject"));
        json.textOrNull(subjectOf(finding, tenant));
        json.member(Key("date"), dateToString(finding.day));
        json.member(Key("message"), findingText(language, finding, tenant));
        if (!row.isOpen())
            json.member(Key("accepted"), row.acceptance.reason);
        json.endObject();
    }
    json.endArray();
}

QString findingsText(const Language& language, const Tenant& tenant, const std::vector<JudgedFinding>& rows)
{
    TextTable table;
    for (const JudgedFinding& row : rows) {
        QString text = findingText(language, row.finding, tenant);
        if (!row.isOpen())
            text += QLatin1Char(' ') + language.translate("Findings", "(accepted: %1)").arg(row.acceptance.reason);
        table.addRow({nameOf(language, row.finding.severity), language.date(row.finding.day), text});
    }
    return rows.empty() ? language.translate("Findings", "Nothing was found.") + QLatin1Char('\n') : table.toString();
}

} // namespace seatkeeper::cli
