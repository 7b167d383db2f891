#include "ui/timeline/timeline_view.h"

#include "ui/theme/metrics.h"
#include "ui/timeline/axis_painter.h"
#include "ui/timeline/head_painter.h"
#include "ui/timeline/lane_painter.h"
#include "ui/timeline/timeline_walk.h"
#include "ui/widgets/tool_tip.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace seatkeeper {

namespace {

/// What is in sight as a plan opens: enough of the past to see where one is, and the contracts that end within a year.
constexpr int monthsBefore = 2;
constexpr int monthsAfter = 13;

constexpr qreal mostDayWidth = 40;
constexpr qreal reach = 7; // pixels around an event in which a click means it

} // namespace

TimelineView::TimelineView(const TextLanguage& language, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_language(language)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setMinimumHeight(fontMetrics().lineSpacing() * 10);
}

void TimelineView::show(TimelineContent content)
{
    const auto current = m_current ? samePlace(m_content.scene, *m_current, content.scene) : std::nullopt;
    const std::optional<LeftEdge> edge = leftEdge();
    const bool isNewDay = content.day != m_content.day;
    m_content = std::move(content);
    m_current = current;
    m_refused = false;
    measure();
    arrange();
    scrollTo(edge);
    if (isNewDay)
        showDay();
    viewport()->update();
    tellWhatIsCurrent();
}

/// Whoever goes to a day from elsewhere, as by F7, comes to what happens on it.
void TimelineView::showDay()
{
    if (!daysInSight().contains(m_content.day))
        scrollTo(LeftEdge{m_content.day.addMonths(-monthsBefore)});
    if (const auto stop = currentStop(); stop && stop->day == m_content.day)
        return;
    if (const auto place = placeOn(m_content.scene, m_content.day)) {
        m_current = place;
        wantCurrent();
    }
}

void TimelineView::begin()
{
    showUsual();
    m_current = nextPlace(m_content.scene, m_content.day);
    m_wanted = QDate();
    wantCurrent();
    viewport()->update();
    tellWhatIsCurrent();
}

void TimelineView::showUsual()
{
    m_zoom = Zoom::Usual;
    arrange();
    scrollTo(LeftEdge{m_content.day.addMonths(-monthsBefore)});
    viewport()->update();
}

void TimelineView::fit()
{
    m_zoom = Zoom::All;
    arrange();
    viewport()->update();
}

DateRange TimelineView::daysInSight() const
{
    const DateRange& all = m_content.scene.days;
    constexpr qreal lessThanADay = 1e-6; // of which the right edge is that of the next one
    const DateRange seen = geometry().scale.between(m_measures.labels, viewport()->width() - lessThanADay);
    return {std::max(seen.starts, all.starts), std::min(*seen.ends, all.lastDay())};
}

void TimelineView::setCurrent(const TimelinePlace& place)
{
    choose(place);
    showCurrent();
}

const TimelineLane* TimelineView::currentLane() const
{
    return m_current ? &m_content.scene.lanes.at(m_current->lane) : nullptr;
}

std::optional<TimelineStop> TimelineView::currentStop() const
{
    if (!m_current || !m_current->stop)
        return std::nullopt;
    return stopsOf(*currentLane()).at(*m_current->stop);
}

void TimelineView::refuse()
{
    m_refused = true;
    viewport()->update();
}

QPointF TimelineView::placeOf(const TimelinePlace& place) const
{
    const TimelineGeometry lies = geometry();
    const Strip& strip = lies.lanes.at(place.lane);
    const qreal y = strip.top + strip.height / 2 + m_measures.axis - verticalScrollBar()->value();
    if (!place.stop)
        return {m_measures.labels / 2, y};
    return {lies.scale.x(stopsOf(m_content.scene.lanes[place.lane]).at(*place.stop).day), y};
}

