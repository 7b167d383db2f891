#include "ui/findings/alarm_bar.h"

#include "ui/findings/findings_watch.h"
#include "ui/text/findings.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace seatkeeper {

AlarmBar::AlarmBar(const Session& session, const FindingsWatch& watch, const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_watch(watch)
    , m_language(language)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel(this))
    , m_show(new QPushButton(this))
{
    setObjectName(QStringLiteral("alarm"));
    m_text->setTone(PlainLabel::Tone::Error);
    m_show->setObjectName(QStringLiteral("showAlarm"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::small, metrics::large, metrics::small);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, &AlarmBar::chosen);
    connect(&watch, &FindingsWatch::changed, this, &AlarmBar::renew);
    renew();
}

void AlarmBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        renew();
    QWidget::changeEvent(event);
}

void AlarmBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    const Colors& colors = colorsOf(palette());
    QPainter(this).fillRect(rect(), m_isDoubt ? colors.warningGround : colors.errorGround);
}

void AlarmBar::renew()
{
    const JudgedFinding* alarm = m_watch.alarm();
    const QString text = alarm ? findingText(*m_language, alarm->finding, m_session.tenant()) : QString();
    m_isDoubt = alarm && alarm->finding.severity != Severity::Alarm;
    m_text->setTone(m_isDoubt ? PlainLabel::Tone::Warning : PlainLabel::Tone::Error);
    const Colors& colors = colorsOf(palette());
    const bool isNew = !text.isEmpty() && text != m_text->text();
    const QSize size(metrics::iconSize, metrics::iconSize);
    m_icon->setPixmap(pixmapOf(Icon::Warning, size, m_isDoubt ? colors.onWarning : colors.error, devicePixelRatioF()));
    m_text->say(text);
    m_show->setText(tr("Show the finding"));
    m_show->setAccessibleName(m_show->text());
    setVisible(alarm != nullptr);
    if (!isNew)
        return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace seatkeeper
