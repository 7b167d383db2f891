#pragma once

#include "ui/overage/voice_chart.h"
#include "ui/session/text_language.h"

#include <QWidget>

namespace seatkeeper {

/// Paints voice capacity over time against the peaks of months. The table beside it says the same, and is what keys
/// move in.
class VoicePicture : public QWidget {
    Q_OBJECT

public:
    VoicePicture(const TextLanguage& language, QWidget* parent = nullptr);

    void show(VoiceContent content);

    /// Marks a month.
    void setCurrent(std::optional<Month> month);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A month was clicked.
    void chosen(seatkeeper::Month month);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    VoiceChart chart() const;
    void drawMonths(QPainter& painter, const VoiceChart& chart) const;
    void drawLegend(QPainter& painter) const;
    void drawBars(QPainter& painter, const VoiceChart& chart) const;
    void drawStair(QPainter& painter, const std::vector<QPointF>& stair, const QPen& pen) const;
    void drawDay(QPainter& painter, const VoiceChart& chart) const;

    const TextLanguage& m_language;
    VoiceContent m_content;
    std::optional<Month> m_current;
};

} // namespace seatkeeper