void TimelineView::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(viewport());
    const Colors& colors = colorsOf(palette());
    const QRectF all(viewport()->rect());
    painter.fillRect(all, colors.base);
    if (m_content.scene.lanes.empty())
        return;
    const TimelineTexts words = texts();
    const TimelineGeometry lies = geometry();
    const TimelineLook look{.colors = colors,
                            .font = font(),
                            .today = m_content.today,
                            .day = m_content.day,
                            .current = m_current,
                            .refused = m_drag && m_refused ? std::optional(DateRange{m_drag->term.starts, m_drag->last})
                                                           : std::nullopt,
                            .hasFocus = hasFocus()};
    painter.setFont(font());
    const TimelineCanvas canvas{painter, m_content.scene, lies, m_measures, words, look, m_words};
    const HeadPainter heads(canvas);
    const qreal scrolled = verticalScrollBar()->value() - m_measures.axis;
    const QRectF below = all.adjusted(0, m_measures.axis, 0, 0).translated(0, scrolled);
    painter.save();
    painter.setClipRect(all.adjusted(0, m_measures.axis, 0, 0));
    painter.translate(0, -scrolled);
    painter.save();
    painter.setClipRect(below.adjusted(m_measures.labels, 0, 0, 0), Qt::IntersectClip);
    LanePainter(canvas).draw(below.adjusted(m_measures.labels, 0, 0, 0));
    painter.restore();
    heads.drawNames(QRectF(below.left(), below.top(), m_measures.labels, below.height()));
    heads.drawHeadings(below);
    painter.restore();
    painter.fillRect(QRectF(0, 0, all.width(), m_measures.axis), colors.window);
    painter.setClipRect(QRectF(m_measures.labels, 0, all.width() - m_measures.labels, m_measures.axis));
    AxisPainter(canvas).draw(QRectF(m_measures.labels, 0, all.width() - m_measures.labels, m_measures.axis));
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    const std::optional<LeftEdge> edge = leftEdge();
    QAbstractScrollArea::resizeEvent(event);
    measure();
    arrange();
    scrollTo(edge);
}

void TimelineView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        measure();
        arrange();
        viewport()->update();
    }
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = dynamic_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(help->pos())), viewport());
    return true;
}

void TimelineView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx);
    Q_UNUSED(dy);
    viewport()->update();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (m_drag && event->key() == Qt::Key_Escape) {
        endDrag();
        return Q_EMIT dragLeft();
    }
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return goBeside(-1);
    case Qt::Key_Right: return goBeside(1);
    case Qt::Key_Up: return goBelow(-1);
    case Qt::Key_Down: return goBelow(1);
    case Qt::Key_Home: return goToEnd(false);
    case Qt::Key_End: return goToEnd(true);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomIn();
    case Qt::Key_Minus: return zoomOut();
    case Qt::Key_F: return fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto stop = currentStop())
            Q_EMIT dayChosen(stop->day);
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_scrolledBefore = horizontalScrollBar()->value();
    const std::optional<TimelinePlace> place = placeUnder(event->position());
    if (!place)
        return;
    choose(place);
    if (const TimelineSpan* term = movableAt(*place);
        term && std::abs(placeOf(*place).x() - event->position().x()) <= reach)
        m_drag = Drag{m_content.scene.lanes[place->lane].key, term->days, *term->days.ends};
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed) {
        const std::optional<TimelinePlace> place = placeUnder(event->position());
        const bool onEnd = place && movableAt(*place) && std::abs(placeOf(*place).x() - event->position().x()) <= reach;
        viewport()->setCursor(onEnd ? Qt::SplitHCursor : Qt::ArrowCursor);
        return;
    }
    if (m_drag)
        return dragTo(event->position());
    const QPoint moved = event->pos() - *m_pressed;
    if (moved.manhattanLength() >= QApplication::startDragDistance())
        horizontalScrollBar()->setValue(m_scrolledBefore - moved.x());
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    Q_UNUSED(event);
    const std::optional<Drag> drag = m_drag;
    endDrag();
    if (drag && drag->last != *drag->term.ends)
        Q_EMIT dropped(*drag);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || event->position().x() < m_measures.labels)
        return;
    if (event->position().y() < m_measures.axis)
        return Q_EMIT dayChosen(geometry().scale.dayAt(event->position().x()));
    if (const auto stop = currentStop(); stop && placeUnder(event->position()) == m_current)
        Q_EMIT dayChosen(stop->day);
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        constexpr qreal notch = 120;
        zoomBy(std::pow(zoomStep, event->angleDelta().y() / notch / 2), event->position().x());
        event->accept();
        return;
    }
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) && event->angleDelta().x() == 0;
    if (!sideways)
        return QAbstractScrollArea::wheelEvent(event);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->angleDelta().y());
    event->accept();
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (m_current)
            Q_EMIT menuRequested(viewport()->mapToGlobal(placeOf(*m_current).toPoint()));
        return;
    }
    if (const auto place = placeUnder(event->pos())) {
        choose(place);
        Q_EMIT menuRequested(event->globalPos());
    }
}

