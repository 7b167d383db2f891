#include "ui/theme/metrics.h"

#include <QFontMetrics>
#include <QWidget>

namespace seatkeeper::metrics {

namespace {

QFont larger(QFont font, int points)
{
    if (points != 0) // one that is given in pixels, as on paper, has no points
        font.setPointSizeF(font.pointSizeF() + points);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

int rowHeight(const QWidget& widget)
{
    constexpr int least = 28;
    constexpr int air = 10;
    return std::max(least, widget.fontMetrics().height() + air);
}

int twoLineRowHeight(const QWidget& widget)
{
    constexpr int least = 48;
    constexpr int air = 14;
    return std::max(least, 2 * widget.fontMetrics().height() + air);
}

QFont pageTitle(const QFont& font)
{
    constexpr int points = 4;
    return larger(font, points);
}

QFont sectionTitle(const QFont& font)
{
    return larger(font, 1);
}

QFont strong(const QFont& font)
{
    return larger(font, 0);
}

} // namespace seatkeeper::metrics
