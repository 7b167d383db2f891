#pragma once

#include "ui/findings/finding_fix.h"
#include "ui/findings/findings_model.h"
#include "ui/report/typed_table.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/users/user_facets.h"
#include "ui/widgets/console_page.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace seatkeeper {

class FindingDetail;
class FindingsWatch;
class LimitsForm;
class PlainLabel;
class TableView;

/// What the program points out: the open findings as a table, the accepted ones apart below it, and the current one in
/// full with what can be done about it.
class FindingsPage : public QWidget, public ConsolePage {
    Q_OBJECT

public:
    FindingsPage(Session& session, const FindingsWatch& watch, const TextLanguage& language, QWidget* parent = nullptr);

    void takeFocus() override;

    /// Makes what the bar above all pages says the current finding.
    void goToAlarm() const;

    /// Makes the finding after or before the current one the current one; round from the last to the first.
    enum class Step : quint8 { Next, Previous };
    void go(Step step) const;

    QString countText() const override;

    /// All findings, those that are accepted as well, for a spreadsheet.
    bool hasTable() const override { return true; }
    TypedTable table() const override;

Q_SIGNALS:
    void personRequested(seatkeeper::PersonId person);
    void subscriptionRequested(seatkeeper::SubscriptionRef subscription);
    void usersRequested(const seatkeeper::FacetChoices& who);
    /// By the name of the scenario and the number in its list.
    void plannedChangeRequested(const QString& scenario, qint64 number);
    /// The way to a finding goes on to another day.
    void dayLeft(QDate day);
    void fixRequested(const seatkeeper::FindingFix& fix);
    /// Help with moving off this subscription is wanted.
    void movesRequested(seatkeeper::SubscriptionRef source);
    void countChanged();
    void failed(const seatkeeper::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A table and what it shows.
    struct List {
        FindingsModel* model;
        TableView* table;
    };

    List makeList(FindingsModel::Shows shows);
    void listen(const List& list);
    void layOut();
    void renew();
    void keepingCurrent(const List& list, const std::function<void()>& alter);
    void retranslate();
    void sayWhatIsEmpty();
    void follow(const List& list);
    void showCurrent();
    void activate();
    void goThere();
    void fix();
    void move();
    void accept(const QString& reason);
    void takeBack();
    void toggle();
    std::optional<int> currentRow() const;

    Session& m_session;
    const FindingsWatch& m_watch;
    const TextLanguage& m_language;
    PlainLabel* m_title;
    QPushButton* m_editLimits;
    LimitsForm* m_limits;
    PlainLabel* m_empty;
    List m_open;
    List m_accepted;
    const List* m_current; // the one whose row is shown in full
    FindingDetail* m_detail;
    QPushButton* m_showAccepted;
};

} // namespace seatkeeper
