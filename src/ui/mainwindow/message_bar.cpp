#include "ui/mainwindow/message_bar.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tool_tip.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace seatkeeper {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_remedy(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("message"));
    m_text->setTone(PlainLabel::Tone::Error);
    m_close->setIcon(iconOf(Icon::Close));
    m_close->setAutoRaise(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::small, metrics::large, metrics::small);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_remedy, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_remedy, &QPushButton::clicked, this, &MessageBar::remedyChosen);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::say(const QString& text, const QString& remedy)
{
    m_text->say(text);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter(this).fillRect(rect(), colorsOf(palette()).errorGround);
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(plainToolTip(m_close->accessibleName()));
}

} // namespace seatkeeper
