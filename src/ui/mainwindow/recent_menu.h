#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace seatkeeper {

class RecentPlans;

/// Fills a menu with the plans that were opened last, above what it holds already. What is missing is said and cannot
/// be chosen.
class RecentMenu : public QObject {
    Q_OBJECT

public:
    RecentMenu(RecentPlans& recent, QMenu* menu);

private:
    void fill();

    RecentPlans& m_recent;
    QMenu* m_menu;
    QAction* m_end; // what the plans stand above
};

} // namespace seatkeeper
