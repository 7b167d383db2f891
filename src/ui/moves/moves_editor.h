#pragma once

#include "core/plan/moves/move_proposal.h"
#include "ui/report/typed_table.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/editor_page.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace seatkeeper {

class DayEdit;
class MovePeopleModel;
class MovesModel;
class PlainLabel;
class TableView;

/// Proposes where people go who would lose access with a subscription, and saves the moves as one undo step.
///
/// Seats count from the as-of date: for a move of later, one looks ahead to that day.
class MovesEditor : public EditorPage {
    Q_OBJECT

public:
    MovesEditor(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Begins anew with the people who lose access with `source`, up to the plan's horizon after its end. Where some
    /// are `chosen`, with these alone, as far as they have a license on it.
    void edit(SubscriptionRef source, std::vector<PersonId> chosen = {});

    /// The groups, or the people of one where the focus is among them, for a spreadsheet.
    bool hasTable() const override { return true; }
    TypedTable table() const override;

    bool isChanged() const override { return m_question != m_begun || !m_added.empty(); }
    void follow() override;
    void takeFocus() override;

Q_SIGNALS:
    /// There is nothing more to move: saved, or left without saving. The id is that of the subscription.
    void left(const QString& subscription);
    void failed(const seatkeeper::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool savesToScenario() const override { return m_session.scenario().has_value(); }
    void save() override;
    void leave() override;
    void retranslate() override;

private:
    void layOut();
    void forget();
    bool takeDay();
    void renew();
    void sayWhetherDaysFit();
    void showGroup();
    void sayWhatIsShort();
    void sayConsequence();
    void turnSeats();
    QDate firstDay() const;
    std::vector<Change> allChanges() const;
    void turn(PersonId person);
    QString titleText() const;
    const Subscription* source() const;

    Session& m_session;
    const TextLanguage& m_language;
    MoveQuestion m_question;           // its first day is the as-of date, or today
    MoveQuestion m_begun;              // as it was opened, or saved
    std::vector<SeatAddition> m_added; // to be saved with the moves
    std::size_t m_chosen = 0;          // of whom the question's people are those on the source
    QString m_sourceId;
    PlainLabel* m_conclusion;
    QLabel* m_lastLabel;
    DayEdit* m_last;
    QCheckBox* m_limit;
    PlainLabel* m_dayProblem;
    MovesModel* m_moves;
    TableView* m_movesTable;
    PlainLabel* m_groupTitle;
    MovePeopleModel* m_people;
    TableView* m_peopleTable;
    PlainLabel* m_othersTitle;
    PlainLabel* m_candidates;
    QWidget* m_detail;
    PlainLabel* m_short;
    QPushButton* m_addSeats;
    PlainLabel* m_consequence;
};

} // namespace seatkeeper
