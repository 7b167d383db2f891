#pragma once

#include "core/plan/edit.h"
#include "core/plan/people_source.h"

namespace seatkeeper {

/// Somebody whom the source no longer has, and somebody new of the same name: perhaps one person under a new address.
struct LikelySame {
    PersonId inPlan{};
    PersonId inSource{}; ///< of the source's Directory

    bool operator==(const LikelySame&) const = default;
};

/// How many people's steps that were still to be carried out are in which state by now.
struct CarriedOut {
    qint64 open = 0;
    qint64 done = 0;
    qint64 gone = 0;
    qint64 drifted = 0;

    bool operator==(const CarriedOut&) const = default;
};

/// What an import of people alters, to be looked at before it is done. People are those of the plan after it.
struct ImportPreview {
    std::vector<PersonId> added;                ///< whom the last import did not have
    std::vector<PersonId> gone;                 ///< whom it had, and who are no longer in the baseline either
    std::vector<PersonId> renamed;              ///< known by their Webex id, under another address by now
    std::vector<PersonId> changed;              ///< of whom name, department, status or roles are others
    std::vector<PersonId> relicensed;           ///< whose licenses in Control Hub are others
    std::vector<SubscriptionRef> subscriptions; ///< of which the plan knew nothing: incomplete
    std::vector<LikelySame> likelySame;         ///< not confirmed
    qint64 licensesAdded = 0;
    qint64 licensesRemoved = 0; ///< a license that is another one on its subscription counts as removed and added
    CarriedOut carriedOut;
};

struct PeopleImport {
    PlanState next;
    ImportPreview preview;
};

/// The state after importing people and licenses. They replace the last import; in the baseline each person's license
/// on each subscription follows it, but for what is still to be carried out, which stays as it is meant. What the
/// source does not know stays: roles, supervisors, contracts, usage. A person is who has the same Webex id, or else the
/// same address; or whom `same` says to be one. Subscriptions that the plan does not know are added as incomplete.
PeopleImport importPeople(const PlanState& state, const PeopleSource& source, const ImportInfo& info,
                          const std::vector<LikelySame>& same = {});

/// Such an import in brief.
Summary summariseImport(const PeopleSource& source);

} // namespace seatkeeper
