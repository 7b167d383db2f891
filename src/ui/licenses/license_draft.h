#pragma once

#include "core/model/error.h"
#include "core/plan/change.h"

namespace seatkeeper {

/// What one person is to have on one subscription; no license: nothing.
struct LicenseChoice {
    std::optional<License> license;
    bool supervisor = false; ///< only with Premium, but a file may bring it with Standard

    bool operator==(const LicenseChoice&) const = default;
};

/// How the licenses of one type on a subscription are given out, before and after a draft.
struct Seats {
    License license = License::StandardAgent;
    qint64 assigned = 0;
    qint64 after = 0;
    std::optional<int> committed; ///< nothing: not contracted
    std::optional<Licensing> licensing;

    bool isOver() const { return after > committed.value_or(0); }
};

/// Licenses of one person as they are in the plan and as they are to be. Turns into changes; alters nothing itself.
class LicenseDraft {
public:
    struct Row {
        SubscriptionRef subscription{};
        LicenseChoice before;
        LicenseChoice now;
    };

    LicenseDraft() = default;
    LicenseDraft(const Tenant& tenant, PersonId person);

    const Tenant& tenant() const { return m_tenant; }
    PersonId person() const { return m_person; }

    /// A row for each subscription of the tenant, in age order.
    const std::vector<Row>& rows() const { return m_rows; }

    void choose(SubscriptionRef subscription, LicenseChoice choice);

    /// Whether anything differs from the plan.
    bool isChanged() const;

    /// Goes on with a plan that was edited meanwhile: what was chosen here stays chosen.
    void rebase(const Tenant& tenant);

    /// What makes the plan so, oldest subscription first.
    std::vector<Change> changes() const;

    /// The tenant after the changes, or why the rules refuse them.
    Result<Tenant> after() const;

    /// The seats of one subscription on `day`, a row a license that is contracted or given out.
    std::vector<Seats> seats(SubscriptionRef subscription, QDate day) const;

private:
    Tenant m_tenant;
    PersonId m_person{};
    std::vector<Row> m_rows;
};

} // namespace seatkeeper
