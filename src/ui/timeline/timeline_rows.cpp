#include "ui/timeline/timeline_rows.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// The spans by day; on one day a term stands before its suspension.
std::vector<TimelineSpan> byDay(std::vector<TimelineSpan> spans)
{
    std::ranges::stable_sort(spans, {}, [](const TimelineSpan& span) { return span.days.starts; });
    return spans;
}

} // namespace

std::vector<TimelineRow> timelineRows(const Language& language, const TimelineContent& content)
{
    const TimelineTexts texts(language, content.tenant, content.beside(), content.scene);
    std::vector<TimelineRow> rows;
    const QString noEnd = language.translate("Timeline", "no end known");
    const auto add = [&](std::size_t lane, const TimelineSpan& span, TimelineRow::Layer layer, const QString& inLayer) {
        rows.push_back({.lane = lane,
                        .span = span,
                        .layer = layer,
                        .about = texts.laneName(content.scene.lanes[lane].key),
                        .what = texts.inCell(span),
                        .from = language.date(span.days.starts),
                        .through = span.days.ends ? language.date(*span.days.ends) : noEnd,
                        .inLayer = inLayer});
    };
    const QString here = content.baseline ? language.translate("Timeline", "Scenario") : QString();
    const QString there = texts.baseline();
    for (std::size_t lane = 0; lane < content.scene.lanes.size(); ++lane) {
        const TimelineLane& each = content.scene.lanes[lane];
        for (const TimelineSpan& span : byDay(each.spans))
            add(lane, span, TimelineRow::Layer::Shown, here);
        for (const TimelineSpan& span : byDay(each.baseline))
            add(lane, span, TimelineRow::Layer::Baseline, there);
    }
    return rows;
}

} // namespace seatkeeper
