#include "ui/text/outlook_texts.h"

#include "ui/text/arguments.h"
#include "ui/text/labels.h"
#include "ui/text/words.h"

#include <algorithm>

namespace seatkeeper {

namespace {

QString typesInSentence(const Language& language, const std::vector<UsageType>& types)
{
    QStringList names;
    for (const UsageType type : types)
        names.push_back(inSentence(language, type));
    return language.list(names);
}

QString callName(const Tenant& tenant, std::optional<SubscriptionRef> ref)
{
    return ref ? seatkeeper::callName(tenant, *ref) : QString();
}

/// An amount of which some may not be known.
QString sumText(const Language& language, const Tenant& tenant, const AmountSum& sum)
{
    QString known = language.money(sum.known, tenant.currency);
    if (sum.isComplete)
        return known;
    return sum.known.cents > 0 ? language.translate("Outlook", "at least %1").arg(known)
                               : language.translate("Outlook", "unknown");
}

/// A loss with its administrators in one sentence.
QString lossSentence(const Language& language, const AccessLosses& all, const AccessLoss& loss)
{
    const QString day = language.dateInSentence(loss.day);
    const QString administrators = language.number(loss.administrators);
    if (loss.administrators == 0)
        return withArguments(language.translate("Outlook", "On %1, %n people lose access.", nullptr, loss.people),
                             {day});
    if (all.takesTheLastAdministrators(loss)) {
        const QString sentence =
            loss.administrators == 1
                ? language.translate("Outlook", "On %1, %n people lose access, among them the last administrator.",
                                     nullptr, loss.people)
                : language.translate("Outlook", "On %1, %n people lose access, among them the last %2 administrators.",
                                     nullptr, loss.people);
        return withArguments(sentence, {day, administrators});
    }
    const QString sentence =
        loss.administrators == 1
            ? language.translate("Outlook", "On %1, %n people lose access, among them an administrator.", nullptr,
                                 loss.people)
            : language.translate("Outlook", "On %1, %n people lose access, among them %2 administrators.", nullptr,
                                 loss.people);
    return withArguments(sentence, {day, administrators});
}

/// The first end for which notice can still be given, by the last day to do so; null where there is none.
const ContractEnds* nextDecision(const Outlook& outlook)
{
    const ContractEnds* next = nullptr;
    for (const ComingEvent& event : outlook.coming) {
        const auto* ends = std::get_if<ContractEnds>(&event.what);
        if (ends && ends->decideBy && *ends->decideBy >= outlook.day && (!next || *ends->decideBy < *next->decideBy))
            next = ends;
    }
    return next;
}

/// Says each kind of event.
class EventTeller {
public:
    EventTeller(const Language& language, const Tenant& tenant, QDate day)
        : m_language(language)
        , m_tenant(tenant)
        , m_day(day)
    {}

    QString operator()(const ContractEnds& ends) const
    {
        QStringList parts{withArguments(m_language.translate("Outlook", "%1 runs through %2."),
                                        {name(ends.subscription), m_language.dateInSentence(ends.lastDay)})};
        if (ends.decideBy) {
            const QString decide = *ends.decideBy >= m_day
                                       ? m_language.translate("Outlook", "Decide by %1.")
                                       : m_language.translate("Outlook", "Notice could be given through %1.");
            parts += decide.arg(m_language.dateInSentence(*ends.decideBy));
        }
        if (ends.renewsItself)
            parts += m_language.translate("Outlook", "It renews automatically; that is not counted on.");
        if (ends.startsAgain) {
            parts += m_language.translate("Outlook", "It starts again on %1.")
                         .arg(m_language.dateInSentence(*ends.startsAgain));
        }
        return parts.join(QLatin1Char(' '));
    }

    QString operator()(const ContractStarts& starts) const
    {
        return withArguments(starts.isAgain ? m_language.translate("Outlook", "%1 starts again.")
                                            : m_language.translate("Outlook", "%1 starts."),
                             {name(starts.subscription)});
    }

    QString operator()(const ContractSuspended& suspended) const
    {
        return withArguments(m_language.translate("Outlook", "%1 is suspended from this day."),
                             {name(suspended.subscription)});
    }

    QString operator()(const ContractResumes& resumes) const
    {
        return withArguments(m_language.translate("Outlook", "%1 is active again after its suspension."),
                             {name(resumes.subscription)});
    }

    QString operator()(const LinesChange& change) const
    {
        QStringList steps;
        for (const LineStep& step : change.steps) {
            steps += withArguments(m_language.translate("Outlook", "%1 %2 → %3", "usage type, number, number"),
                                   {nameOf(m_language, step.type), quantity(step.before), quantity(step.after)});
        }
        return withArguments(m_language.translate("Outlook", "The quantities of %1 change: %2."),
                             {name(change.subscription), m_language.list(steps)});
    }

