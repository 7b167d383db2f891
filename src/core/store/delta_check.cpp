#include "core/store/delta_check.h"

#include <algorithm>

namespace seatkeeper {

namespace {

template <class Id> bool isBelow(Id id, std::size_t count)
{
    return static_cast<std::size_t>(id) < count;
}

bool isWithin(const RawRecords& records, std::size_t people)
{
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (!isBelow(records.person(i), people))
            return false;
    }
    return true;
}

} // namespace

bool isWithin(const ScenarioItem& item, const StoredCounts& counts)
{
    const bool leaves = std::holds_alternative<RemovePeople>(*item.change);
    const auto isStep = [&](const Step& step) {
        return isBelow(step.person, counts.people) && step.isLeaving() == leaves &&
               (leaves || isBelow(step.subscription, counts.keys));
    };
    return hasSteps(*item.change) != item.steps->empty() && std::ranges::all_of(*item.steps, isStep);
}

bool isWithin(const PlanDelta& delta, const StoredCounts& counts)
{
    const auto isPerson = [&](const auto& entry) { return isBelow(entry.first, counts.people); };
    const auto isCell = [&](const auto& cell) {
        const LicenseSetId set = cell.second;
        return isPerson(cell) && (set == LicenseSetId::NotAMember || isBelow(set, counts.sets));
    };
    const auto isSubscription = [&](const auto& entry) {
        return isBelow(entry.first, counts.keys) && (!entry.second || entry.second->ref == entry.first);
    };
    const auto isUsage = [&](const auto& entry) {
        return !entry.first.subscription || isBelow(*entry.first.subscription, counts.keys);
    };
    const auto isAcceptance = [&](const auto& entry) {
        const auto& [key, acceptance] = entry;
        return (!key.subscription || isBelow(*key.subscription, counts.keys)) &&
               (!key.person || isBelow(*key.person, counts.people)) && (!acceptance || acceptance->on.isValid());
    };
    const auto isHead = [](const auto& entry) { return !entry.second || canNameScenario(entry.second->name); };
    const auto isItem = [&](const auto& entry) { return !entry.second || isWithin(*entry.second, counts); };
    const auto isLicense = [&](const RestLicense& license) { return isBelow(license.subscription, counts.keys); };
    const auto isFile = [&](const CsvSource& file) { return isWithin(*file.records, counts.people); };
    const auto areSources = [&](const Sources& sources) {
        return std::ranges::all_of(sources.restLicenses, isLicense) && std::ranges::all_of(sources.files, isFile);
    };
    const Delta& baseline = delta.baseline;
    return std::ranges::all_of(baseline.people, isPerson) && std::ranges::all_of(baseline.licenses, isCell) &&
           std::ranges::all_of(delta.imported, isCell) && std::ranges::all_of(baseline.subscriptions, isSubscription) &&
           std::ranges::all_of(baseline.usage, isUsage) && std::ranges::all_of(delta.acceptances, isAcceptance) &&
           (!delta.limits || areValid(*delta.limits)) && std::ranges::all_of(delta.scenarios, isHead) &&
           std::ranges::all_of(delta.scenarioItems, isItem) && (!delta.sources || areSources(*delta.sources));
}

} // namespace seatkeeper
