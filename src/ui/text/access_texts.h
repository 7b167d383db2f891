#pragma once

#include "core/model/tenant.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// The help desk's first line about a person: "Access on 24 November 2026: yes, through Sub121331, through
/// 31 January 2027." or no, and why.
QString accessVerdict(const Language& language, const Tenant& tenant, PersonId person, QDate day);

/// What saving would do to a person's access, in words; empty where it stays as it is.
QString accessConsequence(const Language& language, const Tenant& before, const Tenant& after, PersonId person,
                          QDate day);

} // namespace seatkeeper
