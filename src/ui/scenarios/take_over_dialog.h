#pragma once

#include "core/plan/take_over.h"
#include "core/rules/consequences.h"
#include "core/rules/findings/finding.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"

#include <QDialog>

class QPushButton;

namespace seatkeeper {

class PlainLabel;

/// Shows what taking changes over into the baseline does, in two groups, what becomes of people's access, and what
/// cannot be taken over and why, before it is done.
class TakeOverDialog : public QDialog {
    Q_OBJECT

public:
    TakeOverDialog(Session& session, const TextLanguage& language, ScenarioId scenario,
                   const std::vector<quint32>& ranks, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const seatkeeper::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void offerButton();
    void take();
    void sayAccess();
    void retranslate();
    QString listed(const std::vector<quint32>& ranks) const;
    qint64 numberOf(quint32 rank) const;

    Session& m_session;
    const TextLanguage& m_language;
    ScenarioId m_scenario;
    Replay m_replay;
    TakeOver m_takeOver;
    AccessConsequences m_access;
    std::vector<Finding> m_alarms; // that it brings
    PlainLabel* m_contractsTitle;
    PlainLabel* m_contracts;
    PlainLabel* m_licensesTitle;
    PlainLabel* m_licenses;
    PlainLabel* m_accessTitle;
    PlainLabel* m_losses;
    PlainLabel* m_gains;
    PlainLabel* m_failuresTitle;
    PlainLabel* m_failures;
    PlainLabel* m_consequence;
    QPushButton* m_take;
    QPushButton* m_cancel;
};

} // namespace seatkeeper
