#pragma once

#include "ui/session/text_language.h"
#include "ui/subscriptions/subscription_table.h"
#include "ui/text/explanations.h"

#include <QFrame>

class QGridLayout;
class QPushButton;

namespace seatkeeper {

class PlainLabel;

/// Answers "Why?" about one question: the conclusion, the candidates with what decided, the rule, the assumptions, and
/// when it changes next. Stays open while one moves through what it is about.
class WhyPanel : public QFrame {
    Q_OBJECT

public:
    explicit WhyPanel(const TextLanguage& language, QWidget* parent = nullptr);

    /// Explains who pays for `type`, or without one who the primary is.
    void explain(const Tenant& tenant, const SubscriptionTable& table, std::optional<UsageType> type);

Q_SIGNALS:
    /// The day of the next change is to be looked at.
    void dayChosen(QDate day);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void showNoRule(UsageType type);
    void showCandidates(const Why& why, const SubscriptionTable& table);
    void clearCandidates();
    void copy() const;
    QWidget* body();

    const TextLanguage& m_language;
    QString m_text;
    std::optional<QDate> m_next;
    PlainLabel* m_title;
    QPushButton* m_copy;
    QPushButton* m_close;
    PlainLabel* m_conclusion;
    PlainLabel* m_tie;
    QWidget* m_candidates;
    QGridLayout* m_grid;
    PlainLabel* m_rule;
    PlainLabel* m_assumptions;
    PlainLabel* m_nextText;
    QPushButton* m_goThere;
};

} // namespace seatkeeper
