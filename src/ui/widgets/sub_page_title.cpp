#include "ui/widgets/sub_page_title.h"

#include "ui/theme/icons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tool_tip.h"

#include <QEvent>
#include <QPushButton>

namespace seatkeeper {

SubPageTitle::SubPageTitle(QWidget* parent)
    : QWidget(parent)
    , m_back(new QPushButton(this))
    , m_title(new PlainLabel(this))
{
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setIcon(iconOf(Icon::Back));
    m_back->setFlat(true);
    m_back->setFixedSize(metrics::controlHeight, metrics::controlHeight);
    m_title->setFont(metrics::pageTitle(font()));
    QHBoxLayout* layout = rowLayout();
    setLayout(layout);
    layout->addWidget(m_back);
    layout->addWidget(m_title, 1);
    setFocusProxy(m_back);
    connect(m_back, &QPushButton::clicked, this, &SubPageTitle::left);
    retranslate();
}

void SubPageTitle::say(const QString& title)
{
    m_title->say(title);
}

QString SubPageTitle::text() const
{
    return m_title->text();
}

void SubPageTitle::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SubPageTitle::retranslate()
{
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(plainToolTip(tr("Back (Alt+Left)")));
}

} // namespace seatkeeper
