#pragma once

#include "core/model/error.h"
#include "core/plan/change.h"

/// The changes of people and their licenses, one overload each. Used by `apply` alone.
///
/// All check everybody first and alter then: a change over many people that does not fit one of them alters nobody.
namespace seatkeeper::detail {

Result<void> applyOne(Tenant& tenant, const AssignLicense& change);
Result<void> applyOne(Tenant& tenant, const RemoveLicense& change);
Result<void> applyOne(Tenant& tenant, const MoveLicenses& change);
Result<void> applyOne(Tenant& tenant, const AddPeople& change);
Result<void> applyOne(Tenant& tenant, const EditPeople& change);
Result<void> applyOne(Tenant& tenant, const RemovePeople& change);

} // namespace seatkeeper::detail
