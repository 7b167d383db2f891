#pragma once

#include <QFont>

class QWidget;

/// Distances and fonts, in one place.
namespace seatkeeper::metrics {

inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int wide = 24;
inline constexpr int cornerRadius = 6;
inline constexpr int iconSize = 20;
inline constexpr int controlHeight = 30;

/// The height of a row of a table: 28 pixels, or more where the font asks for it.
int rowHeight(const QWidget& widget);

/// The height of a row that holds two lines.
int twoLineRowHeight(const QWidget& widget);

QFont pageTitle(const QFont& font);
QFont sectionTitle(const QFont& font);
QFont strong(const QFont& font);

} // namespace seatkeeper::metrics
