#include "ui/mainwindow/recent_menu.h"

#include "ui/mainwindow/recent_plans.h"

#include <QMenu>

namespace seatkeeper {

RecentMenu::RecentMenu(RecentPlans& recent, QMenu* menu)
    : QObject(menu)
    , m_recent(recent)
    , m_menu(menu)
    , m_end(menu->insertSeparator(menu->actions().constFirst()))
{
    connect(&m_recent, &RecentPlans::changed, this, &RecentMenu::fill);
    connect(m_menu, &QMenu::aboutToShow, this, &RecentMenu::fill); // a file may have gone, or come back
    fill();
}

void RecentMenu::fill()
{
    while (m_menu->actions().constFirst() != m_end)
        delete m_menu->actions().constFirst();
    const std::vector<RecentPlan> plans = m_recent.plans();
    m_menu->menuAction()->setEnabled(!plans.empty());
    int number = 0;
    for (const RecentPlan& plan : plans) {
        const bool isThere = m_recent.isThere(plan);
        const QString text = isThere ? tr("&%1 %2 in %3") : tr("&%1 %2 in %3: not found");
        const auto plain = [](QString name) { return name.replace(QLatin1Char('&'), QStringLiteral("&&")); };
        auto* action =
            new QAction(text.arg(QString::number(++number), plain(planName(plan)), plain(planFolder(plan))), m_menu);
        action->setEnabled(isThere);
        connect(action, &QAction::triggered, this, [this, file = plan.file] { m_recent.choose(file); });
        m_menu->insertAction(m_end, action);
    }
}

} // namespace seatkeeper
