#include "core/exchange/control_hub_export.h"

#include "core/exchange/control_hub_cells.h"
#include "core/plan/carry_out.h"
#include "core/plan/delta.h"

#include <algorithm>
#include <span>

namespace seatkeeper {

namespace {

/// Where somebody stands in the files of the import.
struct RecordPlace {
    std::size_t file = 0;
    std::size_t record = 0;
};

std::vector<std::optional<RecordPlace>> recordPlaces(const Sources& sources, std::size_t people)
{
    std::vector<std::optional<RecordPlace>> places(people);
    for (std::size_t file = 0; file < sources.files.size(); ++file) {
        const RawRecords& records = *sources.files[file].records;
        for (std::size_t i = 0; i < records.size(); ++i) {
            const auto person = static_cast<std::size_t>(records.person(i));
            if (person < people)
                places[person] = RecordPlace{file, i};
        }
    }
    return places;
}

/// Sorts what differs into files and leftovers.
class Planner {
public:
    Planner(const Sources& sources, const LicenseChanges& changes)
        : m_changes(changes)
        , m_places(recordPlaces(sources, changes.layer.people->size()))
        , m_noFile(CsvSource(), {}, changes.layer)
        , m_rows(sources.files.size())
    {
        m_cells.reserve(sources.files.size());
        for (const CsvSource& file : sources.files)
            m_cells.emplace_back(file, sources.mappings, changes.layer);
    }

    void add(PersonId person)
    {
        const LicenseSetId before = setIn(m_changes.imported, person);
        const LicenseSetId after = m_changes.layer.licensesOf(person);
        const std::optional<RecordPlace> place = m_places.at(static_cast<std::size_t>(person));
        const bool isNew = before == LicenseSetId::NotAMember;
        const std::optional<std::size_t> file = place ? place->file : bestFile(before, after);
        const bool isNameMissing = file && isNew && !place && !isNameKnown(person, m_cells[*file]);
        const CellWrites& writes = file ? m_cells[*file].writes(before, after) : m_noFile.writes(before, after);
        if (isNameMissing) {
            for (const LeftoverStep& leftover : m_noFile.writes(before, after).leftovers)
                addLeftover(person, leftover.step, LeftoverReason::NamesMissing);
            return;
        }
        for (const LeftoverStep& leftover : writes.leftovers)
            addLeftover(person, leftover.step, leftover.reason);
        if (after == LicenseSetId::NotAMember)
            addLeftover(person, {}, LeftoverReason::LeavesTenant);
        if (file && (!writes.isEmpty || (isNew && !place)))
            m_rows[*file].push_back({person, place ? std::optional(place->record) : std::nullopt});
    }

    ControlHubExport finish(std::size_t rowsOfPart)
    {
        for (std::size_t file = 0; file < m_rows.size(); ++file) {
            order(m_rows[file]);
            for (std::span<const ControlHubRow> rows = m_rows[file]; !rows.empty();) {
                const auto part = rows.first(std::min(std::max<std::size_t>(rowsOfPart, 1), rows.size()));
                m_export.parts.push_back({file, {part.begin(), part.end()}});
                m_export.people += part.size();
                rows = rows.subspan(part.size());
            }
        }
        return std::move(m_export);
    }

private:
    /// The file that can do most for somebody who stands in none; the first one of those that can do as much.
    std::optional<std::size_t> bestFile(LicenseSetId before, LicenseSetId after)
    {
        std::optional<std::size_t> best;
        std::size_t fewest = 0;
        for (std::size_t file = 0; file < m_cells.size(); ++file) {
            const std::size_t left = m_cells[file].writes(before, after).leftovers.size();
            if (!best || left < fewest) {
                best = file;
                fewest = left;
            }
        }
        return best;
    }

    bool isNameKnown(PersonId person, const ControlHubCells& cells) const
    {
        const PersonView view = m_changes.layer.people->view(person);
        const auto hasColumn = [&cells](ColumnUse use) { return cells.find(use).has_value(); };
        const bool hasDisplayName = !view.displayName.empty() && hasColumn(ColumnUse::DisplayName);
        return hasDisplayName || (!view.firstName.empty() && hasColumn(ColumnUse::FirstName) &&
                                  !view.lastName.empty() && hasColumn(ColumnUse::LastName));
    }

    void addLeftover(PersonId person, Step step, LeftoverReason reason)
    {
        step.person = person;
        m_export.leftovers.push_back({step, reason});
    }

    void order(std::vector<ControlHubRow>& rows) const
    {
        const auto isAdministrator = [this](const ControlHubRow& row) {
            return m_changes.layer.people->roles(row.person).value_or(Roles()).testFlag(Role::Administrator);
        };
        std::ranges::stable_sort(rows, {}, [&](const ControlHubRow& row) {
            return std::tuple(!isAdministrator(row), !row.record, row.record.value_or(0));
        });
    }

    const LicenseChanges& m_changes;
    std::vector<std::optional<RecordPlace>> m_places; // by PersonId
    std::vector<ControlHubCells> m_cells;             // by file
    ControlHubCells m_noFile;
    std::vector<std::vector<ControlHubRow>> m_rows; // by file
    ControlHubExport m_export;
};

} // namespace

ControlHubExport planControlHubExport(const Sources& sources, const LicenseChanges& changes, std::size_t rowsOfPart)
{
    Planner planner(sources, changes);
    for (const auto& [person, before] : differenceOfColumns(changes.imported, *changes.layer.licenses))
        planner.add(person);
    return planner.finish(rowsOfPart);
}

} // namespace seatkeeper
