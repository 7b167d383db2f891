#include "ui/theme/apply_theme.h"

#include "ui/theme/flat_style.h"

#include <QApplication>
#include <QToolTip>

namespace seatkeeper {

Scheme schemeOfDesktop()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
               ? Scheme::Dark
               : Scheme::Light;
}

void applyTheme(Scheme scheme)
{
    if (!qobject_cast<FlatStyle*>(QApplication::style()))
        QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(paletteOf(scheme));
    // Menus mark their entries as tables do: icons keep their colour there.
    QPalette menus = paletteOf(scheme);
    menus.setColor(QPalette::Highlight, colorsOf(scheme).selection);
    menus.setColor(QPalette::HighlightedText, colorsOf(scheme).text);
    for (const char* name : {"QMenu", "QMenuBar"})
        QApplication::setPalette(menus, name);
    QToolTip::setPalette(paletteOf(scheme));
}

} // namespace seatkeeper
