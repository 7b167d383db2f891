#include "ui/text/handover_texts.h"

#include "ui/text/arguments.h"
#include "ui/text/labels.h"
#include "ui/text/words.h"

#include <algorithm>

namespace seatkeeper {

namespace {

struct Sentence {
    HandoverEvent cause;
    const char* text;
};

/// %1 the subscription that the cause is about, %2 the usage type.
constexpr std::array causes{
    Sentence{HandoverEvent::Expired, QT_TRANSLATE_NOOP("Handovers", "%1 has ended by then.")},
    Sentence{HandoverEvent::Suspended, QT_TRANSLATE_NOOP("Handovers", "%1 is suspended then.")},
    Sentence{HandoverEvent::LineEnded, QT_TRANSLATE_NOOP("Handovers", "%1 no longer has %2 then.")},
    Sentence{HandoverEvent::Started, QT_TRANSLATE_NOOP("Handovers", "%1 starts then.")},
    Sentence{HandoverEvent::Renewed, QT_TRANSLATE_NOOP("Handovers", "%1 comes back then.")},
    Sentence{HandoverEvent::Resumed, QT_TRANSLATE_NOOP("Handovers", "%1 is no longer suspended then.")},
    Sentence{HandoverEvent::LineStarted, QT_TRANSLATE_NOOP("Handovers", "%1 gets %2 then.")},
};

/// %1 the day, %2 who has it from then on, %3 the usage type.
QString whoText(const Language& language, const Handover& handover)
{
    if (!handover.type) {
        return handover.to ? language.translate("Handovers", "From %1 %2 is the primary subscription.")
                           : language.translate("Handovers", "From %1 there is no primary subscription.");
    }
    return handover.to ? language.translate("Handovers", "From %1 %2 pays the overage of %3.")
                       : language.translate("Handovers", "From %1 nobody pays the overage of %3.");
}

} // namespace

QString handoverText(const Language& language, const Tenant& tenant, const Handover& handover)
{
    const QString type = handover.type ? inSentence(language, *handover.type) : QString();
    const QString to = handover.to ? callName(tenant, *handover.to) : QString();
    const auto* cause = std::ranges::find(causes, handover.event, &Sentence::cause);
    return withArguments(whoText(language, handover), {language.dateInSentence(handover.date), to, type}) +
           QLatin1Char(' ') +
           withArguments(language.translate("Handovers", cause->text), {callName(tenant, handover.causedBy), type});
}

QString causeText(const Language& language, const Tenant& tenant, const Handover& handover)
{
    return QStringLiteral("%1: %2").arg(callName(tenant, handover.causedBy), nameOf(language, handover.event));
}

} // namespace seatkeeper
