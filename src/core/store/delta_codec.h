#pragma once

#include "core/plan/edit.h"

#include <QByteArray>

#include <optional>

/// The bytes in which a plan file keeps what it never queries: the before-images and the words of its edits. Their
/// form goes with the version of the schema.
namespace seatkeeper {

QByteArray encodeDelta(const PlanDelta& delta);

/// Nothing where the bytes are not what `encodeDelta` makes.
std::optional<PlanDelta> decodeDelta(const QByteArray& bytes);

QByteArray encodeSummary(const Summary& summary);
std::optional<Summary> decodeSummary(const QByteArray& bytes);

} // namespace seatkeeper
