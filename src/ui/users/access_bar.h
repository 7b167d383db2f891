#pragma once

#include "core/rules/access_spans.h"
#include "ui/session/text_language.h"

#include <QWidget>

namespace seatkeeper {

/// Draws somebody's access through time: filled while there is access, hollow with the reason while there is none.
/// Whoever shows it says the same in words beside it.
class AccessBar : public QWidget {
    Q_OBJECT

public:
    AccessBar(const TextLanguage& language, QWidget* parent = nullptr);

    /// Shows `spans`, which follow each other without a gap, with a mark on `day`.
    void show(std::vector<AccessSpan> spans, QDate day);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal placeOf(QDate day) const;
    void drawSpan(QPainter& painter, const AccessSpan& span) const;
    void drawYears(QPainter& painter) const;
    void drawMark(QPainter& painter) const;
    int barHeight() const;

    const TextLanguage& m_language;
    std::vector<AccessSpan> m_spans;
    QDate m_day;
};

} // namespace seatkeeper
