#pragma once

#include <QColor>

class QPalette;

namespace seatkeeper {

enum class Scheme : quint8 { Light, Dark };

/// The colours of one scheme. Every text has at least 4.5 : 1 on each ground that it is shown on.
struct Colors {
    QColor window; ///< behind everything
    QColor base;   ///< tables and fields
    QColor header; ///< heads of tables, strip, navigation
    QColor line;   ///< what separates
    QColor text;
    QColor secondary; ///< text that explains
    QColor accent;    ///< what one can act on, and what is responsible
    QColor onAccent;  ///< text on the accent
    QColor tint;      ///< ground that goes with the accent: another day, a payer's cell
    QColor selection; ///< ground of selected rows, with `text`
    QColor warning;   ///< marks and parts of pictures that tell of a warning
    QColor warningGround;
    QColor onWarning;
    QColor errorGround;
    QColor error; ///< text and icons for what is lost or wrong
    QColor done;  ///< text and icons for what is carried out
};

const Colors& colorsOf(Scheme scheme);

/// The colours that go with a widget's palette.
const Colors& colorsOf(const QPalette& palette);

/// A palette for the Fusion style in these colours.
QPalette paletteOf(Scheme scheme);

} // namespace seatkeeper
