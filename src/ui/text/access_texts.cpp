#include "ui/text/access_texts.h"

#include "core/rules/access.h"
#include "core/rules/access_days.h"
#include "ui/text/arguments.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// The subscriptions on which a person has a license, oldest first.
std::vector<const Subscription*> heldBy(const Tenant& tenant, LicenseSetId set)
{
    std::vector<const Subscription*> held;
    for (const Subscription& subscription : tenant.subscriptions) {
        if (tenant.pool->holdingOn(set, subscription.ref))
            held.push_back(&subscription);
    }
    return held;
}

/// What those are called that are in `state` on `day`.
QStringList labelsIn(const std::vector<const Subscription*>& held, SubscriptionState state, QDate day)
{
    QStringList labels;
    for (const Subscription* subscription : held) {
        if (stateOn(*subscription, day) == state)
            labels.push_back(labelOf(*subscription));
    }
    return labels;
}

/// The last day of the last term before `day`. There is one where the subscription has expired.
QDate endedOn(const Subscription& subscription, QDate day)
{
    QDate ended;
    for (const DateRange& term : subscription.terms) {
        if (term.lastDay() < day)
            ended = term.lastDay();
    }
    return ended;
}

/// Of those that have expired by `day`, the one that did so last.
const Subscription* lastToEnd(const std::vector<const Subscription*>& held, QDate day)
{
    const Subscription* last = nullptr;
    for (const Subscription* subscription : held) {
        const QDate ended = endedOn(*subscription, day);
        if (ended.isValid() && (!last || ended > endedOn(*last, day)))
            last = subscription;
    }
    return last;
}

/// The first day after `day` on which one of them is active; nothing where none is known.
std::optional<QDate> accessReturnsOn(const std::vector<const Subscription*>& held, QDate day)
{
    std::optional<QDate> first;
    for (const Subscription* subscription : held) {
        for (const DateRange& days : activeDays(*subscription)) {
            if (days.starts > day && (!first || days.starts < *first))
                first = days.starts;
        }
    }
    return first;
}

QString withAccess(const Language& language, const QString& day, const QStringList& labels, const DateRange& access)
{
    if (!access.ends) {
        return withArguments(language.translate("Access", "Access on %1: yes, via %2, with no known last day."),
                             {day, language.list(labels)});
    }
    return withArguments(language.translate("Access", "Access on %1: yes, via %2, through %3."),
                         {day, language.list(labels), language.dateInSentence(*access.ends)});
}

QString expired(const Language& language, const std::vector<const Subscription*>& held, QDate day)
{
    const Subscription* last = lastToEnd(held, day);
    if (!last) // the licenses are on subscriptions that the tenant no longer has
        return withArguments(language.translate("Access", "Access on %1: no."), {language.dateInSentence(day)});
    const QString sentence =
        held.size() == 1
            ? language.translate("Access", "Access on %1: no, %2 ended on %3.")
            : language.translate("Access", "Access on %1: no, the last subscription with a license (%2) ended on %3.");
    return withArguments(sentence,
                         {language.dateInSentence(day), labelOf(*last), language.dateInSentence(endedOn(*last, day))});
}

QString withoutLicense(const Language& language, QDate day, std::optional<Roles> roles)
{
    const QString sentence =
        roles && roles->testFlag(Role::Administrator)
            ? language.translate(
                  "Access",
                  "Access on %1: no, there is no license. Whether an administrator needs one is not documented "
                  "(assumption A13).")
            : language.translate("Access", "Access on %1: no, there is no license.");
    return withArguments(sentence, {language.dateInSentence(day)});
}

QString withoutAccess(const Language& language, const std::vector<const Subscription*>& held, NoAccess reason,
                      QDate day)
{
    const auto about = [&](SubscriptionState state) { return labelsIn(held, state, day); };
    const auto sentence = [&](const QString& text, const QStringList& labels) {
        return withArguments(text, {language.dateInSentence(day), language.list(labels)});
    };
    switch (reason) {
    case NoAccess::Suspended: {
        const QStringList labels = about(SubscriptionState::Suspended);
        return sentence(language.translate("Access", "Access on %1: no, %2 are suspended.", nullptr, labels.size()),
                        labels);
    }
    case NoAccess::Pending: {
        const QStringList labels = about(SubscriptionState::Pending);
        return sentence(
            language.translate("Access", "Access on %1: no, %2 have not started yet.", nullptr, labels.size()), labels);
    }
    case NoAccess::Unknown: {
        const QStringList labels = about(SubscriptionState::Unknown);
        return sentence(
            language.translate("Access", "Access on %1: no, the terms of %2 are not known.", nullptr, labels.size()),
            labels);
    }
    case NoAccess::Expired:
    case NoAccess::NoLicense: // answered before
        break;
    }
    return expired(language, held, day);
}

/// The days of access from `day`; nothing for whoever has none or is not a member.
std::optional<DateRange> accessOf(const Tenant& tenant, PersonId person, QDate day)
{
    const LicenseSetId set = tenant.licensesOf(person);
    return set == LicenseSetId::NotAMember ? std::nullopt : AccessDays(tenant).from(set, day);
}

} // namespace

QString accessVerdict(const Language& language, const Tenant& tenant, PersonId person, QDate day)
{
    const LicenseSetId set = tenant.licensesOf(person);
    if (set == LicenseSetId::NotAMember)
        return language.translate("Access", "This person is not in the plan any more.");
    const std::vector<const Subscription*> held = heldBy(tenant, set);
    if (const std::optional<DateRange> access = AccessDays(tenant).from(set, day))
        return withAccess(language, language.dateInSentence(day), labelsIn(held, SubscriptionState::Active, day),
                          *access);
    const NoAccess reason = AccessOn(tenant, day).refusal(set).value_or(NoAccess::NoLicense);
    if (reason == NoAccess::NoLicense)
        return withoutLicense(language, day, tenant.people->roles(person));
    QString verdict = withoutAccess(language, held, reason, day);
    const std::optional<QDate> returns = accessReturnsOn(held, day);
    if (!returns)
        return verdict;
    return verdict + QLatin1Char(' ') +
           withArguments(language.translate("Access", "There is access from %1."), {language.dateInSentence(*returns)});
}

QString accessConsequence(const Language& language, const Tenant& before, const Tenant& after, PersonId person,
                          QDate day)
{
    const std::optional<DateRange> was = accessOf(before, person, day);
    const std::optional<DateRange> becomes = accessOf(after, person, day);
    if (was == becomes)
        return {};
    const auto lastDay = [&](const std::optional<DateRange>& access) {
        return access && access->ends ? language.dateInSentence(*access->ends) : QString();
    };
    QString sentence;
    if (!becomes)
        sentence = language.translate("Access", "This takes away access on %1.");
    else if (!was && becomes->ends)
        sentence = language.translate("Access", "This gives access on %1, through %3.");
    else if (!was)
        sentence = language.translate("Access", "This gives access on %1, with no known last day.");
    else if (!becomes->ends)
        sentence = language.translate("Access", "Access no longer ends on %2; it has no known last day.");
    else if (!was->ends)
        sentence = language.translate("Access", "Access had no known last day; it now ends on %3.");
    else
        sentence = language.translate("Access", "Access through %3 instead of %2.");
    return withArguments(sentence, {language.dateInSentence(day), lastDay(was), lastDay(becomes)});
}

} // namespace seatkeeper
