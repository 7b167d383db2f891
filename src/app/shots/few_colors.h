#pragma once

#include <QImage>

namespace seatkeeper {

/// The picture in its 256 commonest colours, each other one as the nearest of these: a window has few, and its picture
/// is a third as large then.
QImage inFewColors(const QImage& picture);

} // namespace seatkeeper
