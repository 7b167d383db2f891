#include "core/exchange/change_writer.h"
#include "core/model/identity.h"
#include "core/store/item_codec.h"
#include "core/store/plan_tables.h"
#include "core/store/record_tables.h"
#include "core/store/set_text.h"
#include "core/store/source_codec.h"

namespace seatkeeper {

namespace {

using sqlite::Database;
using sqlite::Statement;

std::optional<QString> dayText(const std::optional<QDate>& day)
{
    return day ? std::optional(dateToString(*day)) : std::nullopt;
}

/// Runs one statement with each set of values; stops at the first failure.
class Writer {
public:
    explicit Writer(Database& database) : m_database(database) {}

    /// Prepares a statement for the rows that follow.
    Writer& with(std::string_view sql)
    {
        if (!m_error) {
            auto statement = m_database.prepare(sql);
            if (statement)
                m_statement.emplace(std::move(*statement));
            else
                m_error = std::move(statement.error());
        }
        return *this;
    }

    template <class... Values> void row(const Values&... values)
    {
        if (m_error)
            return;
        if (auto done = m_statement->run(values...); !done)
            m_error = std::move(done.error());
    }

    /// What rows of another part have come to.
    void take(Result<void> outcome)
    {
        if (!m_error && !outcome)
            m_error = std::move(outcome.error());
    }

