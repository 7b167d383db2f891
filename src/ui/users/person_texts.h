#pragma once

#include "core/rules/access_spans.h"
#include "ui/text/language.h"

#include <QStringList>

/// What the page of a person says in words, beside the verdict.
namespace seatkeeper {

/// Address, department, account and roles in one line.
QString accountText(const Language& language, const Directory& people, PersonId person);

/// Where the plan says that there is access and it does not work all the same: what to look at in Control Hub.
/// `stillToDo` is what is still to be carried out there, in words.
QStringList thingsToCheck(AccountStatus status, const QString& stillToDo);

/// How many others hold exactly the same licenses, and what that means for their access: it hangs on licenses alone
/// (R9), so that they have it or not for the same reason. `access`: the days of unbroken access from the as-of date.
QString othersText(const Language& language, qint64 others, std::optional<NoAccess> refusal,
                   const std::optional<DateRange>& access);

/// One of the spans that were looked at: its days, and why there is access or not. The first day and the last one are
/// where the look ends, not where something changes.
QString spanText(const Language& language, const Tenant& tenant, const std::vector<AccessSpan>& spans,
                 std::size_t index);

} // namespace seatkeeper