    QString operator()(const PayerChanges& change) const
    {
        return withArguments(change.isPrimary ? primarySentence(change) : payerSentence(change),
                             {callName(m_tenant, change.to), callName(m_tenant, change.from),
                              typesInSentence(m_language, change.types)});
    }

private:
    QString name(SubscriptionRef ref) const { return seatkeeper::callName(m_tenant, ref); }

    QString quantity(std::optional<int> quantity) const
    {
        return quantity ? m_language.number(*quantity) : m_language.translate("Outlook", "none", "no commitment");
    }

    /// %1 who from now on, %2 who so far, %3 what for.
    QString payerSentence(const PayerChanges& change) const
    {
        if (!change.to)
            return m_language.translate("Outlook", "Nobody pays for %3 any more.");
        return change.from ? m_language.translate("Outlook", "%1 pays for %3, instead of %2.")
                           : m_language.translate("Outlook", "%1 pays for %3; nobody did.");
    }

    QString primarySentence(const PayerChanges& change) const
    {
        if (!change.to)
            return m_language.translate("Outlook", "No subscription is active any more, so there is no primary one.");
        if (change.types.empty())
            return m_language.translate("Outlook", "%1 is the primary subscription.");
        return change.from
                   ? m_language.translate("Outlook", "%1 is the primary subscription and pays for %3, instead of %2.")
                   : m_language.translate("Outlook", "%1 is the primary subscription and pays for %3.");
    }

