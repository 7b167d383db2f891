#pragma once

#include "core/rules/access_cliff.h"
#include "ui/text/language.h"

#include <QWidget>

class QPushButton;

namespace seatkeeper {

class CliffRowsModel;
class PlainLabel;
class TableView;

/// One end or suspension in full: who loses access, by department, and what can be done about it.
class CliffDetail : public QWidget {
    Q_OBJECT

public:
    explicit CliffDetail(QWidget* parent = nullptr);

    /// What leads on from here.
    enum class Decision : quint8 { Possible, Impossible };

    void show(const AccessCliff& cliff, const Tenant& tenant, const Language& language, Decision decision);

Q_SIGNALS:
    void peopleRequested();
    void movesRequested();
    void decisionRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    PlainLabel* m_text;
    CliffRowsModel* m_model;
    TableView* m_departments;
    QPushButton* m_people;
    QPushButton* m_moves;
    QPushButton* m_decision;
};

} // namespace seatkeeper
