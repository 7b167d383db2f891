#include "ui/text/assumption_texts.h"

#include <algorithm>

namespace seatkeeper {

namespace {

struct Sentence {
    Assumption assumption;
    const char* text;
};

constexpr std::array sentences{
    Sentence{Assumption::A1CreatedDay,
             QT_TRANSLATE_NOOP("Assumptions",
                               "Assumption A1: the age of a subscription counts from the day on which it was "
                               "created, or else from the first day of its first term. The article does not say.")},
    Sentence{Assumption::A2TieNeedsControlHub,
             QT_TRANSLATE_NOOP("Assumptions",
                               "Assumption A2: a tie is decided by age, then by id. The article does not say; "
                               "Control Hub has the last word.")},
    Sentence{Assumption::A4AgentsAndIvrAreSummed,
             QT_TRANSLATE_NOOP("Assumptions",
                               "Assumption A4: agents and IVR ports are summed over all subscriptions. The older "
                               "edition of the article says so, and the newer one does not contradict it.")},
    Sentence{Assumption::A5TypesAreNotPooled,
             QT_TRANSLATE_NOOP("Assumptions",
                               "Assumption A5: Standard and Premium agents are not summed with each other. The "
                               "article does not say.")},
    Sentence{Assumption::A6TypesAreNotPooledEither,
             QT_TRANSLATE_NOOP("Assumptions",
                               "Assumption A6: other usage types are not summed with each other either. The "
                               "article does not say.")},
    Sentence{Assumption::A7AssignmentsHaveNoDates,
             QT_TRANSLATE_NOOP("Assumptions",
                               "Assumption A7: licenses have no dates. An answer about any day uses the licenses "
                               "of now.")},
    Sentence{Assumption::A9ConnectGoesWithThePrimary,
             QT_TRANSLATE_NOOP("Assumptions",
                               "Assumption A9: usage of Webex Connect counts as that of the primary subscription "
                               "also where that one has no entitlement for it. The article does not say.")},
    Sentence{Assumption::A10NoPrimary,
             QT_TRANSLATE_NOOP("Assumptions",
                               "Assumption A10: while no subscription is active there is no primary subscription. "
                               "The article does not say who pays then.")},
    Sentence{Assumption::A11OneAfterTheOther,
             QT_TRANSLATE_NOOP("Assumptions",
                               "Assumption A11: concurrent and named licenses can follow each other as long as "
                               "they share no day. The article does not say.")},
    Sentence{Assumption::A12WfoHasNoRule,
             QT_TRANSLATE_NOOP("Assumptions",
                               "Assumption A12: no rule is known for Workforce Optimization (WFO), and none is "
                               "guessed.")},
    Sentence{Assumption::A13AdministratorWithoutLicense,
             QT_TRANSLATE_NOOP("Assumptions",
                               "Assumption A13: an administrator without a license is a warning and not a loss of "
                               "access. Whether administrators need one is not documented.")},
    Sentence{Assumption::A14SuspendedIsNotActive,
             QT_TRANSLATE_NOOP("Assumptions",
                               "Assumption A14: a suspended subscription is not active. The article does not say.")},
    Sentence{Assumption::A15WholeDays,
             QT_TRANSLATE_NOOP("Assumptions",
                               "Assumption A15: days are whole calendar days without a time zone, and the last "
                               "day is included.")},
    Sentence{Assumption::A16LabelsWithoutRule,
             QT_TRANSLATE_NOOP("Assumptions",
                               "Assumption A16: the Flex version and hybrid are labels on which no rule depends.")},
    Sentence{Assumption::A17NoGracePeriod,
             QT_TRANSLATE_NOOP("Assumptions",
                               "Assumption A17: nothing is promised after the last day, so no days of grace are "
                               "counted on.")},
};

/// Where a reading belongs: rules share a source.
struct Source {
    Assumption assumption;
    const char* text;
};

constexpr const char* ages = QT_TRANSLATE_NOOP("Assumptions", "Rules R2 and R6 · article n98y8mz, newer edition");
constexpr const char* sums = QT_TRANSLATE_NOOP("Assumptions", "Rules R4 and R5 · article n98y8mz, older edition");
constexpr const char* access = QT_TRANSLATE_NOOP("Assumptions", "Rule R9 · article n98y8mz");

constexpr std::array sources{
    Source{Assumption::A1CreatedDay, ages},
    Source{Assumption::A2TieNeedsControlHub, ages},
    Source{Assumption::A3RenewalKeepsAge, ages},
    Source{Assumption::A4AgentsAndIvrAreSummed, sums},
    Source{Assumption::A5TypesAreNotPooled, sums},
    Source{Assumption::A6TypesAreNotPooledEither, sums},
    Source{Assumption::A7AssignmentsHaveNoDates, access},
    Source{Assumption::A9ConnectGoesWithThePrimary,
           QT_TRANSLATE_NOOP("Assumptions", "Rule R1 · article n98y8mz, newer and older edition")},
    Source{Assumption::A10NoPrimary,
           QT_TRANSLATE_NOOP("Assumptions", "Rule R2 · article n98y8mz, newer and older edition")},
    Source{Assumption::A11OneAfterTheOther, QT_TRANSLATE_NOOP("Assumptions", "Rule R8 · article n98y8mz")},
    Source{Assumption::A12WfoHasNoRule, QT_TRANSLATE_NOOP("Assumptions", "No rule · article n98y8mz, neither edition")},
    Source{Assumption::A13AdministratorWithoutLicense,
           QT_TRANSLATE_NOOP("Assumptions", "Rules R9 and R10 · article n98y8mz")},
    Source{Assumption::A14SuspendedIsNotActive, access},
    Source{Assumption::A15WholeDays, QT_TRANSLATE_NOOP("Assumptions", "All rules · article n98y8mz")},
    Source{Assumption::A16LabelsWithoutRule, QT_TRANSLATE_NOOP("Assumptions", "Rules R12 and R13 · article n98y8mz")},
    Source{Assumption::A17NoGracePeriod, access},
    Source{Assumption::A18OverageDay, sums},
};
static_assert(sources.size() == listedAssumptions.size());

} // namespace

QString assumptionText(const Language& language, Assumption assumption, const Assumptions& read)
{
    if (assumption == Assumption::A3RenewalKeepsAge) {
        return read.renewalKeepsAge
                   ? language.translate(
                         "Assumptions",
                         "Assumption A3: a subscription that is renewed keeps its age and its place, also after "
                         "a gap. The example in the newer edition of the article reads so.")
                   : language.translate(
                         "Assumptions",
                         "Assumption A3, switched off: a subscription that is renewed after a gap loses its age "
                         "and its place, and starts anew. The example in the newer edition of the article "
                         "reads otherwise.");
    }
    if (assumption == Assumption::A18OverageDay) {
        return read.overageDay == OverageDay::MonthEnd
                   ? language.translate("Assumptions",
                                        "Assumption A18: what is contracted on the last day of a month, and who is "
                                        "responsible then, counts for its overage. The article does not say.")
                   : language.translate("Assumptions",
                                        "Assumption A18: what is contracted on the first day of a month, and who is "
                                        "responsible then, counts for its overage. The article does not say.");
    }
    const auto row = std::ranges::find(sentences, assumption, &Sentence::assumption);
    Q_ASSERT(row != sentences.end());
    return language.translate("Assumptions", row->text);
}

QString assumptionSource(const Language& language, Assumption assumption)
{
    const auto row = std::ranges::find(sources, assumption, &Source::assumption);
    Q_ASSERT(row != sources.end());
    return language.translate("Assumptions", row->text);
}

QString readingText(const Language& language, Assumption assumption, const Assumptions& read)
{
    if (assumption == Assumption::A3RenewalKeepsAge)
        return read.renewalKeepsAge ? language.translate("Assumptions", "On")
                                    : language.translate("Assumptions", "Off");
    if (assumption == Assumption::A18OverageDay)
        return read.overageDay == OverageDay::MonthEnd ? language.translate("Assumptions", "Last day of the month")
                                                       : language.translate("Assumptions", "First day of the month");
    return language.translate("Assumptions", "Fixed");
}

QString whatIfText(const Language& language, Assumption assumption, const Assumptions& read)
{
    if (assumption == Assumption::A3RenewalKeepsAge)
        return read.renewalKeepsAge ? language.translate("Assumptions", "What if it is off?")
                                    : language.translate("Assumptions", "What if it is on?");
    if (assumption == Assumption::A18OverageDay)
        return read.overageDay == OverageDay::MonthEnd
                   ? language.translate("Assumptions", "What if the first day counts?")
                   : language.translate("Assumptions", "What if the last day counts?");
    return {};
}

QString switchText(const Language& language, Assumption assumption, const Assumptions& read)
{
    if (assumption == Assumption::A3RenewalKeepsAge)
        return read.renewalKeepsAge ? language.translate("Assumptions", "Switch it off")
                                    : language.translate("Assumptions", "Switch it on");
    if (assumption == Assumption::A18OverageDay)
        return read.overageDay == OverageDay::MonthEnd ? language.translate("Assumptions", "Let the first day count")
                                                       : language.translate("Assumptions", "Let the last day count");
    return {};
}

} // namespace seatkeeper
