#include "ui/text/findings.h"

#include "ui/text/finding_sentences.h"
#include "ui/text/words.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// The texts of a check.
struct FindingWords {
    QLatin1StringView rule;
    const char* title;
    QString (*sentence)(const Language&, const Finding&, const Tenant&);
};

constexpr std::array allWords{
    FindingWords{QLatin1StringView("no-administrator-with-access"),
                 QT_TRANSLATE_NOOP("Findings", "No administrator with access"), noAdministratorSentence},
    FindingWords{QLatin1StringView("person-without-access"), QT_TRANSLATE_NOOP("Findings", "No access"),
                 withoutAccessSentence},
    FindingWords{QLatin1StringView("license-type-not-on-subscription"),
                 QT_TRANSLATE_NOOP("Findings", "License type not in the contract"), typeNotThereSentence},
    FindingWords{QLatin1StringView("incomplete-subscription"), QT_TRANSLATE_NOOP("Findings", "Incomplete"),
                 incompleteSentence},
    FindingWords{QLatin1StringView("empty-move-window"), QT_TRANSLATE_NOOP("Findings", "No day to move"),
                 windowlessSentence},
    FindingWords{QLatin1StringView("access-cliff"), QT_TRANSLATE_NOOP("Findings", "Loss of access"),
                 accessCliffSentence},
    FindingWords{QLatin1StringView("last-administrator"), QT_TRANSLATE_NOOP("Findings", "Last administrator"),
                 lastAdministratorSentence},
    FindingWords{QLatin1StringView("administrators-unknown"), QT_TRANSLATE_NOOP("Findings", "Administrators not known"),
                 administratorsUnknownSentence},
    FindingWords{QLatin1StringView("administrator-without-license"),
                 QT_TRANSLATE_NOOP("Findings", "Administrator without a license"), administratorWithoutLicenseSentence},
    FindingWords{QLatin1StringView("gap-before-renewal"), QT_TRANSLATE_NOOP("Findings", "Gap before the renewal"),
                 gapSentence},
    FindingWords{QLatin1StringView("notice-period-ends"), QT_TRANSLATE_NOOP("Findings", "Notice period ends"),
                 noticeSentence},
    FindingWords{QLatin1StringView("subscription-ends-soon"), QT_TRANSLATE_NOOP("Findings", "Ends soon"),
                 endsSoonSentence},
    FindingWords{QLatin1StringView("licensing-switch"), QT_TRANSLATE_NOOP("Findings", "Other licensing"),
                 licensingSwitchSentence},
    FindingWords{QLatin1StringView("change-does-not-fit"), QT_TRANSLATE_NOOP("Findings", "Change does not fit"),
                 misfitSentence},
    FindingWords{QLatin1StringView("planned-step-drifted"), QT_TRANSLATE_NOOP("Findings", "Changed otherwise"),
                 driftSentence},
    FindingWords{QLatin1StringView("license-on-expired-subscription"),
                 QT_TRANSLATE_NOOP("Findings", "License after the end"), expiredLicenseSentence},
    FindingWords{QLatin1StringView("license-on-suspended-subscription"),
                 QT_TRANSLATE_NOOP("Findings", "License while suspended"), suspendedLicenseSentence},
    FindingWords{QLatin1StringView("license-on-pending-subscription"),
                 QT_TRANSLATE_NOOP("Findings", "License before the start"), pendingLicenseSentence},
    FindingWords{QLatin1StringView("inactive-user-holds-license"),
                 QT_TRANSLATE_NOOP("Findings", "Inactive, with a license"), inactiveSentence},
    FindingWords{QLatin1StringView("supervisor-without-premium"),
                 QT_TRANSLATE_NOOP("Findings", "Supervisor without Premium"), supervisorSentence},
    FindingWords{QLatin1StringView("licenses-on-several-subscriptions"),
                 QT_TRANSLATE_NOOP("Findings", "Licenses on several subscriptions"), severalSubscriptionsSentence},
    FindingWords{QLatin1StringView("assigned-over-committed"),
                 QT_TRANSLATE_NOOP("Findings", "Assigned more than committed"), overCommittedSentence},
    FindingWords{QLatin1StringView("counts-differ"), QT_TRANSLATE_NOOP("Findings", "Counts differ"),
                 countsDifferSentence},
    FindingWords{QLatin1StringView("usage-over-commitment"), QT_TRANSLATE_NOOP("Findings", "Used more than committed"),
                 usageOverSentence},
    FindingWords{QLatin1StringView("usage-without-subscription"),
                 QT_TRANSLATE_NOOP("Findings", "Usage without a subscription"), usageWithoutSubscriptionSentence},
    FindingWords{QLatin1StringView("owner-without-rate"), QT_TRANSLATE_NOOP("Findings", "No overage rate"),
                 ownerWithoutRateSentence},
    FindingWords{QLatin1StringView("handover-ahead"), QT_TRANSLATE_NOOP("Findings", "Another one will pay"),
                 handoverSentence},
    FindingWords{QLatin1StringView("primary-without-agents"), QT_TRANSLATE_NOOP("Findings", "Primary without agents"),
                 primaryWithoutAgentsSentence},
    FindingWords{QLatin1StringView("tie-decided"), QT_TRANSLATE_NOOP("Findings", "Decided at a tie"), tieSentence},
    FindingWords{QLatin1StringView("commitment-unused"), QT_TRANSLATE_NOOP("Findings", "Committed, not used"),
                 unusedSentence},
};

const FindingWords* wordsOf(QStringView rule)
{
    const auto* words = std::ranges::find_if(allWords, [rule](const FindingWords& one) { return rule == one.rule; });
    return words == allWords.end() ? nullptr : words;
}

} // namespace

QString findingTitle(const Language& language, const QString& rule)
{
    const FindingWords* words = wordsOf(rule);
    return words ? language.translate("Findings", words->title) : rule;
}

QString findingText(const Language& language, const Finding& finding, const Tenant& tenant)
{
    const FindingWords* words = wordsOf(QString(finding.rule));
    Q_ASSERT(words); // every check has some
    return words->sentence(language, finding, tenant);
}

QString findingSubject(const Language& language, const Finding& finding, const Tenant& tenant)
{
    if (finding.about == About::PlannedChange)
        return std::get<QString>(finding.arguments.front());
    if (finding.about == About::EachPerson && finding.people.size() == 1)
        return calledName(*tenant.people, finding.people.front());
    const auto people = static_cast<qint64>(finding.people.size());
    if (finding.about == About::EachPerson)
        return language.translate("Findings", "%n people", nullptr, people);
    const Subscription* subscription = finding.subscription ? tenant.find(*finding.subscription) : nullptr;
    const auto type = fromCode<UsageType>(finding.part);
    if (!subscription)
        return type ? nameOf(language, *type) : QString();
    return type ? QStringLiteral("%1 · %2").arg(labelOf(*subscription), shortNameOf(language, *type))
                : labelOf(*subscription);
}

QString nameOf(const Language& language, Severity severity)
{
    switch (severity) {
    case Severity::Alarm: return language.translate("Findings", "Alarm");
    case Severity::Error: return language.translate("Findings", "Error");
    case Severity::Warning: return language.translate("Findings", "Warning");
    case Severity::Info: break;
    }
    return language.translate("Findings", "Info");
}

} // namespace seatkeeper
