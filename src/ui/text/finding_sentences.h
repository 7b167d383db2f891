#pragma once

#include "core/rules/findings/finding.h"
#include "ui/text/language.h"

/// The sentences of the checks, one function each; what the arguments are stands with the check.
namespace seatkeeper {

QString noAdministratorSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString withoutAccessSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString incompleteSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString administratorsUnknownSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString noticeSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString misfitSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString endsSoonSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString countsDifferSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString overCommittedSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString typeNotThereSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString tieSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString accessCliffSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString lastAdministratorSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString administratorWithoutLicenseSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString expiredLicenseSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString suspendedLicenseSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString pendingLicenseSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString inactiveSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString supervisorSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString severalSubscriptionsSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString gapSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString licensingSwitchSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString driftSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString windowlessSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString usageOverSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString usageWithoutSubscriptionSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString ownerWithoutRateSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString handoverSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString primaryWithoutAgentsSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString unusedSentence(const Language& language, const Finding& finding, const Tenant& tenant);

} // namespace seatkeeper
