#include "ui/text/carry_out_texts.h"

#include "ui/text/arguments.h"
#include "ui/text/words.h"

namespace seatkeeper {

QString stepText(const Language& language, const Step& step, const Tenant& tenant)
{
    if (step.isLeaving())
        return language.translate("CarryOut", "Take out of Control Hub; the licenses go with it.");
    const QString subscription = stepSubscription(tenant, step.subscription);
    const QString before = nameOf(language, step.before);
    const QString after = nameOf(language, step.after);
    QString sentence;
    if (step.before == Held::Nothing)
        sentence = language.translate("CarryOut", "On %1: assign %3.");
    else if (step.after == Held::Nothing)
        sentence = language.translate("CarryOut", "On %1: remove %2.");
    else
        sentence = language.translate("CarryOut", "On %1: from %2 to %3.");
    return withArguments(sentence, {subscription, before, after});
}

QString nameOf(const Language& language, Held held)
{
    const std::optional<Holding> holding = holdingOf({}, held);
    return holding ? nameOf(language, *holding) : QStringLiteral("\u2013");
}

QString windowText(const Language& language, const StepWindow& window, QDate today)
{
    using Kind = StepWindow::Kind;
    QString sentence;
    switch (window.kind) {
    case Kind::AnyDay: return {};
    case Kind::From:
        if (window.first <= today)
            return {};
        sentence = language.translate("CarryOut", "Do this on %1 or later.");
        break;
    case Kind::Between:
        sentence =
            window.last < today
                ? language.translate("CarryOut", "This could be done between %1 and %2, and that is over: until it is "
                                                 "done, the old license gives no access. Do it at once.")
            : window.first <= today
                ? language.translate("CarryOut", "Do this through %2 at the latest.")
                : language.translate("CarryOut", "Do this between %1 and %2; both days are included.");
        break;
    case Kind::None:
        sentence = language.translate("CarryOut",
                                      "There is no day on which access is kept: the old license ends on %2, and the "
                                      "new one begins on %1. Do this on %1; there is no access in between.");
        break;
    case Kind::Unknown:
        return language.translate("CarryOut", "Nobody knows from which day the new license gives access: its "
                                              "subscription has no term in the plan. Add the term first.");
    }
    return withArguments(sentence, {language.dateInSentence(window.first), language.dateInSentence(window.last)});
}

QString wayBackText(const Language& language, const StepWindow& window, QDate today)
{
    if (window.kind != StepWindow::Kind::Between || window.last < today)
        return windowText(language, window, today);
    return withArguments(language.translate("CarryOut", "This makes sense through %1: after that day, the license from "
                                                        "before gives no access."),
                         {language.dateInSentence(window.last)});
}

QString partTitle(const Language& language, const StepPart& part, const Tenant& tenant)
{
    switch (part.kind) {
    case StepPart::Kind::Administrators: return language.translate("CarryOut", "administrators");
    case StepPart::Kind::Leaving: return language.translate("CarryOut", "people who leave");
    case StepPart::Kind::Subscription: break;
    }
    return stepSubscription(tenant, part.subscription);
}

QString nameOf(const Language& language, LeftoverReason reason)
{
    switch (reason) {
    case LeftoverReason::SubscriptionNotInSource:
        return language.translate("CarryOut", "The last import has no such license on this subscription.");
    case LeftoverReason::SubscriptionSuspended:
        return language.translate("CarryOut", "The subscription is suspended in Control Hub.");
    case LeftoverReason::SupervisorRole: return language.translate("CarryOut", "No file holds supervisor roles.");
    case LeftoverReason::NewPerson: return language.translate("CarryOut", "Control Hub does not have this person yet.");
    case LeftoverReason::LeavesTenant: return language.translate("CarryOut", "No file takes people out.");
    case LeftoverReason::NamesMissing: break;
    }
    return language.translate("CarryOut", "Control Hub wants a first and last name for a new person.");
}

QString stepSubscription(const Tenant& tenant, SubscriptionRef ref)
{
    if (const Subscription* subscription = tenant.find(ref))
        return labelOf(*subscription);
    const bool isKnown = static_cast<std::size_t>(ref) < tenant.keys->size();
    return isKnown ? QString::fromUtf8(tenant.keys->key(ref)) : QString();
}

} // namespace seatkeeper
