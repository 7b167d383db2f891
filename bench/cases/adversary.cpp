#include "bench/cases.h"
#include "core/exchange/tenant_reader.h"
#include "core/plan/delta.h"
#include "core/plan/plan.h"
#include "core/rules/access.h"
#include "core/store/plan_file.h"
#include "ui/users/users_model.h"

#include <QFile>

namespace seatkeeper::bench {

namespace {

Seconds timeImport(Material& material)
{
    QFile file(material.tenantFile());
    if (!file.open(QIODevice::ReadOnly))
        throw Disagreement("the tenant file cannot be read");
    return timed([&] { return readTenant(file); });
}

Seconds timeOpen(Material& material)
{
    std::unique_ptr<PlanStore> store = PlanFile::open(material.planFile(), PlanFile::Access::Read).value();
    return timed([&] { return Plan::open(std::move(store)); });
}

Seconds timeAccess(Material& material)
{
    const Tenant& tenant = material.tenant();
    return timed([&] { return accessSummary(tenant, askedDay); });
}

Seconds timeListing(Material& material)
{
    static const Language language(LanguageCode::English);
    const Tenant& tenant = material.tenant();
    UsersModel model(language);
    const auto show = [&](QDate day) {
        model.show(UserListing(tenant, tenant.licenses, day, language), language);
        return model.rowCount();
    };
    show(askedDay);
    return timed([&] { return show(askedDay.addDays(1)); });
}

Seconds timeSort(Material& material)
{
    static const Language language(LanguageCode::English);
    constexpr int licensesColumn = 5;
    const Tenant& tenant = material.tenant();
    UsersModel model(language);
    model.show(UserListing(tenant, tenant.licenses, askedDay, language), language);
    return timed([&] {
        model.sort(licensesColumn, Qt::AscendingOrder);
        return model.rowCount();
    });
}

Seconds timeComparison(Material& material)
{
    const Tenant& before = material.tenant();
    Tenant after = before;
    after.setLicenses(PersonId{}, LicenseSetId::None);
    return timed([&] { return difference(before, after); });
}

struct Task {
    const char* what;
    Seconds (*time)(Material&);
};

constexpr std::array tasks{
    Task{"all different: import", timeImport},         Task{"all different: open", timeOpen},
    Task{"all different: who has access", timeAccess}, Task{"all different: list on another day", timeListing},
    Task{"all different: sort by licenses", timeSort}, Task{"all different: compare layers", timeComparison},
    Task{"all different: move licenses", timeMove},
};

} // namespace

void measureAdversary(Report& report)
{
    constexpr std::size_t people = 100'000;
    Material ordinary(people, Mix::Ordinary);
    Material allDifferent(people, Mix::AllDifferent);
    requireSame("license sets", allDifferent.tenant().pool->size(), people + 1);
    for (const Task& task : tasks) {
        const Comparison times = compare([&] { return task.time(allDifferent); }, [&] { return task.time(ordinary); });
        report.add(ratioRow(task.what, people, times, "the same with a few hundred sets", 10));
    }
}

} // namespace seatkeeper::bench
