#include "ui/timeline/timeline_detail.h"

#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tool_tip.h"

#include <QEvent>
#include <QPushButton>

namespace seatkeeper {

TimelineDetail::TimelineDetail(const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_text(new PlainLabel(this))
    , m_goThere(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("timelineStory"));
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_goThere->setObjectName(QStringLiteral("goToEvent"));
    m_goThere->setIcon(iconOf(Icon::Calendar));
    m_edit->setObjectName(QStringLiteral("editEnd"));
    m_edit->setIcon(iconOf(Icon::Edit));
    m_open->setObjectName(QStringLiteral("showSubscription"));
    m_open->setIcon(iconOf(Icon::Subscriptions));
    constexpr int lines = 3;   // so that the picture keeps its height from one event to the next
    constexpr int fewest = 20; // characters, however long a word is
    m_text->setMinimumSize(fewest * fontMetrics().averageCharWidth(), lines * fontMetrics().lineSpacing());

    QHBoxLayout* buttons = rowLayout();
    buttons->addWidget(m_goThere);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_open);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::small, metrics::large, metrics::small);
    layout->setSpacing(metrics::large);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);

    connect(m_goThere, &QPushButton::clicked, this, [this] {
        if (m_day)
            Q_EMIT dayChosen(*m_day);
    });
    connect(m_edit, &QPushButton::clicked, this, &TimelineDetail::editWanted);
    connect(m_open, &QPushButton::clicked, this, &TimelineDetail::subscriptionWanted);
    retranslate();
}

void TimelineDetail::say(const QString& text, Tone tone, const Offers& offers)
{
    m_day = offers.day;
    m_text->setTone(tone == Tone::Refusal ? PlainLabel::Tone::Error : PlainLabel::Tone::Normal);
    m_text->say(text);
    m_text->setToolTip(plainToolTip(text)); // a name can be longer than any line
    m_goThere->setVisible(m_day.has_value());
    m_edit->setVisible(offers.hasEnd);
    m_open->setVisible(offers.hasSubscription);
    retranslate();
}

void TimelineDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimelineDetail::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    drawCard(this);
}

void TimelineDetail::retranslate()
{
    setAccessibleName(tr("What happens then"));
    m_goThere->setText(m_day ? tr("&Go to %1").arg(m_language->date(*m_day)) : QString());
    m_goThere->setAccessibleName(tr("Go to that day"));
    m_edit->setText(tr("Change this en&d…"));
    m_edit->setAccessibleName(tr("Change this end"));
    m_open->setText(tr("Show su&bscription"));
    m_open->setAccessibleName(tr("Show the subscription"));
}

} // namespace seatkeeper
