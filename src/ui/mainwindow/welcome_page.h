#pragma once

#include "ui/session/text_language.h"
#include "ui/widgets/console_page.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace seatkeeper {

class Actions;
class PlainLabel;
class RecentPlans;

/// What is shown while no plan is open: what the program is for, and how to begin.
class WelcomePage : public QWidget, public ConsolePage {
    Q_OBJECT

public:
    WelcomePage(const Actions& actions, RecentPlans& recent, const TextLanguage& language, QWidget* parent = nullptr);

    void takeFocus() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* buttonFor(QAction* action);
    void retranslate();

    PlainLabel* m_title;
    PlainLabel* m_purpose;
    PlainLabel* m_samples;
    PlainLabel* m_plans;
    PlainLabel* m_ownTenant;
    std::vector<std::pair<QPushButton*, QAction*>> m_buttons;
};

} // namespace seatkeeper
