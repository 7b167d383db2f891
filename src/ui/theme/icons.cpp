#include "ui/theme/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace seatkeeper {

namespace {

constexpr std::array names{"",        "access",   "add",       "back",    "calendar", "carry-out",     "close",
                           "compare", "copy",     "edit",      "ending",  "findings", "forward",       "history",
                           "import",  "next",     "no-access", "open",    "overage",  "overview",      "previous",
                           "redo",    "sample",   "scenario",  "search",  "settings", "subscriptions", "timeline",
                           "undo",    "unfolded", "users",     "warning", "why",      "zoom-in",       "zoom-out"};
static_assert(names.size() == static_cast<std::size_t>(Icon::ZoomOut) + 1);

QString fileOf(Icon icon)
{
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1String(names.at(static_cast<std::size_t>(icon))));
}

QPixmap drawn(Icon icon, QSize size, const QColor& color, qreal scale)
{
    const QString key = QStringLiteral("seatkeeper-%1-%2x%3-%4-%5")
                            .arg(static_cast<int>(icon))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(color.rgba())
                            .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(fileOf(icon)).render(&painter);
    // The drawing is a stencil: only where it has ink matters.
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws an icon in the palette's colour at the time of drawing, so that a change of scheme needs no new icons.
class StencilEngine : public QIconEngine {
public:
    explicit StencilEngine(Icon icon) : m_icon(icon) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state);
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, drawn(m_icon, rect.size(), colorFor(mode), scale));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state);
        return drawn(m_icon, size, colorFor(mode), 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        Q_UNUSED(state);
        return drawn(m_icon, size / scale, colorFor(mode), scale);
    }

    QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(mode);
        Q_UNUSED(state);
        return size;
    }

    QIconEngine* clone() const override { return new StencilEngine(m_icon); }

private:
    static QColor colorFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::WindowText);
    }

    Icon m_icon;
};

} // namespace

QIcon iconOf(Icon icon)
{
    return icon == Icon::None ? QIcon() : QIcon(new StencilEngine(icon));
}

QPixmap pixmapOf(Icon icon, QSize size, const QColor& color, qreal devicePixelRatio)
{
    return drawn(icon, size, color, devicePixelRatio);
}

} // namespace seatkeeper
