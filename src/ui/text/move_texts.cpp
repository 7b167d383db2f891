#include "ui/text/move_texts.h"

#include "core/model/identity.h"
#include "core/rules/renewal.h"
#include "core/rules/state.h"
#include "ui/text/arguments.h"
#include "ui/text/days.h"
#include "ui/text/labels.h"

#include <algorithm>

namespace seatkeeper {

namespace {

bool isOwnDepartment(const Tenant& tenant, const MoveGroup& group, const Subscription& target)
{
    const std::string key = identityKeyOfUtf8(tenant.people->departments().at(group.department));
    return !key.empty() && key == identityKey(target.department);
}

/// %1 a subscription, %n how many go there.
QString peopleThere(const Language& language, const QString& name, qint64 people)
{
    return withArguments(language.translate("Moves", "%1 takes %n of these people.", nullptr, people), {name});
}

/// How many seats a target has to give, and how many of them the proposal takes.
QString seatsText(const Language& language, const MoveProposal& proposal, SubscriptionRef target, License license)
{
    const auto seats = std::ranges::find_if(proposal.seats, [&](const TargetSeats& each) {
        return each.subscription == target && each.license == license;
    });
    if (seats == proposal.seats.end())
        return {};
    if (!seats->free) {
        QString meaning = language.translate("Moves", "With concurrent licenses usage counts, not assignment.");
        const qint64 after = seats->assigned + seats->taken;
        if (after <= seats->committed)
            return meaning;
        return withArguments(language.translate("Moves", "Then %1 are assigned there, and %2 committed."),
                             {language.number(after), language.number(seats->committed)}) +
               QLatin1Char(' ') + meaning;
    }
    if (*seats->free <= 0)
        return withArguments(language.translate("Moves", "No seat of this license is free on %1."),
                             {language.dateInSentence(seats->fewestOn)});
    QString free = language.translate("Moves", "%n seats of this license are free on all days.", nullptr, *seats->free);
    if (seats->taken == *seats->free)
        free += QLatin1Char(' ') + language.translate("Moves", "The proposal uses all of that.");
    return free;
}

QString possibleText(const Language& language, const MoveProposal& proposal, const MoveGroup& group,
                     const MoveCandidate& candidate, const QString& name)
{
    const auto hasPeople = [](const MoveTarget& each) { return each.people > 0; };
    const auto target = std::ranges::find(group.targets, candidate.subscription, &MoveTarget::subscription);
    const qint64 people = target->people; // whatever is possible is one of the targets
    const bool isNeeded = group.unplaced() > 0 || std::ranges::any_of(target + 1, group.targets.end(), hasPeople);
    QString first = peopleThere(language, name, people);
    if (people == 0) {
        first = withArguments(isNeeded ? language.translate("Moves", "%1 could take them, but has no seat left.")
                                       : language.translate("Moves", "%1 could take them, but is not needed."),
                              {name});
    }
    const QString seats = seatsText(language, proposal, candidate.subscription, group.held.license);
    return seats.isEmpty() ? first : first + QLatin1Char(' ') + seats;
}

/// The last day before `day`, and the first one after it, that lie in a term.
std::pair<QDate, QDate> termsAround(const Subscription& subscription, QDate day)
{
    std::pair<QDate, QDate> around;
    for (const DateRange& term : subscription.terms) {
        if (term.lastDay() < day)
            around.first = term.lastDay();
        else if (term.starts > day && !around.second.isValid())
            around.second = term.starts;
    }
    return around;
}

/// `day` is one on which it would be needed.
QString notActiveText(const Language& language, const Subscription& target, const QString& name, QDate day)
{
    const auto [ended, begins] = termsAround(target, day);
    switch (stateOn(target, day)) {
    case SubscriptionState::Suspended:
        return withArguments(language.translate("Moves", "%1 is suspended on %2."),
                             {name, language.dateInSentence(day)});
    case SubscriptionState::Pending:
        return withArguments(
            language.translate("Moves", "%1 begins only on %2. To plan with it, make that the as-of date."),
            {name, language.dateInSentence(begins)});
    case SubscriptionState::Unknown:
        return withArguments(language.translate("Moves", "Of %1, no terms are known."), {name});
    case SubscriptionState::Expired:
    case SubscriptionState::Active: break;
    }
    return withArguments(language.translate("Moves", "%1 runs only through %2."),
                         {name, language.dateInSentence(ended)});
}

} // namespace

QString moveConclusion(const Language& language, const Tenant& tenant, const MoveProposal& proposal)
{
    const QString source = callName(tenant, proposal.question.source);
    const qint64 people = proposal.people();
    const qint64 placed = proposal.placed();
    const qint64 locked = proposal.locked();
    QStringList parts;
    if (people + locked == 0) {
        parts +=
            withArguments(language.translate(
                              "Moves", "Through %2, nobody with a license on %1 loses access. Nobody has to be moved."),
                          {source, language.dateInSentence(proposal.question.last)});
    } else {
        const qint64 losers = people + locked;
        parts += withArguments(
            language.translate("Moves", "%n people with a license on %1 lose access.", nullptr, losers), {source});
    }
    const qint64 unplaced = people - placed;
    if (placed > 0 && unplaced == 0 && locked == 0)
        parts += language.translate("Moves", "All %n of them can be moved.", nullptr, placed);
    else if (placed > 0)
        parts += language.translate("Moves", "%n of them can be moved.", nullptr, placed);
    if (unplaced > 0)
        parts += language.translate("Moves", "For %n of them there is no place.", nullptr, unplaced);
    if (locked > 0)
        parts += language.translate("Moves", "%n of them stay, because you chose so.", nullptr, locked);
    if (proposal.keepAccess > 0)
        parts +=
            language.translate("Moves", "%n others keep access and stay where they are.", nullptr, proposal.keepAccess);
    return parts.join(QLatin1Char(' '));
}

QString placeReason(const Language& language, const Tenant& tenant, const MoveGroup& group, std::size_t target)
{
    const Subscription& chosen = *tenant.find(group.targets.at(target).subscription);
    if (group.targets.size() == 1)
        return language.translate("Moves", "The only one that can take them.");
    if (target > 0) {
        QStringList better;
        for (std::size_t i = 0; i < target; ++i)
            better += callName(tenant, group.targets[i].subscription);
        const qint64 count = better.size();
        return withArguments(language.translate("Moves", "%1 are full.", nullptr, count), {language.list(better)});
    }
    if (isOwnDepartment(tenant, group, chosen))
        return language.translate("Moves", "Of their own department.");
    const std::optional<DateRange> run = runOn(chosen, group.from);
    if (!run || !run->ends)
        return language.translate("Moves", "Has no known last day.");
    return withArguments(language.translate("Moves", "None runs longer: through %1."),
                         {language.dateInSentence(*run->ends)});
}

QString noPlaceReason(const Language& language, const Tenant& tenant, const MoveGroup& group)
{
    if (group.targets.empty())
        return language.translate("Moves", "No other subscription can take them as it is.");
    QStringList full;
    for (const MoveTarget& target : group.targets)
        full += callName(tenant, target.subscription);
    const qint64 count = full.size();
    return withArguments(language.translate("Moves", "No seat is left on %1.", nullptr, count), {language.list(full)});
}

QString moveWindowText(const Language& language, const MoveTarget& target)
{
    if (!target.window)
        return language.translate("Moves", "At once: they are without access.");
    return withArguments(language.translate("Moves", "To be carried out %1."),
                         {daysInSentence(language, *target.window)});
}

QString candidateText(const Language& language, const Tenant& tenant, const MoveProposal& proposal,
                      const MoveGroup& group, const MoveCandidate& candidate)
{
    const QString name = callName(tenant, candidate.subscription);
    const QString day = candidate.day.isValid() ? language.dateInSentence(candidate.day) : QString();
    switch (candidate.verdict) {
    case MoveVerdict::Possible: return possibleText(language, proposal, group, candidate, name);
    case MoveVerdict::HoldsAlready:
        return withArguments(language.translate("Moves", "%1: they have a license there already."), {name});
    case MoveVerdict::NotActive:
        return notActiveText(language, *tenant.find(candidate.subscription), name, candidate.day);
    case MoveVerdict::NoWindow:
        return withArguments(
            language.translate("Moves", "%1 can take over from %2 at the earliest, when access is gone already; "
                                        "nobody could be moved without a gap. To plan with it all the same, make that "
                                        "the as-of date."),
            {name, day});
    case MoveVerdict::NoEntitlement: break;
    }
    return withArguments(group.held.license == License::PremiumAgent
                             ? language.translate("Moves", "%1 has no Premium agents on %2.")
                             : language.translate("Moves", "%1 has no Standard agents on %2."),
                         {name, day});
}

QString shortageText(const Language& language, const MoveShortage& shortage)
{
    const bool isPremium = shortage.license == License::PremiumAgent;
    QString text;
    if (shortage.remedy == ShortageRemedy::None) {
        text = isPremium ? language.translate("Moves",
                                              "From %1, no other subscription can take %n people with a Premium "
                                              "license. More seats would not help them.",
                                              nullptr, shortage.people)
                         : language.translate("Moves",
                                              "From %1, no other subscription can take %n people with a Standard "
                                              "license. More seats would not help them.",
                                              nullptr, shortage.people);
    } else {
        text = isPremium ? language.translate("Moves", "Short by %n Premium seats from %1.", nullptr, shortage.people)
                         : language.translate("Moves", "Short by %n Standard seats from %1.", nullptr, shortage.people);
    }
    return withArguments(text, {language.dateInSentence(shortage.from)});
}

QString additionText(const Language& language, const Tenant& tenant, const SeatAddition& addition)
{
    const bool isPremium = addition.license == License::PremiumAgent;
    QString text = withArguments(
        isPremium ? language.translate("Moves", "%n more Premium seats on %1 would do.", nullptr, addition.seats)
                  : language.translate("Moves", "%n more Standard seats on %1 would do.", nullptr, addition.seats),
        {callName(tenant, addition.subscription)});
    const qint64 owed = addition.seats - addition.people;
    if (owed > 0)
        text += QLatin1Char(' ') +
                language.translate("Moves", "%n of them make up for what is short there already.", nullptr, owed);
    return text;
}

QString addedText(const Language& language, const Tenant& tenant, const SeatAddition& addition, QDate from)
{
    const bool isPremium = addition.license == License::PremiumAgent;
    return withArguments(
        isPremium ? language.translate("Moves", "%n more Premium seats on %1 from %2 on are saved with the moves.",
                                       nullptr, addition.seats)
                  : language.translate("Moves", "%n more Standard seats on %1 from %2 on are saved with the moves.",
                                       nullptr, addition.seats),
        {callName(tenant, addition.subscription), language.dateInSentence(from)});
}

} // namespace seatkeeper