/// Days lie in the coordinates of the viewport, lanes below each other from 0.
TimelineGeometry TimelineView::geometry() const
{
    const DayScale scale{m_content.scene.days.starts, m_measures.labels - horizontalScrollBar()->value(), m_dayWidth};
    return layOut(m_content.scene, m_measures.heights, scale);
}

void TimelineView::measure()
{
    m_measures = measuresFor(m_content.scene, texts(), font(), viewport()->width());
}

qreal TimelineView::roomForDays() const
{
    return std::max(1.0, viewport()->width() - m_measures.labels);
}

qreal TimelineView::leastDayWidth() const
{
    return fitting(m_content.scene.days, 0, roomForDays()).dayWidth;
}

/// Makes the scroll bars fit the content and the room.
void TimelineView::arrange()
{
    if (!m_content.scene.days.starts.isValid())
        return;
    const QDate from = m_content.day.addMonths(-monthsBefore);
    const DateRange usual{from, m_content.day.addMonths(monthsAfter)};
    const qreal least = leastDayWidth();
    if (m_zoom == Zoom::Usual)
        m_dayWidth = fitting(usual, 0, roomForDays()).dayWidth;
    m_dayWidth = m_zoom == Zoom::All ? least : std::clamp(m_dayWidth, std::min(least, mostDayWidth), mostDayWidth);
    const DateRange& days = m_content.scene.days;
    const auto width = static_cast<qreal>(days.starts.daysTo(days.lastDay()) + 1) * m_dayWidth;
    const int room = static_cast<int>(roomForDays());
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(room / 20);
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(width)) - room));
    const int high = static_cast<int>(viewport()->height() - m_measures.axis);
    verticalScrollBar()->setPageStep(std::max(1, high));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_measures.heights.contract));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(geometry().height)) - high));
}

void TimelineView::zoomBy(qreal factor, qreal anchor)
{
    const qreal before = (anchor - geometry().scale.left) / m_dayWidth; // days from the first one
    m_zoom = Zoom::Own;
    m_dayWidth *= factor;
    arrange();
    horizontalScrollBar()->setValue(static_cast<int>(std::round(before * m_dayWidth - (anchor - m_measures.labels))));
    viewport()->update();
}

/// What stays where it is when one zooms by keys: what is current, else the day, else the middle.
qreal TimelineView::anchor() const
{
    const DayScale scale = geometry().scale;
    const auto isInSight = [this](qreal x) { return x >= m_measures.labels && x <= viewport()->width(); };
    if (const auto stop = currentStop(); stop && isInSight(scale.x(stop->day)))
        return scale.x(stop->day);
    const qreal day = scale.x(m_content.day);
    return isInSight(day) ? day : m_measures.labels + roomForDays() / 2;
}

std::optional<TimelineView::LeftEdge> TimelineView::leftEdge() const
{
    if (!m_content.scene.days.starts.isValid())
        return std::nullopt;
    return LeftEdge{m_content.scene.days.starts, horizontalScrollBar()->value() / m_dayWidth};
}

void TimelineView::scrollTo(const std::optional<LeftEdge>& edge) const
{
    if (!edge)
        return;
    const auto days = static_cast<qreal>(m_content.scene.days.starts.daysTo(edge->day)) + edge->daysAfter;
    horizontalScrollBar()->setValue(static_cast<int>(std::round(days * m_dayWidth)));
}

/// Scrolls as far as is needed.
void TimelineView::showCurrent() const
{
    if (!m_current)
        return;
    const TimelineGeometry lies = geometry();
    const Strip& strip = lies.lanes.at(m_current->lane);
    QScrollBar* down = verticalScrollBar();
    const qreal top = m_current->lane == 0 ? 0 : strip.top;
    if (top < down->value())
        down->setValue(static_cast<int>(top));
    else if (strip.bottom() > down->value() + down->pageStep())
        down->setValue(static_cast<int>(std::ceil(strip.bottom())) - down->pageStep());
    const auto stop = currentStop();
    if (!stop)
        return;
    const qreal x = lies.scale.x(stop->day);
    const qreal air = roomForDays() / 8;
    QScrollBar* across = horizontalScrollBar();
    if (x < m_measures.labels + metrics::small)
        across->setValue(across->value() - static_cast<int>(m_measures.labels + air - x));
    else if (x > viewport()->width() - metrics::small)
        across->setValue(across->value() + static_cast<int>(x + air - viewport()->width()));
}

