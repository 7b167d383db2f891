#pragma once

#include "core/plan/scenario.h"

#include <QByteArray>

/// The two columns in which a plan file keeps an item of a scenario: its change as the JSON of a changes file without
/// people, and the steps of its people as bytes. Their form goes with the version of the schema.
namespace seatkeeper {

/// Nothing where the text is not the object of one change.
std::optional<Change> decodeChange(const QByteArray& json);

QByteArray encodeSteps(const std::vector<Step>& steps);

/// Nothing where the bytes are not what `encodeSteps` makes.
std::optional<std::vector<Step>> decodeSteps(const QByteArray& bytes);

} // namespace seatkeeper
