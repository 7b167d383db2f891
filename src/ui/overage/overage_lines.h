#pragma once

#include "core/rules/charges.h"
#include "core/rules/forecast.h"

namespace seatkeeper {

/// What the table of overage shows.
struct OverageAsked {
    Month first;
    Month last; ///< also where the forecast goes further
    Forecast forecast;

    bool operator==(const OverageAsked&) const = default;
};

/// What one subscription pays of a line.
struct PaidShare {
    std::optional<SubscriptionRef> payer; ///< absent: nobody is known to pay it
    AmountSum amount;

    bool operator==(const PaidShare&) const = default;
};

/// What a line comes to in the baseline.
struct InBaseline {
    AmountSum amount;
    std::vector<PaidShare> payers;

    bool operator==(const InBaseline&) const = default;
};

/// One line of the table: a usage type in a month, or the month as a whole.
struct OverageLine {
    /// Where usage comes from; of a month, of those of its types that have any.
    enum class Source : quint8 { Measured, Forecast, NotEntered };

    Month month;
    std::optional<UsageType> type; ///< absent: the month
    Source source = Source::NotEntered;
    qint64 usage = 0; ///< of a type; types are not pooled
    qint64 committed = 0;
    qint64 overage = 0;
    std::vector<PaidShare> payers; ///< of what is over; of a month, of all its types, in natural order
    std::optional<Rate> rate;
    AmountSum amount;
    std::optional<Money> invoice;         ///< of a month
    std::optional<Money> difference;      ///< invoice − amount, where both are known
    std::optional<InBaseline> inBaseline; ///< where a scenario alters who pays or what

    bool operator==(const OverageLine&) const = default;
};

/// The overage that a table is made of, by each method, with the months that are forecast.
struct OverageFigures {
    Tenant tenant; ///< with what is forecast
    OverageByMethod byMethod;
};

OverageFigures overageFigures(const Tenant& measured, const OverageAsked& asked);

/// The lines of `figures`, which are those of `measured`: the newest month first, each with its types in catalogue
/// order behind it. Lines that differ from those of a baseline say so.
std::vector<OverageLine> overageLines(const Tenant& measured, const OverageFigures& figures, const OverageAsked& asked);
void compareLines(std::vector<OverageLine>& lines, const std::vector<OverageLine>& baseline);

/// Takes away the types without overage; a month stays, also without any.
void keepOnlyOverage(std::vector<OverageLine>& lines);

/// What is asked of the baseline of a scenario, so that its forecast goes as far, also where usage was entered in the
/// scenario only.
OverageAsked askedOfBaseline(const OverageAsked& asked, const Tenant& scenario, const Tenant& baseline);

/// What all that is forecast comes to, and what the baseline has for the same types in the same months.
AmountSum amountForecast(const std::vector<OverageLine>& lines);
AmountSum amountInstead(const std::vector<OverageLine>& lines, const std::vector<OverageLine>& baseline);

/// The rows of a month, or of a type in it, by each method.
std::array<std::vector<OverageRow>, splitMethods.size()> rowsOf(const OverageFigures& figures, Month month,
                                                                std::optional<UsageType> type);

} // namespace seatkeeper