    Result<void> result() const { return m_error ? Result<void>(tl::unexpected(*m_error)) : Result<void>(); }

private:
    Database& m_database;
    std::optional<Statement> m_statement;
    std::optional<Error> m_error;
};

void writeHead(Writer& writer, const PlanState& state)
{
    const Tenant& tenant = state.baseline;
    const ImportInfo& import = state.import;
    const auto importedOn = import.day.isValid() ? std::optional(dateToString(import.day)) : std::nullopt;
    writer.with("INSERT OR REPLACE INTO plan VALUES (1, ?, ?, ?, ?, ?, ?, ?)")
        .row(tenant.name, tenant.currency, tenant.assumptions.renewalKeepsAge ? 1 : 0,
             QString(codeOf(tenant.assumptions.overageDay)), importedOn, import.source, import.sample);
}

void writeAppended(Writer& writer, const Tenant& tenant, const StoredCounts& stored)
{
    writer.with("INSERT INTO subscription_key VALUES (?, ?)");
    for (std::size_t i = stored.keys; i < tenant.keys->size(); ++i) {
        const QByteArray key = tenant.keys->key(static_cast<SubscriptionRef>(i));
        writer.row(static_cast<qint64>(i), std::string_view(key.constData(), static_cast<std::size_t>(key.size())));
    }
    writer.with("INSERT INTO license_set VALUES (?, ?)");
    for (std::size_t i = stored.sets; i < tenant.pool->size(); ++i)
        writer.row(static_cast<qint64>(i), setToText(tenant.pool->holdings(static_cast<LicenseSetId>(i))));
}

void writePerson(Writer& writer, PersonId id, const PersonView& person)
{
    std::optional<qint64> roles;
    if (person.roles)
        roles = person.roles->toInt();
    writer.row(static_cast<quint32>(id), person.email, std::string_view(identityKeyOfUtf8(person.email)),
               person.displayName, person.firstName, person.lastName, person.department, QString(codeOf(person.status)),
               roles, person.webexId.empty() ? std::nullopt : std::optional(person.webexId));
}

/// An address can pass from one person to another, or two can have swapped theirs: whoever had one lets go of it first.
void freeAddresses(Writer& writer, const Tenant& tenant, const Delta& delta)
{
    writer.with("UPDATE person SET email_key = ? WHERE id = ?");
    for (const auto& [id, before] : delta.people) {
        if (!hasIdentityKey(tenant.people->emailUtf8(id), identityKey(before.email)))
            writer.row(QStringLiteral("\x01%1").arg(static_cast<quint32>(id)), static_cast<quint32>(id));
    }
}

void writePeople(Writer& writer, const Tenant& tenant, const Delta& delta, const StoredCounts& stored)
{
    freeAddresses(writer, tenant, delta);
    writer.with(
        "INSERT INTO person"
        " (id, email, email_key, display_name, first_name, last_name, department, status, roles, webex_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET email = excluded.email, email_key = excluded.email_key,"
        " display_name = excluded.display_name, first_name = excluded.first_name, last_name = excluded.last_name,"
        " department = excluded.department, status = excluded.status, roles = excluded.roles,"
        " webex_id = excluded.webex_id");
    for (const auto& [id, before] : delta.people)
        writePerson(writer, id, tenant.people->view(id));
    for (std::size_t i = stored.people; i < tenant.people->size(); ++i)
        writePerson(writer, static_cast<PersonId>(i), tenant.people->view(static_cast<PersonId>(i)));
}

void writeSubscription(Writer& writer, const Subscription& s)
{
    const auto licensing = s.licensing ? std::optional(QString(codeOf(*s.licensing))) : std::nullopt;
    const auto ref = static_cast<quint32>(s.ref);
    writer.with("INSERT INTO subscription VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .row(ref, s.id, s.name, s.department, licensing, s.flex, s.hybrid ? 1 : 0, s.trial ? 1 : 0, s.autoRenew ? 1 : 0,
             dayText(s.created), s.costCenter, s.contractNumber, s.supplier, s.noticeDays, s.note);
    writer.with("INSERT INTO term VALUES (?, ?, ?)");
    for (const DateRange& term : s.terms)
        writer.row(ref, dateToString(term.starts), dayText(term.ends));
    writer.with("INSERT INTO suspension VALUES (?, ?, ?)");
    for (const DateRange& suspension : s.suspensions)
        writer.row(ref, dateToString(suspension.starts), dayText(suspension.ends));
    writer.with("INSERT INTO line VALUES (?, ?, ?, ?, ?)");
    for (const Line& line : s.lines)
        writer.row(ref, QString(codeOf(line.type)), line.quantity, dateToString(line.days.starts),
                   dayText(line.days.ends));
    writer.with("INSERT INTO rate VALUES (?, ?, ?)");
    for (const UsageTypeInfo& info : usageTypes) {
        if (const auto& rate = s.rates.at(indexOf(info.type)))
            writer.row(ref, QString(info.code), rate->toString());
    }
}

void writeSubscriptions(Writer& writer, const Tenant& tenant, const Delta& delta)
{
    for (const auto& [ref, before] : delta.subscriptions) {
        writer.with("DELETE FROM subscription WHERE ref = ?").row(static_cast<quint32>(ref)); // its parts go with it
        if (const Subscription* now = tenant.find(ref))
            writeSubscription(writer, *now);
    }
}

void writeUsage(Writer& writer, const Tenant& tenant, const Delta& delta)
{
    for (const auto& [key, before] : delta.usage) {
        const QString month = key.month.toString();
        const QString type(codeOf(key.type));
        const qint64 subscription = key.subscription ? static_cast<qint64>(*key.subscription) : -1;
        const auto now = tenant.usage->find(key);
        if (now == tenant.usage->end())
            writer.with("DELETE FROM usage WHERE month = ? AND usage_type = ? AND subscription = ?")
                .row(month, type, subscription);
        else
            writer.with("INSERT OR REPLACE INTO usage VALUES (?, ?, ?, ?)").row(month, type, subscription, now->second);
    }
}

void writeInvoices(Writer& writer, const Tenant& tenant, const Delta& delta)
{
    for (const auto& [month, before] : delta.invoices) {
        const auto now = tenant.invoices->find(month);
        if (now == tenant.invoices->end()) {
            writer.with("DELETE FROM invoice WHERE month = ?").row(month.toString());
        } else {
            const Invoice& invoice = now->second;
            writer.with("INSERT OR REPLACE INTO invoice VALUES (?, ?, ?, ?)")
                .row(month.toString(), invoice.amount.toString(), invoice.number, invoice.note);
        }
    }
}

void writeHoldings(Writer& writer, Layer layer, const LicenseColumn& column,
                   const std::vector<std::pair<PersonId, LicenseSetId>>& cells)
{
    const auto now = [&](PersonId person) {
        const auto index = static_cast<std::size_t>(person);
        return index < column.size() ? column[index] : LicenseSetId::NotAMember;
    };
    writer.with("INSERT OR REPLACE INTO holding VALUES (?, ?, ?)");
    for (const auto& [person, before] : cells) {
        if (now(person) != LicenseSetId::NotAMember)
            writer.row(static_cast<int>(layer), static_cast<quint32>(person), static_cast<quint32>(now(person)));
    }
    writer.with("DELETE FROM holding WHERE layer = ? AND person = ?");
    for (const auto& [person, before] : cells) {
        if (now(person) == LicenseSetId::NotAMember)
            writer.row(static_cast<int>(layer), static_cast<quint32>(person));
    }
}

void writeLimits(Writer& writer, const PlanState& state, const PlanDelta& delta)
{
    if (!delta.limits)
        return;
    writer.with("INSERT OR REPLACE INTO setting VALUES (?, ?)");
    for (const LimitField& field : limitFields)
        writer.row(QString(field.name), QString::number(state.limits.*field.value));
}

void writeAcceptances(Writer& writer, const Acceptances& acceptances, const PlanDelta& delta)
{
    const auto orNone = [](const auto& id) { return id ? static_cast<qint64>(*id) : qint64{-1}; };
    for (const auto& [key, before] : delta.acceptances) {
        const qint64 subscription = orNone(key.subscription);
        const qint64 person = orNone(key.person);
        const auto now = acceptances.find(key);
        if (now == acceptances.end()) {
            writer.with("DELETE FROM acceptance WHERE rule = ? AND part = ? AND subscription = ? AND person = ?")
                .row(key.rule, key.part, subscription, person);
        } else {
            const Acceptance& acceptance = now->second;
            writer.with("INSERT OR REPLACE INTO acceptance VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .row(key.rule, key.part, subscription, person, acceptance.reason, dateToString(acceptance.on),
                     acceptance.extent.same, acceptance.extent.weight);
        }
    }
}

/// What is no longer so goes first: a name can have moved from one scenario to another.
void writeScenarios(Writer& writer, const ScenarioHeads& heads, const PlanDelta& delta)
{
    writer.with("DELETE FROM scenario WHERE id = ?"); // its items go with it
    for (const auto& [id, before] : delta.scenarios) {
        if (!heads.contains(id))
            writer.row(static_cast<quint32>(id));
    }
    writer.with("INSERT INTO scenario VALUES (?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET name = excluded.name, note = excluded.note");
    for (const auto& [id, before] : delta.scenarios) {
        if (const auto now = heads.find(id); now != heads.end())
            writer.row(static_cast<quint32>(id), now->second.name, now->second.note);
    }
}

void writeScenarioItems(Writer& writer, const ScenarioItems& items, const PlanDelta& delta)
{
    writer.with("DELETE FROM scenario_item WHERE scenario = ? AND rank = ?");
    for (const auto& [key, before] : delta.scenarioItems)
        writer.row(static_cast<quint32>(key.scenario), key.rank);
    writer.with("INSERT INTO scenario_item VALUES (?, ?, ?, ?, ?)");
    for (const auto& [key, before] : delta.scenarioItems) {
        const auto now = items.find(key);
        if (now == items.end())
            continue;
        const ScenarioItem& item = now->second;
        const auto steps = hasSteps(*item.change) ? std::optional(encodeSteps(*item.steps)) : std::nullopt;
        writer.row(static_cast<quint32>(key.scenario), key.rank, item.enabled ? 1 : 0,
                   QString::fromUtf8(changeWithoutUsers(*item.change)), steps);
    }
}

/// Few rows but for the records, which are all new with every import.
void writeSources(Database& database, Writer& writer, const Sources& now, const PlanDelta& delta)
{
    if (!delta.sources)
        return;
    writer.with("DELETE FROM rest_license").row();
    writer.with("INSERT INTO rest_license VALUES (?, ?, ?, ?, ?, ?)");
    for (const RestLicense& license : now.restLicenses)
        writer.row(license.id, static_cast<quint32>(license.subscription), QString(codeOf(license.license)),
                   license.name, license.total, license.consumed);
    writer.with("DELETE FROM mapping").row();
    writer.with("INSERT INTO mapping VALUES (?, ?)");
    for (const auto& [source, mapping] : now.mappings)
        writer.row(source, mappingToText(mapping));
    if (now.files == delta.sources->files)
        return;
    writer.with("DELETE FROM source").row(); // the records go with it
    for (std::size_t i = 0; i < now.files.size(); ++i) {
        const CsvSource& file = now.files[i];
        writer.with("INSERT INTO source VALUES (?, ?, ?, ?, ?, ?)")
            .row(static_cast<qint64>(i), file.name, file.header, QString(codeOf(file.form.encoding)),
                 QString(QLatin1Char(file.form.delimiter)), QString(codeOf(file.form.lineEnd)));
        writer.take(writeRecords(database, i, *file.records));
    }
}

} // namespace

StoredCounts StoredCounts::of(const Tenant& tenant)
{
    return {tenant.people->size(), tenant.keys->size(), tenant.pool->size()};
}

Result<void> writeState(Database& database, const PlanState& after, const PlanDelta& delta, const StoredCounts& stored)
{
    Writer writer(database);
    writeHead(writer, after);
    writeAppended(writer, after.baseline, stored);
    writePeople(writer, after.baseline, delta.baseline, stored);
    writeSubscriptions(writer, after.baseline, delta.baseline);
    writeUsage(writer, after.baseline, delta.baseline);
    writeInvoices(writer, after.baseline, delta.baseline);
    // In the order of the table, so that rows are added at its end.
    writeHoldings(writer, Layer::Import, *after.imported, delta.imported);
    writeHoldings(writer, Layer::Baseline, *after.baseline.licenses, delta.baseline.licenses);
    writeLimits(writer, after, delta);
    writeAcceptances(writer, *after.acceptances, delta);
    writeScenarios(writer, *after.scenarios, delta);
    writeScenarioItems(writer, *after.scenarioItems, delta);
    writeSources(database, writer, after.sources, delta);
    return writer.result();
}

Result<void> writeExport(Database& database, const Export& made)
{
    Writer writer(database);
    writer.with("INSERT INTO export (at, form, layer, steps) VALUES (?, ?, ?, ?)")
        .row(made.at.toString(Qt::ISODate), QString(codeOf(made.form)), made.layer, encodeSteps(made.steps));
    return writer.result();
}

} // namespace seatkeeper
