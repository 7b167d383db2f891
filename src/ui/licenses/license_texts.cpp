#include "ui/licenses/license_texts.h"

#include "ui/subscriptions/term_position.h"
#include "ui/text/arguments.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace seatkeeper {

namespace {

/// The context of these sentences for the translator.
struct LicenseTexts {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::LicenseTexts)
};

template <class Fits> qint64 countOf(const std::vector<LicenseStep>& steps, const Fits& fits)
{
    qint64 people = 0;
    for (const LicenseStep& step : steps)
        people += fits(step) ? step.people : 0;
    return people;
}

QString stepText(const Language& language, const LicenseStep& step)
{
    const int people = static_cast<int>(step.people);
    if (!step.before)
        return LicenseTexts::tr("%n people get %1.", nullptr, people).arg(nameOf(language, *step.after));
    if (!step.after)
        return LicenseTexts::tr("%1 is taken away from %n people.", nullptr, people)
            .arg(nameOf(language, *step.before));
    return withArguments(LicenseTexts::tr("%n people get %2 instead of %1.", nullptr, people),
                         {nameOf(language, *step.before), nameOf(language, *step.after)});
}

/// What keeps a license given on `day` from giving access for long, or at all; empty where nothing does.
QString accessText(const Language& language, const Subscription& subscription, QDate day)
{
    constexpr int soon = 90;
    const TermPosition position = termPosition(subscription, day);
    if (position.returns)
        return LicenseTexts::tr("A license here gives access only from %1.")
            .arg(language.dateInSentence(*position.returns));
    switch (position.state) {
    case SubscriptionState::Active: break;
    case SubscriptionState::Suspended: return LicenseTexts::tr("Suspended: a license here gives no access for now.");
    case SubscriptionState::Unknown: return LicenseTexts::tr("A license here gives no access until the term is known.");
    case SubscriptionState::Pending:
    case SubscriptionState::Expired: return {};
    }
    const std::vector<DateRange> active = activeDays(subscription);
    const DateRange* run = rangeHolding(active, day);
    if (!run || !run->ends || day.daysTo(*run->ends) > soon)
        return {};
    return LicenseTexts::tr("A license here gives access only through %1.").arg(language.dateInSentence(*run->ends));
}

} // namespace

QString asItIsText(const Language& language, const std::vector<LicenseStep>& steps)
{
    QStringList counts;
    for (const auto& [license, code] : CodeTable<License>::rows) {
        const qint64 people = countOf(steps, [license = license](const LicenseStep& step) {
            return step.before && step.before->license == license;
        });
        if (people > 0)
            counts.push_back(
                LicenseTexts::tr("%1 %2", "people, license").arg(language.number(people), nameOf(language, license)));
    }
    const qint64 without = countOf(steps, [](const LicenseStep& step) { return !step.before; });
    if (without > 0)
        counts.push_back(LicenseTexts::tr("%1 none", "people without a license").arg(language.number(without)));
    return LicenseTexts::tr("Leave as it is (%1)").arg(counts.join(QStringLiteral(", ")));
}

QStringList stepTexts(const Language& language, const std::vector<LicenseStep>& steps)
{
    QStringList texts;
    for (const LicenseStep& step : steps) {
        if (step.alters())
            texts.push_back(stepText(language, step));
    }
    return texts;
}

QStringList warningTexts(const Language& language, const Subscription& subscription, LicenseChoice choice,
                         const std::vector<LicenseStep>& steps, QDate day)
{
    QStringList texts;
    if (countOf(steps, [](const LicenseStep& step) { return !step.before && step.after; }) > 0) {
        if (const QString access = accessText(language, subscription, day); !access.isEmpty())
            texts.push_back(access);
    }
    const qint64 losing = countOf(steps, [](const LicenseStep& step) {
        return step.before && step.before->supervisor && step.after && !step.after->supervisor &&
               step.after->license == License::StandardAgent;
    });
    if (losing > 0)
        texts.push_back(LicenseTexts::tr("%n supervisors lose that role: it needs a Premium license.", nullptr,
                                         static_cast<int>(losing)));
    const bool asked = choice.supervisor == SupervisorWish::With && choice.license == LicenseWish::AsItIs;
    const qint64 without =
        countOf(steps, [](const LicenseStep& step) { return step.after && !step.after->supervisor; });
    if (asked && without > 0)
        texts.push_back(
            LicenseTexts::tr("%n people with Standard do not become supervisor: it needs a Premium license.", nullptr,
                             static_cast<int>(without)));
    return texts;
}

} // namespace seatkeeper
