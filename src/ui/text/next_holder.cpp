#include "core/rules/handovers.h"
#include "ui/text/arguments.h"
#include "ui/text/explanations.h"
#include "ui/text/labels.h"
#include "ui/text/why_kind.h"
#include "ui/text/words.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// What is true from the day on which an answer changes.
enum class Then : quint8 { Pays, IsPrimary, NobodyPays, NoPrimary };

struct Sentence {
    Then then;
    HandoverEvent cause;
    const char* text;
};

/// %1 the day, %2 who has it then, %3 whose event is the cause, %4 the usage type.
constexpr std::array sentences{
    Sentence{Then::Pays, HandoverEvent::Expired,
             QT_TRANSLATE_NOOP("Why", "Changes on %1: %2 pays from then on, because %3 ends.")},
    Sentence{Then::Pays, HandoverEvent::Suspended,
             QT_TRANSLATE_NOOP("Why", "Changes on %1: %2 pays from then on, because %3 is suspended.")},
    Sentence{Then::Pays, HandoverEvent::LineEnded,
             QT_TRANSLATE_NOOP("Why", "Changes on %1: %2 pays from then on, because %3 no longer has %4.")},
    Sentence{Then::Pays, HandoverEvent::Started,
             QT_TRANSLATE_NOOP("Why", "Changes on %1: %2 pays from then on, because it starts then.")},
    Sentence{Then::Pays, HandoverEvent::Renewed,
             QT_TRANSLATE_NOOP("Why", "Changes on %1: %2 pays from then on, because its renewal starts then.")},
    Sentence{Then::Pays, HandoverEvent::Resumed,
             QT_TRANSLATE_NOOP("Why", "Changes on %1: %2 pays from then on, because it is no longer suspended.")},
    Sentence{Then::Pays, HandoverEvent::LineStarted,
             QT_TRANSLATE_NOOP("Why", "Changes on %1: %2 pays from then on, because it then has %4.")},
    Sentence{Then::IsPrimary, HandoverEvent::Expired,
             QT_TRANSLATE_NOOP("Why", "Changes on %1: %2 is primary from then on, because %3 ends.")},
    Sentence{Then::IsPrimary, HandoverEvent::Suspended,
             QT_TRANSLATE_NOOP("Why", "Changes on %1: %2 is primary from then on, because %3 is suspended.")},
    Sentence{Then::IsPrimary, HandoverEvent::Started,
             QT_TRANSLATE_NOOP("Why", "Changes on %1: %2 is primary from then on, because it starts then.")},
    Sentence{Then::IsPrimary, HandoverEvent::Renewed,
             QT_TRANSLATE_NOOP("Why", "Changes on %1: %2 is primary from then on, because its renewal starts then.")},
    Sentence{Then::IsPrimary, HandoverEvent::Resumed,
             QT_TRANSLATE_NOOP("Why", "Changes on %1: %2 is primary from then on, because it is no longer suspended.")},
    Sentence{Then::NobodyPays, HandoverEvent::Expired,
             QT_TRANSLATE_NOOP("Why", "Changes on %1: nobody pays from then on, because %3 ends.")},
    Sentence{Then::NobodyPays, HandoverEvent::Suspended,
             QT_TRANSLATE_NOOP("Why", "Changes on %1: nobody pays from then on, because %3 is suspended.")},
    Sentence{Then::NobodyPays, HandoverEvent::LineEnded,
             QT_TRANSLATE_NOOP("Why", "Changes on %1: nobody pays from then on, because %3 no longer has %4.")},
    Sentence{
        Then::NoPrimary, HandoverEvent::Expired,
        QT_TRANSLATE_NOOP("Why", "Changes on %1: there is no primary subscription from then on, because %3 ends.")},
    Sentence{Then::NoPrimary, HandoverEvent::Suspended,
             QT_TRANSLATE_NOOP(
                 "Why", "Changes on %1: there is no primary subscription from then on, because %3 is suspended.")},
};

Then thenOf(const Why& why, const NextHolder& next)
{
    if (kindOf(why) == WhyKind::Primary)
        return next.subscription ? Then::IsPrimary : Then::NoPrimary;
    return next.subscription ? Then::Pays : Then::NobodyPays;
}

} // namespace

QString nextText(const Language& language, const Why& why, const Tenant& tenant)
{
    if (!why.explanation.next)
        return language.translate("Why", "As far as is known, this does not change.");
    const NextHolder& next = *why.explanation.next;
    const std::optional<UsageType> type = typeAskedFor(why);

    const std::vector<Handover> thatDay = handovers(tenant, next.day, next.day);
    const auto handover = std::ranges::find(thatDay, type, &Handover::type);
    Q_ASSERT(handover != thatDay.end()); // a duty changes hands only where there is a row for it
    const auto sentence = std::ranges::find_if(
        sentences, [&](const Sentence& row) { return row.then == thenOf(why, next) && row.cause == handover->event; });
    Q_ASSERT(sentence != sentences.end()); // whoever is primary came or went as a whole
    return withArguments(language.translate("Why", sentence->text),
                         {language.dateInSentence(next.day),
                          next.subscription ? callName(tenant, *next.subscription) : QString(),
                          callName(tenant, handover->causedBy), type ? inSentence(language, *type) : QString()});
}

} // namespace seatkeeper
