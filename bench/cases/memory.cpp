#include "bench/cases.h"
#include "core/store/plan_file.h"
#include "ui/users/users_model.h"

#include <malloc.h>

namespace seatkeeper::bench {

namespace {

/// The bytes that the program has asked for and not given back, by the count of the allocator.
std::size_t allocated()
{
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

} // namespace

void measureMemory(Material& material, Report& report)
{
    const auto bytesOfPlanAndList = [&] {
        const QString path = material.planFile();
        const Language language(LanguageCode::English);
        const std::size_t before = allocated();
        const PlanState state = PlanFile::open(path, PlanFile::Access::Read).value()->loadState().value();
        UsersModel model(language);
        model.show(UserListing(state.baseline, state.imported, askedDay, language), language);
        requireSame("people in the list", static_cast<std::size_t>(model.rowCount()), material.people());
        return allocated() - before;
    };
    bytesOfPlanAndList(); // what a program loads once is not of the people
    report.add({.what = "memory a person: plan and list",
                .people = material.people(),
                .unit = Unit::Bytes,
                .figure = static_cast<double>(bytesOfPlanAndList()) / static_cast<double>(material.people()),
                .bar = 250});
}

} // namespace seatkeeper::bench
