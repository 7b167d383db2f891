#include "core/rules/voice_course.h"

#include "core/rules/state.h"

#include <algorithm>
#include <map>

namespace seatkeeper {

namespace {

std::vector<VoiceStep> stepsOf(const Tenant& tenant, const DateRange& asked)
{
    std::map<QDate, qint64> differences{{asked.starts, 0}}; // of the capacity, from that day on
    for (const Subscription& subscription : tenant.subscriptions) {
        const std::vector<DateRange> active = activeDays(subscription);
        for (const Line& line : subscription.lines) {
            const qint64 paths = qint64{infoOf(line.type).voicePaths} * line.quantity;
            for (const DateRange& run : active) {
                const auto counted = intersection(run, line.days);
                const auto seen = counted ? intersection(*counted, asked) : std::nullopt;
                if (!seen || paths == 0)
                    continue;
                differences[seen->starts] += paths;
                if (*seen->ends < *asked.ends)
                    differences[seen->ends->addDays(1)] -= paths;
            }
        }
    }
    std::vector<VoiceStep> steps;
    qint64 capacity = 0;
    for (const auto& [day, difference] : differences) {
        capacity += difference;
        if (steps.empty() || steps.back().capacity != capacity)
            steps.push_back({day, capacity});
    }
    return steps;
}

/// The peaks of the months in which usage of voice was entered.
std::map<Month, VoicePeak> measuredPeaks(const Tenant& tenant)
{
    std::map<Month, std::array<bool, usageTypeCount>> entered;
    std::map<Month, VoicePeak> peaks;
    for (const auto& [key, quantity] : *tenant.usage) {
        if (infoOf(key.type).voicePaths == 0)
            continue;
        VoicePeak& peak = peaks[key.month];
        peak.measured = key.month;
        peak.contacts += quantity;
        entered[key.month].at(indexOf(key.type)) = true;
    }
    for (auto& one : peaks) {
        const auto isMissing = [&tenant, day = one.first.lastDay(),
                                &types = entered[one.first]](const UsageTypeInfo& info) {
            return info.voicePaths > 0 && !types.at(indexOf(info.type)) &&
                   std::ranges::any_of(tenant.subscriptions,
                                       [&](const Subscription& each) { return hasOn(each, info.type, day); });
        };
        one.second.isAtLeast = std::ranges::any_of(usageTypes, isMissing);
    }
    return peaks;
}

/// The first step that holds in a month with the least capacity.
VoiceMonth monthOf(Month month, const std::vector<VoiceStep>& steps)
{
    const auto begins = [](const VoiceStep& step) { return step.from; };
    const auto behind = std::ranges::upper_bound(steps, month.lastDay(), {}, begins);
    const auto first = std::prev(std::ranges::upper_bound(steps, month.firstDay(), {}, begins));
    const auto least =
        std::min_element(first, behind, [](const VoiceStep& a, const VoiceStep& b) { return a.capacity < b.capacity; });
    return {.month = month, .capacity = least->capacity, .since = std::max(least->from, month.firstDay()), .peak = {}};
}

} // namespace

VoiceCourse voiceCourse(const Tenant& tenant, Month first, Month last)
{
    VoiceCourse course{.steps = stepsOf(tenant, {first.firstDay(), last.lastDay()}), .months = {}};
    const std::map<Month, VoicePeak> peaks = measuredPeaks(tenant);
    for (Month month = first; month <= last; month = month.plus(1)) {
        VoiceMonth line = monthOf(month, course.steps);
        const auto behind = peaks.upper_bound(month);
        if (behind != peaks.begin())
            line.peak = std::prev(behind)->second;
        course.months.push_back(line);
    }
    return course;
}

} // namespace seatkeeper
