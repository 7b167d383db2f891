#include "ui/users/people_bar.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>

namespace seatkeeper {

PeopleBar::PeopleBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_show(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_end(new QPushButton(this))
    , m_list(new PlainLabel(this))
{
    setObjectName(QStringLiteral("peopleBar"));
    m_text->setObjectName(QStringLiteral("peopleBarText"));
    m_show->setCheckable(true);
    m_copy->setIcon(iconOf(Icon::Copy));
    m_list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QHBoxLayout* row = rowLayout();
    row->addWidget(m_text, 1);
    for (QPushButton* button : {m_show, m_copy, m_end})
        row->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::small, metrics::small, metrics::small);
    layout->setSpacing(metrics::small);
    layout->addLayout(row);
    layout->addWidget(m_list);
    connect(m_show, &QPushButton::toggled, this, &PeopleBar::showUnknown);
    connect(m_copy, &QPushButton::clicked, this, &PeopleBar::copyUnknown);
    connect(m_end, &QPushButton::clicked, this, &PeopleBar::ended);
    retranslate();
    hide();
}

void PeopleBar::say(const QString& text, const QStringList& unknown)
{
    m_unknown = unknown;
    m_text->say(text);
    m_show->setChecked(false);
    m_show->setVisible(!unknown.isEmpty());
    m_copy->setVisible(!unknown.isEmpty());
    showUnknown();
    setVisible(!text.isEmpty());
}

void PeopleBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PeopleBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter(this).fillRect(rect(), colorsOf(palette()).tint);
}

void PeopleBar::retranslate()
{
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the addresses that are not in this plan"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the addresses that are not in this plan"));
    m_end->setText(tr("Show everybody"));
    m_end->setAccessibleName(m_end->text());
    showUnknown();
}

void PeopleBar::showUnknown()
{
    constexpr qsizetype most = 100; // more are read better where they were pasted from
    QStringList shown = m_unknown.first(std::min(most, m_unknown.size()));
    if (m_unknown.size() > most)
        shown.push_back(tr("and %n more", nullptr, static_cast<int>(m_unknown.size() - most)));
    m_list->say(m_show->isChecked() ? shown.join(QStringLiteral(", ")) : QString());
}

void PeopleBar::copyUnknown() const
{
    QGuiApplication::clipboard()->setText(m_unknown.join(QLatin1Char('\n')));
}

} // namespace seatkeeper
