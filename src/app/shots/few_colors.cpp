#include "app/shots/few_colors.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace seatkeeper {

namespace {

/// The commonest colours of a picture, at most 256, by how often they are there and then by value, so that the same
/// picture always has the same.
QList<QRgb> commonestColors(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    std::vector<std::pair<int, QRgb>> ranked;
    ranked.reserve(static_cast<std::size_t>(counts.size()));
    for (auto color = counts.cbegin(); color != counts.cend(); ++color)
        ranked.emplace_back(-color.value(), color.key());
    std::ranges::sort(ranked);
    constexpr std::size_t most = 256;
    QList<QRgb> colors;
    for (std::size_t i = 0; i < std::min(most, ranked.size()); ++i)
        colors.push_back(ranked[i].second);
    return colors;
}

} // namespace

QImage inFewColors(const QImage& picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    return plain.convertToFormat(QImage::Format_Indexed8, commonestColors(plain),
                                 Qt::ThresholdDither | Qt::AvoidDither);
}

} // namespace seatkeeper
