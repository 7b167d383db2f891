#include "ui/settings/recent_plan.h"

namespace seatkeeper {

std::vector<RecentPlan> withPlan(std::vector<RecentPlan> plans, const RecentPlan& plan)
{
    plans = withoutPlan(std::move(plans), plan.file);
    plans.insert(plans.begin(), plan);
    if (plans.size() > recentPlansKept)
        plans.resize(recentPlansKept);
    return plans;
}

std::vector<RecentPlan> withoutPlan(std::vector<RecentPlan> plans, const QString& file)
{
    std::erase_if(plans, [&file](const RecentPlan& plan) { return plan.file == file; });
    return plans;
}

} // namespace seatkeeper
