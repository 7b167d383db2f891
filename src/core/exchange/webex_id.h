#pragma once

#include "core/model/license.h"

#include <optional>
#include <string>
#include <string_view>

/// What stands inside the ids of the Webex API: `ciscospark://us/LICENSE/ORG:CJPPRM_UUID` in base64url.
namespace seatkeeper {

/// The last part of an id, behind the kind of thing that it is about; empty where the id is not of this form.
std::string insideOfWebexId(std::string_view id);

/// The Contact Center license whose type code stands in the id of a license; nothing for any other.
std::optional<License> licenseByTypeCode(std::string_view licenseId);

/// What to call a license of which nothing but the id is known: its type code and number, or as much of the id as fits.
std::string callLicense(std::string_view licenseId);

/// Whether the id is that of the role of a full administrator: the one that may certainly change everybody's licenses.
bool isAdministratorRole(std::string_view roleId);

} // namespace seatkeeper
