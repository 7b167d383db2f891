#pragma once

#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/text/answers.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace seatkeeper {

class CandidateGrid;
class LinkButton;
class PlainLabel;

/// Answers "Why?" about one question: the conclusion, the candidates with what decided, the rule, the assumptions with
/// their switch, and when it changes next. Stays open while one moves through what it is about, and follows the day
/// and the plan.
class WhyPanel : public QFrame {
    Q_OBJECT

public:
    WhyPanel(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    void ask(Question question);

Q_SIGNALS:
    void closed();
    /// All about an assumption is to be shown.
    void assumptionRequested(seatkeeper::Assumption assumption);
    void failed(const seatkeeper::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void renew();
    void retranslate();
    void showReadings();
    Tenant tenantAsRead() const;
    Assumption assumptionToShow() const;
    void readOtherwise(std::optional<Assumption> assumption);
    void adoptReading();
    void copy() const;
    void print();
    QLayout* head();
    QWidget* body();

    Session& m_session;
    const TextLanguage& m_language;
    std::optional<Question> m_question;
    std::optional<Assumption> m_otherwise; // read the other way than the plan does, to see what that would mean
    WhyAnswer m_answer;
    QBoxLayout* m_head; // title and buttons, side by side or below each other
    PlainLabel* m_title;
    QPushButton* m_copy;
    QPushButton* m_print;
    QPushButton* m_close;
    PlainLabel* m_preview;
    QPushButton* m_adopt;
    QPushButton* m_back;
    LinkButton* m_allChanges; // of the other reading
    PlainLabel* m_conclusion;
    PlainLabel* m_caution;
    CandidateGrid* m_candidates;
    PlainLabel* m_rule;
    QVBoxLayout* m_readings;
    LinkButton* m_assumptions;
    PlainLabel* m_next;
    QPushButton* m_goThere;
};

} // namespace seatkeeper
