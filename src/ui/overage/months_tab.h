#pragma once

#include "core/plan/change.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/console_page.h"
#include "ui/widgets/fresh_page.h"

#include <set>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace seatkeeper {

class GridView;
class MonthEdit;
class PlainLabel;

/// What the tabs have in common on which something is entered by month: a grid of months, a field that adds one to it,
/// what was refused, and one undo step for whatever is entered at once.
class MonthsTab : public FreshPage, public ConsolePage {
    Q_OBJECT

public:
    /// Takes away what is entered in the selected cells.
    virtual void clear() = 0;

    bool hasTable() const override { return true; }
    void takeFocus() override;
    std::vector<QWidget*> panes() const override;

Q_SIGNALS:
    void countChanged();
    void failed(const seatkeeper::Error& error);

protected:
    /// What the parts are called for those who look for them by name.
    struct Names {
        QString month;
        QString add;
        QString refused;
        QString table;
    };

    MonthsTab(Session& session, const TextLanguage& language, const Names& names, QWidget* parent);

    /// Another plan is open, or none.
    virtual void begin();

    /// The row of the grid for a month; nothing where it is not shown.
    virtual std::optional<int> rowOf(Month month) const = 0;

    /// The column in which one begins to enter a month that was added.
    virtual int columnToEnter() const { return 0; }

    void retranslate() override;

    /// Says what was not taken, and why; nothing: nothing was refused.
    void refuse(const QString& text);

    /// Applies what was entered as one step.
    void apply(const std::vector<Change>& changes);

    Session& session() const { return m_session; }
    const TextLanguage& language() const { return m_language; }
    GridView& grid() const { return *m_table; }
    PlainLabel& hint() const { return *m_hint; }

    /// The months that the grid shows.
    std::vector<Month> months() const;

    /// Lays out the controls: a field with its label, if there is one, then the month and what adds it, and at the
    /// right `behind`. Tab leads through them in this order, and into the grid.
    void layOutControls(QLabel* label, QWidget* field, const std::vector<QWidget*>& behind);

private:
    void layOut(const Names& names);
    void sayWhere();
    void addMonth();

    Session& m_session;
    const TextLanguage& m_language;
    QLabel* m_monthLabel;
    MonthEdit* m_month;
    QPushButton* m_add;
    QWidget* m_controls;
    PlainLabel* m_hint;
    PlainLabel* m_where; // what is entered goes to
    PlainLabel* m_refused;
    GridView* m_table;
    std::set<Month> m_added;
};

} // namespace seatkeeper
