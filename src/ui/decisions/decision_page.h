#pragma once

#include "core/plan/decision_sheet.h"
#include "core/plan/scenario.h"
#include "ui/report/typed_table.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/text/decision_texts.h"
#include "ui/widgets/console_page.h"
#include "ui/widgets/sub_page.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace seatkeeper {

class ComboBox;
class DayEdit;
class DecisionModel;
class LineEdit;
class PlainLabel;
class TableView;

/// The decision sheet of one subscription: renew, replace, or let end and move, side by side on the baseline. It is
/// made beside the window, and nothing of it is in the plan until a way is kept as a scenario.
class DecisionPage : public SubPage, public ConsolePage {
    Q_OBJECT

public:
    DecisionPage(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Whether the end of a subscription can be decided on: the baseline has it, and a last day of it is known.
    static bool canDecide(const Session& session, SubscriptionRef subscription);

    /// Shows the sheet of a subscription, with the question as it is asked first unless it was altered here already.
    void decide(SubscriptionRef subscription);
    std::optional<quint32> subject() const override;
    bool showSubject(quint32 subject) override;

    /// Whether what is shown answers to what is asked, and is not still being made.
    bool isReady() const { return m_sheet.has_value(); }

    /// All of the sheet, for a spreadsheet.
    bool hasTable() const override { return true; }
    TypedTable table() const override;

    void takeFocus() override;
    std::vector<QWidget*> panes() const override;

Q_SIGNALS:
    /// A way is to become a scenario, under this name or another one.
    void keepRequested(const seatkeeper::ScenarioHead& head, const std::vector<seatkeeper::Change>& changes);
    /// Who goes where is to be looked at in full.
    void movesRequested(seatkeeper::SubscriptionRef subscription);

protected:
    void fill() override;
    void retranslate() override;

private:
    struct Answer {
        int job = 0;
        DecisionSheet sheet;
        std::vector<DecisionRow> rows;
    };

    void layOut();
    void listen();
    void begin();
    void clear();
    void ask();
    void showQuestion();
    void offerMonths();
    void takeFields();
    std::optional<QDate> dayIn(const DayEdit* field);
    void compute();
    void show(Answer answer);
    void sayCliff();
    void sayNothingToDecide();
    void keep(WayOn way);
    void arrange();

    Session& m_session;
    const TextLanguage& m_language;
    PlainLabel* m_ending;
    PlainLabel* m_cliff; ///< who loses access where nobody acts
    PlainLabel* m_provisional;
    QWidget* m_fields;
    QLabel* m_endLabel;
    DayEdit* m_end;
    QLabel* m_idLabel;
    LineEdit* m_id;
    QLabel* m_firstLabel;
    DayEdit* m_first;
    QLabel* m_throughLabel;
    ComboBox* m_through;
    PlainLabel* m_said;
    PlainLabel* m_basis; ///< what the amounts rest on
    DecisionModel* m_model;
    TableView* m_table;
    QWidget* m_foot;
    QGridLayout* m_buttons;
    std::array<QPushButton*, waysOn.size()> m_keep{};
    QPushButton* m_moves;
    std::optional<SubscriptionRef> m_subscription;
    std::optional<DecisionQuestion> m_question; // nothing: there is nothing to decide
    std::optional<DecisionSheet> m_sheet;       // of that question; nothing while it is being made
    std::optional<WayOn> m_wanted;              // to be kept as soon as it is made
    int m_job = 0;                              // the sheet that is wanted
};

} // namespace seatkeeper
