#pragma once

#include "core/model/error.h"
#include "core/model/tenant.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// The error as one or more sentences: where (file, line and column), what, and what to do.
QString errorText(const Language& language, const Error& error);

/// The error with the subscriptions of `tenant` by name and id, where people know them so. What somebody typed as the
/// id of a new one stays as it is.
Error withNames(Error error, const Tenant& tenant);

} // namespace seatkeeper
