#include "bench/cases.h"
#include "core/plan/plan.h"
#include "core/store/plan_file.h"
#include "core/store/sqlite.h"

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
    const Comparison reading = compare(
        [&] {
            std::unique_ptr<PlanStore> store = PlanFile::open(path, PlanFile::Access::Read).value();
            return timed([&] { return Plan::open(std::move(store)); });
        },
        [&] { return timed([&] { return scan(database); }); });
    report.add(ratioRow("open: read the tables", material.people(), reading, "a scan of the same tables", 4));

    const Comparison checking =
        compare([&] { return timed([&] { return PlanFile::open(path, PlanFile::Access::Read); }); },
                [&] { return timed([&] { return database.queryText("PRAGMA quick_check(1)"); }); });
    report.add(ratioRow("open: check the file first", material.people(), checking, "quick_check alone"));
}

} // namespace seatkeeper::bench
