#include "core/exchange/rest_writer.h"

#include "core/exchange/json_writer.h"
#include "core/plan/carry_out.h"

namespace seatkeeper {

namespace {

using Key = QLatin1StringView;

/// The ids that the API has for each license of a subscription, the first one to assign.
using LicenseIds = std::map<std::pair<SubscriptionRef, License>, std::vector<QString>>;

/// What one body asks for.
struct Operations {
    std::vector<QString> add;
    std::vector<QString> remove;

    bool isEmpty() const { return add.empty() && remove.empty(); }
};

/// Sorts the steps of people into operations and leftovers.
class Sorter {
public:
    Sorter(const LicenseColumn& imported, const std::vector<RestLicense>& licenses,
           std::vector<LeftoverStep>& leftovers)
        : m_imported(imported)
        , m_leftovers(leftovers)
    {
        for (const RestLicense& license : licenses)
            m_ids[{license.subscription, license.license}].push_back(license.id);
    }

    Operations sort(std::span<const Step> steps)
    {
        Operations operations;
        if (steps.front().isLeaving()) { // and the licenses go with it
            m_leftovers.push_back({steps.front(), LeftoverReason::LeavesTenant});
        } else if (setIn(m_imported, steps.front().person) == LicenseSetId::NotAMember) {
            for (const Step& step : steps)
                m_leftovers.push_back({step, LeftoverReason::NewPerson});
        } else {
            for (const Step& step : steps)
                sort(step, operations);
        }
        return operations;
    }

private:
    /// The ids of what somebody holds; none where nothing is held, or the API knows no such license.
    std::vector<QString> idsOf(const std::optional<Holding>& holding) const
    {
        const auto found = holding ? m_ids.find({holding->subscription, holding->license}) : m_ids.end();
        return found == m_ids.end() ? std::vector<QString>() : found->second;
    }

    void sort(const Step& step, Operations& operations)
    {
        const std::optional<Holding> before = holdingOf(step.subscription, step.before);
        const std::optional<Holding> after = holdingOf(step.subscription, step.after);
        const bool isSameLicense = before && after && before->license == after->license;
        if (!isSameLicense) {
            const std::vector<QString> given = idsOf(after);
            const std::vector<QString> taken = idsOf(before);
            if ((after && given.empty()) || (before && taken.empty())) {
                m_leftovers.push_back({step, LeftoverReason::SubscriptionNotInSource});
                return;
            }
            if (after)
                operations.add.push_back(given.front());
            operations.remove.insert(operations.remove.end(), taken.begin(), taken.end());
        }
        const bool wasSupervisor = before && isSameLicense && before->supervisor;
        if (after && after->supervisor != wasSupervisor) {
            Holding withFile = *after;
            withFile.supervisor = wasSupervisor;
            const Step rest{step.person, step.subscription, heldBy(withFile), step.after};
            m_leftovers.push_back({rest, LeftoverReason::SupervisorRole});
        }
    }

    const LicenseColumn& m_imported;
    LicenseIds m_ids;
    std::vector<LeftoverStep>& m_leftovers;
};

void writeOperations(JsonWriter& json, const std::vector<QString>& ids, QStringView operation)
{
    for (const QString& id : ids) {
        json.beginObject();
        json.member(Key("id"), id);
        json.member(Key("operation"), operation);
        json.endObject();
    }
}

bool writeBody(QIODevice& device, std::string_view email, const Operations& operations)
{
    JsonWriter json(device, JsonWriter::Style::OneLine);
    json.beginObject();
    json.key(Key("email"));
    json.utf8(email);
    json.key(Key("licenses"));
    json.beginArray();
    writeOperations(json, operations.add, u"add");
    writeOperations(json, operations.remove, u"remove");
    json.endArray();
    json.endObject();
    return json.finish();
}

} // namespace

std::optional<RestExport> writeRest(QIODevice& device, std::span<const Step> steps, const Directory& people,
                                    const LicenseColumn& imported, const std::vector<RestLicense>& licenses)
{
    RestExport written;
    Sorter sorter(imported, licenses, written.leftovers);
    bool isTaken = true;
    forEachPerson(steps, [&](std::span<const Step> own) {
        const Operations operations = sorter.sort(own);
        if (!isTaken || operations.isEmpty())
            return;
        isTaken = writeBody(device, people.emailUtf8(own.front().person), operations);
        ++written.people;
    });
    return isTaken ? std::optional(std::move(written)) : std::nullopt;
}

} // namespace seatkeeper
