#pragma once

#include "core/plan/decision_sheet.h"
#include "ui/text/language.h"

/// The decision sheet in words.
namespace seatkeeper {

/// What one way answers to a question.
struct DecisionAnswer {
    enum class Weight : quint8 { Note, Loss };

    QString text; ///< one line or more
    Weight weight = Weight::Note;
};

/// A question, and what each way answers.
struct DecisionRow {
    QString question;
    std::array<DecisionAnswer, waysOn.size()> answers; ///< by WayOn
};

/// All questions, of a sheet that was made for `tenant`.
std::vector<DecisionRow> decisionRows(const Language& language, const DecisionSheet& sheet, const Tenant& tenant);

/// A way as the head of a column.
QString nameOf(const Language& language, WayOn way);

/// Until when the subscription runs, and until when notice can be given.
QString endingText(const Language& language, const DecisionQuestion& question, const Tenant& tenant);

/// What a scenario of this way would be called.
QString scenarioNameFor(const Language& language, WayOn way, const Subscription& subscription);

} // namespace seatkeeper
