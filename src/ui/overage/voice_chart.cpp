#include "ui/overage/voice_chart.h"

#include <algorithm>
#include <array>

namespace seatkeeper {

namespace {

constexpr int mostTicks = 5;

qint64 highest(const VoiceCourse& course)
{
    qint64 most = 0;
    for (const VoiceStep& step : course.steps)
        most = std::max(most, step.capacity);
    for (const VoiceMonth& month : course.months)
        most = std::max(most, month.peak ? month.peak->contacts : 0);
    return most;
}

/// The smallest of 1, 2, 5, 10, 20 … that reaches `most` in a few steps.
qint64 stepFor(qint64 most)
{
    constexpr std::array<qint64, 3> digits{1, 2, 5};
    constexpr qint64 ten = 10;
    constexpr qint64 largest = 1'000'000'000'000'000; // far above what three times any commitment comes to
    for (qint64 power = 1; power < largest; power *= ten) {
        for (const qint64 digit : digits) {
            if (digit * power * mostTicks >= most)
                return digit * power;
        }
    }
    return largest;
}

} // namespace

std::optional<Month> VoiceChart::monthAt(qreal x) const
{
    return x < plot.left() || x >= plot.right() ? std::nullopt : std::optional(Month::of(scale.dayAt(x)));
}

QRectF VoiceChart::bandOf(Month month) const
{
    const qreal left = scale.x(month.firstDay());
    return {left, plot.top(), scale.x(month.plus(1).firstDay()) - left, plot.height()};
}

VoiceChart voiceChart(const VoiceContent& content, const VoiceChartRoom& room)
{
    VoiceChart chart;
    chart.plot =
        QRectF(0, 0, room.size.width(), room.size.height()).adjusted(room.numbers, room.legend, 0, -room.months);
    if (content.course.months.empty())
        return chart;
    const DateRange days{content.course.months.front().month.firstDay(), content.course.months.back().month.lastDay()};
    chart.scale = fitting(days, chart.plot.left(), chart.plot.width());

    const qint64 most = std::max(highest(content.course), content.baseline ? highest(*content.baseline) : 0);
    const qint64 step = stepFor(most);
    const qint64 top = std::max<qint64>(1, (most + step - 1) / step) * step;
    const auto y = [&](qint64 value) {
        return chart.plot.bottom() - static_cast<qreal>(value) / static_cast<qreal>(top) * chart.plot.height();
    };
    for (qint64 value = 0; value <= top; value += step)
        chart.ticks.push_back({value, y(value)});

    for (const VoiceMonth& month : content.course.months) {
        if (!month.peak)
            continue;
        const QRectF band = chart.bandOf(month.month);
        constexpr qreal air = 0.2; // of its width, at each side
        const QRectF bar(band.left() + band.width() * air, y(month.peak->contacts), band.width() * (1 - 2 * air),
                         chart.plot.bottom() - y(month.peak->contacts));
        QRectF over;
        if (month.room().value_or(0) < 0)
            over = QRectF(bar.left(), bar.top(), bar.width(), y(month.capacity) - bar.top());
        chart.bars.push_back({month.month, bar, over, month.isMeasured()});
    }
    const auto stairOf = [&](const VoiceCourse& course) {
        std::vector<QPointF> points;
        for (auto at = course.steps.begin(); at != course.steps.end(); ++at) {
            const bool isLast = at + 1 == course.steps.end();
            points.emplace_back(chart.scale.x(at->from), y(at->capacity));
            points.emplace_back(isLast ? chart.plot.right() : chart.scale.x((at + 1)->from), y(at->capacity));
        }
        return points;
    };
    chart.stair = stairOf(content.course);
    if (content.baseline)
        chart.baseline = stairOf(*content.baseline);
    return chart;
}

} // namespace seatkeeper
