#pragma once

#include "core/model/license.h"

#include <QStringView>

#include <optional>

namespace seatkeeper {

/// The Contact Center license that has this name in Control Hub, in any capitals: "contact center" with either
/// "premium" or "standard"; nothing for any other name.
std::optional<License> licenseCalled(QStringView name);

} // namespace seatkeeper
