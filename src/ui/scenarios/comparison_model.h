#pragma once

#include "ui/report/typed_table.h"
#include "ui/text/comparison_rows.h"
#include "ui/widgets/cells_model.h"

#include <map>

namespace seatkeeper {

/// What differs between two layers, a row each; where all is listed, it is marked among what is the same.
class ComparisonModel : public CellsModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Group, What, Left, Right };
    static constexpr int columns = 4;

    using CellsModel::CellsModel;

    /// `layers`: what both sides are called.
    void show(std::vector<ComparisonRow> rows, const Sides<QString>& layers, const Language& language);

    /// Shows what differs alone, or also what is the same.
    void list(Listed listed);

    /// Shows those of one group alone, or of all.
    void showOnly(std::optional<ComparisonGroup> group);

    /// How many rows each group has of those that are listed, whatever group is shown.
    std::map<ComparisonGroup, int> counts() const;

    /// How many of the rows that are shown differ.
    int differencesShown() const;

    /// Whether anything differs, whatever is shown.
    bool hasDifferences() const;

    /// The same rows for a spreadsheet: units are numbers there, and amounts have columns of their own.
    TypedTable table() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column) const override;
    QString spoken(int row, int column) const override;
    QVariant other(int row, int column, int role) const override;

private:
    QString text(const ComparisonRow& row, Column column) const;
    bool isListed(const ComparisonRow& row) const;
    bool isMarked(int row) const;

    void choose();

    Shared<std::vector<ComparisonRow>> m_all;  ///< there can be one for each person
    Shared<std::vector<ComparisonRow>> m_rows; ///< of these, what is shown
    Listed m_listed = Listed::Differences;
    std::optional<ComparisonGroup> m_only;
    Sides<QString> m_layers;
    std::map<ComparisonGroup, QString> m_groups;
};

} // namespace seatkeeper
