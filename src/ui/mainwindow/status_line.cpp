#include "ui/mainwindow/status_line.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QToolButton>

namespace seatkeeper {

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_count(new QLabel(this))
    , m_done(new ElidedLabel(this))
    , m_giveUp(button("statusGiveUp"))
    , m_draft(button("statusDraft"))
    , m_stillToDo(button("statusStillToDo"))
{
    m_count->setObjectName(QStringLiteral("statusCount"));
    m_done->setObjectName(QStringLiteral("statusDone"));
    m_count->setTextFormat(Qt::PlainText);
    m_done->setIndent(metrics::large);
    addWidget(m_count);
    addWidget(m_done, 1);
    addPermanentWidget(m_giveUp);
    addPermanentWidget(m_draft);
    addPermanentWidget(m_stillToDo);
    setSizeGripEnabled(false);
    setContentsMargins(metrics::small, 0, metrics::large, 0);
    applyColors();
    connect(m_giveUp, &QToolButton::clicked, this, &StatusLine::giveUpWanted);
    connect(m_draft, &QToolButton::clicked, this, &StatusLine::draftWanted);
    connect(m_stillToDo, &QToolButton::clicked, this, &StatusLine::stillToDoWanted);
}

void StatusLine::sayCount(const QString& count)
{
    m_count->setText(count);
}

void StatusLine::say(const Said& said)
{
    m_done->say(said.done, said.givesWay);
    const bool isDone = said.people == 0;
    m_stillToDo->setText(isDone ? tr("Nothing to be carried out")
                                : tr("Still to be carried out: %n people", nullptr, said.people));
    m_stillToDo->setToolTip(isDone ? QString() : tr("Show these people"));
    m_stillToDo->setEnabled(!isDone);
    m_giveUp->setText(tr("Cancel saving"));
    m_giveUp->setAccessibleName(m_giveUp->text());
    m_giveUp->setVisible(said.work == Said::Work::CanBeGivenUp);
    m_draft->setText(tr("Not saved: %1").arg(QString(said.draft).replace(QLatin1Char('&'), QStringLiteral("&&"))));
    m_draft->setToolTip(tr("Fetch it back"));
    m_draft->setVisible(!said.draft.isEmpty());
    m_draft->setAccessibleName(tr("Not saved: %1").arg(said.draft));
    m_stillToDo->setAccessibleName(m_stillToDo->text());
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QStatusBar::changeEvent(event);
}

/// What can be pressed looks like it.
void StatusLine::applyColors()
{
    for (QToolButton* button : {m_giveUp, m_draft, m_stillToDo}) {
        QPalette colors = palette();
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
            colors.setColor(group, QPalette::ButtonText, colorsOf(palette()).accent);
        button->setPalette(colors);
    }
}

QToolButton* StatusLine::button(const char* name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace seatkeeper
