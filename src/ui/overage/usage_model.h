#pragma once

#include "ui/overage/usage_grid.h"

#include <QAbstractTableModel>

namespace seatkeeper {

/// Usage of one type as a grid that is typed into. What is typed alters nothing here: it is told, and comes back as
/// another grid where the plan takes it.
class UsageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int alteredRole = Qt::UserRole; ///< whether a scenario has another value than the baseline

    explicit UsageModel(const Language& language, QObject* parent = nullptr);

    /// Shows another grid. Where it has the same rows and columns, what is current and selected stays.
    void show(UsageGrid grid, const Language& language);

    const UsageGrid& grid() const { return m_grid; }

    /// Whether usage is entered in a column; those behind them hold sums.
    bool isEntered(int column) const { return column < static_cast<int>(m_grid.columns.size()); }

    /// The row of a month; nothing where it is not shown.
    std::optional<int> rowOf(Month month) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// Somebody typed `text` into a cell.
    void typed(int row, int column, const QString& text);

private:
    QString text(int row, int column) const;
    QVariant value(int row, int column) const;
    QString toolTip(int row, int column) const;
    QString columnName(int column) const;

    const Language* m_language;
    UsageGrid m_grid;
};

} // namespace seatkeeper
