#include "ui/timeline/timeline_texts.h"

#include "core/rules/handovers.h"
#include "ui/contracts/contract_texts.h"
#include "ui/text/arguments.h"
#include "ui/text/days.h"
#include "ui/text/handover_texts.h"
#include "ui/text/labels.h"
#include "ui/text/words.h"

#include <algorithm>

namespace seatkeeper {

namespace {

using Kind = LaneKey::Kind;

/// The handovers of a day, one for each duty: what follows the primary goes without saying.
std::vector<Handover> handoversOn(const Tenant& tenant, QDate day)
{
    std::vector<Handover> all = handovers(tenant, day, day);
    std::erase_if(all, [](const Handover& each) { return each.type && dutyFor(*each.type) == Duty::Primary; });
    return all;
}

} // namespace

QString TimelineTexts::heading(Kind kind) const
{
    switch (kind) {
    case Kind::Duty: {
        QStringList types;
        for (const UsageType type : m_scene.primary)
            types.push_back(shortNameOf(m_language, type));
        return withArguments(m_language.translate("Timeline", "Who pays · the primary for %1"),
                             {m_language.list(types)});
    }
    case Kind::Access:
        return m_language.translate("Timeline", "Without access · of %n people, with the licenses of now", nullptr,
                                    m_scene.people);
    case Kind::Contract: break;
    }
    return m_baseline
               ? m_language.translate("Timeline", "Contracts · oldest first · an end can be dragged to another day")
               : m_language.translate("Timeline", "Contracts · oldest first");
}

QString TimelineTexts::laneName(const LaneKey& key) const
{
    switch (key.kind) {
    case Kind::Duty:
        return key.duty == Duty::Primary ? m_language.translate("Timeline", "Primary")
                                         : shortNameOf(m_language, *typeOf(key.duty));
    case Kind::Access: return m_language.translate("Timeline", "People");
    case Kind::Contract: break;
    }
    return nameOf(key.subscription);
}

QString TimelineTexts::laneToolTip(const LaneKey& key) const
{
    if (key.kind != Kind::Contract)
        return heading(key.kind);
    const Subscription* subscription = m_tenant.find(key.subscription);
    if (!subscription && m_baseline)
        subscription = m_baseline->find(key.subscription);
    return subscription ? labelOf(*subscription) : QString();
}

QString TimelineTexts::inBar(const TimelineSpan& span) const
{
    switch (span.kind) {
    case SpanKind::Holder: return nameOf(*span.holder);
    case SpanKind::Nobody: return m_language.translate("Timeline", "nobody");
    case SpanKind::Access: return m_language.number(span.access.without);
    case SpanKind::Term:
        return span.days.ends ? m_language.translate("Timeline", "through %1").arg(m_language.date(*span.days.ends))
                              : m_language.translate("Timeline", "no end known");
    case SpanKind::Gap: {
        const qint64 days = span.days.starts.daysTo(span.days.lastDay()) + 1;
        return m_language.translate("Timeline", "%n days not", nullptr, days);
    }
    case SpanKind::Renewal: return m_language.translate("Timeline", "renews automatically, not counted");
    case SpanKind::Suspension: break;
    }
    return m_language.translate("Timeline", "suspended");
}

QStringList TimelineTexts::shorter(const TimelineSpan& span) const
{
    if (span.kind == SpanKind::Term && span.days.ends)
        return {m_language.date(*span.days.ends), dayAndMonth(*span.days.ends)};
    if (span.kind == SpanKind::Renewal)
        return {m_language.translate("Timeline", "renews automatically"),
                m_language.translate("Timeline", "not counted")};
    return {};
}

QString TimelineTexts::outOfSight(const TimelineLane& lane, const DateRange& seen) const
{
    if (lane.spans.empty())
        return lane.baseline.empty() ? m_language.translate("Timeline", "no term known") : QString();
    const auto isSeen = [&](const TimelineSpan& span) { return intersection(span.days, seen).has_value(); };
    if (std::ranges::any_of(lane.spans, isSeen))
        return {};
    if (lane.spans.front().days.starts > seen.lastDay())
        return m_language.translate("Timeline", "from %1").arg(m_language.date(lane.spans.front().days.starts));
    const auto isTerm = [](const TimelineSpan& span) { return span.kind == SpanKind::Term; };
    const auto last = std::find_if(lane.spans.rbegin(), lane.spans.rend(), isTerm);
    return inBar(*last);
}

QString TimelineTexts::inCell(const TimelineSpan& span) const
{
    switch (span.kind) {
    case SpanKind::Access: {
        const QString without =
            m_language.translate("Timeline", "%n people without access", nullptr, span.access.without);
        return span.lacksAdministrator ? m_language.translate("Timeline", "%1, no administrator").arg(without)
                                       : without;
    }
    case SpanKind::Term: return m_language.translate("Timeline", "Term");
    case SpanKind::Gap: return m_language.translate("Timeline", "Gap: %1").arg(inBar(span));
    case SpanKind::Renewal: return m_language.translate("Timeline", "Renews automatically, not counted");
    case SpanKind::Suspension: return m_language.translate("Timeline", "Suspended");
    case SpanKind::Holder:
    case SpanKind::Nobody: break;
    }
    return inBar(span);
}

QStringList TimelineTexts::story(const TimelineLane& lane, const TimelineStop& stop) const
{
    QStringList sentences;
    if (lane.key.kind == Kind::Contract)
        sentences.push_back(contractText(lane, stop));
    std::vector<Handover> those = handoversOn(m_tenant, stop.day);
    if (lane.key.kind == Kind::Duty) { // its own first
        std::stable_partition(those.begin(), those.end(),
                              [&](const Handover& each) { return each.type == typeOf(lane.key.duty); });
    }
    for (const Handover& handover : those)
        sentences.push_back(handoverText(m_language, m_tenant, handover));
    sentences.insert(lane.key.kind == Kind::Access ? 0 : sentences.size(), accessText(stop.day));
    sentences.removeAll(QString());
    return sentences;
}

QString TimelineTexts::storyOfEmpty(const LaneKey& key) const
{
    if (key.kind == Kind::Contract && !m_tenant.find(key.subscription))
        return withArguments(m_language.translate("Timeline", "%1 is not in this scenario."), {laneName(key)});
    if (key.kind == Kind::Contract)
        return withArguments(m_language.translate("Timeline", "The term of %1 is not known yet."), {laneName(key)});
    return m_language.translate("Timeline", "As far as is known, this stays as it is.");
}

QString TimelineTexts::spanToolTip(const TimelineLane& lane, const TimelineSpan& span) const
{
    const QString what = span.kind == SpanKind::Holder
                             ? laneToolTip({.kind = Kind::Contract, .subscription = *span.holder})
                             : inCell(span);
    const QString name = lane.key.kind == Kind::Contract ? laneToolTip(lane.key) : laneName(lane.key);
    return QStringLiteral("%1 · %2 · %3").arg(name, what, daysInSentence(m_language, span.days));
}

QString TimelineTexts::dayAndMonth(QDate day) const
{
    return m_language.locale().toString(day, m_language.code() == LanguageCode::Dutch ? u"d-M" : u"d MMM");
}

QString TimelineTexts::monthAlone(QDate day) const
{
    QString name = m_language.locale().toString(day, u"MMM");
    return name.remove(QLatin1Char('.')); // which some versions of the Dutch data have
}

QString TimelineTexts::quarter(QDate day) const
{
    constexpr int monthsOfQuarter = 3;
    return m_language.translate("Timeline", "Q%1", "quarter of a year").arg((day.month() - 1) / monthsOfQuarter + 1);
}

QString TimelineTexts::today() const
{
    return m_language.translate("Timeline", "Today");
}

QString TimelineTexts::baseline() const
{
    return m_language.translate("Timeline", "Baseline");
}

QString TimelineTexts::noAdministrator() const
{
    return m_language.translate("Timeline", "no administrator");
}

QString TimelineTexts::nameOf(SubscriptionRef ref) const
{
    return callName(m_tenant.find(ref) || !m_baseline ? m_tenant : *m_baseline, ref);
}

QString TimelineTexts::contractText(const TimelineLane& lane, const TimelineStop& stop) const
{
    const TimelineSpan& span = lane.spans.at(stop.span);
    if (span.kind == SpanKind::Suspension) {
        return withArguments(m_language.translate("Timeline", "%1 is suspended %2."),
                             {laneName(lane.key), daysInSentence(m_language, span.days)});
    }
    return stop.edge == SpanEdge::Start ? startText(lane, stop.span) : endText(lane, stop.span);
}

QString TimelineTexts::startText(const TimelineLane& lane, std::size_t span) const
{
    const QString name = laneName(lane.key);
    const QString day = m_language.dateInSentence(lane.spans[span].days.starts);
    if (span == 0)
        return withArguments(m_language.translate("Timeline", "%1 starts on %2."), {name, day});
    const TimelineSpan& before = lane.spans[span - 1];
    if (before.kind != SpanKind::Gap) {
        return withArguments(m_language.translate("Timeline", "A new term of %1 starts on %2, without a gap."),
                             {name, day});
    }
    const qint64 days = before.days.starts.daysTo(before.days.lastDay()) + 1;
    return withArguments(
        m_language.translate("Timeline", "%1 comes back on %2, after %n days without a term.", nullptr, days),
        {name, day});
}

QString TimelineTexts::endText(const TimelineLane& lane, std::size_t span) const
{
    const TimelineSpan& term = lane.spans[span];
    const QString name = laneName(lane.key);
    QStringList sentences{withArguments(m_language.translate("Timeline", "%1 runs through %2."),
                                        {name, m_language.dateInSentence(*term.days.ends)}),
                          baselineText(lane, term)};
    if (span + 1 < lane.spans.size()) {
        const TimelineSpan& next = lane.spans[span + 1];
        if (next.kind == SpanKind::Gap)
            sentences.push_back(gapText(m_language, next.days, name));
        else if (next.kind == SpanKind::Term)
            sentences.push_back(m_language.translate("Timeline", "The next term follows without a gap."));
        else if (next.kind == SpanKind::Renewal)
            sentences.push_back(withArguments(
                m_language.translate("Timeline", "It renews automatically, %1. That counts once it is in the plan."),
                {daysInSentence(m_language, next.days)}));
    }
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

/// Where the same term ends in the baseline, if elsewhere.
QString TimelineTexts::baselineText(const TimelineLane& lane, const TimelineSpan& term) const
{
    for (const TimelineSpan& before : lane.baseline) {
        if (before.kind != SpanKind::Term || before.days.starts != term.days.starts || before.days == term.days)
            continue;
        if (!before.days.ends)
            return m_language.translate("Timeline", "In the baseline no end is known.");
        return withArguments(m_language.translate("Timeline", "In the baseline it runs through %1."),
                             {m_language.dateInSentence(*before.days.ends)});
    }
    return {};
}

/// How access becomes another on a day; empty where it does not.
QString TimelineTexts::accessText(QDate day) const
{
    const std::optional<std::size_t> place = m_scene.find({.kind = Kind::Access});
    if (!place)
        return {};
    const std::vector<TimelineSpan>& spans = m_scene.lanes[*place].spans;
    const auto span = std::ranges::find(spans, day, [](const TimelineSpan& each) { return each.days.starts; });
    if (span == spans.begin() || span == spans.end())
        return {};
    const TimelineSpan& before = *std::prev(span);
    QStringList sentences;
    const qint64 without = span->access.without;
    const QString then = m_language.dateInSentence(day);
    if (without != before.access.without && without == 0) {
        sentences.push_back(
            withArguments(m_language.translate("Timeline", "From %1 nobody is without access."), {then}));
    } else if (without != before.access.without) {
        sentences.push_back(
            withArguments(m_language.translate("Timeline", "From %1 %n people are without access; the day before, %2.",
                                               nullptr, without),
                          {then, m_language.number(before.access.without)}));
    }
    if (span->lacksAdministrator && !before.lacksAdministrator)
        sentences.push_back(m_language.translate("Timeline", "No administrator has access then."));
    if (!span->lacksAdministrator && before.lacksAdministrator)
        sentences.push_back(m_language.translate("Timeline", "An administrator has access again."));
    return sentences.join(QLatin1Char(' '));
}

} // namespace seatkeeper
