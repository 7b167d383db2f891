#pragma once

#include "core/model/tenant.h"

namespace seatkeeper {

/// From `from` on, until the next step begins, so many voice contacts can be had at once.
struct VoiceStep {
    QDate from;
    qint64 capacity = 0;

    bool operator==(const VoiceStep&) const = default;
};

/// The busiest moment of a month, as far as usage tells: every agent and every IVR port that was used at once, with one
/// voice contact each. It can have been less, but not more.
struct VoicePeak {
    qint64 contacts = 0;
    bool isAtLeast = false; ///< of a type that somebody has, no usage was entered in that month
    Month measured;         ///< the month it is of: an earlier one where nothing was entered for the month asked

    bool operator==(const VoicePeak&) const = default;
};

/// One month's voice capacity beside its peak.
struct VoiceMonth {
    Month month;
    qint64 capacity = 0;           ///< the least of the month's days
    QDate since;                   ///< the first of its days with that
    std::optional<VoicePeak> peak; ///< absent: no usage is known, nor of any month before

    bool isMeasured() const { return peak && peak->measured == month; }

    /// What is left at the peak; below zero, what is short. Absent where the peak is.
    std::optional<qint64> room() const { return peak ? std::optional(capacity - peak->contacts) : std::nullopt; }

    bool operator==(const VoiceMonth&) const = default;
};

/// Voice capacity through time.
struct VoiceCourse {
    std::vector<VoiceStep> steps; ///< the first one on the first day asked; neighbours differ
    std::vector<VoiceMonth> months;

    bool operator==(const VoiceCourse&) const = default;
};

/// The course over the months `first` through `last`: what `voiceCapacity` answers for each of their days, swept over
/// those on which it changes.
VoiceCourse voiceCourse(const Tenant& tenant, Month first, Month last);

} // namespace seatkeeper
