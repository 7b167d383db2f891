#pragma once

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QWidget>

namespace seatkeeper {

/// Draws the ground of what stands on its own on a page: a rounded field with a line around it.
inline void drawCard(QWidget* card)
{
    const Colors& colors = colorsOf(card->palette());
    QPainter painter(card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(colors.base);
    painter.drawRoundedRect(QRectF(card->rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::cornerRadius,
                            metrics::cornerRadius);
}

} // namespace seatkeeper
