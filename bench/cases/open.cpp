#include "bench/cases.h"
#include "core/plan/plan.h"
#include "core/store/content_digests.h"
#include "core/store/plan_database.h"
#include "core/store/plan_file.h"
#include "core/store/plan_tables.h"

namespace seatkeeper::bench {

namespace {

using sqlite::Database;
using sqlite::Statement;

/// What both have to find in the file.
struct Found {
    std::size_t people = 0;
    std::size_t bytesOfTexts = 0;
    std::size_t members = 0;

    bool operator==(const Found&) const = default;
};

template <class Take> void forEachRow(Database& database, std::string_view sql, Take take)
{
    Statement statement = database.prepare(sql).value();
    while (statement.next().value())
        take(statement);
}

/// Looks at every value of the tables that opening reads, through the same wrapper, and keeps nothing but counts.
Found scan(Database& database)
{
    Found found;
    forEachRow(database,
               "SELECT id, email, display_name, first_name, last_name, department, status, roles, email_key"
               " FROM person ORDER BY id",
               [&](const Statement& row) {
                   constexpr int firstText = 1;
                   constexpr int ownTexts = 5;
                   ++found.people;
                   for (int column = firstText; column < firstText + ownTexts; ++column)
                       found.bytesOfTexts += row.utf8(column).size();
                   keep(row.utf8(6).size() + row.utf8(8).size() + static_cast<std::size_t>(row.integer(7)));
               });
    forEachRow(database, "SELECT layer, person, set_id FROM holding", [&](const Statement& row) {
        found.members += static_cast<std::size_t>(row.integer(0)); // the import is 0, the baseline 1
        keep(row.integer(1) + row.integer(2));
    });
    forEachRow(database, "SELECT id, canonical FROM license_set ORDER BY id",
               [](const Statement& row) { keep(static_cast<std::size_t>(row.integer(0)) + row.utf8(1).size()); });
    return found;
}

Found foundIn(const Tenant& tenant)
{
    Found found;
    found.people = tenant.people->size();
    found.members = tenant.members().size();
    for (std::size_t i = 0; i < found.people; ++i) {
        const PersonView person = tenant.people->view(static_cast<PersonId>(i));
        found.bytesOfTexts += person.email.size() + person.displayName.size() + person.firstName.size() +
                              person.lastName.size() + person.department.size();
    }
    return found;
}

Plan openPlan(const QString& path)
{
    return Plan::open(PlanFile::open(path, PlanFile::Access::Read).value()).value();
}

} // namespace

void measureOpen(Material& material, Report& report)
{
    const QString path = material.planFile();
    Database database = Database::open(path, Database::Access::ReadOnly).value();
    requireSame("open", foundIn(openPlan(path).baseline()), scan(database));
    const auto scanning = [&] { return timed([&] { return scan(database); }); };
    const auto add = [&](const char* what, const Comparison& times, const char* probe, std::optional<double> bar) {
        report.add(ratioRow(what, material.people(), times, probe, bar));
    };
    constexpr const char* theScan = "a scan of the same tables";
    add("open: read the tables", compare([&] { return timed([&] { return readState(database, path); }); }, scanning),
        theScan, 4);
    add("open: check the digests",
        compare([&] { return timed([&] { return ContentDigests::check(database, path); }); }, scanning), theScan, {});
    add("open: check the structure",
        compare([&] { return timed([&] { return openPlanDatabase(path); }); },
                [&] { return timed([&] { return database.queryText("PRAGMA quick_check(1)"); }); }),
        "quick_check alone", {});
    add("open: all of it", compare([&] { return timed([&] { return openPlan(path); }); }, scanning), theScan, {});
}

} // namespace seatkeeper::bench
