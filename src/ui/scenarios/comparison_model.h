#pragma once

#include "ui/report/typed_table.h"
#include "ui/text/comparison_rows.h"
#include "ui/widgets/cells_model.h"

#include <map>

namespace seatkeeper {

/// What differs between two layers, a row each.
class ComparisonModel : public CellsModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Group, What, Left, Right };
    static constexpr int columns = 4;

    using CellsModel::CellsModel;

    /// `layers`: what both sides are called.
    void show(std::vector<ComparisonRow> rows, const Sides<QString>& layers, const Language& language);

    /// Shows those of one group alone, or of all.
    void showOnly(std::optional<ComparisonGroup> group);

    /// How many rows each group has, whatever is shown.
    std::map<ComparisonGroup, int> counts() const;

    /// The same rows for a spreadsheet: units are numbers there, and amounts have columns of their own.
    TypedTable table() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column) const override;

private:
    QString text(const ComparisonRow& row, Column column) const;

    void choose();

    Shared<std::vector<ComparisonRow>> m_all;  ///< there can be one for each person
    Shared<std::vector<ComparisonRow>> m_rows; ///< of these, what is shown
    std::optional<ComparisonGroup> m_only;
    Sides<QString> m_layers;
    std::map<ComparisonGroup, QString> m_groups;
};

} // namespace seatkeeper
