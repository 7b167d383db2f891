#include "core/rules/state.h"
#include "ui/text/arguments.h"
#include "ui/text/finding_arguments.h"
#include "ui/text/finding_sentences.h"

namespace seatkeeper {

namespace {

/// `one` with %1, the name, where the finding is about one person, or else `many` with how many they are. The other
/// arguments follow.
QString personSentence(const Language& language, const Finding& finding, const Tenant& tenant, const char* one,
                       const char* many, const QStringList& others = {})
{
    const bool isOne = finding.people.size() == 1;
    const QString sentence =
        isOne ? language.translate("Findings", one)
              : language.translate("Findings", many, nullptr, static_cast<qint64>(finding.people.size()));
    return withArguments(sentence,
                         QStringList{isOne ? calledName(*tenant.people, finding.people.front()) : QString()} + others);
}

/// Those who lose access, by what they are.
QStringList kindsOf(const Language& language, const Finding& finding)
{
    const qint64 administrators = numberAt(finding, 1);
    const qint64 supervisors = numberAt(finding, 2);
    const qint64 agents = numberAt(finding, 3);
    const qint64 others = numberAt(finding, 0) - administrators - supervisors - agents;
    QStringList kinds;
    if (administrators > 0)
        kinds += language.translate("Findings", "%n administrators", nullptr, administrators);
    if (supervisors > 0)
        kinds += language.translate("Findings", "%n supervisors", nullptr, supervisors);
    if (agents > 0)
        kinds += language.translate("Findings", "%n agents", nullptr, agents);
    if (others > 0 && !kinds.isEmpty())
        kinds += language.translate("Findings", "%n others", nullptr, others);
    return kinds;
}

/// What becomes of %1, the subscriptions, so that access is lost.
QString causeOfLoss(const Language& language, const QString& state, qint64 subscriptions)
{
    if (state == codeOf(SubscriptionState::Expired))
        return language.translate("Findings", "%1 have ended by then.", nullptr, subscriptions);
    if (state == codeOf(SubscriptionState::Suspended))
        return language.translate("Findings", "%1 are suspended then.", nullptr, subscriptions);
    return language.translate("Findings", "%1 are not active then.", nullptr, subscriptions);
}

/// What a license on a subscription that is not active means for its holders.
QString meaningForHolders(const Language& language, const Finding& finding)
{
    const qint64 people = numberAt(finding, 0);
    const qint64 without = numberAt(finding, 1);
    if (without == 0) {
        return language.translate("Findings", "All of them have access through another subscription.", nullptr, people);
    }
    return without == people ? language.translate("Findings", "None of them has access.", nullptr, people)
                             : language.translate("Findings", "%n of them have no access.", nullptr, without);
}

} // namespace

QString accessCliffSentence(const Language& language, const Finding& finding, const Tenant&)
{
    constexpr std::size_t stateThen = 4;
    const qint64 people = numberAt(finding, 0);
    const QStringList kinds = kindsOf(language, finding);
    const QString loss =
        kinds.isEmpty()     ? language.translate("Findings", "On %1, %n people lose access.", nullptr, people)
        : kinds.size() == 1 ? language.translate("Findings", "On %1, %2 lose access.", nullptr, people)
                            : language.translate("Findings", "On %1, %n people lose access: %2.", nullptr, people);
    const QStringList subscriptions = textsFrom(finding, stateThen + 1);
    return withArguments(loss, {language.dateInSentence(finding.day), language.list(kinds)}) + QLatin1Char(' ') +
           withArguments(causeOfLoss(language, textAt(finding, stateThen), subscriptions.size()),
                         {language.list(subscriptions)});
}

QString lastAdministratorSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    const qint64 others = numberAt(finding, 0);
    const QString sentence =
        others > 0
            ? language.translate("Findings",
                                 "From %2 %1 is the only administrator with access; %n others have none then. Give at "
                                 "least one of them a license on an active subscription.",
                                 nullptr, others)
            : language.translate("Findings",
                                 "From %2 %1 is the only administrator with access. Give somebody else the role "
                                 "administrator and a license on an active subscription.");
    return withArguments(sentence,
                         {calledName(*tenant.people, finding.people.front()), language.dateInSentence(finding.day)});
}

