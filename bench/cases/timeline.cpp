#include "bench/cases.h"
#include "ui/theme/apply_theme.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>

namespace seatkeeper::bench {

namespace {

constexpr double milliseconds = 1000;

} // namespace

/// What a page does when the plan was edited: the scene anew, which counts people.
void measureTimeline(Material& material, Report& report)
{
    constexpr double bar = 100; // milliseconds; promised up to so many people
    constexpr std::size_t promisedUpTo = 100'000;
    constexpr int turns = 21;
    const Tenant& tenant = material.tenant();
    Times times;
    for (int turn = 0; turn < turns; ++turn)
        times.add(timed([&] { return timelineScene(tenant, &tenant, askedDay, askedDay); }));
    report.add({.what = "timeline: make it anew",
                .people = material.people(),
                .ours = times,
                .unit = Unit::Milliseconds,
                .figure = times.p95().count() * milliseconds,
                .bar = material.people() <= promisedUpTo ? std::optional(bar) : std::nullopt});
}

/// All contracts over all years in sight, from one event to the next and scrolled: what painting takes.
void measureTimelineRepaint(Report& report)
{
    constexpr double bar = 16; // milliseconds: one frame
    constexpr int turns = 201;
    applyTheme(Scheme::Light);
    const TextLanguage language(LanguageCode::English);
    TimelineView view(language);
    constexpr QSize room(1280, 1900); // so that all 50 lanes are in sight
    view.resize(room);
    constexpr std::size_t people = 1000;
    view.show(timelineContent(makeTenant(people, Mix::Ordinary), {}, askedDay, askedDay));
    view.fit();
    view.QWidget::show();
    QCoreApplication::processEvents();
    const std::size_t lanes = view.content().scene.lanes.size();
    if (lanes < subscriptionCount || view.visibleRegion().isEmpty())
        throw std::runtime_error("the timeline is not in sight");
    Times times;
    for (int turn = 0; turn < turns; ++turn) {
        const std::size_t lane = static_cast<std::size_t>(turn) % lanes;
        view.setCurrent({lane, stopNear(stopsOf(view.content().scene.lanes[lane]), askedDay)});
        times.add(timed([&] {
            view.viewport()->repaint();
            return turn;
        }));
    }
    report.add({.what = "timeline: repaint 50 subscriptions, 10 years",
                .ours = times,
                .unit = Unit::Milliseconds,
                .figure = times.p95().count() * milliseconds,
                .bar = bar});
}

} // namespace seatkeeper::bench
