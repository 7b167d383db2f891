#pragma once

#include "core/plan/plan.h"
#include "core/plan/scenario_edits.h"
#include "core/store/digest.h"
#include "core/store/plan_file.h"
#include "support/random_changes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace seatkeeper::test {

inline const Signature someone{QDateTime(QDate(2024, 5, 1), QTime(12, 30)), "ann", "because"};

/// A folder of its own for the plan files of one test; gone after it.
class PlanFolder {
public:
    QString path(const QString& name = QStringLiteral("plan.seatkeeper")) const { return m_folder.filePath(name); }

    /// What lies in the folder, hidden files too, but for the backups.
    QStringList names() const
    {
        QStringList names =
            QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        names.removeIf([](const QString& name) { return name.endsWith(QLatin1String(".backups")); });
        return names;
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray bytesOf(const QString& file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

inline void writeBytes(const QString& file, const QByteArray& bytes)
{
    QFile device(file);
    if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

/// Runs SQL on a database as any other program could, with nothing switched off. Answers with the first value of the
/// last row.
inline QString runSql(const QString& file, const QByteArray& sql)
{
    sqlite3* database = nullptr;
    QString answer;
    char* message = nullptr;
    const auto take = [](void* into, int columns, char** values, char**) {
        if (columns > 0)
            *static_cast<QString*>(into) = QString::fromUtf8(values[0]);
        return 0;
    };
    if (sqlite3_open(file.toUtf8().constData(), &database) != SQLITE_OK ||
        sqlite3_exec(database, sql.constData(), take, &answer, &message) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), message ? message : "cannot be opened");
    sqlite3_close(database);
    return answer;
}

/// Runs SQL as `runSql` does, and makes the digests true again: as a program that knows of them could.
inline void runSqlAndDigest(const QString& file, const QByteArray& sql)
{
    runSql(file, sql);
    auto database = sqlite::Database::open(file, sqlite::Database::Access::ReadWrite);
    const QString names = database->queryText("SELECT group_concat(name) FROM digest").value();
    for (const QString& table : names.split(u',')) {
        Digest digest;
        auto rows = database->prepare("SELECT * FROM " + table.toStdString());
        while (rows->next().value()) {
            std::vector<sqlite::Value> row;
            for (int column = 0; column < rows->columns(); ++column)
                row.push_back(rows->value(column));
            digest.add(Digest::ofRow(row));
        }
        auto kept = database->prepare("UPDATE digest SET value = ? WHERE name = ?");
        if (!kept || !kept->run(digest.toBytes(), table))
            qFatal("no digest of %s", qPrintable(table));
    }
}

/// The state with a scenario that has an item of each kind: with steps, without, and switched off.
inline PlanState withScenario(PlanState state)
{
    const ScenarioEdit made = createScenario(state, {.name = "Größer 𝄞", .note = "a\nnote"}).value();
    ScenarioDraft draft(made.next, made.scenario);
    const std::vector<Change> changes{EndSubscription{"A", day("2025-06-30")}, RemovePeople{{PersonId{1}}},
                                      MoveLicenses{{PersonId{0}}, "A", "Größe"},
                                      AddSubscription{SubscriptionBuilder("C").terms("2026-01-01..").build()}};
    for (const Change& change : changes) {
        if (const auto done = draft.append(change); !done)
            qFatal("%s", codeOf(done.error().code).data());
    }
    return switchItems(std::move(draft).take(), made.scenario, {2}, Switch::Off).next;
}

/// Gives the state what imports of both kinds leave, and an export.
inline void withSources(PlanState& state)
{
    Person ann = state.baseline.people->person(PersonId{0});
    ann.webexId = "Y2lzY29zcGFyazovL3VzL1BFT1BMRS8x";
    state.baseline.people.edit().replace(PersonId{0}, ann);
    CsvSource file{.name = "users é.csv",
                   .form = {TextEncoding::Utf16LittleEndian, ';', LineEnd::CrLf},
                   .header = "User ID/Email (Required);\"a\nb\"",
                   .records = {}};
    file.records.edit().append(PersonId{1}, "bo@contoso.example;\"x;\"\"y\"\"\"");
    file.records.edit().append(PersonId{0}, "ann@contoso.example;");
    state.sources = {.files = {file, CsvSource{.name = "empty.csv", .form = {}, .header = "x", .records = {}}},
                     .restLicenses = {{"id1", "Contact Center Premium Agent", SubscriptionRef{0}, License::PremiumAgent,
                                       30, std::nullopt},
                                      {"id2", "", SubscriptionRef{1}, License::StandardAgent, std::nullopt, 0}},
                     .mappings = {{"Agent [A]", {License::StandardAgent, "A 1"}}, {"Other", {}}}};
    state.exports.edit() = {{.at = QDateTime(day("2024-01-03"), QTime(9, 30)),
                             .form = ExportForm::Rest,
                             .layer = "baseline",
                             .steps = {{PersonId{0}, SubscriptionRef{0}, Held::Nothing, Held::Premium},
                                       {PersonId{1}, leavingTenant, Held::Nothing, Held::Nothing}}},
                            {.at = QDateTime(day("2024-01-04"), QTime(9, 30)), .layer = "x", .steps = {}}};
}

/// A state with something in every table that is used so far.
inline PlanState fullState()
{
    PlanState state;
    state.baseline = TenantBuilder()
                         .with(SubscriptionBuilder("A")
                                   .created("2020-01-01")
                                   .terms("2024-01-01..2024-12-31 2025-01-01..")
                                   .suspended("2024-05-01..2024-05-31")
                                   .line(UsageType::Ivr, 5, "2024-01-01..")
                                   .rate(UsageType::Ivr, "1.50"))
                         .with(SubscriptionBuilder("Größe").licensing(std::nullopt))
                         .with(PersonBuilder("ann@contoso.example").administrator().holds("A", License::PremiumAgent))
                         .with(PersonBuilder("bo@contoso.example").rolesUnknown().holds("A").holds("Größe"))
                         .usage("2024-01", UsageType::Ivr, "A", 7)
                         .usage("2024-01", UsageType::Ivr, "", 8)
                         .build();
    state.baseline.name = QStringLiteral("Contoso 𝄞");
    state.baseline.currency = "EUR";
    state.baseline.invoices.edit()[month("2024-01")] = {InvoiceAmount::fromString(u"665.0").value(), "7", "note"};
    state.imported = state.baseline.licenses;
    state.imported.edit().front() = LicenseSetId::None;
    state.import = {.day = day("2024-01-01"), .source = "tenant", .sample = "article"};
    state.limits = {.horizonDays = 1, .endsSoonDays = mostLimitDays, .noticeDays = 7, .unusedPercent = 100};
    state.acceptances.edit() = {
        {{"no-administrator-with-access", "", {}, {}}, {"knöwn", day("2024-01-02"), {"", -2'460'000}}},
        {{"subscription-ends-soon", "", SubscriptionRef{0}, {}}, {"renewed", day("2024-01-02"), {"2024-12-31", 0}}},
        {{"person-without-access", "", {}, PersonId{1}}, {"away", day("2024-01-02"), {"expired", 0}}},
    };
    withSources(state);
    return withScenario(std::move(state));
}

/// A plan file in the folder that holds `state`, ready to be opened.
inline QString newPlan(const PlanFolder& folder, const PlanState& state = fullState())
{
    if (auto created = PlanFile::create(folder.path(), state); !created)
        qFatal("no plan: %s", codeOf(created.error().code).data());
    return folder.path();
}

/// Opens a plan file for writing.
inline Plan openPlan(const QString& file)
{
    return Plan::open(PlanFile::open(file, PlanFile::Access::Write).value()).value();
}

/// What is stored in a plan file, as a reader beside sees it.
inline PlanState storedState(const QString& file)
{
    return PlanFile::open(file, PlanFile::Access::Read).value()->loadState().value();
}

/// The code of the error, or `fine`.
template <class T> QString codeOrFine(const Result<T>& result)
{
    return result ? QStringLiteral("fine") : QString(codeOf(result.error().code));
}

} // namespace seatkeeper::test
