#include "ui/text/finding_sentences.h"

#include "core/rules/access.h"
#include "core/rules/claims.h"
#include "ui/text/arguments.h"
#include "ui/text/finding_arguments.h"
#include "ui/text/words.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// A sentence about one person, whom %1 names, and about several, whom %n counts. %2 is the day.
struct AccessWording {
    NoAccess reason;
    const char* one;
    const char* many;
};

constexpr std::array accessWordings{
    AccessWording{NoAccess::NoLicense,
                  QT_TRANSLATE_NOOP("Findings", "%1 has no access on %2: there is a role, but no license."),
                  QT_TRANSLATE_N_NOOP("Findings", "%n people have no access on %2: they have a role, but no license.")},
    AccessWording{
        NoAccess::Suspended,
        QT_TRANSLATE_NOOP("Findings", "%1 has no access on %2: the subscription with the license is suspended."),
        QT_TRANSLATE_N_NOOP("Findings", "%n people have no access on %2: the subscriptions with their licenses are "
                                        "suspended.")},
    AccessWording{
        NoAccess::Pending,
        QT_TRANSLATE_NOOP("Findings", "%1 has no access on %2: the subscription with the license has not started yet."),
        QT_TRANSLATE_N_NOOP("Findings", "%n people have no access on %2: the subscriptions with their licenses have "
                                        "not started yet.")},
    AccessWording{NoAccess::Expired,
                  QT_TRANSLATE_NOOP("Findings", "%1 has no access on %2: the subscription with the license has ended."),
                  QT_TRANSLATE_N_NOOP("Findings",
                                      "%n people have no access on %2: the subscriptions with their licenses have "
                                      "ended.")},
    AccessWording{
        NoAccess::Unknown,
        QT_TRANSLATE_NOOP("Findings", "%1 has no access on %2: the term of the subscription with the license is not "
                                      "known."),
        QT_TRANSLATE_N_NOOP("Findings", "%n people have no access on %2: the terms of the subscriptions with their "
                                        "licenses are not known.")},
};

/// Why the administrators, whom %2 names, are without access, and what helps; `isAhead`: it has not come so far yet.
QString whyNoAdministrator(const Language& language, const Finding& finding, bool isAhead)
{
    const auto count = static_cast<qint64>(finding.people.size());
    const auto reason = fromCode<NoAccess>(textAt(finding, 0));
    if (reason == NoAccess::NoLicense) {
        return language.translate("Findings",
                                  "%2 hold no license. Give one to at least one of them, on an active subscription.",
                                  nullptr, count);
    }
    if (reason == NoAccess::Expired) {
        return isAhead ? language.translate("Findings",
                                            "%2 hold licenses only on subscriptions that have ended by then. Move at "
                                            "least one of them.",
                                            nullptr, count)
                       : language.translate("Findings",
                                            "%2 hold licenses only on subscriptions that have ended. Move at least "
                                            "one of them.",
                                            nullptr, count);
    }
    return isAhead ? language.translate("Findings",
                                        "%2 hold licenses only on subscriptions that are not active then. Move at "
                                        "least one of them.",
                                        nullptr, count)
                   : language.translate("Findings",
                                        "%2 hold licenses only on subscriptions that are not active. Move at least "
                                        "one of them.",
                                        nullptr, count);
}

} // namespace

QString noAdministratorSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    if (finding.people.empty()) {
        return language.translate("Findings", "Nobody in this plan has the role administrator. Give it to at least one "
                                              "person who has access.");
    }
    constexpr std::size_t since = 2; // there where it began before the as-of date
    const bool isAhead = finding.arguments.size() <= since;
    const QDate day = isAhead ? finding.day : dayAt(finding, since);
    QString sentence = isAhead ? language.translate("Findings", "From %1 no administrator has access.")
                               : language.translate("Findings", "Since %1 no administrator has had access.");
    sentence += QLatin1Char(' ') + whyNoAdministrator(language, finding, isAhead);
    if (const qint64 others = numberAt(finding, 1); others > 0) {
        sentence +=
            QLatin1Char(' ') +
            language.translate("Findings", "%n other administrators have no access even before that.", nullptr, others);
    }
    return withArguments(sentence, {language.dateInSentence(day), namesOf(language, finding.people, tenant)});
}

QString withoutAccessSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    const auto reason = fromCode<NoAccess>(textAt(finding, 0)).value();
    const auto* wording = std::ranges::find(accessWordings, reason, &AccessWording::reason);
    const bool isOne = finding.people.size() == 1;
    const QString sentence =
        isOne ? language.translate("Findings", wording->one)
              : language.translate("Findings", wording->many, nullptr, static_cast<qint64>(finding.people.size()));
    return withArguments(sentence, {isOne ? calledName(*tenant.people, finding.people.front()) : QString(),
                                    language.dateInSentence(finding.day)});
}