    const Language& m_language;
    const Tenant& m_tenant;
    QDate m_day;
};

bool asksForAttention(const JudgedFinding& one)
{
    return one.isOpen() && one.finding.severity != Severity::Info;
}

} // namespace

QString calmText(const Language& language, const Outlook& outlook, const std::vector<JudgedFinding>& findings,
                 QDate horizon)
{
    if (outlook.worstLossUpTo(horizon) || outlook.withoutAccess > 0 || std::ranges::any_of(findings, asksForAttention))
        return {};
    const QString calm = language
                             .translate("Outlook", "All is well: nobody loses access up to and including %1, and "
                                                   "nothing asks for attention.")
                             .arg(language.dateInSentence(horizon));
    const std::optional<QDate> next = outlook.nextDate();
    return calm + QLatin1Char(' ') +
           (next ? language.translate("Outlook", "The next date is %1.").arg(language.dateInSentence(*next))
                 : language.translate("Outlook", "No next date is known."));
}

QString paymentsHead(const Language& language, const Tenant& tenant, const Outlook& outlook)
{
    std::vector<SubscriptionRef> payers;
    std::optional<QDate> through;
    for (const Payment& payment : outlook.payments.payments) {
        if (payment.payer && std::ranges::find(payers, *payment.payer) == payers.end())
            payers.push_back(*payment.payer);
        if (payment.through && (!through || *payment.through < *through))
            through = payment.through;
    }
    if (payers.empty())
        return language.translate("Outlook", "No subscription is active, so nobody pays for overage.");
    const auto count = static_cast<qint64>(payers.size());
    if (count == 1) {
        // Where some type has no payer, or none that is known, it does not pay for all.
        const bool paysForAll =
            outlook.payments.withoutARule.empty() &&
            std::ranges::all_of(outlook.payments.payments, [](const Payment& one) { return one.payer.has_value(); });
        const QString throughDay = through ? language.dateInSentence(*through) : QString();
        const QString sentence =
            through ? (paysForAll ? language.translate("Outlook", "%1 pays for all overage, through %2.")
                                  : language.translate("Outlook", "Only %1 pays for overage, through %2."))
                    : (paysForAll ? language.translate("Outlook", "%1 pays for all overage.")
                                  : language.translate("Outlook", "Only %1 pays for overage."));
        return withArguments(sentence, {callName(tenant, payers.front()), throughDay});
    }
    if (!through)
        return language.translate("Outlook", "%n subscriptions pay for overage; no handover is known.", nullptr, count);
    return withArguments(
        language.translate("Outlook", "%n subscriptions pay for overage, unchanged through %1.", nullptr, count),
        {language.dateInSentence(*through)});
}

QString payerName(const Language& language, const Tenant& tenant, const Payment& payment)
{
    return payment.payer ? callName(tenant, payment.payer) : language.translate("Outlook", "Nobody");
}

QString paidText(const Language& language, const Payment& payment)
{
    const QString types = typesInSentence(language, payment.types);
    if (payment.types.empty())
        return language.translate("Outlook", "Primary; no usage type goes with it.");
    return (payment.isPrimary ? language.translate("Outlook", "Primary; pays for %1.")
                              : language.translate("Outlook", "Pays for %1."))
        .arg(types);
}

QString throughText(const Language& language, const Payment& payment)
{
    return payment.through ? language.translate("Outlook", "through %1").arg(language.date(*payment.through))
                           : language.translate("Outlook", "no handover known");
}

QString nextPayersText(const Language& language, const Tenant& tenant, const Payment& payment)
{
    QStringList texts;
    for (const NextPayer& next : payment.next) {
        const QString name = next.payer ? callName(tenant, *next.payer) : language.translate("Outlook", "nobody");
        // The first has what the others do not have.
        texts += texts.isEmpty() ? name
                                 : withArguments(language.translate("Outlook", "%1 for %2", "who pays for what"),
                                                 {name, typesInSentence(language, next.types)});
    }
    return texts.join(QStringLiteral("; "));
}

QString thenText(const Language& language, const Tenant& tenant, const Payment& payment)
{
    const QString next = nextPayersText(language, tenant, payment);
    return next.isEmpty() ? QString() : withArguments(language.translate("Outlook", "Then %1.", "who pays"), {next});
}

QString noRuleText(const Language& language, const std::vector<UsageType>& types)
{
    return withArguments(language.translate("Outlook", "Who pays for %1 is not known: there is no documented rule."),
                         {typesInSentence(language, types)});
}

QString accessHead(const Language& language, const Outlook& outlook, QDate horizon)
{
    const std::vector<AccessLoss>& losses = outlook.access.losses;
    if (const AccessLoss* worst = outlook.worstLossUpTo(horizon)) {
        constexpr std::ptrdiff_t mostSaid = 3; // of more, the first and the worst
        const bool saysAll = worst - losses.data() < mostSaid;
        QStringList sentences;
        for (const AccessLoss& loss : losses) {
            if (saysAll || &loss == &losses.front() || &loss == worst)
                sentences += lossSentence(language, outlook.access, loss);
            if (&loss == worst)
                break;
        }
        return sentences.join(QLatin1Char(' '));
    }
    const QString last = language.dateInSentence(losses.empty() ? outlook.last : losses.front().day.addDays(-1));
    if (outlook.withoutAccess > 0) {
        return withArguments(language.translate("Outlook",
                                                "%n people already have no access; nobody else loses it up to and "
                                                "including %1.",
                                                nullptr, outlook.withoutAccess),
                             {last});
    }
    return language.translate("Outlook", "Nobody loses access up to and including %1.").arg(last);
}

QString lossText(const Language& language, const Tenant& tenant, const AccessLosses& all, const AccessLoss& loss)
{
    QStringList parts;
    if (loss.administrators == 0) {
        parts += language.translate("Outlook", "%n people lose access; no administrators.", nullptr, loss.people);
    } else {
        parts += language.translate("Outlook", "%n people lose access.", nullptr, loss.people);
        if (all.takesTheLastAdministrators(loss)) {
            parts += language.translate("Outlook", "The last %n administrators are among them.", nullptr,
                                        loss.administrators);
        } else {
            parts += language.translate("Outlook", "%n administrators are among them.", nullptr, loss.administrators);
            parts +=
                language.translate("Outlook", "%n other administrators keep access.", nullptr, loss.administratorsLeft);
        }
    }
    QStringList names;
    for (const SubscriptionRef ref : loss.ended)
        names.push_back(callName(tenant, ref));
    parts += withArguments(
        language.translate("Outlook", "Until then these %n people have access through %1.", nullptr, loss.people),
        {language.list(names)});
    if (loss.back) {
        parts += language.translate("Outlook", "All of them have it again from %1.")
                     .arg(language.dateInSentence(*loss.back));
    }
    return parts.join(QLatin1Char(' '));
}

QString withoutAccessText(const Language& language, qint64 people)
{
    return language.translate("Outlook", "%n people have licenses and no access.", nullptr, people);
}

QString comingHead(const Language& language, const Tenant& tenant, const Outlook& outlook)
{
    if (const ContractEnds* ends = nextDecision(outlook)) {
        return withArguments(language.translate("Outlook", "Decide by %1: %2 runs through %3."),
                             {language.dateInSentence(*ends->decideBy), callName(tenant, ends->subscription),
                              language.dateInSentence(ends->lastDay)});
    }
    if (outlook.coming.empty()) {
        return language.translate("Outlook", "Nothing is known to change up to and including %1.")
            .arg(language.dateInSentence(outlook.last));
    }
    const ComingEvent& first = outlook.coming.front();
    if (const auto* ends = std::get_if<ContractEnds>(&first.what)) {
        const qint64 left = outlook.day.daysTo(ends->lastDay);
        return withArguments(language.translate("Outlook", "%1 runs through %2, %n days left.", nullptr, left),
                             {callName(tenant, ends->subscription), language.dateInSentence(ends->lastDay)});
    }
    return language.translate("Outlook", "The next change is on %1.").arg(language.dateInSentence(first.day));
}

QString comingText(const Language& language, const Tenant& tenant, const ComingEvent& event, QDate day)
{
    return std::visit(EventTeller(language, tenant, day), event.what);
}

QString overageHead(const Language& language, const Tenant& tenant, const std::optional<MonthlyOverage>& overage)
{
    if (!overage)
        return language.translate("Outlook", "No usage has been entered yet, so nothing is known of overage.");
    const AmountSum& total = overage->charges.total.amounts.at(indexOf(SplitMethod::Payer));
    const QString month = language.month(overage->month);
    const QString amount = language.money(total.known, tenant.currency);
    if (!total.isComplete && total.known.cents == 0)
        return language.translate("Outlook", "What the overage of %1 costs is unknown.").arg(month);
    if (!total.isComplete)
        return withArguments(language.translate("Outlook", "The overage of %1 costs at least %2."), {month, amount});
    if (total.known.cents == 0)
        return language.translate("Outlook", "The overage of %1 costs nothing.").arg(month);
    return withArguments(language.translate("Outlook", "The overage of %1 costs %2."), {month, amount});
}

QString overageNote(const Language& language, const MonthlyOverage& overage)
{
    if (!overage.begun)
        return {};
    return withArguments(language.translate("Outlook", "Of %1, usage has been entered in part. Still to come: %2."),
                         {language.month(*overage.begun), typesInSentence(language, overage.stillToCome)});
}

QString chargedName(const Language& language, const Tenant& tenant, const Charge& charge)
{
    return charge.subscription ? callName(tenant, charge.subscription)
                               : language.translate("Outlook", "Subscription not known");
}

QString chargeText(const Language& language, const Tenant& tenant, const Charge& charge)
{
    return withArguments(language.translate("Outlook", "Pays %1, causes %2."),
                         {sumText(language, tenant, charge.amounts.at(indexOf(SplitMethod::Payer))),
                          sumText(language, tenant, charge.amounts.at(indexOf(SplitMethod::Excess)))});
}

QString seatsHead(const Language& language, const std::vector<AssignedSeats>& seats)
{
    if (seats.empty())
        return language.translate("Outlook", "No subscription has licenses for agents.");
    const qint64 over = std::ranges::count_if(seats, &AssignedSeats::isOver);
    if (over == 0)
        return language.translate("Outlook", "Nowhere are more licenses assigned than committed.");
    return language.translate("Outlook", "In %n places more licenses are assigned than committed.", nullptr, over);
}

QString seatsName(const Language& language, const Tenant& tenant, const AssignedSeats& seats)
{
    return withArguments(language.translate("Outlook", "%1, %2", "subscription, license"),
                         {callName(tenant, seats.subscription), nameOf(language, seats.license)});
}

QString seatsText(const Language& language, const AssignedSeats& seats)
{
    if (!seats.committed)
        return language.translate("Outlook", "%1, none committed").arg(language.number(seats.assigned));
    return withArguments(language.translate("Outlook", "%1 of %2", "licenses assigned, committed"),
                         {language.number(seats.assigned), language.number(*seats.committed)});
}

QString findingsHead(const Language& language, const std::vector<JudgedFinding>& findings)
{
    const qint64 open = std::ranges::count_if(findings, &JudgedFinding::isOpen);
    const qint64 bad = std::ranges::count_if(findings, [](const JudgedFinding& one) {
        return one.isOpen() && (one.finding.severity == Severity::Alarm || one.finding.severity == Severity::Error);
    });
    if (open == 0)
        return language.translate("Outlook", "No finding is open.");
    if (bad == 0)
        return language.translate("Outlook", "%n findings are open, no errors among them.", nullptr, open);
    return withArguments(
        language.translate("Outlook", "%n findings are open; alarms and errors among them: %1.", nullptr, open),
        {language.number(bad)});
}

QString carryOutHead(const Language& language, qint64 people)
{
    if (people == 0)
        return language.translate("Outlook", "Nothing is still to be carried out in Control Hub.");
    return language.translate("Outlook", "For %n people something is still to be carried out in Control Hub.", nullptr,
                              people);
}

} // namespace seatkeeper
