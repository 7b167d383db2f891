#pragma once

#include "core/rules/access_cliff.h"

#include <array>

namespace seatkeeper {

/// The columns that count people, the same in the list of ends and in that of departments.
enum class RoleColumn : quint8 { People, Administrators, Supervisors, Agents, Others };
inline constexpr std::array roleColumns{RoleColumn::People, RoleColumn::Administrators, RoleColumn::Supervisors,
                                        RoleColumn::Agents, RoleColumn::Others};

QString headingOf(RoleColumn column);

qint64 numberIn(RoleColumn column, const RoleCount& count);

} // namespace seatkeeper
