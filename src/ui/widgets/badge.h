#pragma once

#include "ui/theme/colors.h"

#include <QLabel>

namespace seatkeeper {

/// What a badge says about the word in it.
enum class BadgeKind : quint8 { Neutral, Accent, Warning, Error, Alarm };

/// The room that a badge with this word takes.
QSize badgeSize(const QString& word, const QFont& font);

/// Draws the badge at the left of `rect`, in its middle. It looks the same on a selected row.
void drawBadge(QPainter* painter, const QRect& rect, const QString& word, BadgeKind kind, const Colors& colors);

/// A word on a ground of its own, beside a name.
class Badge : public QLabel {
    Q_OBJECT

public:
    explicit Badge(QWidget* parent = nullptr);

    /// Sets the word; without one the badge is hidden.
    void say(const QString& word, BadgeKind kind);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BadgeKind m_kind = BadgeKind::Neutral;
};

} // namespace seatkeeper
