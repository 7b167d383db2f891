#include "ui/mainwindow/recent_list.h"

#include "ui/mainwindow/recent_plans.h"
#include "ui/theme/icons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tool_tip.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>

namespace seatkeeper {

namespace {

constexpr std::size_t shownPlans = 4; // the menu has all

} // namespace

RecentList::RecentList(RecentPlans& recent, const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_language(language)
    , m_title(new PlainLabel(this))
{
    m_title->setFont(metrics::sectionTitle(font()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::large);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_title);
    connect(&m_recent, &RecentPlans::changed, this, &RecentList::fill);
    fill();
}

void RecentList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

void RecentList::showEvent(QShowEvent* event)
{
    fill(); // a file may have gone, or come back
    QWidget::showEvent(event);
}

void RecentList::fill()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // it may hold the button that was pressed
    }
    m_rows = new QWidget(this);
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::medium);
    grid->setVerticalSpacing(metrics::tight);
    grid->setColumnStretch(1, 1);
    m_title->say(tr("Plans that you opened last"));
    const std::vector<RecentPlan> plans = m_recent.plans();
    for (std::size_t i = 0; i < std::min(plans.size(), shownPlans); ++i)
        addRow(plans[i], static_cast<int>(i));
    layout()->addWidget(m_rows);
    QWidget* before = this; // Tab goes through them here, and not after all that is older
    for (auto* button : m_rows->findChildren<QAbstractButton*>()) {
        setTabOrder(before, button);
        before = button;
    }
    m_rows->show(); // at once, so that the focus can go there; the layout would do it later
    setVisible(!plans.empty());
}

void RecentList::addRow(const RecentPlan& plan, int row)
{
    const bool isThere = m_recent.isThere(plan);
    const QString name = planName(plan);
    const QString folder = planFolder(plan);
    auto* open = new QPushButton(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")), m_rows);
    open->setIcon(iconOf(Icon::Open));
    open->setEnabled(isThere);
    open->setAccessibleName(tr("Open %1 in %2").arg(name, folder));
    auto* where = new PlainLabel(m_rows);
    where->setTone(PlainLabel::Tone::Secondary);
    where->setWordWrap(false);
    constexpr int folderWidth = 60; // characters
    const int room = folderWidth * fontMetrics().averageCharWidth();
    const QString said = isThere ? folder : tr("%1: not found").arg(folder);
    where->say(fontMetrics().elidedText(said, Qt::ElideMiddle, room));
    where->setAccessibleName(said);
    where->setMinimumWidth(room);
    where->setToolTip(plainToolTip(folder));
    auto* used = new PlainLabel(m_rows);
    used->setTone(PlainLabel::Tone::Secondary);
    used->setWordWrap(false);
    used->say(m_language->date(plan.used.date()));
    auto* remove = new QToolButton(m_rows);
    remove->setIcon(iconOf(Icon::Close));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::TabFocus);
    remove->setAccessibleName(tr("Take %1 off this list").arg(name));
    remove->setToolTip(plainToolTip(remove->accessibleName()));
    int column = 0;
    auto* grid = dynamic_cast<QGridLayout*>(m_rows->layout());
    for (QWidget* part : std::initializer_list<QWidget*>{open, where, used, remove})
        grid->addWidget(part, row, column++);
    connect(open, &QPushButton::clicked, &m_recent, [this, file = plan.file] { m_recent.choose(file); });
    connect(remove, &QToolButton::clicked, &m_recent, [this, file = plan.file] { m_recent.remove(file); });
}

} // namespace seatkeeper
