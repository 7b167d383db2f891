#pragma once

#include "core/exchange/control_hub_export.h"

class QIODevice;

namespace seatkeeper {

/// Writes one file for Control Hub to an open device, in the form of the file that was imported: its header byte for
/// byte, of each row the cells as they were, but in license columns TRUE where a license is to be given, FALSE where
/// one is to be taken away, and nothing elsewhere. False where the device took not all of it.
bool writeControlHubPart(QIODevice& device, const Sources& sources, const LicenseChanges& changes,
                         const ControlHubPart& part);

} // namespace seatkeeper
