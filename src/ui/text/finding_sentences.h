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
QString overCommittedSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString typeNotThereSentence(const Language& language, const Finding& finding, const Tenant& tenant);
QString tieSentence(const Language& language, const Finding& finding, const Tenant& tenant);

} // namespace seatkeeper
