#pragma once

#include "core/rules/findings/finding.h"
#include "ui/text/language.h"

#include <QStringList>

/// What the sentences of the checks are filled with.
namespace seatkeeper {

/// What the subscription is called that a finding is about; empty where it is about none.
QString labelOfSubject(const Finding& finding, const Tenant& tenant);

/// The argument at a place, from 0, which has to be of that kind.
qint64 numberAt(const Finding& finding, std::size_t place);
QString textAt(const Finding& finding, std::size_t place);
QDate dayAt(const Finding& finding, std::size_t place);
Month monthAt(const Finding& finding, std::size_t place);
UsageType typeAt(const Finding& finding, std::size_t place);

/// The arguments from a place on, all of them texts.
QStringList textsFrom(const Finding& finding, std::size_t place);

/// The first few by name, the others by number. `names` are at least the first few of all `people`.
QString namesOf(const Language& language, const QStringList& names, qint64 people);
QString namesOf(const Language& language, const std::vector<PersonId>& people, const Tenant& tenant);

} // namespace seatkeeper
