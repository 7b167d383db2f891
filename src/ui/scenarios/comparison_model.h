#pragma once

#include "ui/report/typed_table.h"
#include "ui/text/comparison_rows.h"

#include <QAbstractTableModel>

#include <map>

namespace seatkeeper {

/// What differs between two layers, a row each.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Group, What, Left, Right };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    /// `layers`: what both sides are called.
    void show(std::vector<ComparisonRow> rows, const Sides<QString>& layers, const Language& language);

    /// The same rows for a spreadsheet: units are numbers there, and amounts have columns of their own.
    TypedTable table() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ComparisonRow& row, Column column) const;

    Shared<std::vector<ComparisonRow>> m_rows; ///< there can be one for each person
    Sides<QString> m_layers;
    std::map<ComparisonGroup, QString> m_groups;
};

} // namespace seatkeeper
