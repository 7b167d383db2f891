#pragma once

#include "core/plan/replay.h"
#include "core/plan/take_over.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// A change of a scenario in words, with its day. `tenant` is the scenario as it comes out.
QString changeText(const Language& language, const ScenarioItem& item, const Tenant& tenant);

/// What has become of an item, in a word or a few: on, off, left out, how many people are in which state.
QString outcomeText(const Language& language, const ItemOutcome& outcome);

/// What a state of people is called: open, done, gone, changed otherwise.
QString nameOf(const Language& language, StepState state);

/// Why an item cannot be taken over like this, as a sentence; it names the item that it needs by number.
QString failureText(const Language& language, const TakeOver::Failure& failure, std::optional<qint64> neededNumber);

} // namespace seatkeeper
