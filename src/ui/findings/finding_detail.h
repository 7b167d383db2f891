#pragma once

#include "core/rules/findings/acceptance.h"
#include "ui/session/text_language.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace seatkeeper {

class LineEdit;
class PlainLabel;

/// One finding in full, with what can be done about it: go there, solve it, accept it with a reason.
class FindingDetail : public QWidget {
    Q_OBJECT

public:
    /// How the people of a finding are listed.
    enum class People : quint8 { None, Folded, Unfolded };

    explicit FindingDetail(const TextLanguage& language, QWidget* parent = nullptr);

    void show(const JudgedFinding& one, const Tenant& tenant, People people);

    /// Opens the field for the reason.
    void askReason();

Q_SIGNALS:
    void goRequested();
    void fixRequested();
    void movesRequested();
    void accepted(const QString& reason);
    void takenBack();
    void peopleToggled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void renew();
    void accept();
    void closeReason();
    QString said() const;
    QString fixText() const;

    const TextLanguage& m_language;
    JudgedFinding m_shown;
    Tenant m_tenant;
    People m_people = People::None;
    PlainLabel* m_sentence;
    PlainLabel* m_said;
    QPushButton* m_go;
    QPushButton* m_fix;
    QPushButton* m_moves;
    QPushButton* m_list;
    QPushButton* m_accept;
    QPushButton* m_takeBack;
    QWidget* m_reasonRow;
    QLabel* m_reasonLabel;
    LineEdit* m_reason;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace seatkeeper
