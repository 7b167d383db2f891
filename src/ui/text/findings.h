#pragma once

#include "core/rules/findings/finding.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// What a finding of this check is called, in a cell: "Ends soon". The word itself where no check has it.
QString findingTitle(const Language& language, const QString& rule);

/// A finding as a sentence or some. `tenant` is the one it was found in.
QString findingText(const Language& language, const Finding& finding, const Tenant& tenant);

/// What a finding is about, in a cell: a subscription (and a usage type), a person, how many people, or a usage type
/// of the tenant; empty for the tenant alone.
QString findingSubject(const Language& language, const Finding& finding, const Tenant& tenant);

QString nameOf(const Language& language, Severity severity);

} // namespace seatkeeper
