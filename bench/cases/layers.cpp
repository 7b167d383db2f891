#include "bench/cases.h"
#include "core/plan/delta.h"

#include <cstring>

namespace seatkeeper::bench {

namespace {

using Cells = std::vector<std::pair<PersonId, LicenseSetId>>;

/// The same comparison over two arrays of numbers.
Cells probe(const std::vector<quint32>& before, const std::vector<quint32>& after)
{
    Cells cells;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] != after[i])
            cells.emplace_back(static_cast<PersonId>(i), static_cast<LicenseSetId>(before[i]));
    }
    return cells;
}

std::vector<quint32> numbersOf(const LicenseColumn& column)
{
    std::vector<quint32> numbers;
    for (const LicenseSetId set : column)
        numbers.push_back(static_cast<quint32>(set));
    return numbers;
}

} // namespace

void measureLayers(Material& material, Report& report)
{
    const Tenant& before = material.tenant();
    Tenant after = before;
    constexpr std::size_t step = 10; // one person in ten is altered
    for (std::size_t i = 0; i < before.people->size(); i += step)
        after.setLicenses(static_cast<PersonId>(i), LicenseSetId::None);
    const std::vector<quint32> rawBefore = numbersOf(*before.licenses);
    const std::vector<quint32> rawAfter = numbersOf(*after.licenses);
    if (difference(before, after).licenses != probe(rawBefore, rawAfter))
        throw Disagreement("not the same difference of layers");

    const Comparison copying = compare(
        [&] {
            return timed([&] {
                Tenant copy = before;
                copy.setLicenses(PersonId{}, LicenseSetId::None);
                return copy;
            });
        },
        [&] { return timed([&] { return std::vector<quint32>(rawBefore); }); });
    report.add(ratioRow("copy a layer to edit it", material.people(), copying, "a copy of an array of numbers"));
    const Comparison comparing = compare([&] { return timed([&] { return difference(before, after); }); },
                                         [&] { return timed([&] { return probe(rawBefore, rawAfter); }); });
    report.add(ratioRow("compare two layers", material.people(), comparing, "a pass over two arrays"));
}

} // namespace seatkeeper::bench
