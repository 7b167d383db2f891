#pragma once

#include "core/rules/access_cliff.h"
#include "ui/text/language.h"

/// An end or a suspension, and who loses access with it, in words.
namespace seatkeeper {

/// People by what they are: "2 administrators, 8 supervisors and 101 agents". Empty where nobody is counted.
QString rolesText(const Language& language, const RoleCount& count);

/// What becomes of the subscription: "Ends", "Ends, and is back on 1 March 2027", "Is suspended through …".
QString cliffEventText(const Language& language, const AccessCliff& cliff);

/// Who loses access: "With the end of Belastingen on 1 January 2027, 45 people lose access: 1 administrator and 44
/// agents."; that nobody does.
QString cliffText(const Language& language, const Tenant& tenant, const AccessCliff& cliff);

/// Of which departments they are: "By department: Belastingen 31, Parkeren 14." Empty where nobody loses access.
QString cliffDepartmentsText(const Language& language, const AccessCliff& cliff);

/// What a department is called, also one without a name.
QString departmentText(const Language& language, const QString& name);

} // namespace seatkeeper
