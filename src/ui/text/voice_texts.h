#pragma once

#include "core/rules/voice_course.h"
#include "ui/text/language.h"

/// Voice capacity in words: what there is, what the busiest moment took, and when it is too little.
namespace seatkeeper {

/// "Voice capacity on 24 November 2026: 680 contacts at once. The peak of October 2026 took 273 of them at most." With
/// when it first falls short after that day, or through when it does not.
QString voiceConclusion(const Language& language, const VoiceCourse& course, QDate day);

/// How capacity and peak are counted.
QString voiceRule(const Language& language);

/// The contacts of a peak: "273", "at least 273", and the month that it is of, where that is another one.
QString peakText(const Language& language, const VoiceMonth& month);

/// What is left at the peak: "407", "158 short", or "unknown".
QString roomText(const Language& language, const VoiceMonth& month);

/// The course as a picture's accessible sentence: its steps.
QString voiceSteps(const Language& language, const VoiceCourse& course);

} // namespace seatkeeper
