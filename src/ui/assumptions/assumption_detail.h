#pragma once

#include "ui/report/typed_table.h"
#include "ui/text/assumption_effect_texts.h"

#include <QWidget>

class QPushButton;

namespace seatkeeper {

class EffectModel;
class PlainLabel;
class TableView;

/// What the other reading of an assumption means: the question, the answer, the list, and the switch.
class AssumptionDetail : public QWidget {
    Q_OBJECT

public:
    struct Content {
        QString question;
        QString answer;
        std::vector<EffectRow> rows;
        Sides<QString> sides; ///< what the two readings are called
        QString switchText;   ///< empty: it cannot be switched
        QString where;        ///< what switching alters
    };

    explicit AssumptionDetail(QWidget* parent = nullptr);

    void show(Content content);

    /// Puts the focus on the switch, where there is one.
    void focusSwitch();

    /// The list, for a spreadsheet.
    TypedTable table() const;

Q_SIGNALS:
    void switched();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void fitColumns();

    PlainLabel* m_question;
    PlainLabel* m_answer;
    EffectModel* m_model;
    TableView* m_table;
    QPushButton* m_switch;
    PlainLabel* m_where;
};

} // namespace seatkeeper
