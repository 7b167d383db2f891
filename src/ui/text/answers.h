#pragma once

#include "core/model/error.h"
#include "core/model/tenant.h"
#include "core/rules/forecast.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// Asks who pays for a usage type; without one, who the primary is.
struct AskPayer {
    std::optional<UsageType> type;
};

/// Asks why a member has access, or has none.
struct AskAccess {
    PersonId person{};
};

/// Asks what a refusal by the rules rests on.
struct AskRefusal {
    Error refusal;
};

/// Asks where the amount of a usage type in a month comes from. The month may be one that is forecast.
struct AskAmount {
    Month month;
    UsageType type = UsageType::StandardAgent;
    Forecast forecast; ///< of 0 months: only what was measured
};

/// A question that "Why?" answers.
using Question = std::variant<AskPayer, AskAccess, AskRefusal, AskAmount>;

/// The answer to a "Why?" in words: always the same parts in the same order. A part that does not apply is empty.
struct WhyAnswer {
    /// What stands before a candidate.
    enum class Mark : quint8 { Chosen, TakesPart, StandsApart };

    struct Candidate {
        Mark mark = Mark::TakesPart;
        QString number; ///< its place by age among the active subscriptions, where it has one
        QString name;
        QString fact;  ///< what it is judged by: since when it counts, or which license it is
        QString state; ///< of the subscription on the day
        QString decision;
    };

    struct Reading {
        Assumption assumption;
        QString text;
    };

    QString question;
    QString conclusion;
    QString caution; ///< what to check in Control Hub
    std::vector<Candidate> candidates;
    QString rule;
    std::vector<Reading> readings; ///< the assumptions that the answer rests on
    QString next;
    std::optional<QDate> nextDay;
};

/// The answer for `day` (R1, R2, R3, R6; R9; R8). An amount is that of its own month.
WhyAnswer answerTo(const Question& question, const Language& language, const Tenant& tenant, QDate day);

/// The whole answer as lines of plain text.
QString plainText(const WhyAnswer& answer);

/// The same as HTML without scripts or references. Nothing in names is read as markup.
QString html(const WhyAnswer& answer);

} // namespace seatkeeper
