#pragma once

#include "core/model/license.h"
#include "core/plan/people_source.h"

#include <QStringView>

#include <optional>

namespace seatkeeper {

/// The Contact Center license that has this name in Control Hub, in any capitals: "contact center" with either
/// "premium" or "standard"; nothing for any other name.
std::optional<License> licenseCalled(QStringView name);

/// Whether what was not recognised may be a Contact Center license all the same: its name is like one.
bool resemblesContactCenter(const UnrecognisedLicense& license);

} // namespace seatkeeper
