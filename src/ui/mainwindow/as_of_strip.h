#pragma once

#include "ui/session/session.h"
#include "ui/session/text_language.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace seatkeeper {

class ComboBox;
class DayEdit;
class PlainLabel;

/// The strip above every page: the scenario, the as-of date with the handovers around it, and a sentence that says what
/// one looks at.
class AsOfStrip : public QWidget {
    Q_OBJECT

public:
    AsOfStrip(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Gives the buttons their actions; the menu has the same ones.
    void setActions(QAction* previous, QAction* next, QAction* today);

Q_SIGNALS:
    /// Somebody wants a new scenario.
    void newScenarioWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeDay();
    void goBackToDay();
    void selectWhileThere();
    void takeScenario(int index);
    void offerScenarios();
    void restore();
    void renew();
    void retranslate();

    Session& m_session;
    const TextLanguage& m_language;
    bool m_standsOut = false;
    QLabel* m_scenarioLabel;
    ComboBox* m_scenario;
    QLabel* m_label;
    DayEdit* m_field;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_today;
    PlainLabel* m_sentence;
};

} // namespace seatkeeper
