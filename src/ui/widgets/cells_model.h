#pragma once

#include <QAbstractTableModel>

namespace seatkeeper {

/// A table that is looked at, not edited. Whatever derives from it says what stands in each cell and above each column;
/// the tool tip, what a screen reader says, and on which side a column stands follow from that.
class CellsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

protected:
    virtual QString cell(int row, int column) const = 0;
    virtual QString heading(int column) const = 0;

    /// Whether a column holds numbers, which stand at the right.
    virtual bool isNumber(int column) const;

    /// What a screen reader says of a cell behind its heading, where the text alone would not do.
    virtual QString spoken(int row, int column) const;

    /// What a cell answers under any other role: an icon, its value for a spreadsheet, a font.
    virtual QVariant other(int row, int column, int role) const;
};

} // namespace seatkeeper
