#pragma once

#include <QIcon>

namespace seatkeeper {

/// The program's own icons; the name of each is that of its file.
enum class Icon : quint8 {
    None,
    Access,
    Add,
    Back,
    Calendar,
    CarryOut,
    Close,
    Compare,
    Copy,
    Edit,
    Ending,
    Findings,
    Forward,
    History,
    Import,
    Next,
    NoAccess,
    Open,
    Overage,
    Overview,
    Previous,
    Redo,
    Sample,
    Scenario,
    Search,
    Settings,
    Subscriptions,
    Timeline,
    Undo,
    Unfolded,
    Users,
    Warning,
    Why,
    ZoomIn,
    ZoomOut,
};

/// The icon in the colour of text on what it is drawn on, whatever the scheme is then.
QIcon iconOf(Icon icon);

/// The icon as a picture in one colour.
QPixmap pixmapOf(Icon icon, QSize size, const QColor& color, qreal devicePixelRatio);

} // namespace seatkeeper
