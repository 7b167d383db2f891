#pragma once

#include "core/rules/voice_course.h"
#include "ui/timeline/day_axis.h"

#include <QPointF>
#include <QRectF>

namespace seatkeeper {

/// What the picture of voice capacity shows.
struct VoiceContent {
    VoiceCourse course;
    std::optional<VoiceCourse> baseline; ///< where a scenario has another one
    QDate today;
    QDate day;
};

/// The room that the picture has, in logical pixels.
struct VoiceChartRoom {
    QSizeF size;
    qreal numbers = 0; ///< the width of the numbers at the left
    qreal months = 0;  ///< the height of the months below
    qreal legend = 0;  ///< the height of what says what is what
};

/// Where everything of the picture lies: voice capacity as a stair over the peaks of months.
struct VoiceChart {
    struct Tick {
        qint64 value = 0;
        qreal y = 0;

        bool operator==(const Tick&) const = default;
    };
    struct Bar {
        Month month;
        QRectF rect; ///< the peak
        QRectF over; ///< what of it is more than the capacity; empty where nothing is
        bool isMeasured = false;
    };

    QRectF plot;
    DayScale scale;
    std::vector<Tick> ticks; ///< from 0 up, in round numbers
    std::vector<Bar> bars;   ///< of the months with a known peak
    std::vector<QPointF> stair;
    std::vector<QPointF> baseline;

    /// The month at `x`; nothing beside the plot.
    std::optional<Month> monthAt(qreal x) const;

    /// The band of a month, over the whole height of the plot.
    QRectF bandOf(Month month) const;
};

VoiceChart voiceChart(const VoiceContent& content, const VoiceChartRoom& room);

} // namespace seatkeeper
