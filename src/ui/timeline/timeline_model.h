#pragma once

#include "ui/timeline/timeline_rows.h"
#include "ui/widgets/cells_model.h"

namespace seatkeeper {

/// What the picture of a timeline shows, as a table.
class TimelineModel : public CellsModel {
    Q_OBJECT

public:
    enum class Column : quint8 { About, What, From, Through, Layer };

    using CellsModel::CellsModel;

    /// Shows other rows; their last column is there only where they know two layers.
    void show(std::vector<TimelineRow> rows);

    const TimelineRow& rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    /// The row of the span of a lane that begins on a day; nothing where there is none.
    std::optional<int> rowOf(std::size_t lane, const TimelineSpan& span) const;

    /// The row that says the same; nothing where there is none.
    std::optional<int> rowOf(const TimelineRow& row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column) const override;
    QVariant other(int row, int column, int role) const override;

private:
    static QString text(const TimelineRow& row, Column column);
    static QVariant dayIn(const TimelineRow& row, Column column);

    std::vector<TimelineRow> m_rows;
    int m_columns = static_cast<int>(Column::Layer);
};

} // namespace seatkeeper
