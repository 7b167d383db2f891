#pragma once

#include "ui/filter/query_words.h"
#include "ui/history/history_columns.h"

#include <QAbstractTableModel>

#include <algorithm>

namespace seatkeeper {

/// The edits of a plan that the filter leaves, the newest on top. Whatever alters them resets the model.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int stateRole = Qt::UserRole;

    explicit HistoryModel(const Language& language, QObject* parent = nullptr);

    /// Shows another history, or the same one in another language. The filter stays.
    void show(std::vector<HistoryRow> rows, const Language& language);

    /// Leaves the edits that hold all words of `query` in a column, and none that has a `!` before it.
    void setFilter(const QString& query);

    const HistoryRow& rowAt(int row) const { return m_rows.at(m_shown.at(static_cast<std::size_t>(row))); }

    /// The row of an edit; nothing where it is left out.
    std::optional<int> rowOf(quint64 sequence) const;

    /// How many edits there are, shown or not, and how many are shown. The row where they begin is none.
    int editCount() const { return static_cast<int>(std::ranges::count_if(m_rows, isEdit)); }
    int shownEdits() const;

    /// The edits that are shown, for a spreadsheet.
    TypedTable table() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const HistoryColumn& columnAt(int section) const { return *m_columns.at(static_cast<std::size_t>(section)); }
    static bool isEdit(const HistoryRow& row) { return row.state != EditState::Begin; }
    void chooseColumns();
    void select();
    std::string searchText(const HistoryRow& row) const;

    const Language* m_language;
    std::vector<HistoryRow> m_rows;
    std::vector<const HistoryColumn*> m_columns;
    QueryWords m_words;
    std::vector<std::string> m_texts; // of m_rows, searchable; empty until somebody filters
    std::vector<std::size_t> m_shown; // of m_rows
};

} // namespace seatkeeper
