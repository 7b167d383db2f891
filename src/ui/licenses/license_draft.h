#pragma once

#include "core/model/error.h"
#include "core/plan/change.h"
#include "core/rules/consequences.h"
#include "ui/licenses/license_choice.h"

namespace seatkeeper {

/// People who hold the same on a subscription, and what becomes of it.
struct LicenseStep {
    std::optional<Holding> before; ///< nothing: no license
    std::optional<Holding> after;
    qint64 people = 0;

    bool alters() const { return before != after; }
};

/// How the licenses of one type on a subscription are given out, before and after a draft.
struct Seats {
    License license = License::StandardAgent;
    qint64 assigned = 0;
    qint64 after = 0;
    std::optional<int> committed; ///< nothing: not contracted
    std::optional<Licensing> licensing;
    bool isForeign =
        false; ///< the contract is known and active, and has no licenses of this type: an error to have one

    bool isOver() const { return after > committed.value_or(0); }

    /// Whether there are licenses that nothing allows; with concurrent ones, usage counts.
    bool isError() const { return isOver() && licensing && (isForeign || licensing == Licensing::Named); }
};

/// The commitment that a license given now will count against: that of the day, or of the day on which the
/// subscription begins or comes back. Nothing where it has no such license then, or is over.
std::optional<int> commitmentFor(const Subscription& subscription, License license, QDate day);

/// What is chosen for the licenses of one person or many, on top of a plan. Turns into changes; alters nothing itself.
///
/// People are counted by license set once, and by what they hold on each subscription, so that a choice costs the same
/// for ten and for a hundred thousand.
class LicenseDraft {
public:
    struct Row {
        SubscriptionRef subscription{};
        LicenseChoice choice;
        std::vector<LicenseStep> steps;      ///< of all people of the draft, also of those for whom nothing changes
        std::array<qint64, 2> assigned = {}; ///< to others, by License

        bool isHeld() const;
        bool alters() const;
    };

    LicenseDraft() = default;

    /// Of `people`, those who are members of `tenant`.
    LicenseDraft(const Tenant& tenant, std::vector<PersonId> people);

    const Tenant& tenant() const { return m_tenant; }
    const std::vector<PersonId>& people() const { return m_people; }
    bool isForMany() const { return m_people.size() > 1; }

    /// A row for each subscription of the tenant, in age order.
    const std::vector<Row>& rows() const { return m_rows; }

    /// The row of a subscription of the tenant.
    const Row& row(SubscriptionRef subscription) const;

    void choose(SubscriptionRef subscription, LicenseChoice choice);

    /// Chooses no license everywhere.
    void chooseNone();

    /// Whether anything differs from the plan, and for how many people.
    bool isChanged() const;
    qint64 alteredPeople() const;

    /// Goes on with a plan that was edited meanwhile: what was chosen here stays chosen.
    void rebase(const Tenant& tenant);

    /// What makes the plan so, oldest subscription first.
    std::vector<Change> changes() const { return changesFor(m_people); }

    /// The tenant with the changes for one person of each license set, or why the rules refuse them: they refuse or
    /// accept whole sets. Of a draft for one person it is the tenant after the changes.
    Result<Tenant> trial() const;

    /// What becomes of people's access from `day` on. `trial` is that of this draft.
    AccessConsequences consequences(const Tenant& trial, QDate day) const;

    /// The seats of one subscription on `day`, a row a license that is contracted or given out,
    /// or that is known not to be in the contract.
    std::vector<Seats> seats(const Row& row, QDate day) const;

private:
    /// The people of one license set: the first of them, and how many there are.
    struct Group {
        PersonId first{};
        SetChange people;
    };

    void countPeople();
    void countLicenses();
    static void choose(Row& row, LicenseChoice choice);
    std::vector<Change> changesFor(const std::vector<PersonId>& people) const;
    std::optional<Holding> held(LicenseSetId set, const Row& row) const;

    Tenant m_tenant;
    std::vector<PersonId> m_people;
    std::vector<Group> m_groups;     // of m_people
    std::vector<SetChange> m_others; // everybody else, who stay as they are
    std::vector<Row> m_rows;
};

} // namespace seatkeeper