QString administratorWithoutLicenseSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    return personSentence(
        language, finding, tenant,
        QT_TRANSLATE_NOOP("Findings", "%1 is an administrator without a license. Whether administrators need one is "
                                      "not documented (assumption A13): check that %1 can sign in to Control Hub."),
        QT_TRANSLATE_N_NOOP("Findings", "%n administrators hold no license. Whether administrators need one is not "
                                        "documented (assumption A13): check that they can sign in to Control Hub."));
}

QString expiredLicenseSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    constexpr std::size_t last = 2;
    const qint64 people = numberAt(finding, 0);
    const QString held = withArguments(
        language.translate("Findings", "%n people still hold a license on %1, which ended on %2.", nullptr, people),
        {labelOfSubject(finding, tenant), language.dateInSentence(dayAt(finding, last))});
    const bool comesBack = finding.arguments.size() > last + 1;
    const QString next = comesBack ? withArguments(language.translate("Findings", "It comes back on %1."),
                                                   {language.dateInSentence(dayAt(finding, last + 1))})
                                   : language.translate("Findings", "Move or remove these licenses.", nullptr, people);
    return QStringList{held, meaningForHolders(language, finding), next}.join(QLatin1Char(' '));
}

QString suspendedLicenseSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    constexpr std::size_t last = 2;
    const qint64 people = numberAt(finding, 0);
    const bool isLastKnown = finding.arguments.size() > last;
    const QString held =
        isLastKnown ? language.translate("Findings", "%n people hold a license on %1, which is suspended through %2.",
                                         nullptr, people)
                    : language.translate("Findings",
                                         "%n people hold a license on %1, which is suspended; until when is not known.",
                                         nullptr, people);
    return withArguments(held, {labelOfSubject(finding, tenant),
                                isLastKnown ? language.dateInSentence(dayAt(finding, last)) : QString()}) +
           QLatin1Char(' ') + meaningForHolders(language, finding);
}

QString pendingLicenseSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    const qint64 people = numberAt(finding, 0);
    return withArguments(language.translate("Findings", "%n people hold a license on %1, which starts only on %2.",
                                            nullptr, people),
                         {labelOfSubject(finding, tenant), language.dateInSentence(dayAt(finding, 2))}) +
           QLatin1Char(' ') + meaningForHolders(language, finding);
}

QString inactiveSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    return personSentence(
        language, finding, tenant,
        QT_TRANSLATE_NOOP("Findings", "%1 is inactive in Control Hub, but holds a license. Remove it if it is no "
                                      "longer needed."),
        QT_TRANSLATE_N_NOOP("Findings", "%n people are inactive in Control Hub, but hold a license. Remove what is no "
                                        "longer needed."));
}

QString supervisorSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    return personSentence(
        language, finding, tenant,
        QT_TRANSLATE_NOOP("Findings", "%1 is a supervisor with a Standard license. A supervisor needs Premium: change "
                                      "the license, or take the role away."),
        QT_TRANSLATE_N_NOOP("Findings",
                            "%n people are supervisors with a Standard license. A supervisor needs Premium: "
                            "change the licenses, or take the role away."));
}

QString severalSubscriptionsSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    const QString longest = textAt(finding, 0);
    const QString held = personSentence(
        language, finding, tenant, QT_TRANSLATE_NOOP("Findings", "%1 holds licenses on %2."),
        QT_TRANSLATE_N_NOOP("Findings", "%n people hold licenses on %2."), {language.list(textsFrom(finding, 1))});
    const QString enough =
        longest.isEmpty()
            ? language.translate("Findings", "For access one of them is enough.")
            : withArguments(language.translate("Findings", "For access one of them is enough; %1 is active longest."),
                            {longest});
    return held + QLatin1Char(' ') + enough;
}

} // namespace seatkeeper
