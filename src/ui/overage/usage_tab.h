#pragma once

#include "core/plan/change.h"
#include "ui/overage/usage_grid.h"
#include "ui/report/typed_table.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/fresh_page.h"

class QLabel;
class QPushButton;

namespace seatkeeper {

class ComboBox;
class GridView;
class MonthEdit;
class PlainLabel;
class UsageModel;

/// Where usage is entered: a grid of months and subscriptions for one usage type. Whatever is typed, pasted or taken
/// away is one undo step.
class UsageTab : public FreshPage {
    Q_OBJECT

public:
    UsageTab(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Lays what is on the clipboard over the grid.
    void paste();

    /// Takes away what is entered in the selected cells.
    void clear();

    /// Copies the grid, with headings.
    void copy() const;

    /// Makes the cell current for usage of a month and type of which the subscription is not known.
    void goToUnknown(Month month, UsageType type);

    /// The grid, for a spreadsheet.
    TypedTable table() const;

    void focusTable();
    std::vector<QWidget*> panes() const;
    QString countText() const;

Q_SIGNALS:
    void countChanged();
    void failed(const seatkeeper::Error& error);

protected:
    void fill() override;
    void retranslate() override;

private:
    void layOut();
    void begin();
    void addMonth();
    void take(int row, int column, const QString& text);
    void apply(const std::vector<SetUsage>& changes);
    void refuse(const QString& text);
    UsageType type() const;
    void sizeColumns();

    Session& m_session;
    const TextLanguage& m_language;
    QLabel* m_typeLabel;
    ComboBox* m_type;
    QLabel* m_monthLabel;
    MonthEdit* m_month;
    QPushButton* m_add;
    QPushButton* m_paste;
    PlainLabel* m_hint;
    PlainLabel* m_refused;
    UsageModel* m_model;
    GridView* m_table;
    std::set<Month> m_added;
};

} // namespace seatkeeper
