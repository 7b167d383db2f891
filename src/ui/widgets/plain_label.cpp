#include "ui/widgets/plain_label.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QGuiApplication>

#include <algorithm>

namespace seatkeeper {

QString unbroken(QString text)
{
    constexpr QChar wordJoiner(0x2060);
    return text.replace(QLatin1String("t/m"), QLatin1String("t/") + wordJoiner + QLatin1Char('m'));
}

PlainLabel::PlainLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setCursor(Qt::IBeamCursor);
}

void PlainLabel::say(const QString& text)
{
    setText(unbroken(text));
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void PlainLabel::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    applyTone();
}

int PlainLabel::heightForWidth(int width) const
{
    if (m_measuredText != text())
        forgetMeasures();
    m_measuredText = text();
    // Most texts are one line and stay it at every width that there is.
    if (m_oneLine && width >= m_oneLine->width())
        return m_oneLine->height();
    if (const auto known = std::ranges::find(m_measured, width, &Measured::width); known != m_measured.end())
        return known->height;
    constexpr std::size_t mostWidths = 4; // while one drags the edge of a window, each is another
    if (m_measured.size() == mostWidths)
        m_measured.erase(m_measured.begin());
    m_measured.push_back({width, QLabel::heightForWidth(width)});
    const int height = m_measured.back().height;
    const QMargins around = contentsMargins();
    if (!m_oneLine && height < around.top() + around.bottom() + 2 * fontMetrics().height())
        m_oneLine = QSize(width, height);
    else if (m_oneLine && height == m_oneLine->height())
        m_oneLine->setWidth(width);
    return height;
}

void PlainLabel::forgetMeasures() const
{
    m_measured.clear();
    m_oneLine.reset();
}

bool PlainLabel::event(QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::FontChange || type == QEvent::StyleChange || type == QEvent::ContentsRectChange)
        forgetMeasures();
    return QLabel::event(event);
}

/// Text can be selected from the first press on. Qt gives each label that allows it a document of its own, which takes
/// longer to lay out than all else that a page shows.
void PlainLabel::mousePressEvent(QMouseEvent* event)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::mousePressEvent(event);
}

void PlainLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_applying)
        applyTone();
    QLabel::changeEvent(event);
}

void PlainLabel::applyTone()
{
    const Colors& colors = colorsOf(QGuiApplication::palette());
    const bool boxed = m_tone == Tone::Warning || m_tone == Tone::Error;
    QPalette own;
    switch (m_tone) {
    case Tone::Normal: break;
    case Tone::Secondary: own.setColor(QPalette::WindowText, colors.secondary); break;
    case Tone::Accent: own.setColor(QPalette::WindowText, colors.accent); break;
    case Tone::Warning:
        own.setColor(QPalette::WindowText, colors.onWarning);
        own.setColor(QPalette::Window, colors.warningGround);
        break;
    case Tone::Error:
        own.setColor(QPalette::WindowText, colors.error);
        own.setColor(QPalette::Window, colors.errorGround);
        break;
    }
    m_applying = true;
    setPalette(own);
    m_applying = false;
    setAutoFillBackground(boxed);
    setContentsMargins(boxed ? QMargins(metrics::small, metrics::tight, metrics::small, metrics::tight) : QMargins());
}

} // namespace seatkeeper
