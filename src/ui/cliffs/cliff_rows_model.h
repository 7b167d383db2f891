#pragma once

#include "core/model/shared.h"
#include "core/rules/access_cliff.h"
#include "ui/report/typed_table.h"
#include "ui/widgets/cells_model.h"

namespace seatkeeper {

/// A row of people who lose access: what it is about, in one or more leading cells, and how many of which role.
struct CliffRow {
    std::vector<TypedCell> lead;
    RoleCount lost;
};

/// Rows of people who lose access, under leading columns that are told: the ends and suspensions, or the departments of
/// one of them.
class CliffRowsModel : public CellsModel {
    Q_OBJECT

public:
    using CellsModel::CellsModel;

    void show(QStringList leadHeadings, std::vector<CliffRow> rows, const Language& language);

    /// The same for a spreadsheet.
    TypedTable table() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column) const override;
    bool isNumber(int column) const override;

private:
    int leads() const { return static_cast<int>(m_leadHeadings.size()); }

    QStringList m_leadHeadings;
    Shared<std::vector<CliffRow>> m_rows;
    std::vector<QStringList> m_texts; // of the cells, as the language has them
};

} // namespace seatkeeper
