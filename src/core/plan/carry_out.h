#pragma once

#include "core/plan/steps.h"

/// What is still to be carried out in Control Hub, and in which order and when it can be done.
namespace seatkeeper {

/// The steps from what Control Hub said last to what `layer` means. A person's steps stand together; administrators
/// first, then by folded address. Of whoever leaves the tenant, the step of leaving comes before those of the licenses
/// that go with it.
std::vector<Step> stepsToCarryOut(const Tenant& layer, const LicenseColumn& imported);

/// The way back: each person's own earlier licenses, in the same order. Whoever was to leave comes back with the
/// licenses held before; whoever was new stays, without any.
std::vector<Step> reverse(std::span<const Step> steps);

/// A7: on which days the steps of one person can be carried out so that there is access on every day of them.
struct StepWindow {
    enum class Kind : quint8 {
        AnyDay,  ///< nothing is given
        From,    ///< from `first` on: nothing is taken away, or what is taken away never ends
        Between, ///< from `first` through `last`
        None,    ///< what is taken away ends on `last`, before what is given begins on `first`: a gap
        Unknown, ///< nobody knows when what is given begins: it has no term
    };
    Kind kind = Kind::AnyDay;
    QDate first; ///< on which all that is given is active
    QDate last;  ///< on which anything that is taken away is active

    bool operator==(const StepWindow&) const = default;
};

/// The window of the steps of one person.
StepWindow windowOf(const Tenant& tenant, std::span<const Step> steps);

/// People for whom the same is to be done.
struct StepGroup {
    std::vector<Step> steps; ///< of the first of them; those of the others differ in whose they are
    StepWindow window;
    bool areNew = false; ///< Control Hub does not have these people yet
    std::vector<PersonId> people;
};

/// What is done in one go, before the next part is begun.
struct StepPart {
    enum class Kind : quint8 {
        Administrators, ///< who would mend the rest
        Subscription,   ///< people who get a license of `subscription`, or have one changed, or else lose one
        Leaving,        ///< who is taken out of the tenant
    };
    Kind kind = Kind::Subscription;
    SubscriptionRef subscription{};
    std::vector<StepGroup> groups;

    qint64 people() const;
};

/// Steps as they are best carried out: administrators, then subscription by subscription in age order, then who leaves.
/// `base`: the licenses before any of the steps.
std::vector<StepPart> arrange(const Tenant& tenant, const LicenseColumn& base, std::span<const Step> steps);

/// The steps of one person in the order of the work: what is given first, so that nobody is without a license in
/// between.
std::vector<Step> inOrderOfWork(std::span<const Step> steps);

/// Calls `visit` with the steps of one person after the other.
template <class Visit> void forEachPerson(std::span<const Step> steps, Visit visit)
{
    while (!steps.empty()) {
        std::size_t count = 1;
        while (count < steps.size() && steps[count].person == steps.front().person)
            ++count;
        visit(steps.first(count));
        steps = steps.subspan(count);
    }
}

/// The license set of `person` in a column; NotAMember beyond its end.
inline LicenseSetId setIn(const LicenseColumn& column, PersonId person)
{
    const auto index = static_cast<std::size_t>(person);
    return index < column.size() ? column[index] : LicenseSetId::NotAMember;
}

} // namespace seatkeeper