QString incompleteSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    return withArguments(
        language.translate("Findings", "Of %1 no term is known, so it is active on no day. Fill in its term."),
        {labelOfSubject(finding, tenant)});
}

QString administratorsUnknownSentence(const Language& language, const Finding& finding, const Tenant&)
{
    const qint64 people = numberAt(finding, 0);
    const QString day = language.dateInSentence(finding.day);
    if (const qint64 known = numberAt(finding, 1); known > 0) {
        const QString sentence = language.translate(
            "Findings", "From %1 on none of the %n known administrators has access.", nullptr, known);
        const QString doubt = language.translate(
            "Findings", "Of %n people the roles are not known: fill in whether one of them is an administrator.",
            nullptr, people);
        return withArguments(sentence, {day}) + QLatin1Char(' ') + doubt;
    }
    return withArguments(
        language.translate("Findings",
                           "Of %n people the roles are not known. Whether an administrator has access from %1 cannot "
                           "be said. Fill in the roles of those who are administrators.",
                           nullptr, people),
        {day});
}

QString noticeSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    const qint64 left = numberAt(finding, 0);
    return withArguments(language.translate("Findings",
                                            "Notice for %1 can be given through %2, %n days left. It runs through %3.",
                                            nullptr, left),
                         {labelOfSubject(finding, tenant), language.dateInSentence(finding.day),
                          argumentText(language, finding.arguments.at(1))});
}

QString endsSoonSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    const qint64 left = numberAt(finding, 0);
    QString text = withArguments(language.translate("Findings", "%1 runs through %2, %n days left.", nullptr, left),
                                 {labelOfSubject(finding, tenant), language.dateInSentence(finding.day)});
    const bool renewsItself = numberAt(finding, 1) != 0;
    if (!renewsItself)
        return text;
    return text + QLatin1Char(' ') +
           language.translate("Findings", "It renews automatically, but the next term is not in the plan yet.");
}

QString overCommittedSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    constexpr std::size_t licensing = 3;
    const bool isNamed = fromCode<Licensing>(textAt(finding, licensing)) == Licensing::Named;
    const QString sentence =
        isNamed ? language.translate("Findings", "%1: %3 of %4 %2 licenses assigned. Remove or move licenses, or raise "
                                                 "the committed quantity.")
                : language.translate("Findings", "%1: %3 of %4 %2 licenses assigned. With concurrent licenses usage "
                                                 "counts, not assignment.");
    return withArguments(sentence, {labelOfSubject(finding, tenant),
                                    shortNameOf(language, std::get<UsageType>(finding.arguments.at(0))),
                                    language.number(numberAt(finding, 1)), language.number(numberAt(finding, 2))});
}

QString countsDifferSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    const QString sentence = language.translate(
        "Findings",
        "%1: the Webex API counts %3 %2 licenses in use, the last import has %4 people with one. Import the "
        "licenses and the people anew, one right after the other; if it stays so, look in Control Hub who "
        "is missing.");
    return withArguments(sentence, {labelOfSubject(finding, tenant),
                                    shortNameOf(language, std::get<UsageType>(finding.arguments.at(0))),
                                    language.number(numberAt(finding, 1)), language.number(numberAt(finding, 2))});
}

QString typeNotThereSentence(const Language& language, const Finding& finding, const Tenant& tenant)
{
    const qint64 count = numberAt(finding, 1);
    const QString sentence =
        language.translate("Findings",
                           "%1: %n %2 licenses assigned, but its contract has none of that type on %3. Remove or move "
                           "them, or add the entitlement.",
                           nullptr, count);
    return withArguments(sentence, {labelOfSubject(finding, tenant),
                                    shortNameOf(language, std::get<UsageType>(finding.arguments.at(0))),
                                    language.dateInSentence(finding.day)});
}

QString tieSentence(const Language& language, const Finding& finding, const Tenant&)
{
    QStringList tied;
    for (std::size_t i = 0; i < finding.arguments.size(); ++i)
        tied.push_back(textAt(finding, i));
    const auto type = fromCode<UsageType>(finding.part); // none: the primary
    const QString sentence =
        type ? language.translate("Findings", "%1 had %3 first on the same day; %2 is taken for the one that pays. "
                                              "Control Hub has the last word: look there who pays.")
             : language.translate("Findings", "%1 are equally old; %2 is taken for the primary subscription. Control "
                                              "Hub has the last word: look there which one it is.");
    return withArguments(sentence, {language.list(tied), tied.first(), type ? inSentence(language, *type) : QString()});
}

} // namespace seatkeeper
