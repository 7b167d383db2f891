#pragma once

#include "ui/contracts/consequence_view.h"
#include "ui/contracts/contract_draft.h"
#include "ui/session/session.h"
#include "ui/widgets/editor_page.h"

class QScrollArea;

namespace seatkeeper {

class ContractFormView;
class PlainLabel;
class WhyPanel;

/// Does one thing with a contract: its form, what it would do beside it, and saving as one undo step.
class ContractEditor : public EditorPage {
    Q_OBJECT

public:
    ContractEditor(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Opens the form for `act` anew. `subscription` is absent where one is added; `type` is that of the cell from
    /// which it was opened, `term` a day of the term that is meant, where that is not the one of the as-of date.
    void edit(ContractAct act, std::optional<SubscriptionRef> subscription, std::optional<UsageType> type,
              std::optional<QDate> term = {});

    bool isChanged() const override { return m_draft != m_begun; }
    void follow() override;
    void takeFocus() override;

Q_SIGNALS:
    /// There is nothing more to edit: saved, or left without saving. The id is that of the subscription it was about.
    void left(const QString& subscription);
    void failed(const seatkeeper::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool savesToScenario() const override { return m_session.scenario().has_value(); }
    void save() override;
    void leave() override;
    void retranslate() override;

private:
    void take(const FieldKey& key, const QString& text);
    void showWhy();
    void renew();
    void showProblem();
    const Subscription* subscription() const;
    QString subscriptionName() const;
    std::vector<ConsequenceView::Sentence> sentences() const;
    std::vector<ConsequenceView::Sentence> sentencesOfChange() const;
    std::optional<ConsequenceView::Comparison> comparison() const;

    Session& m_session;
    const TextLanguage& m_language;
    ContractDraft m_draft;
    ContractDraft m_begun; // as the form opened, or was saved
    CheckedContract m_checked;
    PlainLabel* m_about;
    PlainLabel* m_hint;
    ContractFormView* m_form;
    QScrollArea* m_formArea;
    ConsequenceView* m_consequences;
    QPushButton* m_askWhy;
    WhyPanel* m_why;
};

} // namespace seatkeeper
