#include "ui/overage/voice_picture.h"

#include "ui/text/voice_texts.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/tool_tip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace seatkeeper {

namespace {

constexpr qreal lineOfStair = 2;
constexpr int sample = 20; // the width of what stands before a word of the legend

QPen dashedPen(const QColor& color)
{
    QPen pen(color, 1);
    pen.setDashPattern({4, 3});
    return pen;
}

/// What a bar looks like: filled where it was measured, else hatched in a line of its own.
void drawBar(QPainter& painter, const QRectF& rect, const Colors& colors, bool isMeasured)
{
    painter.setPen(isMeasured ? QPen(colors.accent) : dashedPen(colors.accent));
    painter.setBrush(isMeasured ? QBrush(colors.tint) : QBrush(colors.accent, Qt::BDiagPattern));
    painter.drawRect(rect);
}

QString monthAlone(const Language& language, QDate day)
{
    QString name = language.locale().toString(day, u"MMM");
    return name.remove(QLatin1Char('.')); // which some versions of the Dutch data have
}

} // namespace

VoicePicture::VoicePicture(const TextLanguage& language, QWidget* parent) : QWidget(parent), m_language(language)
{
    setObjectName(QStringLiteral("voicePicture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void VoicePicture::show(VoiceContent content)
{
    m_content = std::move(content);
    setAccessibleName(tr("Voice capacity over time"));
    setAccessibleDescription(voiceSteps(*m_language, m_content.course));
    update();
}

void VoicePicture::setCurrent(std::optional<Month> month)
{
    m_current = month;
    update();
}

QSize VoicePicture::sizeHint() const
{
    constexpr QSize usual(720, 260);
    return usual;
}

QSize VoicePicture::minimumSizeHint() const
{
    constexpr QSize least(320, 160);
    return least;
}

VoiceChart VoicePicture::chart() const
{
    const QFontMetricsF text(font());
    VoiceChartRoom room{.size = size(),
                        .numbers = 0,
                        .months = 2 * text.height() + metrics::tight,
                        .legend = text.height() + metrics::medium};
    const VoiceChart rough = voiceChart(m_content, room); // for how long its numbers are
    for (const VoiceChart::Tick& tick : rough.ticks)
        room.numbers = std::max(room.numbers, text.horizontalAdvance(m_language->number(tick.value)));
    room.numbers += metrics::small;
    room.size.rwidth() -= 1; // for the line at the right
    return voiceChart(m_content, room);
}

void VoicePicture::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    const Colors& colors = colorsOf(palette());
    const VoiceChart chart = this->chart();
    QPainter painter(this);
    painter.fillRect(chart.plot, colors.base);
    if (m_current)
        painter.fillRect(chart.bandOf(*m_current).intersected(chart.plot), colors.selection);
    const QFontMetricsF text(font());
    for (const VoiceChart::Tick& tick : chart.ticks) {
        const qreal y = std::round(tick.y) + 0.5;
        painter.setPen(colors.line);
        painter.drawLine(QPointF(chart.plot.left(), y), QPointF(chart.plot.right(), y));
        painter.setPen(colors.secondary);
        painter.drawText(QRectF(0, y - text.height() / 2, chart.plot.left() - metrics::small, text.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_language->number(tick.value));
    }
    drawMonths(painter, chart);
    drawBars(painter, chart);
    if (!chart.baseline.empty())
        drawStair(painter, chart.baseline, dashedPen(colors.secondary));
    drawStair(painter, chart.stair, QPen(colors.text, lineOfStair));
    drawDay(painter, chart);
    drawLegend(painter);
}

void VoicePicture::drawMonths(QPainter& painter, const VoiceChart& chart) const
{
    const Colors& colors = colorsOf(palette());
    const QFontMetricsF text(font());
    qreal widest = 0;
    bool haveRoom = true; // all of them; else a few are named
    for (const VoiceMonth& month : m_content.course.months) {
        const qreal width = text.horizontalAdvance(monthAlone(*m_language, month.month.firstDay()));
        widest = std::max(widest, width);
        haveRoom = haveRoom && width + metrics::tight / 2.0 <= chart.bandOf(month.month).width();
    }
    constexpr int monthsOfQuarter = 3;
    for (const VoiceMonth& month : m_content.course.months) {
        const QRectF band = chart.bandOf(month.month);
        const bool isFirstOfYear = month.month.month() == 1 || month.month == m_content.course.months.front().month;
        painter.setPen(colors.secondary);
        if (haveRoom || (month.month.month() - 1) % monthsOfQuarter == 0)
            painter.drawText(
                QRectF(band.center().x() - widest, chart.plot.bottom() + metrics::tight, 2 * widest, text.height()),
                Qt::AlignHCenter | Qt::TextSingleLine, monthAlone(*m_language, month.month.firstDay()));
        if (!isFirstOfYear)
            continue;
        const QString year = QString::number(month.month.year());
        constexpr int december = 12; // where the first month is one, the next year's number has to fit beside it
        if (month.month.month() != december || text.horizontalAdvance(year) <= band.width())
            painter.drawText(QPointF(band.left() + metrics::tight / 2.0,
                                     chart.plot.bottom() + metrics::tight + text.height() + text.ascent()),
                             year);
        painter.setPen(colors.line);
        painter.drawLine(QPointF(std::round(band.left()) + 0.5, chart.plot.top()),
                         QPointF(std::round(band.left()) + 0.5, height()));
    }
}

void VoicePicture::drawBars(QPainter& painter, const VoiceChart& chart) const
{
    const Colors& colors = colorsOf(palette());
    for (const VoiceChart::Bar& bar : chart.bars) {
        drawBar(painter, bar.rect, colors, bar.isMeasured);
        if (bar.over.isEmpty())
            continue;
        painter.setPen(QPen(colors.error, 1));
        painter.setBrush(colors.errorGround);
        painter.drawRect(bar.over);
    }
}

void VoicePicture::drawStair(QPainter& painter, const std::vector<QPointF>& stair, const QPen& pen) const
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(stair.data(), static_cast<int>(stair.size()));
}

/// The day that is looked at, as a line with its date.
void VoicePicture::drawDay(QPainter& painter, const VoiceChart& chart) const
{
    const qreal x = std::round(chart.scale.x(m_content.day)) + 0.5;
    if (x < chart.plot.left() || x > chart.plot.right())
        return;
    painter.setPen(QPen(colorsOf(palette()).accent, 1));
    painter.drawLine(QPointF(x, chart.plot.top()), QPointF(x, chart.plot.bottom()));
}

void VoicePicture::drawLegend(QPainter& painter) const
{
    const Colors& colors = colorsOf(palette());
    const QFontMetricsF text(font());
    const qreal middle = std::round(text.height() / 2) + 0.5;
    qreal x = 0;
    const auto word = [&](const QString& what) {
        painter.setPen(colors.text);
        x += sample + metrics::tight;
        painter.drawText(QPointF(x, text.ascent()), what);
        x += text.horizontalAdvance(what) + metrics::large;
    };
    const auto swatch = [&] { return QRectF(x + 0.5, middle - 5, sample - 1, 10); };
    painter.setPen(QPen(colors.text, lineOfStair));
    painter.drawLine(QPointF(x, middle), QPointF(x + sample, middle));
    word(tr("Voice capacity"));
    if (m_content.baseline) {
        painter.setPen(dashedPen(colors.secondary));
        painter.drawLine(QPointF(x, middle), QPointF(x + sample, middle));
        word(tr("in the baseline"));
    }
    drawBar(painter, swatch(), colors, true);
    word(tr("Peak"));
    drawBar(painter, swatch(), colors, false);
    word(tr("as in the last month known"));
    painter.setPen(QPen(colors.error, 1));
    painter.setBrush(colors.errorGround);
    painter.drawRect(swatch());
    word(tr("short"));
    painter.setPen(QPen(colors.accent, 1));
    painter.drawLine(QPointF(x + sample / 2.0, middle - 6), QPointF(x + sample / 2.0, middle + 6));
    word(m_content.day == m_content.today ? tr("today") : m_language->date(m_content.day));
}

void VoicePicture::mousePressEvent(QMouseEvent* event)
{
    const auto month = chart().monthAt(event->position().x());
    if (event->button() == Qt::LeftButton && month)
        Q_EMIT chosen(*month);
}

bool VoicePicture::event(QEvent* event)
{
    const auto* help = event->type() == QEvent::ToolTip ? dynamic_cast<QHelpEvent*>(event) : nullptr;
    if (!help)
        return QWidget::event(event);
    const auto month = chart().monthAt(help->pos().x());
    const auto line =
        month ? std::ranges::find(m_content.course.months, *month, &VoiceMonth::month) : m_content.course.months.end();
    if (line == m_content.course.months.end()) {
        QToolTip::hideText();
        return true;
    }
    QToolTip::showText(help->globalPos(),
                       plainToolTip(tr("%1: capacity %2, peak %3, left %4")
                                        .arg(m_language->month(line->month), m_language->number(line->capacity),
                                             peakText(*m_language, *line), roomText(*m_language, *line))),
                       this);
    return true;
}

} // namespace seatkeeper
