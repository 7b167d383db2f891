#pragma once

#include "core/rules/findings/limits.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace seatkeeper {

class LineEdit;
class PlainLabel;

/// How far ahead the checks look and from what on they tell: a small form, for any page. Saved as one undo step.
class LimitsForm : public QWidget {
    Q_OBJECT

public:
    explicit LimitsForm(Session& session, QWidget* parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    /// There is nothing more to edit: saved, or left without saving.
    void left();
    void failed(const seatkeeper::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        QLabel* label;
        LineEdit* value;
        PlainLabel* explanation;
    };

    void renew();
    void check();
    void save();
    void leave();
    void retranslate();

    Session& m_session;
    std::array<Row, limitFields.size()> m_rows{};
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace seatkeeper
