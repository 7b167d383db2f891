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
    QToolTip::setPalette(paletteOf(scheme));
}

} // namespace seatkeeper
