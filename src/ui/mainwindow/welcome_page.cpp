#include "ui/mainwindow/welcome_page.h"

#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/recent_list.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace seatkeeper {

WelcomePage::WelcomePage(const Actions& actions, RecentPlans& recent, const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_purpose(new PlainLabel(this))
    , m_samples(new PlainLabel(this))
    , m_plans(new PlainLabel(this))
    , m_ownTenant(new PlainLabel(this))
{
    constexpr int columnWidth = 120; // characters
    m_title->setFont(metrics::pageTitle(metrics::pageTitle(font())));
    m_samples->setFont(metrics::sectionTitle(font()));
    m_plans->setFont(metrics::sectionTitle(font()));

    auto* column = new QWidget(this);
    column->setFixedWidth(columnWidth * fontMetrics().averageCharWidth());
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_title);
    layout->addWidget(m_purpose);
    layout->addSpacing(metrics::large);
    layout->addWidget(new RecentList(recent, language, column));
    auto* ways = new QGridLayout;
    ways->setHorizontalSpacing(metrics::wide);
    ways->setVerticalSpacing(metrics::small);
    ways->addWidget(m_samples, 0, 0);
    int row = 1;
    for (const ActionId id : {ActionId::SampleDepartments, ActionId::SampleArticle, ActionId::SampleLockout})
        ways->addWidget(buttonFor(actions.action(id)), row++, 0);
    ways->addWidget(m_plans, 0, 1);
    row = 1;
    for (const ActionId id : {ActionId::Open, ActionId::ImportPeople, ActionId::New})
        ways->addWidget(buttonFor(actions.action(id)), row++, 1);
    m_ownTenant->setTone(PlainLabel::Tone::Secondary);
    ways->addWidget(m_ownTenant, row, 1);
    for (const int half : {0, 1})
        ways->setColumnStretch(half, 1);
    layout->addLayout(ways);
    layout->addSpacing(metrics::large);
    layout->addWidget(buttonFor(actions.action(ActionId::Settings)), 0, Qt::AlignLeft);
    m_buttons.front().first->setDefault(true);

    // Stretches, not an alignment: with one the height of wrapped text would go unasked.
    auto* across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(column);
    across->addStretch();
    auto* around = new QVBoxLayout(this);
    around->addStretch(1);
    around->addLayout(across);
    around->addStretch(2);
    retranslate();
}

void WelcomePage::takeFocus()
{
    m_buttons.front().first->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QPushButton* WelcomePage::buttonFor(QAction* action)
{
    auto* button = new QPushButton(this);
    button->setIcon(action->icon());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons.emplace_back(button, action);
    return button;
}

void WelcomePage::retranslate()
{
    m_title->say(QStringLiteral("Seatkeeper"));
    m_purpose->say(tr("See which subscription is primary, who pays overage, and who loses access, on any day. Plan "
                      "licenses before you change them: Seatkeeper itself never changes Control Hub."));
    m_samples->say(tr("Look around in a sample"));
    m_plans->say(tr("Work on a plan of your own"));
    m_ownTenant->say(tr("From Control Hub come the users with their licenses; contracts you add yourself."));
    for (const auto& [button, action] : m_buttons) {
        // Without the menu's mnemonic: letters of the menu bar are in use here too.
        button->setText(action->text().remove(QLatin1Char('&')));
        button->setAccessibleName(button->text());
    }
}

} // namespace seatkeeper
