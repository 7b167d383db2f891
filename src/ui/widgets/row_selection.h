#pragma once

#include <QItemSelectionModel>

#include <vector>

namespace seatkeeper {

/// Which rows of a table are selected, in however many pieces.
///
/// Qt keeps a selection as ranges, and asks all of them about every cell that it paints. Here a bit a row is the truth,
/// and Qt is told of the rows in sight alone.
class RowSelection : public QItemSelectionModel {
    Q_OBJECT

public:
    using QItemSelectionModel::QItemSelectionModel;
    using QItemSelectionModel::select;

    void select(const QItemSelection& selection, SelectionFlags command) override;
    void reset() override;

    /// A bit for each row; rows beyond its end are not selected.
    const std::vector<bool>& rows() const { return m_rows; }
    void setRows(std::vector<bool> rows);

    /// How many rows are selected.
    qint64 count() const { return m_count; }

    /// The rows that can be seen are `first` through `last`.
    void setSight(int first, int last);

Q_SIGNALS:
    void rowsChanged();

private:
    void take(std::vector<bool> rows);
    void tellQt();

    std::vector<bool> m_rows;
    std::vector<bool> m_base; // what was selected before the selection that is still being made
    QItemSelection m_making;  // that one, and what it does to m_base
    SelectionFlags m_command = NoUpdate;
    qint64 m_count = 0;
    int m_first = 0;
    int m_last = -1;
};

} // namespace seatkeeper
