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

} // namespace

QString assumptionText(const Language& language, Assumption assumption, const Assumptions& read)
{
    if (assumption == Assumption::A3RenewalKeepsAge) {
        return read.renewalKeepsAge
                   ? language.translate("Assumptions",
                                        "Assumption A3: a subscription that is renewed keeps its age and its place. "
                                        "The example in the newer edition of the article reads so.")
                   : language.translate("Assumptions",
                                        "Assumption A3, switched off: a subscription that comes back after a gap "
                                        "starts anew. The example in the newer edition of the article reads "
                                        "otherwise.");
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

} // namespace seatkeeper
