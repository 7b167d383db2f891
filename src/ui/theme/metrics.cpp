#include "ui/theme/metrics.h"

#include <QFontMetrics>
#include <QWidget>

namespace seatkeeper::metrics {

namespace {

QFont larger(QFont font, int points)
{
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

QFont pageTitle(QFont font)
{
    constexpr int points = 4;
    return larger(std::move(font), points);
}

QFont sectionTitle(QFont font)
{
    return larger(std::move(font), 1);
}

QFont strong(QFont font)
{
    return larger(std::move(font), 0);
}

} // namespace seatkeeper::metrics
