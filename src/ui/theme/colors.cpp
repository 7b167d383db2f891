#include "ui/theme/colors.h"

#include <QPalette>

namespace seatkeeper {

namespace {

Colors lightColors()
{
    return {.window = QColor(0xF5F6F8),
            .base = QColor(0xFFFFFF),
            .header = QColor(0xEDEFF2),
            .line = QColor(0xD3D7DC),
            .text = QColor(0x1D2125),
            .secondary = QColor(0x5A5F65),
            .accent = QColor(0x0B6BCB),
            .onAccent = QColor(0xFFFFFF),
            .tint = QColor(0xE4F0FB),
            .selection = QColor(0xCFE4F9),
            .warning = QColor(0xB27500),
            .warningGround = QColor(0xFFE8B3),
            .onWarning = QColor(0x553900),
            .errorGround = QColor(0xFCE4E2),
            .error = QColor(0xA8201A),
            .done = QColor(0x1A6B3C)};
}

Colors darkColors()
{
    return {.window = QColor(0x1F2226),
            .base = QColor(0x17191C),
            .header = QColor(0x282C31),
            .line = QColor(0x41464D),
            .text = QColor(0xE7E9EC),
            .secondary = QColor(0xA8ADB3),
            .accent = QColor(0x6CB2FF),
            .onAccent = QColor(0x0A1A2B),
            .tint = QColor(0x1D2E40),
            .selection = QColor(0x24425F),
            .warning = QColor(0xF0BE52),
            .warningGround = QColor(0x4F3D10), // a bright one would outshine what is worse
            .onWarning = QColor(0xFFDC96),
            .errorGround = QColor(0x6E2424),
            .error = QColor(0xFFB4AD),
            .done = QColor(0x7FD6A0)};
}

} // namespace

const Colors& colorsOf(Scheme scheme)
{
    static const Colors light = lightColors();
    static const Colors dark = darkColors();
    return scheme == Scheme::Light ? light : dark;
}

const Colors& colorsOf(const QPalette& palette)
{
    constexpr int middle = 128;
    const bool light = palette.color(QPalette::Active, QPalette::Window).lightness() >= middle;
    return colorsOf(light ? Scheme::Light : Scheme::Dark);
}

QPalette paletteOf(Scheme scheme)
{
    const Colors& colors = colorsOf(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.secondary);
    palette.setColor(QPalette::Button, colors.header);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.error);
    palette.setColor(QPalette::ToolTipBase, colors.base);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::Light, colors.base);
    palette.setColor(QPalette::Midlight, colors.header);
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::Dark, colors.line.darker());
    palette.setColor(QPalette::Shadow, colors.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.secondary);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.text);
    return palette;
}

} // namespace seatkeeper
