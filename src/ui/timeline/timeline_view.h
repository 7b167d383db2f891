#pragma once

#include "ui/session/text_language.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_content.h"

#include <QAbstractScrollArea>

namespace seatkeeper {

/// The picture of a timeline: scrolled, zoomed, and walked through by mouse and keys. Whoever shows it says what is
/// current in words beside it, and has a table with the same content.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TimelineView(const TextLanguage& language, QWidget* parent = nullptr);

    /// Shows other content. What was current stays so, where it is still there; so does the part in sight.
    void show(TimelineContent content);
    const TimelineContent& content() const { return m_content; }

    /// Shows what a plan opens with: some months before and after the day, and the next handover as what is current.
    void begin();
    void showUsual();

    void zoomIn() { zoomBy(zoomStep, anchor()); }
    void zoomOut() { zoomBy(1 / zoomStep, anchor()); }
    void fit();

    /// The days in sight.
    DateRange daysInSight() const;

    /// The lane and the stop that are current; the stop as such, where there is one.
    std::optional<TimelinePlace> current() const { return m_current; }
    void setCurrent(const TimelinePlace& place);
    std::optional<TimelineStop> currentStop() const;
    const TimelineLane* currentLane() const;

    /// Whether the ends of terms can be dragged.
    void setMovable(bool movable) { m_movable = movable; }

    /// An end that is being dragged: what it is of, and the last day that it would have.
    struct Drag {
        LaneKey lane;
        DateRange term;
        QDate last;
    };
    /// What is dragged cannot be so: it is shown where it was, with a frame where it would be.
    void refuse();

    /// Where a stop of a lane is in the viewport, to be clicked by tests and asked for menus.
    QPointF placeOf(const TimelinePlace& place) const;

Q_SIGNALS:
    void currentChanged();
    void dayChosen(QDate day);
    void menuRequested(const QPoint& place);
    void dragged(const seatkeeper::TimelineView::Drag& drag);
    void dropped(const seatkeeper::TimelineView::Drag& drag);
    void dragLeft();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// How wide a day is: as a plan opens, so that all can be seen, or as somebody has chosen.
    enum class Zoom : quint8 { Usual, All, Own };
    static constexpr qreal zoomStep = 1.5;

    /// Where the part in sight begins, to the fraction of a day: what is shown anew is not to creep.
    struct LeftEdge {
        QDate day;
        qreal daysAfter = 0;
    };

    TimelineTexts texts() const { return {*m_language, m_content.tenant, m_content.beside(), m_content.scene}; }
    TimelineGeometry geometry() const;
    void showDay();
    void measure();
    void arrange();
    void zoomBy(qreal factor, qreal anchor);
    qreal leastDayWidth() const;
    qreal anchor() const;
    qreal roomForDays() const;
    std::optional<LeftEdge> leftEdge() const;
    void scrollTo(const std::optional<LeftEdge>& edge) const;
    void showCurrent() const;
    void goBeside(int stops);
    void goBelow(int lanes);
    void goToEnd(bool last);
    void choose(std::optional<TimelinePlace> place);
    void wantCurrent();
    std::optional<TimelinePlace> placeUnder(QPointF point) const;
    const TimelineSpan* movableAt(const TimelinePlace& place) const;
    void dragTo(QPointF point);
    void endDrag();
    QString toolTipAt(QPointF point) const;
    void tellWhatIsCurrent();

    const TextLanguage& m_language;
    TimelineContent m_content;
    TimelineMeasures m_measures;
    WordCache m_words;
    Zoom m_zoom = Zoom::Usual;
    qreal m_dayWidth = 1;
    std::optional<TimelinePlace> m_current;
    QDate m_wanted; // where one goes up and down
    bool m_movable = false;
    bool m_refused = false;
    std::optional<QPoint> m_pressed; // where the mouse went down, and moves the picture or an end since then
    int m_scrolledBefore = 0;        // the horizontal place of the picture then
    std::optional<Drag> m_drag;
};

} // namespace seatkeeper
