#include "app/cli/evaluation.h"

#include "app/cli/json_values.h"
#include "app/cli/text_table.h"
#include "core/model/identity.h"
#include "core/rules/access.h"
#include "core/rules/provisioning.h"
#include "core/rules/responsibility.h"
#include "ui/text/explanations.h"
#include "ui/text/words.h"

#include <algorithm>

namespace seatkeeper::cli {

namespace {

using Key = QLatin1StringView;

void writeResponsibility(JsonWriter& json, const Tenant& tenant, const Responsibility& responsibility)
{
    json.key(Key("primary"));
    writeId(json, tenant, responsibility.primary());
    json.key(Key("responsible"));
    json.beginObject();
    for (const UsageTypeInfo& info : usageTypes) {
        json.key(info.code);
        writeId(json, tenant, responsibility.payer(info.type));
    }
    json.endObject();
    json.key(Key("tiedBy"));
    json.beginObject();
    for (const Duty duty : allDuties) {
        const std::vector<SubscriptionRef>& tie = responsibility.answer(duty).tie;
        if (tie.empty())
            continue;
        json.key(codeOf(duty));
        json.beginArray();
        for (const SubscriptionRef ref : tie)
            writeId(json, tenant, ref);
        json.endArray();
    }
    json.endObject();
}

void writeSubscriptions(JsonWriter& json, const Tenant& tenant, QDate day)
{
    const auto assigned = assignedLicenses(tenant);
    json.key(Key("subscriptions"));
    json.beginArray();
    for (const Subscription& subscription : tenant.subscriptions) {
        json.beginObject();
        json.member(Key("id"), subscription.id);
        json.member(Key("state"), QString(codeOf(stateOn(subscription, day))));
        json.key(Key("committed"));
        json.beginObject();
        for (const UsageTypeInfo& info : usageTypes) {
            if (const auto committed = committedOn(subscription, info.type, day)) {
                json.key(info.code);
                json.number(*committed);
            }
        }
        json.endObject();
        json.key(Key("assigned"));
        json.beginObject();
        for (const auto& [license, code] : CodeTable<License>::rows) {
            json.key(code);
            json.number(assigned.at(static_cast<std::size_t>(subscription.ref)).at(static_cast<std::size_t>(license)));
        }
        json.endObject();
        json.endObject();
    }
    json.endArray();
}

/// The people without access, by folded address.
std::vector<PersonWithout> byEmail(const Tenant& tenant, std::vector<PersonWithout> people)
{
    std::vector<std::pair<std::string, PersonWithout>> keyed;
    keyed.reserve(people.size());
    for (const PersonWithout& one : people)
        keyed.emplace_back(identityKeyOfUtf8(tenant.people->emailUtf8(one.person)), one);
    std::ranges::sort(keyed, {}, &std::pair<std::string, PersonWithout>::first);
    std::ranges::transform(keyed, people.begin(), &std::pair<std::string, PersonWithout>::second);
    return people;
}

void writeAccess(JsonWriter& json, const Tenant& tenant, QDate day)
{
    const AccessSummary access = accessSummary(tenant, day);
    const auto count = [&](Key key, qint64 number) {
        json.key(key);
        json.number(number);
    };
    json.key(Key("access"));
    json.beginObject();
    count(Key("people"), access.people);
    count(Key("with"), access.with);
    count(Key("administratorsWith"), access.administratorsWith);
    count(Key("administratorsUnknown"), access.administratorsUnknown);
    json.key(Key("without"));
    json.beginArray();
    for (const PersonWithout& one : byEmail(tenant, access.without)) {
        json.beginObject();
        json.member(Key("email"), tenant.people->email(one.person));
        json.member(Key("reason"), QString(codeOf(one.reason)));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

QString labelOrDash(const Tenant& tenant, std::optional<SubscriptionRef> ref)
{
    return ref ? labelOf(*tenant.find(*ref)) : QStringLiteral("–");
}

QString responsibilityText(const Language& language, const Tenant& tenant, const Responsibility& responsibility)
{
    TextTable table;
    table.addRow(
        {language.translate("Evaluation", "Primary subscription"), labelOrDash(tenant, responsibility.primary())});
    for (const UsageTypeInfo& info : usageTypes) {
        const QString payer = info.payer == PayerRule::NoneKnown ? language.translate("Evaluation", "no rule known")
                                                                 : labelOrDash(tenant, responsibility.payer(info.type));
        table.addRow({nameOf(language, info.type), payer});
    }
    return table.toString();
}

QString subscriptionsText(const Language& language, const Tenant& tenant, QDate day)
{
    const auto assigned = assignedLicenses(tenant);
    TextTable table;
    table.addRow({language.translate("Evaluation", "Subscription"), language.translate("Evaluation", "State"),
                  language.translate("Evaluation", "Standard: assigned / contract"),
                  language.translate("Evaluation", "Premium: assigned / contract")});
    for (const Subscription& subscription : tenant.subscriptions) {
        QStringList cells{labelOf(subscription), nameOf(language, stateOn(subscription, day))};
        for (const License license : {License::StandardAgent, License::PremiumAgent}) {
            const auto committed = committedOn(subscription, usageTypeOf(license), day);
            const qint64 held =
                assigned.at(static_cast<std::size_t>(subscription.ref)).at(static_cast<std::size_t>(license));
            cells += QStringLiteral("%1 / %2").arg(language.number(held),
                                                   committed ? language.number(*committed) : QStringLiteral("–"));
        }
        table.addRow(cells);
    }
    return table.toString();
}

QString accessText(const Language& language, const Tenant& tenant, QDate day)
{
    constexpr std::size_t mostNames = 20;
    const AccessSummary access = accessSummary(tenant, day);
    const std::vector<PersonWithout> without = byEmail(tenant, access.without);
    QString text = language.translate("Evaluation", "Access: %1 of %2 people, among them %3.")
                       .arg(language.number(access.with), language.number(access.people),
                            language.translate("Evaluation", "%n administrators", nullptr, access.administratorsWith)) +
                   QLatin1Char('\n');
    if (access.administratorsUnknown > 0)
        text += language.translate("Evaluation", "The roles of %n people are not known.", nullptr,
                                   access.administratorsUnknown) +
                QLatin1Char('\n');
    TextTable table;
    for (std::size_t i = 0; i < without.size() && i < mostNames; ++i)
        table.addRow(
            {QStringLiteral("  ") + tenant.people->email(without[i].person), nameOf(language, without[i].reason)});
    if (!without.empty())
        text += language.translate("Evaluation", "Without access:") + QLatin1Char('\n') + table.toString();
    if (without.size() > mostNames) {
        const auto more = static_cast<qint64>(without.size() - mostNames);
        text +=
            QStringLiteral("  ") + language.translate("Evaluation", "and %n more", nullptr, more) + QLatin1Char('\n');
    }
    return text;
}

} // namespace

void writeEvaluation(JsonWriter& json, const Tenant& tenant, const QString& layer, QDate day)
{
    json.beginObject();
    json.member(Key("date"), dateToString(day));
    json.member(Key("scenario"), layer);
    writeResponsibility(json, tenant, responsibilityOn(tenant, day));
    writeSubscriptions(json, tenant, day);
    json.key(Key("voiceCapacity"));
    json.number(voiceCapacity(tenant, day));
    writeAccess(json, tenant, day);
    json.endObject();
}

QString evaluationText(const Language& language, const Tenant& tenant, QDate day)
{
    const QString title = language.translate("Evaluation", "%1 on %2").arg(tenant.name, language.dateInSentence(day));
    const QString capacity =
        language.translate("Evaluation", "Voice capacity: %1").arg(language.number(voiceCapacity(tenant, day)));
    return QStringList{title,
                       QString(),
                       responsibilityText(language, tenant, responsibilityOn(tenant, day)),
                       subscriptionsText(language, tenant, day),
                       capacity,
                       accessText(language, tenant, day)}
        .join(QLatin1Char('\n'));
}

} // namespace seatkeeper::cli
