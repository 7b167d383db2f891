#pragma once

#include "ui/text/language.h"
#include "ui/timeline/timeline_content.h"

#include <QRectF>

class QFont;
class QPainter;

namespace seatkeeper {

/// Draws a timeline on a page of paper: a title, the days `seen`, and all lanes, made smaller as a whole where they are
/// too many. `page` is in the painter's pixels, of which `dotsPerInch` go into an inch.
void paintTimeline(QPainter& painter, const QRectF& page, qreal dotsPerInch, const TimelineContent& content,
                   const Language& language, const QFont& font, const DateRange& seen, const QString& title);

} // namespace seatkeeper