/// Goes along the lane; to what is near the day where nothing is current in it.
void TimelineView::goBeside(int stops)
{
    if (m_current && m_current->stop)
        setCurrent(placeBeside(m_content.scene, *m_current, stops));
    else
        goBelow(0);
}

/// Goes to another lane, along one day, however far the events of the lanes between lie from it.
void TimelineView::goBelow(int lanes)
{
    if (m_content.scene.lanes.empty())
        return;
    const QDate wanted = m_wanted.isValid() ? m_wanted : m_content.day;
    // Where nothing is current, any key leads to the first lane.
    setCurrent(placeBelow(m_content.scene, m_current.value_or(TimelinePlace()), m_current ? lanes : 0, wanted));
    m_wanted = wanted;
}

void TimelineView::goToEnd(bool last)
{
    if (!m_current)
        return goBelow(0);
    const std::size_t count = stopsOf(*currentLane()).size();
    if (count > 0)
        setCurrent({m_current->lane, last ? count - 1 : 0});
}

void TimelineView::choose(std::optional<TimelinePlace> place)
{
    if (place == m_current)
        return;
    m_current = place;
    wantCurrent();
    viewport()->update();
    tellWhatIsCurrent();
}

void TimelineView::wantCurrent()
{
    if (const auto stop = currentStop())
        m_wanted = stop->day;
}

std::optional<TimelinePlace> TimelineView::placeUnder(QPointF point) const
{
    if (point.y() < m_measures.axis)
        return std::nullopt;
    const QPointF inLanes(point.x(), point.y() - m_measures.axis + verticalScrollBar()->value());
    const TimelineGeometry lies = geometry();
    if (point.x() >= m_measures.labels)
        return placeAt(m_content.scene, lies, inLanes, reach);
    const std::optional<std::size_t> lane = lies.laneAt(inLanes.y());
    if (!lane)
        return std::nullopt;
    return TimelinePlace{*lane, stopNear(stopsOf(m_content.scene.lanes[*lane]), m_content.day)};
}

/// The term that ends there, where its end can be dragged.
const TimelineSpan* TimelineView::movableAt(const TimelinePlace& place) const
{
    if (!m_movable || !place.stop)
        return nullptr;
    const TimelineLane& lane = m_content.scene.lanes[place.lane];
    return termEndingAt(lane, stopsOf(lane).at(*place.stop));
}

/// The end comes with the mouse, from day to day. A term keeps one day at least.
void TimelineView::dragTo(QPointF point)
{
    const QDate last = std::max(m_drag->term.starts, geometry().scale.edgeNear(point.x()).addDays(-1));
    if (last == m_drag->last)
        return;
    m_drag->last = last;
    Q_EMIT dragged(*m_drag);
}

void TimelineView::endDrag()
{
    m_pressed.reset();
    m_drag.reset();
    m_refused = false;
    viewport()->update();
}

QString TimelineView::toolTipAt(QPointF point) const
{
    const std::optional<TimelinePlace> place = placeUnder(point);
    if (!place)
        return {};
    const TimelineLane& lane = m_content.scene.lanes[place->lane];
    if (point.x() < m_measures.labels)
        return texts().laneToolTip(lane.key);
    const QDate day = geometry().scale.dayAt(point.x());
    for (std::size_t i = lane.spans.size(); i-- > 0;) { // what is drawn last lies on top
        if (lane.spans[i].days.contains(day))
            return texts().spanToolTip(lane, lane.spans[i]);
    }
    return texts().laneToolTip(lane.key);
}

/// What a screen reader says of the picture is what is current in it.
void TimelineView::tellWhatIsCurrent()
{
    const TimelineLane* lane = currentLane();
    const auto stop = currentStop();
    if (lane && stop)
        setAccessibleDescription(texts().laneName(lane->key) + QStringLiteral(": ") +
                                 texts().story(*lane, *stop).join(QLatin1Char(' ')));
    else
        setAccessibleDescription(lane ? texts().storyOfEmpty(lane->key) : QString());
    Q_EMIT currentChanged();
}

} // namespace seatkeeper
