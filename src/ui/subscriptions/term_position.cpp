#include "ui/subscriptions/term_position.h"

#include <QCoreApplication>

namespace seatkeeper {

namespace {

/// The context of these sentences for the translator.
struct TermTexts {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::TermTexts)
};

} // namespace

std::optional<qint64> TermPosition::daysLeft(QDate day) const
{
    return term && term->ends ? std::optional(day.daysTo(*term->ends)) : std::nullopt;
}

TermPosition termPosition(const Subscription& subscription, QDate day)
{
    TermPosition position;
    position.state = stateOn(subscription, day);
    if (const DateRange* term = rangeHolding(subscription.terms, day)) {
        position.term = *term;
        while (position.term->ends) { // renewed without a gap, it runs on
            const DateRange* next = rangeHolding(subscription.terms, position.term->ends->addDays(1));
            if (!next)
                break;
            position.term->ends = next->ends;
        }
        return position;
    }
    for (const DateRange& term : subscription.terms) {
        if (term.lastDay() < day)
            position.ended = term.lastDay();
        else if (!position.returns)
            position.returns = term.starts;
    }
    return position;
}

QString termText(const Language& language, const TermPosition& position, QDate day)
{
    if (position.term && !position.term->ends)
        return TermTexts::tr("Runs on; no end is known.");
    if (position.term) {
        const int left = static_cast<int>(*position.daysLeft(day));
        return TermTexts::tr("Runs through %1, %n days left.", nullptr, left)
            .arg(language.dateInSentence(*position.term->ends));
    }
    if (position.ended && position.returns) {
        return TermTexts::tr("Ended on %1; comes back on %2.")
            .arg(language.dateInSentence(*position.ended), language.dateInSentence(*position.returns));
    }
    if (position.ended)
        return TermTexts::tr("Ended on %1.").arg(language.dateInSentence(*position.ended));
    if (position.returns)
        return TermTexts::tr("Starts on %1.").arg(language.dateInSentence(*position.returns));
    return TermTexts::tr("Its term is not known yet.");
}

} // namespace seatkeeper
