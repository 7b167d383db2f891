#pragma once

#include "ui/history/history_rows.h"
#include "ui/report/typed_table.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/console_page.h"
#include "ui/widgets/fresh_page.h"

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace seatkeeper {

class HistoryModel;
class LineEdit;
class PlainLabel;
class TableView;

/// What undo or redo up to an edit would do.
struct HistoryWay {
    enum class Direction : quint8 { Back, Forward };

    Direction direction = Direction::Back;
    std::size_t steps = 0; ///< edits to be undone or redone
};

/// All edits of the plan: when, what, who and note; and the way back to right after one of them.
class HistoryPage : public FreshPage, public ConsolePage {
    Q_OBJECT

public:
    /// `goThere` is the action that goes to the current edit; the page offers it and says what it does.
    HistoryPage(Session& session, const TextLanguage& language, QAction* goThere, QWidget* parent = nullptr);

    /// The way to right after the current edit; nothing where none is current or none leads there.
    std::optional<HistoryWay> way() const;

    /// Undoes or redoes all on the way, and answers with it; nothing where that failed.
    std::optional<HistoryWay> goThere();

    /// How the list is looked at now, and how it was before.
    Bookmark bookmark() const override;
    void restore(const Bookmark& bookmark) override;

    /// The edits that are shown, for a spreadsheet.
    bool hasTable() const override { return true; }
    TypedTable table() const override;

    void takeFocus() override;
    QString countText() const override;

Q_SIGNALS:
    /// Another edit is current, or its way is another one.
    void wayChanged();
    void countChanged();
    void failed(const seatkeeper::Error& error);

protected:
    void fill() override;
    void retranslate() override;

private:
    void layOut();
    void filter(const QString& query);
    void goIntoTable();
    void goToEdit(std::optional<quint64> sequence);
    quint64 lastDone() const;
    std::optional<quint64> currentEdit() const;
    void sayWhatIsOutOfReach(const std::vector<HistoryRow>& rows);
    void sayWhatIsEmpty();
    void sayWhatUndoDoes();

    Session& m_session;
    const TextLanguage& m_language;
    PlainLabel* m_title;
    QLabel* m_filterLabel;
    LineEdit* m_filterField;
    PlainLabel* m_outOfReach;
    PlainLabel* m_empty;
    HistoryModel* m_model;
    TableView* m_table;
    std::optional<quint64> m_stateShown; // the last edit that was done when the list was filled
    bool m_isRestored = false;           // one comes back to the row that one left
    QWidget* m_foot;
    PlainLabel* m_consequence;
    QPushButton* m_goThere;
    QMenu* m_menu;
};

} // namespace seatkeeper
