#pragma once

#include "core/model/error.h"
#include "core/plan/change.h"
#include "core/rules/access_cliff.h"
#include "core/rules/consequences.h"
#include "core/rules/handovers.h"
#include "core/rules/overage_sums.h"

/// The decision sheet: what can become of a subscription that ends, side by side.
namespace seatkeeper {

/// What can be done about the end of a subscription.
enum class WayOn : quint8 {
    Renew,   ///< the same subscription goes on
    Replace, ///< a new one takes over its lines, rates and people
    LetEnd,  ///< nothing follows, and whoever would lose access is moved
};

inline constexpr std::array waysOn{WayOn::Renew, WayOn::Replace, WayOn::LetEnd};

/// What is asked about a subscription that ends.
struct DecisionQuestion {
    SubscriptionRef subscription{};
    QDate day;            ///< from which one looks ahead
    DateRange run;        ///< its unbroken run of terms; has a last day
    QDate newEnd;         ///< the last day of the renewal, and of the replacement
    QString newId;        ///< of the replacement
    QDate newFirst;       ///< of the replacement
    Month through;        ///< the last month whose overage is counted
    int horizonDays = 90; ///< how long after the end access is looked after

    QDate end() const { return *run.ends; }
    QDate dayAfter() const { return end().addDays(1); }
    QDate horizon() const { return end().addDays(horizonDays); }

    /// The first month for which the ways differ.
    Month from() const { return std::min(Month::of(dayAfter()), Month::of(newFirst)); }

    bool operator==(const DecisionQuestion&) const = default;
};

/// The question as it is asked first: a renewal of the same length, cut where a later term is known; a replacement for
/// the same days under an id that is free; overage through the twelfth month. Nothing where no run of terms with a last
/// day holds `day` or lies ahead of it.
std::optional<DecisionQuestion> decisionOn(const Tenant& tenant, SubscriptionRef subscription, QDate day,
                                           int horizonDays);

/// Since when a subscription counts for a duty against others (A1, A3, R6).
struct DutyPlace {
    Duty duty = Duty::Primary;
    QDate since;

    bool operator==(const DutyPlace&) const = default;
};

/// Seats of one license type on the active subscriptions, on the first day of a way.
struct SeatsAfter {
    License license = License::StandardAgent;
    qint64 committed = 0;
    qint64 assigned = 0;
    qint64 over = 0;     ///< assigned beyond what is committed, each subscription for itself
    qint64 unplaced = 0; ///< people who hold the type and are without access for want of a place

    bool operator==(const SeatsAfter&) const = default;
};

/// What one way comes to.
struct DecisionOutcome {
    WayOn way = WayOn::Renew;
    std::vector<Change> changes;               ///< of the baseline; those of the way that the rules refuse, too
    std::optional<Error> refusal;              ///< the rules refuse it; then the rest says nothing
    Tenant tenant;                             ///< as it would be
    std::optional<SubscriptionRef> holder;     ///< the subscription that goes on, or the new one; nothing: none
    std::vector<DutyPlace> places;             ///< of `holder` on its first day of this way, for the duties it can have
    std::vector<Duty> lost;                    ///< duties of the subscription that end with it, by duty
    std::vector<Handover> handovers;           ///< through the last month, without those that all ways share
    qint64 toMove = 0;                         ///< people whose license moves
    qint64 withoutTarget = 0;                  ///< people who would have to move where no subscription is active
    qint64 withoutSeat = 0;                    ///< and where the others have no seat for them
    std::optional<DateRange> moveDays;         ///< A7: on which they can be moved; nothing: no day, or nobody moves
    std::vector<AccessConsequence> lostAccess; ///< holders without access after the end, by the first day of it
    std::vector<SeatsAfter> seats;             ///< by license; only types that somebody has or holds
    OverageSums overage;
};

/// The three ways side by side. Nothing of it is written anywhere.
struct DecisionSheet {
    DecisionQuestion question;
    qint64 holders = 0;                              ///< people with a license on the subscription
    std::optional<AccessCliff> cliff;                ///< who loses access where nobody acts
    std::vector<DutyPlace> places;                   ///< of the subscription on its last day
    std::vector<Duty> duties;                        ///< that it has on its last day
    std::array<DecisionOutcome, waysOn.size()> ways; ///< by WayOn
};

DecisionSheet decisionSheet(const Tenant& tenant, const DecisionQuestion& question);

} // namespace seatkeeper
