#include "ui/licenses/license_draft.h"

#include "core/plan/apply.h"
#include "core/rules/provisioning.h"
#include "ui/subscriptions/term_position.h"

#include <algorithm>

namespace seatkeeper {

namespace {

LicenseChoice choiceIn(const Tenant& tenant, PersonId person, SubscriptionRef subscription)
{
    const auto holding = tenant.pool->holdingOn(tenant.licensesOf(person), subscription);
    return holding ? LicenseChoice{holding->license, holding->supervisor} : LicenseChoice();
}

/// The commitment that a license given now will count against: that of the day, or of the day on which the
/// subscription begins or comes back.
std::optional<int> commitmentFor(const Subscription& subscription, License license, QDate day)
{
    const TermPosition position = termPosition(subscription, day);
    const Line* line = lineHolding(subscription, usageTypeOf(license), position.returns.value_or(day));
    return line && !position.isOver() ? std::optional(line->quantity) : std::nullopt;
}

} // namespace

LicenseDraft::LicenseDraft(const Tenant& tenant, PersonId person) : m_tenant(tenant), m_person(person)
{
    for (const Subscription& subscription : tenant.subscriptions) {
        const LicenseChoice choice = choiceIn(tenant, person, subscription.ref);
        m_rows.push_back({subscription.ref, choice, choice});
    }
}

void LicenseDraft::choose(SubscriptionRef subscription, LicenseChoice choice)
{
    const auto row = std::ranges::find(m_rows, subscription, &Row::subscription);
    if (row != m_rows.end())
        row->now = choice;
}

bool LicenseDraft::isChanged() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return row.now != row.before; });
}

void LicenseDraft::rebase(const Tenant& tenant)
{
    const LicenseDraft old = std::exchange(*this, LicenseDraft(tenant, m_person));
    for (const Row& row : old.m_rows) {
        if (row.now != row.before)
            choose(row.subscription, row.now);
    }
}

std::vector<Change> LicenseDraft::changes() const
{
    std::vector<Change> changes;
    for (const Row& row : m_rows) {
        if (row.now == row.before)
            continue;
        const QString id = m_tenant.find(row.subscription)->id;
        if (row.now.license)
            changes.emplace_back(AssignLicense{{m_person}, id, *row.now.license, row.now.supervisor});
        else
            changes.emplace_back(RemoveLicense{{m_person}, id, *row.before.license});
    }
    return changes;
}

Result<Tenant> LicenseDraft::after() const
{
    Tenant tenant = m_tenant;
    for (const Change& change : changes()) {
        if (auto done = applyChange(tenant, change); !done)
            return tl::unexpected(std::move(done.error()));
    }
    return tenant;
}

std::vector<Seats> LicenseDraft::seats(SubscriptionRef subscription, QDate day) const
{
    const Subscription* found = m_tenant.find(subscription);
    const auto row = std::ranges::find(m_rows, subscription, &Row::subscription);
    const auto assigned = assignedLicenses(m_tenant).at(static_cast<std::size_t>(subscription));
    std::vector<Seats> seats;
    for (const auto& [license, code] : CodeTable<License>::rows) {
        Seats one;
        one.license = license;
        one.assigned = assigned.at(static_cast<std::size_t>(license));
        one.after = one.assigned - (row->before.license == license ? 1 : 0) + (row->now.license == license ? 1 : 0);
        one.committed = commitmentFor(*found, license, day);
        one.licensing = found->licensing;
        if (one.committed || one.assigned > 0 || one.after > 0)
            seats.push_back(one);
    }
    return seats;
}

} // namespace seatkeeper
